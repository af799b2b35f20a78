// Ukrainian names of the kinds of change between what was said and what was printed.
import type { MutationKind } from '@dprk-deployment-tracker/core';

/** Plain names. */
export const ukMutationKinds: Readonly<Record<MutationKind, string>> = {
  'killed-for-casualties': '«вбито» замість «вбито або поранено»',
  'hedge-lost': 'зникло «близько», «до» чи «понад»',
  rounded: 'заокруглено',
  'range-cut': 'одна межа замість діапазону',
  'additional-as-total': 'сплутано додаток і загал',
  'old-as-new': 'стару цифру подано як нову',
  'wrong-origin': 'інший мовець',
  'wrong-place': 'інше місце',
  'wrong-date': 'інша дата',
  'plan-as-fact': 'план подано як факт',
  'overlapping-sets': 'сплутано групи, що перетинаються',
  'invented-split': 'поділ, якого ніхто не називав',
  'condition-lost': 'зникла умова',
  'wrong-population': 'інша група людей',
  'wrong-measure': 'полічено інше',
  'wrong-number': 'інше число',
  'wrong-actor': 'дію приписано іншим',
  'unlike-merged': 'різнорідні цифри поєднано',
};

/** What each kind means. */
export const ukMutationAbout: Readonly<Record<MutationKind, string>> = {
  'killed-for-casualties': 'Кількість убитих і поранених разом надруковано як кількість убитих.',
  'hedge-lost': 'Застереження «близько», «до» чи «щонайменше» зникло без заміни.',
  rounded: 'Число надруковано грубіше, ніж було сказано.',
  'range-cut': 'Діапазон надруковано як одну з його меж.',
  'additional-as-total': 'Додаток надруковано як загальну кількість або навпаки.',
  'old-as-new': 'Старе число надруковано як сьогоднішнє.',
  'wrong-origin': 'Слова одного мовця надруковано як слова іншого.',
  'wrong-place': 'Цифру для одного місця надруковано для іншого.',
  'wrong-date': 'Цифру чи подію одного дня надруковано для іншого.',
  'plan-as-fact': 'План або можливість надруковано як доконаний факт.',
  'overlapping-sets': 'Групи, що перетинаються, надруковано як окремі або навпаки.',
  'invented-split': 'Кількість поділено на частини, яких ніхто не називав.',
  'condition-lost': 'Умову вислову відкинуто або змінено.',
  'wrong-population': 'Цифру для однієї групи людей надруковано для іншої.',
  'wrong-measure': 'Підрахунок одного надруковано як підрахунок іншого.',
  'wrong-number': 'Надруковано не те число, яке було сказано.',
  'wrong-actor': 'Дію чи намір однієї сторони приписано іншій.',
  'unlike-merged': 'Цифри різних показників надруковано як одну.',
};
