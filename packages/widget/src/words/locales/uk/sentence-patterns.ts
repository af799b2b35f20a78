// Ukrainian sentences of the figures: built on the genitive and on verbs without gender, so that any name fits.
import type { HeadlineId, Place } from '@dprk-deployment-tracker/core';
import { listRuns } from '../../list-runs.js';
import type { Counted, Named, Said, SentencePatterns } from '../../locale.js';
import { line, sentence, type Runs } from '../../runs.js';
import { byHowMuch, ukDays } from './figure-patterns.js';
import { genitive, genitiveText, isPlural, nominative, ukNames } from './side-names.js';

/** Ukrainian lists. */
export const ukList = listRuns('uk');

const { lasting, old } = ukDays;
const ofAll = (sides: readonly Named[]): Runs => ukList(sides.map(genitive));

/** What a figure is a count of, as a clause. */
const clause: Readonly<Record<HeadlineId, (figure: string) => string>> = {
  sent: (figure) => `до Росії відправлено ${figure} північнокорейських бійців`,
  present: (figure) => `у Росії перебуває ${figure} північнокорейських військових`,
  'killed-or-wounded': (figure) => `вбито або поранено ${figure} північнокорейських військових`,
  killed: (figure) => `вбито ${figure} північнокорейських військових`,
  wounded: (figure) => `поранено ${figure} північнокорейських військових`,
};

/** The same in the genitive, after "щодо" or "кількість". */
const noun: Readonly<Record<HeadlineId, string>> = {
  sent: 'північнокорейських бійців, відправлених до Росії',
  present: 'північнокорейських військових у Росії',
  'killed-or-wounded': 'вбитих або поранених північнокорейських військових',
  killed: 'вбитих північнокорейських військових',
  wounded: 'поранених північнокорейських військових',
};

/** Short, where the subject is known, after "про". */
const short: Readonly<Record<HeadlineId, string>> = {
  sent: 'відправлених військових',
  present: 'наявних у Росії військових',
  'killed-or-wounded': 'вбитих або поранених',
  killed: 'вбитих',
  wounded: 'поранених',
};

const inPlace: Readonly<Record<Place, string>> = {
  war: 'у війні',
  russia: 'в Росії',
  'russian-far-east': 'на сході Росії',
  'border-area': 'біля кордону',
  kursk: 'в Курській області',
  ukraine: 'в Україні',
  donetsk: 'в окупованому Донецьку',
  dprk: 'в Північній Кореї',
};

const dated = ({ when, isWider }: Said): string =>
  isWider ? `(${when}, з полоненими та зниклими безвісти)` : `(${when})`;

const genitiveNumbers = ['чотирьох', 'п’яти', 'шести', 'семи', 'восьми', 'дев’яти'];

