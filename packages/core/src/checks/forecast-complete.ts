// A prediction that can never be settled: no rule, no outcome, no deadline, or a condition nobody can look up.
import type { Claim } from '../model/claim.js';
import { daySpan, firstDay, isEdtf, lastDay } from '../model/day-span.js';
import type { Fault } from '../model/fault.js';
import type { Forecast } from '../model/forecast.js';
import { faultIn, type CheckedRecord } from './checked-record.js';

/** A predicted claim carries its rule, written before the outcome; its conditions end with events of the record. */
export function forecastComplete({ ledger }: CheckedRecord): readonly Fault[] {
  const events = new Set(ledger.events.map(({ id }) => id));
  return ledger.claims.flatMap((claim) => {
    const problems = claim.forecast ? problemsOf(claim, claim.forecast, events) : missing(claim);
    return problems.map(([field, problem]) =>
      faultIn(claim, {
        code: 'forecast-complete',
        field,
        problem,
        remedy: 'Write down what would settle it, by when, and under which condition',
      }),
    );
  });
}

type Problem = readonly [field: string, problem: string];

function missing({ modality }: Claim): readonly Problem[] {
  return modality === 'predicted' ? [['forecast', 'a prediction has no rule to settle it by']] : [];
}

function problemsOf(
  { modality, statedOn }: Claim,
  forecast: Forecast,
  events: ReadonlySet<string>,
): readonly Problem[] {
  const { deadline, deadlineBasis, deadlineNote, conditions, resolution } = forecast;
  const problems: Problem[] = [];
  if (modality === 'observed') problems.push(['modality', 'an observation carries a forecast']);
  if (!isEdtf(deadline)) problems.push(['forecast.deadline', `${deadline} is no date`]);
  else if (lastDay(daySpan(deadline)) < firstDay(statedOn)) {
    problems.push(['forecast.deadline', 'the deadline had passed when it was stated']);
  }
  if (deadlineBasis === 'read' && !deadlineNote) {
    problems.push(['forecast.deadlineNote', 'the deadline is our reading and is not explained']);
  }
  if (resolution.outcomes.length === 0 || resolution.text === '') {
    problems.push(['forecast.resolution', 'no outcome, or no rule in words']);
  }
  for (const { failedBy } of conditions) {
    if (failedBy === undefined || events.has(failedBy)) continue;
    problems.push(['forecast.conditions', `${failedBy} is no event of the record`]);
  }
  return problems;
}
