// English words around lists and tables, forecasts, changes in print, indicators.
import type { Verdict } from '@dprk-deployment-tracker/core';
import type {
  ForecastPatterns,
  FramePatterns,
  IndicatorPatterns,
  RelayPatterns,
} from '../../locale.js';
import { isOneVoice } from '../../indicator-patterns.js';
import { line, sentence } from '../../runs.js';
import { counted } from './figure-patterns.js';
import { enIndicatorTexts } from './indicator-texts.js';
import { enMutationAbout, enMutationKinds } from './mutation-kinds.js';
import { enCounted } from './record-names.js';
import { enNames, possessive } from './side-names.js';
import { enSideFrame } from './side-patterns.js';

/** English words around a picture. */
export const enFrame: FramePatterns = {
  ...enSideFrame,
  sourceForecasts: (n, day) =>
    `DPRK deployment tracker: ${counted(n, 'forecast or plan', 'forecasts and plans')}, data to ${day}`,
  shownForecasts: ({ settled, isDated, newest }) => {
    const last = `last ${isDated ? 'dated ' : ''}${settled === 1 ? 'one settled' : 'hit and miss'}, `;
    return `Shown: ${settled === 0 ? '' : last}newest ${newest}`;
  },
  sourceCases: (cases, day) =>
    `DPRK deployment tracker: ${counted(cases, 'change', 'changes')}, data to ${day}`,
  relayLead: (pages, all) =>
    `On ${pages} of ${counted(all, 'news page', 'news pages')} read; not a sample.`,
  allForecasts: (n) =>
    n === 1 ? 'The one forecast' : `All ${counted(n, 'forecast', 'forecasts')}`,
  allCases: (n) => (n === 1 ? 'The one change' : `All ${counted(n, 'change', 'changes')}`),
  remarks: (n) => `Why they differ: ${counted(n, 'remark', 'remarks')}`,
  shown: (n, total) => `${n} of ${counted(total, 'claim', 'claims')} shown`,
  matches: (n, total) =>
    n === total
      ? `All ${counted(total, 'claim', 'claims')} of the record`
      : `${n} of ${counted(total, 'claim', 'claims')} match`,
  shownCases: (n, total) => `${n} of ${counted(total, 'change', 'changes')} shown`,
  showMore: (n) => `Show ${n} more`,
  pages: (n) => `Printed on ${counted(n, 'page', 'pages')} of the record`,
  tableCaption: (id, day) => `Claims of ${enCounted[id]} known on ${day}`,
  stamp: (version, rules) =>
    `Data CC BY 4.0, code MIT. Code version ${version}, version ${rules} of the rules.`,
};

const verdicts: Readonly<Record<Verdict, string>> = {
  'came-true': 'came true by every count',
  'did-not': 'came true by no count',
  reached: 'limit reached',
  'not-reached': 'below “up to”: no miss',
  'condition-not-met': 'condition not met',
  undetermined: 'no count can test it',
  'still-open': 'still open',
};

/** English words about forecasts. */
export const enForecasts: ForecastPatterns = {
  headline: ({ total, byAll, bySome, byNone, judged }) => {
    const of = `Of ${counted(total, 'forecast or reported plan', 'forecasts and reported plans')} on North Korean troops for Russia`;
    const some = bySome === 0 ? '' : `, by some ${bySome}`;
    return [
      `${of}, ${judged} can be judged. By every count ${byAll} came true${some}, by none ${byNone}.`,
    ];
  },
  notJudged: (n) => `${n} not judged`,
  inks: 'Black: total forecast. Grey: sent, as counted.',
  ofSide: (n, side) => line`${String(n)} by ${enNames.sideRun(side)}.`,
  verdict: verdicts,
  verdictBySome: 'came true by some counts',
  tally: {
    'came-true': 'came true in time by every count',
    undetermined: 'no count can test it',
  },
  told: (modality, figure) =>
    ({
      planned: `says ${figure} are planned`,
      predicted: `predicts ${figure}`,
      capacity: `calls ${figure} possible`,
    })[modality],
  madeDue: (made, due) => `${made}, due ${due}`,
  onTopOf: (base, more) => `${base} then + ${more}`,
  made: (month) => `made ${month}`,
  due: (month) => `due ${month}`,
  countedBy: (ends, month) => `counts by ${month}: ${ends}`,
  countedLast: (ends, month) => `last, ${month}: ${ends}`,
  countedLater: (ends, month) => `still ${ends} in ${month}`,
  nothingClaimed: 'no claim then',
  openRange: (low) => `${low} or more`,
  asSum: (sum) => `sum: ${sum}`,
  sum: (base, more, total) => `${base} + ${more} = ${total}`,
  counted: (base, measure) => `${base} ${measure}`,
  since: (verdict, day) => `${verdict}, since ${day}`,
  ended: (event) => `The condition ended with: ${event}`,
  readDeadline: (day) => `${day} (the tracker’s reading)`,
  judgedIn: (month, isHinted) => `${isHinted ? 'no firm date' : 'no date'}, set to ${month}`,
};

