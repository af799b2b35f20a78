// What the reader chose to see, and how each act of the reader changes it.
import type {
  CalendarDay,
  ClaimId,
  CountBy,
  HeadlineId,
  IndicatorChoices,
  ReportQuery,
  RuleId,
} from '@dprk-deployment-tracker/core';

/** Every view, in the order of the tabs. */
export const viewIds = [
  'summary',
  'troops',
  'losses',
  'origins',
  'indicators',
  'forecasts',
  'relays',
  'claims',
] as const;

/** The id of a view. */
export type ViewId = (typeof viewIds)[number];

/** What the claims view can be narrowed by. */
export type FilterField = 'party' | 'origin' | 'measure' | 'modality';

/** The wanted value of each field. **Absent:** a field that narrows nothing. */
export type ClaimFilter = Readonly<Partial<Record<FilterField, string | undefined>>>;

/** What the forecasts view is narrowed to. */
export type ForecastField = 'verdict' | 'speaker';

/** **Absent:** a field that narrows nothing. */
export type ForecastChoice = Readonly<Partial<Record<ForecastField, string | undefined>>>;

/** What the claims view can be sorted by. */
export type SortField = 'asOf' | 'figure' | FilterField;

/** What the relays view is narrowed to by kind of change and by origin, and put in order by. */
export type RelayField = 'kind' | 'origin' | 'order';

/** **Absent:** a field that narrows nothing; the order by day, where it is not `repeats`. */
export type RelayChoice = Readonly<Partial<Record<RelayField, string | undefined>>>;

/** The order of the claims view. */
export interface ClaimOrder {
  readonly by: SortField;
  readonly descending: boolean;
}

/** The reader's own sum. **Units:** persons, persons, persons per day, a UTC day. **Absent:** as the page had it. */
export interface Scenario {
  readonly contingent?: number;
  readonly lossesSoFar?: number;
  readonly perDay?: number;
  readonly start?: CalendarDay;
}

/** One claim where it is shown: a picture, a list or a table has its own place. */
export interface Spot {
  readonly claim: ClaimId;
  readonly place: string;
}

/** An open card: the claim it was opened from, and the claim it shows, which a link inside may have changed. */
export interface OpenCard extends Spot {
  readonly card: ClaimId;
}

/** A file that the reader asked for. */
export interface SavedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/** Everything the reader can change. */
export interface ViewState {
  readonly view: ViewId;
  readonly measure: HeadlineId;
  /** **Absent:** the newest day of the record. */
  readonly knownOn: CalendarDay | undefined;
  readonly rule: RuleId;
  readonly countBy: CountBy;
  readonly choices: IndicatorChoices;
  readonly scenario: Scenario;
  readonly filter: ClaimFilter;
  readonly order: ClaimOrder;
  readonly forecasts: ForecastChoice;
  readonly relays: RelayChoice;
  /** Lists that are shown in full, by place. */
  readonly unfolded: readonly string[];
  readonly open: OpenCard | undefined;
  /** The guide was asked for. */
  readonly guided: boolean;
  /** The mark that is pointed at or stepped to. */
  readonly marked: Spot | undefined;
}

/** One act of the reader. */
export type Action =
  | { readonly kind: 'view'; readonly view: ViewId }
  | { readonly kind: 'measure'; readonly measure: HeadlineId }
  | { readonly kind: 'known-on'; readonly day: CalendarDay | undefined }
  | { readonly kind: 'rule'; readonly rule: RuleId }
  | { readonly kind: 'count-by'; readonly countBy: CountBy }
  | {
      readonly kind: 'choose';
      readonly part: string;
      readonly side: 'numerator' | 'denominator';
      readonly claim: ClaimId;
    }
  | { readonly kind: 'scenario'; readonly scenario: Scenario }
  | { readonly kind: 'unscenario' }
  | { readonly kind: 'filter'; readonly field: FilterField; readonly value: string | undefined }
  | { readonly kind: 'unfilter' }
  | { readonly kind: 'sort'; readonly by: SortField }
  | { readonly kind: 'forecasts'; readonly set: ForecastChoice }
  | { readonly kind: 'relays'; readonly set: RelayChoice }
  | { readonly kind: 'unfold'; readonly place: string }
  | { readonly kind: 'guide' }
  | { readonly kind: 'mark'; readonly spot: Spot | undefined }
  | { readonly kind: 'open'; readonly spot: Spot }
  /** From one claim's card to that of a claim it names. */
  | { readonly kind: 'turn'; readonly claim: ClaimId }
  | { readonly kind: 'close' };

