// English sentences of the figures.
import type { HeadlineId, Place } from '@dprk-deployment-tracker/core';
import { listRuns } from '../../list-runs.js';
import type { Named, Said, SentencePatterns } from '../../locale.js';
import { line, sentence, type Run, type Runs } from '../../runs.js';
import { enDays, rangeEnd } from './figure-patterns.js';
import { enNames, isPlural, possessive, running } from './side-names.js';

/** English lists. */
export const enList = listRuns('en-GB');

const { lasting } = enDays;
const run = (side: Named): Run => enNames.sideRun(side);
const owner = (side: Named): Run => ({ kind: 'side', side: side.id, text: possessive(side) });
const verb = (side: Named, one: string, many: string): string => (isPlural(side.id) ? many : one);

/** What a figure is a count of, as a clause: "… soldiers were killed". */
const clause: Readonly<Record<HeadlineId, (figure: string) => string>> = {
  sent: (figure) =>
    `${figure} North Korean ${isLong({ figure }) ? '' : 'combat '}troops were sent to Russia`,
  present: (figure) => `${figure} North Korean troops were in Russia`,
  'killed-or-wounded': (figure) => `${figure} North Koreans were killed or wounded`,
  killed: (figure) => `${figure} North Koreans were killed`,
  wounded: (figure) => `${figure} North Koreans were wounded`,
};

/** The same as a noun. */
const noun: Readonly<Record<HeadlineId, string>> = {
  sent: 'North Korean combat troops sent to Russia',
  present: 'North Korean troops in Russia',
  'killed-or-wounded': 'North Koreans killed or wounded',
  killed: 'North Koreans killed',
  wounded: 'North Koreans wounded',
};

/** Short, where the subject is known. */
const short: Readonly<Record<HeadlineId, string>> = {
  sent: 'troops sent',
  present: 'troops in Russia',
  'killed-or-wounded': 'killed or wounded',
  killed: 'those killed',
  wounded: 'those wounded',
};

const inPlace: Readonly<Record<Place, string>> = {
  war: 'in the war',
  russia: 'in Russia',
  'russian-far-east': 'in eastern Russia',
  'border-area': 'near the border',
  kursk: 'in Kursk',
  ukraine: 'in Ukraine',
  donetsk: 'in occupied Donetsk',
  dprk: 'in North Korea',
};

/** When it was said, in an aside. */
const dated = ({ when, isWider }: Said): string =>
  isWider ? `(${when}, including captured and missing)` : `(${when})`;

/** Up to when it was counted: a month alone would be read as that of the losses. */
const counted = (id: HeadlineId, { when, isWider }: Said, isShort: boolean): string => {
  const by = `${id === 'present' ? 'in' : 'by'} ${when}`;
  if (!isWider) return by;
  return `${by} (including ${isShort ? 'captured/missing' : 'captured and missing'})`;
};

/** A range with two hedges leaves less room for the rest of a headline. */
const isLong = ({ figure }: Pick<Said, 'figure'>): boolean => figure.split(' ').length > 4;

