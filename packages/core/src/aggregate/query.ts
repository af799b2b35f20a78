// The reader's question: which quantity, as known on which day, pooled by which rule, counting voices or origins.
import type { CalendarDay } from '../model/calendar-day.js';
import type { Measure } from '../model/measure.js';
import type { Signature } from '../model/signature.js';

/** Interchangeable ways to turn what voices say into one span. */
export type RuleId = 'two-voice-floor' | 'envelope' | 'median';

/** What counts as one independent source. */
export type CountBy = 'voice' | 'origin';

/** The numbers a rule works with; printed with every result. */
export interface RuleParameters {
  /** How many voices must put a floor that high. */
  readonly voicesForFloor: number;
  /** How many fresh voices a central tick needs. */
  readonly voicesForTick: number;
  /** **Units:** days. */
  readonly freshDaysLosses: number;
  /** **Units:** days. */
  readonly freshDaysDeployment: number;
  /** **Units:** days before the newest claim of all within which a side is current: of running totals, of stocks. */
  readonly currentDaysTotal: number;
  readonly currentDaysStock: number;
  /** **Units:** days before a side's newest claim within which its other bodies speak beside it. */
  readonly bodiesDaysTotal: number;
  readonly bodiesDaysStock: number;
  /** **Units:** days by which later claims of a running total can outgrow an earlier one, and percent by which they must. */
  readonly outgrownDays: number;
  readonly outgrownPercent: number;
  /** **Units:** percent by which leaving a voice out must move an end to be named. */
  readonly dependencePercent: number;
}

/** The parameters in force. **Source:** docs/methodology.md, "The default rule". */
export const ruleParameters: RuleParameters = {
  voicesForFloor: 2,
  voicesForTick: 3,
  freshDaysLosses: 90,
  freshDaysDeployment: 180,
  currentDaysTotal: 386,
  currentDaysStock: 60,
  bodiesDaysTotal: 31,
  bodiesDaysStock: 7,
  outgrownDays: 31,
  outgrownPercent: 50,
  dependencePercent: 25,
};

/** Changes whenever a rule could move a shown number. */
export const ruleVersion = '2';

/** One question to the claims. */
export interface PoolQuery {
  readonly quantity: Signature;
  /** Nothing published after this day is used. */
  readonly knownOn: CalendarDay;
  readonly rule: RuleId;
  readonly countBy: CountBy;
  /** Wider measures whose claims are let in under a named bridge (UK "casualties" in killed or wounded). */
  readonly bridge: readonly Measure[];
  readonly parameters: RuleParameters;
}

/** A question with the defaults filled in. */
export function poolQuery(
  quantity: Signature,
  knownOn: CalendarDay,
  choices: Partial<Omit<PoolQuery, 'quantity' | 'knownOn'>> = {},
): PoolQuery {
  return {
    quantity,
    knownOn,
    rule: choices.rule ?? 'two-voice-floor',
    countBy: choices.countBy ?? 'voice',
    bridge: choices.bridge ?? bridgesOf(quantity),
    parameters: choices.parameters ?? ruleParameters,
  };
}

/** Known captured and missing are so few beside the rest that "casualties" may stand in, if the bridge is shown. */
function bridgesOf(quantity: Signature): readonly Measure[] {
  return quantity.measure === 'killed-or-wounded' && quantity.accrual.kind === 'cumulative'
    ? ['casualties']
    : [];
}