/** What is shown before anybody chose. */
export const initialState: ViewState = {
  view: 'summary',
  measure: 'killed-or-wounded',
  knownOn: undefined,
  rule: 'two-voice-floor',
  countBy: 'voice',
  choices: {},
  scenario: {},
  filter: {},
  order: { by: 'asOf', descending: true },
  forecasts: {},
  relays: {},
  unfolded: [],
  guided: false,
  open: undefined,
  marked: undefined,
};

/** The state after an act. An act that changes nothing gives the same state back. */
export function nextState(state: ViewState, action: Action): ViewState {
  switch (action.kind) {
    case 'view':
      return action.view === state.view ? state : { ...cleared(state), view: action.view };
    case 'measure':
      return { ...cleared(state), measure: action.measure };
    case 'known-on':
      return { ...cleared(state), knownOn: action.day };
    case 'rule':
      return { ...state, rule: action.rule };
    case 'count-by':
      return { ...state, countBy: action.countBy };
    case 'choose':
      return { ...state, choices: chosen(state.choices, action) };
    case 'scenario':
      return { ...state, scenario: { ...state.scenario, ...action.scenario } };
    case 'unscenario':
      return { ...state, scenario: {} };
    case 'filter':
      return { ...cleared(state), filter: { ...state.filter, [action.field]: action.value } };
    case 'unfilter':
      return { ...cleared(state), filter: {} };
    case 'sort':
      return { ...state, order: turned(state.order, action.by) };
    case 'forecasts':
      return { ...cleared(state), forecasts: { ...state.forecasts, ...action.set } };
    case 'relays':
      return { ...cleared(state), relays: { ...state.relays, ...action.set } };
    case 'unfold':
      return { ...state, unfolded: toggled(state.unfolded, action.place) };
    case 'guide':
      return { ...state, guided: true };
    case 'mark':
      return sameSpot(state.marked, action.spot) ? state : { ...state, marked: action.spot };
    case 'open':
      return opened(state, action.spot);
    case 'turn':
      return state.open ? { ...state, open: { ...state.open, card: action.claim } } : state;
    case 'close':
      return { ...state, open: undefined };
  }
}

/** The question that a state puts to the record. */
export function queryOf({ knownOn, rule, countBy, choices }: ViewState): ReportQuery {
  return knownOn === undefined ? { rule, countBy, choices } : { knownOn, rule, countBy, choices };
}

/** What is pointed at or open belongs to a picture that is about to go. */
function cleared(state: ViewState): ViewState {
  return { ...state, open: undefined, marked: undefined };
}

/** Opening what is open closes it. */
function opened(state: ViewState, spot: Spot): ViewState {
  const open = sameSpot(state.open, spot) ? undefined : { ...spot, card: spot.claim };
  return { ...state, open };
}

function chosen(
  choices: IndicatorChoices,
  { part, side, claim }: Extract<Action, { kind: 'choose' }>,
): IndicatorChoices {
  return { ...choices, [part]: { ...choices[part], [side]: claim } };
}

/** The same column again turns the order round; days start with the newest, all else with the first. */
function turned(order: ClaimOrder, by: SortField): ClaimOrder {
  return { by, descending: by === order.by ? !order.descending : by === 'asOf' };
}

function toggled(places: readonly string[], place: string): readonly string[] {
  return places.includes(place) ? places.filter((other) => other !== place) : [...places, place];
}

function sameSpot(a: Spot | undefined, b: Spot | undefined): boolean {
  return a?.claim === b?.claim && a?.place === b?.place;
}