/** Ukrainian sentences. */
export const ukSentences: SentencePatterns = {
  headline: (id, top, low) =>
    line`За даними ${genitive(top.side)}, ${clause[id](top.figure)} ${dated(top)}, за даними ${genitive(low.side)} — ${low.figure} ${dated(low)}.`,
  headlineOwn: (id, said) =>
    line`Дані ${genitive(said.side)} щодо ${noun[id]} різняться між собою: ${said.figure} ${dated(said)}; дані решти сторін лежать у цих межах.`,
  headlineSides: (id, n, low, top) =>
    line`Сторін, що за останній рік назвали кількість ${noun[id]}, — ${String(n)}: найменше ${low.figure} (${nominative(low.side)}), найбільше ${top.figure} (${nominative(top.side)}).`,
  headlineSame: (id, sides, figure) =>
    line`За даними ${ukList(sides.map((said) => line`${genitive(said.side)} ${dated(said)}`))}, ${clause[id](figure)}.`,
  headlineOne: (id, said, hasEarlier) =>
    hasEarlier
      ? line`Свіжі дані щодо ${noun[id]} є лише від ${genitive(said.side)}: ${said.figure} ${dated(said)}.`
      : line`Дані щодо ${noun[id]} є лише від ${genitive(said.side)}: ${said.figure} ${dated(said)}.`,
  headlineOld: (id, said, age) =>
    line`Найновіші дані щодо ${noun[id]} оприлюднено ${old(age)}: ${said.figure}, джерело — ${nominative(said.side)} ${dated(said)}.`,
  headlineNone: (id, day) => line`Станом на ${day} жодна сторона не назвала кількості ${noun[id]}.`,
  differ: (gap, top, low, apart, topIsNewer) => {
    const start = line`Дані різняться: найновіша цифра ${genitive(top.side)} ${byHowMuch(gap)} більша за цифру ${genitive(low.side)}`;
    if (apart === undefined) return line`${start}.`;
    return topIsNewer
      ? line`${start}, яка давніша на ${lasting(apart)}.`
      : line`${start}, хоча та новіша на ${lasting(apart)}.`;
  },
  differOwn: ({ side, figure }) =>
    line`Дані різняться навіть між відомствами однієї сторони, ${genitive(side)}: ${figure}.`,
  differInWords: (top, low) =>
    line`Дані різняться: ${nominative(top.side)} — ${top.figure}, ${nominative(low.side)} — ${low.figure}.`,
  overlap: (top, low) =>
    line`Дані не конче суперечать одні одним: ${nominative(top.side)} — ${top.figure}, ${nominative(low.side)} — ${low.figure}.`,
  sameFigure: (sides) => sentence`${ukList(sides)} наводять однакову цифру.`,
  alone: (side) => line`Інших свіжих даних, щоб зіставити з даними ${genitive(side)}, немає.`,
  agreed: (sides, atLeast) =>
    sides.length > 3
      ? line`За даними ${genitiveNumbers[sides.length - 4] ?? String(sides.length)} сторін, їх ${atLeast} або більше.`
      : line`За даними ${ofAll(sides)}, їх ${atLeast} або більше.`,
  notVerified: 'Жодної цифри незалежно не перевірено.',
  silence: (id, time, newer) =>
    newer
      ? line`Нових даних про ${short[id]} немає вже ${lasting(time)}; найновіші про ${newer.id === 'killed' ? 'самих убитих' : short[newer.id]} — за ${newer.when}.`
      : line`Нових даних про ${short[id]} немає вже ${lasting(time)}.`,
  drawsOn: (side, informant, body) =>
    line`Як повідомляють, дані ${genitive(side)} частково спираються на інформацію ${ukNames.withBody(genitiveText(informant), body)}.`,
  hasSaidBoth: ([old, newer]) =>
    line`У даних ${genitive(old.side)} були обидві цифри: ${old.figure} (${old.when}) і ${newer.figure} (${newer.when}).`,
  placeAlone: (id, { side, figure, when }, place) =>
    line`За даними ${genitive(side)}, лише ${inPlace[place]} — ${figure} (${when}), тож ${id === 'sent' ? 'відправлено' : 'у Росії було'} щонайменше стільки.`,
  lentKilled: ({ side, figure, when }) =>
    line`За даними ${genitive(side)}, лише вбитих — ${figure} (${when}), тож убитих або поранених щонайменше стільки.`,
  topRestsOn: ({ side, figure }) =>
    line`Така висока цифра, ${figure}, є лише в даних ${genitive(side)}.`,
  lowRestsOn: ({ side, figure }) =>
    line`Така низька цифра, ${figure}, є лише в даних ${genitive(side)}.`,
  tooOld: ({ side, figure, when }) =>
    line`Остання цифра ${genitive(side)}, ${figure} (${when}), надто давня, щоб ставити її поруч із новішими.`,
  outgrown: ({ side, figure, when }) =>
    line`Останню цифру ${genitive(side)}, ${figure} (${when}), не враховано: пізніші підрахунки значно її перевищили.`,
  wider: (sides) =>
    line`Дані ${ofAll(sides)} охоплюють разом убитих, поранених, полонених і зниклих безвісти; відомо лише про кількох полонених.`,
  countsBy: (sides) => line`Дані — ${ofAll(sides)}.`,
  sumsFrom: (own, named) => {
    const counts = (all: readonly Counted[]): Runs =>
      ukList(all.map(({ side, figure }) => line`${nominative(side)} — ${figure}`));
    const ofOwn = own.length === 0 ? '' : line`власного числа мовця (${counts(own)})`;
    const or = own.length > 0 && named.length > 0 ? ' або ' : '';
    const ofNamed =
      named.length === 0 ? '' : line`числа, названого разом із прогнозом (${counts(named)})`;
    return line`Суми й визначені строки — від трекера; суми починаються з ${ofOwn}${or}${ofNamed}.`;
  },
  leftOut: (sides) =>
    line`Не враховано даних ${ofAll(sides)}: у них також полонені та зниклі безвісти.`,
  noNumber: (id, side) =>
    sentence`${nominative(side)} ${isPlural(side) ? 'визнають' : 'визнає'} ${id === 'sent' || id === 'present' ? 'відправлення військових' : id === 'wounded' ? 'поранення своїх військових' : 'загибель своїх військових'}, але не ${isPlural(side) ? 'називають' : 'називає'} кількості.`,
  noFigure: (sides) =>
    sentence`${ukList(sides.map(nominative))} ${sides.length > 1 ? 'не наводять' : 'не наводить'} жодної цифри.`,
};
