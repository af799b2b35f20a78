// The public list of core, name by name: the record, the ways to ask it, and the types.
export { headlineChanges } from './data/headline-changes.js';
export { ledger, ledgerEntries } from './data/ledger.js';
export { report, type Report, type ReportQuery } from './derive/report.js';
export { currentReport, type CurrentQuery, type CurrentReport } from './derive/current-report.js';
export type { CurrentHeadline } from './derive/current-headline.js';
export { headline, type Headline } from './derive/headline.js';
export { select, type LeftOut, type LeftOutReason, type Selection } from './aggregate/select.js';
export {
  poolQuery,
  ruleParameters,
  ruleVersion,
  type CountBy,
  type PoolQuery,
  type RuleId,
  type RuleParameters,
} from './aggregate/query.js';
export {
  claimedRange,
  currentClaims,
  type Agreement,
  type ClaimedRange,
  type CurrentClaims,
  type Side,
  type SideState,
  type Silenced,
} from './aggregate/current-claims.js';
export { voiceName, type Voice } from './aggregate/by-voice.js';
export { isFresh, type LentBound, type VoiceBounds } from './aggregate/bounds.js';
export {
  spanOnDay,
  standingOf,
  type PooledSpan,
  type Span,
  type SpanEnds,
} from './aggregate/span.js';
export {
  spanOverTime,
  type Silence,
  type SpanSeries,
  type SpanStep,
} from './aggregate/span-over-time.js';
export { withoutEachVoice, type Dependence } from './aggregate/without-each-voice.js';
export { indicators } from './derive/indicators/all-indicators.js';
export type {
  AgreementIndicator,
  AttritionIndicator,
  ComparedPair,
  Computed,
  Indicator,
  IndicatorChoices,
  IndicatorFlag,
  IndicatorPart,
  LeadCase,
  LeadIndicator,
  Projection,
  RatioIndicator,
} from './derive/indicators/indicator.js';
export type { SideLossShare } from './derive/indicators/loss-share-by-side.js';
export {
  attritionProjection,
  type AttritionAssumption,
  type AttritionInputs,
  type AttritionScenario,
} from './derive/attrition-projection.js';
export { point, product, quotient, sum, type Interval } from './derive/interval.js';
export {
  forecastOutcomes,
  type FailedCondition,
  type ForecastOutcome,
  type TestedOutcome,
  type Verdict,
  type VerdictStep,
} from './derive/forecast-outcome.js';
export { checkLedger } from './checks/all-checks.js';
export { mutations, type MutatedMention } from './derive/all-mutations.js';
export { relays, type Relay } from './derive/relays.js';
export {
  addDays,
  calendarDay,
  dayNumber,
  dayOfNumber,
  daysBetween,
  isCalendarDay,
  type CalendarDay,
} from './model/calendar-day.js';
export {
  daySpan,
  firstDay,
  isEdtf,
  isExactDay,
  lastDay,
  type DaySpan,
  type Edtf,
} from './model/day-span.js';
export type { Claim, ClaimId, Mention, Modality, Revision, Wording } from './model/claim.js';
export type {
  ClaimEntry,
  DocumentEntry,
  EventEntry,
  LedgerEntries,
  MentionEntry,
  StatedValueEntry,
} from './model/entry.js';
export { faultText, type Fault } from './model/fault.js';
export {
  figureBounds,
  figureNumbers,
  isOneSided,
  significantDigits,
  type Figure,
  type FigureBounds,
  type FigureKind,
  type ShareFigure,
} from './model/figure.js';
export type {
  EventId,
  Forecast,
  ForecastCondition,
  ForecastOutcomeTest,
  Resolution,
} from './model/forecast.js';
export type { Grading } from './model/grading.js';
export type { AcknowledgedEnds, HeadlineChange, PastReading } from './model/headline-change.js';
export {
  headlineIds,
  headlineQuantities,
  openingHeadline,
  type HeadlineId,
} from './model/headline-quantities.js';
export type { Ledger } from './model/ledger.js';
export { isLedger, linkLedger, linkPart, type LinkedLedger } from './model/link-ledger.js';
export { measures, type Measure, type MeasureDefinition, type Unit } from './model/measure.js';
export { mutationKinds, type MutationKind } from './model/mutation-kinds.js';
export type { Mutation, Printed, Seen } from './model/mutation.js';
export type { Informant, Origin, OriginId, OriginKind, Party, Stake } from './model/origin.js';
export { placeNames } from './model/place-name.js';
export { places, type Place } from './model/place.js';
export { populationNames } from './model/population-name.js';
export { populations, type Population } from './model/population.js';
export type { EventKind, RecordedEvent } from './model/recorded-event.js';
export type { Scope } from './model/scope.js';
export { sameSignature, signatureKey, type Accrual, type Signature } from './model/signature.js';
export type { DocumentId, ReadAs, SourceDocument } from './model/source-document.js';
export { indicatorIds, type IndicatorId, type StatedValue } from './model/stated-value.js';
export { webAddress, type WebAddress } from './model/web-address.js';
export { readWords, wordReadings, type WordReading, type WordRule } from './model/word-reading.js';