/** English sentences. */
export const enSentences: SentencePatterns = {
  headline: (id, top, low) => {
    if (top.isWider && low.isWider) {
      return sentence`${run(top.side)} ${verb(top.side, 'says', 'say')} ${top.figure} North Koreans were killed, wounded, captured or missing by ${top.when}, ${run(low.side)} ${low.figure} by ${low.when}.`;
    }
    const isCrowded = top.isWider || isLong(top) || isLong(low);
    const first = isLong(top) ? dated(top) : counted(id, top, isLong(low));
    const then = isCrowded ? dated(low) : counted(id, low, false);
    return sentence`${run(top.side)} ${verb(top.side, 'says', 'say')} ${clause[id](top.figure)} ${first}, ${run(low.side)} ${low.figure} ${then}.`;
  },
  headlineOwn: (id, said) =>
    sentence`${owner(said.side)} own figures for ${noun[id]} run from ${said.figure} ${dated(said)}; all other sources lie in between.`,
  headlineSides: (id, n, low, top) =>
    sentence`This past year ${smallNumber(n)} sources put ${noun[id]} at ${low.figure} (${run(low.side)}) to ${top.figure} (${run(top.side)}).`,
  headlineSame: (id, sides, figure) =>
    sentence`${enList(sides.map((said) => line`${run(said.side)} ${dated(said)}`))} ${sides.length === 2 ? 'both say' : 'all say'} ${clause[id](figure)}.`,
  headlineOne: (id, said, hasEarlier) =>
    hasEarlier
      ? sentence`Only ${run(said.side)} ${verb(said.side, 'gives', 'give')} a recent figure for ${noun[id]}: ${said.figure} ${dated(said)}.`
      : sentence`Only ${run(said.side)} ${verb(said.side, 'has', 'have')} given a figure for ${noun[id]}: ${said.figure} ${dated(said)}.`,
  headlineOld: (id, said, age) =>
    sentence`The newest figure for ${noun[id]} is ${enDays.old(age)}: ${said.figure}, by ${run(said.side)} ${dated(said)}.`,
  headlineNone: (id, day) => sentence`By ${day} no source had given a figure for ${noun[id]}.`,
  differ: (gap, top, low, apart, topIsNewer) =>
    apart === undefined
      ? sentence`They differ: ${owner(top.side)} figure is ${rangeEnd(gap)} above ${owner(low.side)}.`
      : topIsNewer
        ? sentence`They differ: ${owner(top.side)} figure is ${rangeEnd(gap)} above ${owner(low.side)}, which is ${lasting(apart)} older.`
        : sentence`They differ: ${owner(top.side)} figure is ${rangeEnd(gap)} above ${owner(low.side)}, though that one is ${lasting(apart)} newer.`,
  differOwn: ({ side, figure }) =>
    sentence`They differ, and so do ${owner(side)} own bodies: ${figure}.`,
  differInWords: (top, low) =>
    sentence`They differ: ${run(top.side)} ${verb(top.side, 'says', 'say')} ${top.figure}, ${run(low.side)} ${low.figure}.`,
  overlap: (top, low) =>
    sentence`They need not differ: ${run(top.side)} ${verb(top.side, 'says', 'say')} ${top.figure}, ${run(low.side)} ${low.figure}.`,
  sameFigure: (sides) => sentence`${enList(sides)} give the same figure.`,
  alone: (side) =>
    sentence`No other source has given a recent figure to set beside ${owner(side)}.`,
  agreed: (sides, atLeast) =>
    sides.length > 3
      ? sentence`${numberWord(sides.length)} sources put it at ${atLeast} or more.`
      : sentence`${enList(sides.map(run))} ${sides.length === 2 ? 'both' : 'all'} put it at ${atLeast} or more.`,
  notVerified: 'No figure is independently verified.',
  silence: (id, time, newer) =>
    newer
      ? sentence`No new figure of ${short[id]} for ${lasting(time)}; newest of ${newer.id === 'killed' ? 'killed alone' : short[newer.id]}: ${newer.when}.`
      : sentence`No new figure of ${short[id]} for ${lasting(time)}.`,
  drawsOn: (side, informant, body) =>
    sentence`${owner(side)} figure reportedly draws in part on information from ${enNames.withBody(running(informant), body)}.`,
  hasSaidBoth: ([old, newer]) =>
    sentence`${run(old.side)} ${verb(old.side, 'has', 'have')} said both ${old.figure} (${old.when}) and ${newer.figure} (${newer.when}).`,
  placeAlone: (id, { side, figure, when }, place) =>
    sentence`${run(side)} counted ${figure} ${inPlace[place]} alone (${when})${id === 'sent' ? ', so at least that many were sent' : ', so at least that many were in Russia'}.`,
  lentKilled: ({ side, figure, when }) =>
    sentence`${run(side)} put the killed alone at ${figure} (${when}), so by its count at least that many were killed or wounded.`,
  topRestsOn: ({ side, figure }) =>
    sentence`Only ${run(side)} ${verb(side, 'goes', 'go')} as high as ${figure}.`,
  lowRestsOn: ({ side, figure }) =>
    sentence`Only ${run(side)} ${verb(side, 'goes', 'go')} as low as ${figure}.`,
  tooOld: ({ side, figure, when }) =>
    sentence`${owner(side)} last figure, ${figure} (${when}), is too old to be set beside newer ones.`,
  outgrown: ({ side, figure, when }) =>
    sentence`${owner(side)} last figure, ${figure} (${when}), is left out since later counts have grown well past it.`,
  wider: (sides) =>
    sentence`${enList(sides.map(run))} ${sides.length === 1 ? verb(sides[0] as Named, 'counts', 'count') : 'count'} killed, wounded, captured and missing together; few are known to be captured.`,
  countsBy: (sides) => line`Counts by ${enList(sides.map(run))}.`,
  sumsFrom: (own, named) => {
    const ofOwn = enList(own.map(({ side, figure }) => line`${owner(side)} ${figure}`));
    const ofNamed = enList(named.map(({ side, figure }) => line`${owner(side)} ${figure}`));
    const reported = own.length > 0 ? ' or, as reported, ' : '';
    const others = named.length === 0 ? '' : line`${reported}${ofNamed}`;
    return line`Dates “set to” and sums (from ${ofOwn}${others}) are the tracker’s.`;
  },
  leftOut: (sides) =>
    line`Left out, as captured and missing are counted too: ${enList(sides.map(run))}.`,
  noNumber: (id, side) =>
    sentence`${run(side)} ${id === 'sent' || id === 'present' ? 'has confirmed sending troops' : id === 'wounded' ? 'has spoken of its wounded' : 'has confirmed deaths'} but given no number.`,
  noFigure: (sides) =>
    sentence`${enList(sides.map(run))} ${sides.length === 1 ? 'has' : 'have'} given no figure.`,
};

function smallNumber(n: number): string {
  return ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][n - 2] ?? String(n);
}

function numberWord(n: number): Runs {
  return [['Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'][n - 4] ?? String(n)];
}
