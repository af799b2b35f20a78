// Ukrainian words around a picture, claim phrases, forecasts, changes in print, indicators.
import type { HeadlineId, Verdict } from '@dprk-deployment-tracker/core';
import type {
  ForecastPatterns,
  FramePatterns,
  IndicatorPatterns,
  PlotPatterns,
  RelayPatterns,
} from '../../locale.js';
import { isOneVoice } from '../../indicator-patterns.js';
import { line } from '../../runs.js';
import { counted, ukDays, ukNumbers } from './figure-patterns.js';
import { ukIndicatorTexts } from './indicator-texts.js';
import { ukMutationAbout, ukMutationKinds } from './mutation-kinds.js';
import { ukCounted, ukMeasure } from './record-names.js';
import { genitive, genitiveText, ukNames } from './side-names.js';

const { number } = ukNumbers;
const claims = (n: number): string => counted(n, 'твердження', 'твердження', 'тверджень');
const sides = (n: number): string => counted(n, 'сторони', 'сторін', 'сторін');
const plans = (n: number): string =>
  counted(n, 'прогноз або план', 'прогнози та плани', 'прогнозів і планів');
const cases = (n: number): string => counted(n, 'зміна', 'зміни', 'змін');

/** Ukrainian words around a picture. */
export const ukFrame: FramePatterns = {
  lead: (id, sinceMonth) =>
    id === 'present'
      ? `${ukCounted[id]} на названий день, за підрахунком кожної сторони.`
      : `${ukCounted[id]} з ${sinceMonth} року, за підрахунком кожної сторони.`,
  leadShort: (id, sinceMonth) =>
    id === 'present' ? 'На названий день.' : `З ${sinceMonth} року, на боці Росії.`,
  eachMark: ({ silence, openEnds, isShort }) => {
    const small = isShort && openEnds ? '' : ', мала — давніша';
    const rank = silence ? ', тінь — новішої немає' : small;
    return `Велика позначка — найновіша цифра${rank}${openEnds ? ', стрілка — «або більше»' : ''}.`;
  },
  source: (n, from, day, shown) =>
    `DPRK deployment tracker: ${claims(n)} від ${sides(from)}${shown === undefined ? '' : ` (показано ${shown.areNewest ? 'найновіші ' : ''}${number(shown.n)})`}, дані до ${day}`,
  sourceForecasts: (n, day) => `DPRK deployment tracker: ${plans(n)}, дані до ${day}`,
  shownForecasts: ({ settled, isDated, newest }) => {
    const dated = isDated ? ' із названим строком' : '';
    const last = `${settled === 1 ? 'останній оцінений' : 'останні влучний і хибний'}${dated}, `;
    return `Показано: ${settled === 0 ? '' : last}найновіші — ${number(newest)}`;
  },
  sourceCases: (n, day) => `DPRK deployment tracker: ${cases(n)}, дані до ${day}`,
  relayLead: (pages, all) =>
    `Знайдено й прочитано сторінок (не вибірка): ${number(all)}, зі змінами: ${number(pages)}. Враховано лише те, що видно зі слів на сторінці.`,
  allClaims: (n) => `Усі твердження (${number(n)})`,
  allForecasts: (n) => `Усі прогнози (${number(n)})`,
  allCases: (n) => `Усі зміни (${number(n)})`,
  remarks: (n) => `Чому цифри різняться (${number(n)})`,
  shown: (n, total) => `Показано ${number(n)} з ${number(total)} тверджень`,
  matches: (n, total) =>
    n === total
      ? `Усі твердження запису (${number(total)})`
      : `Відповідають умовам: ${number(n)} з ${number(total)} тверджень`,
  shownCases: (n, total) => `Показано ${number(n)} з ${number(total)} змін`,
  showMore: (n) => `Показати ще ${number(n)}`,
  pages: (n) => `Сторінок у записі, де це надруковано: ${number(n)}`,
  pictureName: (id, day) => `${ukCounted[id]}: хто що каже, станом на ${day}`,
  tableCaption: (id, day) => `${ukCounted[id]}: твердження, відомі на ${day}`,
  stamp: (version, rules) =>
    `Дані CC BY 4.0, код MIT. Версія коду ${version}, версія правил ${rules}.`,
  said: (speaker, count) => `${speaker}: ${count}`,
  count: (figure, measure) => `${ukMeasure[measure]} — ${figure}`,
  aside: (figure, measure) => `${ukMeasure[measure]} — ${figure}`,
  per: (measure, per) =>
    `${measure} ${per === 'day' ? 'на день' : per === 'month' ? 'на місяць' : 'на рік'}`,
  quoted: (figure, wording) => `${figure} («${wording}»)`,
  revision: (kind, day) =>
    kind === 'contested'
      ? `оскаржено ${day}`
      : `${kind === 'withdrawn' ? 'відкликано' : 'замінено'} ${day}`,
};

