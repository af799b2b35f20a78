// Everything that is said, bound to one language: what questions, pictures and the app are given to speak with.
import {
  daySpan,
  firstDay,
  measures,
  type CalendarDay,
  type Claim,
  type ClaimedRange,
  type DaySpan,
  type Figure,
  type ForecastOutcome,
  type Headline,
  type Indicator,
  type Interval,
  type Origin,
  type Relay,
  type Report,
  type Side,
  type Signature,
  type Unit,
} from '@dprk-deployment-tracker/core';
import { agreedSentence, agreeSentences, dependenceSentences } from './agreement-sentences.js';
import { claimCount, claimPhrase, revisionText } from './claim-phrase.js';
import { lasting, whenText } from './day-text.js';
import { claimFigure, figureText, figureWithReading, wholeOf } from './figure-text.js';
import {
  claimedThen,
  forecastHeadline,
  forecastTally,
  forecastWords,
  type ForecastWords,
} from './forecast-words.js';
import { headlineSentence, sidesSentence, type Headed } from './headline-sentence.js';
import { lossShareWords, type LossShareWords } from './loss-share-words.js';
import { indicatorWords, saidInterval, type IndicatorWords } from './indicator-words.js';
import { languageName } from './language-name.js';
import type { FixedTexts, FramePatterns, Locale, Named } from './locale.js';
import {
  kindCounts,
  printedChanges,
  relayHeadline,
  type KindCount,
  type PrintedChange,
} from './relay-words.js';
import { remarkSentences } from './remark-sentences.js';
import type { Runs } from './runs.js';
import { speakerName, type Around } from './said-by.js';
import {
  leadLine,
  railLine,
  sideLine,
  sourceLine,
  spelledOut,
  type SideLine,
} from './side-lines.js';
import { noNumberSentences, silenceSentence } from './silence-sentences.js';

/** The words of one language. Pure: the same input gives the same text, anywhere. */
export interface Words {
  readonly locale: Locale;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Fixed labels, names of measures, places, groups, kinds. */
  readonly fixed: FixedTexts;
  /** Labels with numbers and days in them. */
  readonly frame: FramePatterns;

  number(value: number, significantDigits?: number): string;
  day(day: CalendarDay): string;
  month(day: CalendarDay): string;
  when(span: DaySpan): string;
  /** "9 months old". */
  age(days: number): string;

  figure(figure: Figure, unit?: Unit): string;
  /** With our reading of words: "several hundred (we read this as 300 to 999)". */
  figureWithReading(claim: Claim, report: Around): string;
  /** "planned: 30,000 more". */
  claimFigure(claim: Claim, report: Pick<Around, 'claims'>): string;
  /** With what it counts: "about 6,000 killed or wounded". */
  claimCount(claim: Claim, report: Pick<Around, 'claims'>): string;
  interval(value: Interval, unit: Unit): string;
  /** What is counted in plain words: "killed or wounded, North Korean combat troops, Kursk region". */
  quantity(signature: Signature): string;

  /** A language by its name: "Korean". */
  languageName(tag: string): string;
  sideName(named: Named): string;
  speaker(origin: Origin, report: Pick<Around, 'parties'>): string;
  /** "replaced on 4 May 2025". **Absent:** nothing became of it. */
  revision(claim: Claim, report: Around): string | undefined;

  headline(headline: Headed, report: Around): Runs;
  /** How many sides spoke within the year, from the lowest to the highest. */
  headlineSides(headline: Headed, report: Around): Runs;
  lead(headline: Pick<Headline, 'id'>): string;
  /** One or two sentences. **Absent:** empty where no side is current. */
  agree(headline: Headed, report: Around): readonly Runs[];
  agreed(headline: Pick<Headline, 'current'>, report: Around): Runs | undefined;
  dependence(headline: Pick<Headline, 'current'>, report: Around): readonly Runs[];
  silence(headline: Pick<Headline, 'id' | 'current'>): Runs | undefined;
  noNumber(headline: Pick<Headline, 'id'>, report: Around): readonly Runs[];
  readonly notVerified: string;
  remarks(headline: Headed, report: Around): readonly Runs[];
  source(headline: Pick<Headline, 'selection'>, report: Around): string;
  spelledOut(headline: Pick<Headline, 'current'>): readonly string[];
  side(side: Side, report: Around): SideLine;
  rail(headline: Pick<Headline, 'id' | 'current'>, report: Around): Runs;
  phrase(claim: Claim, report: Around): string;

  forecast(outcome: ForecastOutcome, report: Around): ForecastWords;
  forecastHeadline(outcomes: readonly ForecastOutcome[]): Runs;
  forecastTally(outcomes: readonly ForecastOutcome[]): string;
  /** "claimed by November 2025: 12,000 to about 15,000". **Absent:** says that nothing was claimed. */
  claimedThen(range: ClaimedRange | undefined, day: CalendarDay): string;

  printed(relay: Pick<Relay, 'printed' | 'of'>, report: Around): readonly PrintedChange[];
  relayHeadline(relays: readonly Relay[]): Runs;
  kinds(relays: readonly Relay[]): readonly KindCount[];