/** English words about changes in print. */
export const enRelays: RelayPatterns = {
  headline: (cases, most) =>
    sentence`News reports changed claims on North Korean troops in ${counted(cases, 'case', 'cases')}: ${most.map(({ kind, n }) => `${counted(n, 'time', 'times')} ${enMutationKinds[kind]}`).join(', ')}.`,
  kind: enMutationKinds,
  about: enMutationAbout,
  kindCount: (kind, prints, cases) =>
    prints === cases
      ? `${kind}: ${counted(cases, 'case', 'cases')}`
      : `${kind}: ${counted(cases, 'case', 'cases')}, ${counted(prints, 'print', 'prints')}`,
};

/** English words about indicators. */
export const enIndicators: IndicatorPatterns = {
  name: {
    'share-of-army': 'Share of North Korea’s army',
    agreement: 'Do Kyiv and Seoul say the same?',
    'boost-to-force': 'Addition to Russia’s force',
    'attrition-projection': 'Losses carried forward',
    'casualty-share': 'Losses among those sent',
    'months-of-recruitment': 'Months of Russian recruitment',
    'reinforcement-size': 'Size of the announced addition',
    'lead-signal': 'Do visits announce departures?',
  },
  texts: enIndicatorTexts,
  flag: {
    'flow-over-stock': 'A running total, against one day’s count.',
    'unlike-signatures': 'The two figures count different things.',
    'denominator-of-another-date': 'The two figures are more than a year apart.',
    'derived-input': 'One of the figures was itself worked out from others.',
    'not-observed': 'One of the figures is a plan or a prediction.',
    'losses-from-a-floor': 'The losses are a lower limit, so the day is the latest it may be.',
    'few-cases': 'The pattern rests on one or two cases.',
  },
  article: (publisher, figure, part, when) =>
    `${publisher}: ${figure} (${part === '' ? when : `${part}, ${when}`})`,
  share: (result, measure, { who, when }, against) =>
    `By ${when}, ${result} of those sent had been ${measure}, by the figures of ${who === against.who ? who : `${who} and ${against.who}`}.`,
  shareOfSides: (low, high, measure) =>
    low.side.id === high.side.id
      ? `Calculated from ${possessive(low.side)} own figures, ${low.share} of the North Koreans sent were ${measure}.`
      : `Calculated from each source’s figures, ${low.share} (${enNames.side(low.side)}) to ${high.share} (${enNames.side(high.side)}) of the North Koreans sent were ${measure}.`,
  shareInputs: (count, of) => `${count.figure} (${count.when}) of ${of.figure} (${of.when})`,
  ratio: (one, against, result) =>
    isOneVoice(one, against)
      ? `${one.count}, against ${against.count} (${one.who}, ${one.when}): ${result}.`
      : `${one.count} (${one.who}, ${one.when}), against ${against.count} (${against.who}, ${against.when}): ${result}.`,
  recomputed: (part, chosen, over) =>
    over === undefined ? `${part}: ${chosen}.` : `${part}: ${chosen}; over all claims ${over}.`,
  gap: (percent) => `They count the same and lie ${percent} apart.`,
  projection: (losses, perDay, end) =>
    `With ${losses} killed or wounded so far and ${perDay} more a day, everyone sent would have been killed or wounded by ${end}.`,
  lead: (visit, low, high) =>
    low === high
      ? `${visit}: a departure followed ${counted(low, 'day', 'days')} later.`
      : `${visit}: a departure followed ${low} to ${counted(high, 'day', 'days')} later.`,
  leadNone: (visit) => `${visit}: no departure is known to have followed.`,
};