const verdicts: Readonly<Record<Verdict, string>> = {
  'came-true': 'справдилося за всіма даними',
  'did-not': 'не справдилося за жодними даними',
  reached: 'межі досягнуто',
  'not-reached': 'межі не досягнуто',
  'condition-not-met': 'умови не виконано',
  undetermined: 'визначити неможливо',
  'still-open': 'строк не настав',
};

/** Ukrainian words about forecasts. */
export const ukForecasts: ForecastPatterns = {
  headline: ({ total, byAll, bySome, byNone, judged }) => {
    const some = bySome === 0 ? '' : `, за частиною — ${number(bySome)}`;
    return [
      `Прогнози й повідомлені плани щодо північнокорейських військових для Росії (${number(total)}): оцінити можна ${number(judged)}. За всіма даними справдилося ${number(byAll)}${some}, за жодними не справдилося ${number(byNone)}.`,
    ];
  },
  notJudged: (n) => `не оцінено — ${number(n)}`,
  inks: 'Чорне: скільки всього відправлено за прогнозом. Сіре: скільки відправлено за даними.',
  ofSide: (n, side) => line`З них ${number(n)} — від ${genitive(side)}.`,
  verdict: verdicts,
  verdictBySome: 'справдилося за частиною даних',
  tally: {
    'came-true': 'справдилося за всіма даними',
    undetermined: 'визначити неможливо: бракує даних',
  },
  told: (modality, figure) =>
    ({
      planned: `каже, що планують ${figure}`,
      predicted: `прогнозує ${figure}`,
      capacity: `вважає, що можливо ${figure}`,
    })[modality],
  madeDue: (made, due) => `${made}, строк — ${due}`,
  onTopOf: (base, more) => `тоді ${base} + ${more}`,
  made: (month) => `сказано: ${month}`,
  due: (month) => `строк: ${month}`,
  countedBy: (ends, month) => `до ${month}: ${ends}`,
  countedLast: (ends, month) => `${month}: ${ends}`,
  countedLater: (ends, month) => `у ${month} досі ${ends}`,
  nothingClaimed: 'тоді цифр не було',
  openRange: (low) => `${low} або більше`,
  asSum: (sum) => `сума: ${sum}`,
  sum: (base, more, total) => `${base} + ${more} = ${total}`,
  counted: (base, measure) => `${measure} ${base}`,
  since: (verdict, day) => `${verdict}, з ${day}`,
  ended: (event) => `Умову зняла подія: ${event}`,
  readDeadline: (day) => `${day} (прочитання трекера)`,
  judgedIn: (month, isHinted) =>
    `${isHinted ? 'точної дати немає' : 'дати немає'}, визначено: ${month}`,
};

/** Ukrainian words about changes in print. */
export const ukRelays: RelayPatterns = {
  headline: (n, most) =>
    line`Випадків, коли у пресі змінено сказане про північнокорейських військових, — ${number(n)}; найчастіше: ${most.map(({ kind, n: times }) => `${ukMutationKinds[kind]} (${number(times)})`).join(', ')}.`,
  kind: ukMutationKinds,
  about: ukMutationAbout,
  kindCount: (kind, prints, n) =>
    prints === n
      ? `${kind}: випадків — ${number(n)}`
      : `${kind}: випадків — ${number(n)}, публікацій — ${number(prints)}`,
};