  indicator(indicator: Indicator, report: Around): IndicatorWords;
  /** **Absent:** undefined where no side has counted losses and sent. */
  lossShares(report: Pick<Report, 'lossShares'> & Around): LossShareWords | undefined;
}

/** Binds the room to one language. */
export function wordsOf(locale: Locale): Words {
  return { ...plainWords(locale), ...sentenceWords(locale), ...otherWords(locale) };
}

type PlainNames =
  | 'locale'
  | 'language'
  | 'direction'
  | 'fixed'
  | 'frame'
  | 'number'
  | 'day'
  | 'month'
  | 'when'
  | 'age'
  | 'figure'
  | 'figureWithReading'
  | 'claimFigure'
  | 'claimCount'
  | 'interval'
  | 'quantity'
  | 'languageName'
  | 'sideName'
  | 'speaker'
  | 'revision';
type OtherNames =
  | 'forecast'
  | 'forecastHeadline'
  | 'forecastTally'
  | 'claimedThen'
  | 'printed'
  | 'relayHeadline'
  | 'kinds'
  | 'indicator'
  | 'lossShares';

/** Remembers what is said of a claim in a report: the same is drawn, listed and announced. */
function perClaim(say: (claim: Claim, report: Around) => string): Words['phrase'] {
  const known = new WeakMap<Around, WeakMap<Claim, string>>();
  return (claim, report) => {
    const said = known.get(report) ?? new WeakMap<Claim, string>();
    known.set(report, said);
    const text = said.get(claim) ?? say(claim, report);
    said.set(claim, text);
    return text;
  };
}

function plainWords(locale: Locale): Pick<Words, PlainNames> {
  const { language, direction, fixed, frame, numbers, days, names } = locale;
  return {
    locale,
    language,
    direction,
    fixed,
    frame,
    number: numbers.number,
    day: days.day,
    month: (day) => days.month(day, true),
    when: (span) => whenText(span, days),
    age: (n) => days.old(lasting(n)),
    figure: (figure, unit = 'persons') => figureText(figure, unit, locale),
    figureWithReading: (claim, { claims }) => {
      const { unit } = measures[claim.quantity.measure];
      return figureWithReading(claim.figure, unit, locale, wholeOf(claim, locale, claims));
    },
    claimFigure: (claim, { claims }) => claimFigure(claim, locale, claims),
    claimCount: (claim, { claims }) => claimCount(claim, { claims }, locale),
    interval: (value, unit) => saidInterval(value, unit, locale),
    quantity: (signature) => quantityText(signature, locale),
    languageName: (tag) => languageName(tag, language),
    sideName: names.side,
    speaker: (origin, { parties }) => speakerName(origin, parties, locale),
    revision: (claim, { knownOn }) => revisionText(claim, knownOn, locale),
  };
}

function sentenceWords(locale: Locale): Omit<Words, PlainNames | OtherNames> {
  return {
    headline: (headline, report) => headlineSentence(headline, report, locale),
    headlineSides: (headline, report) => sidesSentence(headline, report, locale),
    lead: (headline) => leadLine(headline, locale),
    agree: (headline, report) => agreeSentences(headline, report, locale),
    agreed: (headline, report) => agreedSentence(headline, report, locale),
    dependence: (headline, report) => dependenceSentences(headline, report, locale),
    silence: (headline) => silenceSentence(headline, locale),
    noNumber: ({ id }, report) => noNumberSentences(id, report, locale),
    notVerified: locale.sentences.notVerified,
    remarks: (headline, report) => remarkSentences(headline, report, locale),
    source: (headline, report) => sourceLine(headline, report, locale),
    spelledOut: (headline) => spelledOut(headline, locale),
    side: (side, report) => sideLine(side, report, locale),
    rail: (headline, report) => railLine(headline, report, locale),
    phrase: perClaim((claim, report) => claimPhrase(claim, report, locale)),
  };
}

function otherWords(locale: Locale): Pick<Words, OtherNames> {
  return {
    forecast: (outcome, report) => forecastWords(outcome, report, locale),
    forecastHeadline: (outcomes) => forecastHeadline(outcomes, locale),
    forecastTally: (outcomes) => forecastTally(outcomes, locale),
    claimedThen: (range, day) => claimedThen(range, day, locale),
    printed: (relay, report) => printedChanges(relay, report, locale),
    relayHeadline: (relays) => relayHeadline(relays, locale),
    kinds: (relays) => kindCounts(relays, locale),
    indicator: (indicator, report) => indicatorWords(indicator, report, locale),
    lossShares: (report) => lossShareWords(report, locale),
  };
}

function quantityText(
  { measure, population, place, accrual, extent }: Signature,
  { fixed, frame, days }: Locale,
): string {
  const counted = fixed.measure[measure];
  const since =
    accrual.kind === 'cumulative'
      ? days.since(days.month(firstDay(daySpan(accrual.since)), true, 'genitive'))
      : undefined;
  return [
    accrual.kind === 'rate' ? frame.per(counted, accrual.per) : counted,
    fixed.population[population],
    fixed.place[place],
    since,
    extent === undefined ? undefined : fixed.record['part-only'],
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}
