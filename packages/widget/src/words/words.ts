// Everything that is said, bound to one language: what questions, pictures and the app are given to speak with.
import {
  daySpan,
  firstDay,
  measures,
  type Claim,
  type CurrentHeadline,
  type Figure,
  type ForecastOutcome,
  type Indicator,
  type Interval,
  type Origin,
  type Relay,
  type Report,
  type Side,
  type Signature,
  type Unit,
} from '@dprk-deployment-tracker/core';
import { agreedSentence, dependenceSentences } from './agreement-sentences.js';
import { claimCount, revisionText } from './claim-phrase.js';
import { claimFigure, figureText, figureWithReading, wholeOf } from './figure-text.js';
import { forecastHeadline, mostlyOf, forecastWords, type ForecastWords } from './forecast-words.js';
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
import { remarkSentences, type Remarked } from './remark-sentences.js';
import type { Runs } from './runs.js';
import { speakerName, type Around } from './said-by.js';
import { sideLine, type SideLine } from './side-lines.js';
import { sideWordsOf, type SideWords } from './side-words.js';

/** The words of one language. Pure: the same input gives the same text, anywhere. */
export interface Words extends SideWords {
  readonly locale: Locale;
  readonly fixed: FixedTexts;
  readonly frame: FramePatterns;
  figure(figure: Figure, unit?: Unit): string;
  /** With the reading of words: "several hundred (read here as 300 to 999)". */
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
  agreed(headline: Pick<CurrentHeadline, 'current'>, report: Around): Runs | undefined;
  dependence(headline: Pick<CurrentHeadline, 'current'>, report: Around): readonly Runs[];
  remarks(headline: Remarked, report: Around): readonly Runs[];
  side(side: Side, report: Around): SideLine;
  /** `isBySome`: some counts bear out what came about, and others do not. */
  forecast(outcome: ForecastOutcome, report: Around, isBySome: boolean): ForecastWords;
  /** `bySome`: how many of those that came about did so by some counts alone. */
  forecastHeadline(outcomes: readonly ForecastOutcome[], bySome: number): Runs;
  /** Whose most of them are. */
  mostlyOf(outcomes: readonly ForecastOutcome[], report: Around): Runs;
  printed(relay: Pick<Relay, 'printed' | 'of'>, report: Around): readonly PrintedChange[];
  relayHeadline(relays: readonly Relay[]): Runs;
  kinds(relays: readonly Relay[]): readonly KindCount[];
  indicator(indicator: Indicator, report: Around): IndicatorWords;
  /** **Absent:** undefined where no side has counted losses and sent. */
  lossShares(report: Pick<Report, 'lossShares'> & Around): LossShareWords | undefined;
}

/** Binds the room to one language. */
export function wordsOf(locale: Locale): Words {
  return { ...sideWordsOf(locale), ...claimWords(locale), ...otherWords(locale) };
}

type OtherNames =
  | 'agreed'
  | 'dependence'
  | 'remarks'
  | 'side'
  | 'forecast'
  | 'forecastHeadline'
  | 'mostlyOf'
  | 'printed'
  | 'relayHeadline'
  | 'kinds'
  | 'indicator'
  | 'lossShares';

function claimWords(
  locale: Locale,
): Omit<Words, OtherNames | Exclude<keyof SideWords, 'locale' | 'fixed' | 'frame'>> {
  const { language, fixed, frame, names } = locale;
  return {
    locale,
    fixed,
    frame,
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

function otherWords(locale: Locale): Pick<Words, OtherNames> {
  return {
    agreed: (headline, report) => agreedSentence(headline, report, locale),
    dependence: (headline, report) => dependenceSentences(headline, report, locale),
    remarks: (headline, report) => remarkSentences(headline, report, locale),
    side: (side, report) => sideLine(side, report, locale),
    forecast: (outcome, report, isBySome) => forecastWords(outcome, report, isBySome, locale),
    forecastHeadline: (outcomes, bySome) => forecastHeadline(outcomes, bySome, locale),
    mostlyOf: (outcomes, report) => mostlyOf(outcomes, report, locale),
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