/** Ukrainian words about indicators. */
export const ukIndicators: IndicatorPatterns = {
  name: {
    'share-of-army': 'Частка армії Північної Кореї',
    agreement: 'Чи кажуть Київ і Сеул те саме?',
    'boost-to-force': 'Приріст російського угруповання',
    'attrition-projection': 'Якщо втрати триватимуть',
    'casualty-share': 'Втрати як частка відправлених',
    'months-of-recruitment': 'Місяці російського набору',
    'reinforcement-size': 'Розмір оголошеного підкріплення',
    'lead-signal': 'Чи віщують візити відправлення?',
  },
  texts: ukIndicatorTexts,
  flag: {
    'flow-over-stock': 'Загальну кількість за період зіставлено з наявними на один день.',
    'unlike-signatures': 'Дві цифри рахують різне.',
    'denominator-of-another-date': 'Між двома цифрами понад рік.',
    'derived-input': 'Одну з цифр саму обчислено з інших.',
    'not-observed': 'Одна з цифр — план або прогноз.',
    'losses-from-a-floor': 'Втрати — це нижня межа, тож день найпізніший із можливих.',
    'few-cases': 'Висновок спирається на один-два випадки.',
  },
  article: (publisher, figure, part, when) =>
    `${publisher}: ${figure} (${part === '' ? when : `${part}, ${when}`})`,
  share: (result, measure, { who, when }, against) =>
    `${who === against.who ? who : `${who} і ${against.who}`}, ${when}: ${measure} — ${result} від відправлених.`,
  shareOfSides: (low, high, measure) =>
    low.side.id === high.side.id
      ? `За підрахунком із цифр ${genitiveText(low.side)}, ${measure} — ${low.share} відправлених північнокорейців.`
      : `За підрахунком із цифр кожної сторони, ${measure} — ${low.share} (${ukNames.side(low.side)}), ${high.share} (${ukNames.side(high.side)}) відправлених північнокорейців.`,
  shareInputs: (count, of) => `${count.figure} (${count.when}) із ${of.figure} (${of.when})`,
  ratio: (one, against, result) =>
    isOneVoice(one, against)
      ? `${one.count} проти ${against.count} (${one.who}, ${one.when}): ${result}.`
      : `${one.count} (${one.who}, ${one.when}) проти ${against.count} (${against.who}, ${against.when}): ${result}.`,
  recomputed: (part, chosen, over) =>
    over === undefined
      ? `${part}: ${chosen}.`
      : `${part}: ${chosen}; за всіма твердженнями — ${over}.`,
  gap: (percent) => `Вони рахують те саме й різняться на ${percent}.`,
  projection: (losses, perDay, end) =>
    `Якщо вбито або поранено ${losses} і далі по ${perDay} на день, до ${end} вбито або поранено було б усіх відправлених.`,
  lead: (visit, low, high) =>
    `${visit}: відправлення через ${low === high ? '' : `${number(low)}–`}${counted(high, 'день', 'дні', 'днів')}.`,
  leadNone: (visit) => `${visit}: про подальше відправлення не відомо.`,
};

const silentCount: Readonly<Record<HeadlineId, string>> = {
  sent: 'відправлених',
  present: 'військових у Росії',
  'killed-or-wounded': 'вбитих або поранених',
  killed: 'вбитих',
  wounded: 'поранених',
};

/** Ukrainian words of a picture. */
export const ukPlot: PlotPatterns = {
  withWider: 'з полоненими та зниклими',
  otherSides: (n) => `ще ${counted(n, 'сторона', 'сторони', 'сторін')}`,
  first: (month) => `перше — ${month}`,
  also: (month) => `також ${month}`,
  silence: (id, time) => `${ukDays.lasting(time)} без нових даних про ${silentCount[id]}`,
  events: {
    '2024-10-08-first-sea-transfer': 'Перше перевезення морем',
    '2024-10-23-first-seen-in-kursk': 'Уперше на Курщині',
    '2024-10-28-nato-confirms': 'НАТО підтверджує',
    '2024-12-14-first-assaults': 'Перші штурми',
    '2024-12-16-us-dod-in-combat': 'США підтверджують бої',
    '2025-01-09-two-prisoners': 'Двоє в полоні',
    '2025-01-15-withdrawal': 'Відведено з фронту',
    '2025-02-07-return': 'Знову на фронті',
    '2025-03-13-sudzha-retaken': 'Росія повертає Суджу',
    '2025-04-26-gerasimov-declaration': 'Москва визнає військових',
    '2025-04-28-dprk-confirms': 'Пхеньян підтверджує',
    '2025-06-17-shoigu-visit': 'Оголошено про саперів',
    '2025-08-sappers-leave': 'Сапери вирушають',
    '2025-08-21-first-ceremony': 'Вшанування загиблих',
    '2025-12-12-sappers-home': 'Сапери вдома',
    '2026-04-26-museum-opened': 'Відкрито музей',
  },
  more: (n) => `ще ${number(n)}`,
};
