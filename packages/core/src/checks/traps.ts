// Every trap of the method, where it was met, and what keeps us out of it: the one table.
import { additionalAsTotal } from './additional-as-total.js';
import { circularReporting } from './circular-reporting.js';
import { datesInOrder } from './dates-in-order.js';
import { denominatorAsFact } from './denominator-as-fact.js';
import { denominatorOfAnotherDate } from './denominator-of-another-date.js';
import { derivedAsOrigin } from './derived-as-origin.js';
import { falsePrecision } from './false-precision.js';
import { fixedRatioSplit } from './fixed-ratio-split.js';
import { forecastComplete } from './forecast-complete.js';
import { hedgeLost } from './hedge-lost.js';
import { idForms } from './id-forms.js';
import { killedForCasualties } from './killed-for-casualties.js';
import { listedOnce } from './listed-once.js';
import { localObservation } from './local-observation.js';
import { oneSidedAsPoint } from './one-sided-as-point.js';
import { overlappingSets } from './overlapping-sets.js';
import { partialScope } from './partial-scope.js';
import { physicalProxy } from './physical-proxy.js';
import { planAsFact } from './plan-as-fact.js';
import { revisionAsNewEvents } from './revision-as-new-events.js';
import { stockAsFlow } from './stock-as-flow.js';
import { supersededChain } from './superseded-chain.js';
import type { Trap } from './trap.js';
import { unacknowledgedChange } from './unacknowledged-change.js';
import { unlikeSignatures } from './unlike-signatures.js';
import { unnamedOfficialsTwice } from './unnamed-officials-twice.js';
import { unseenChange } from './unseen-change.js';
import { unresolvableSource } from './unresolvable-source.js';
import { wrongLinks } from './wrong-links.js';
import { zombieFigure } from './zombie-figure.js';

/** The traps of claims first, in the order of the method; then those of keeping a record. */
const table: Readonly<Record<string, Omit<Trap, 'id'>>> = {
  'circular-reporting': {
    trap: 'circular reporting counted twice',
    met: 'one briefing counted as several confirmations',
    from: '000',
    check: circularReporting,
  },
  'derived-as-origin': {
    trap: 'a derived figure promoted to origin',
    met: '92 a day, a division of Kyiv’s 3,800, as a count',
    from: '002',
    check: derivedAsOrigin,
  },
  'stock-as-flow': {
    trap: 'stock mixed with flow',
    met: 'a year of rotations set over a standing force',
    from: '001',
    check: stockAsFlow,
  },
  'killed-for-casualties': {
    trap: 'killed for casualties',
    met: '1,500 killed or wounded a day printed as killed',
    from: '001',
    check: killedForCasualties,
  },
  'fixed-ratio-split': {
    trap: 'a fixed ratio to split casualties',
    met: 'a tenth, a quarter, a third and two thirds of the casualties dead, by Seoul, London and Kyiv',
    from: 'record',
    check: fixedRatioSplit,
    test: 'test/traps/fixed-ratio-split.test.ts',
  },
  'one-sided-as-point': {
    trap: '"up to" or "at least" as a point',
    met: '"up to 100,000" taken as 100,000',
    from: '001',
    check: oneSidedAsPoint,
    test: 'test/pooling.property.test.ts',
  },
  'plan-as-fact': {
    trap: 'capacity, plan, prediction and fact blurred',
    met: '2,600 to be sent printed as on their way',
    from: '003',
    check: planAsFact,
  },
  'additional-as-total': {
    trap: 'additional against total',
    met: '30,000 more read as a total that triples',
    from: '004',
    check: additionalAsTotal,
  },
  'partial-scope': {
    trap: 'partial scope',
    met: '10,000 in Russia, and 2,600 of them as the number there',
    from: '003',
    check: partialScope,
  },
  'overlapping-sets': {
    trap: 'overlapping sets added',
    met: '5,000 and 1,000 added though both are announced as 6,000; 101 portraits in both counts',
    from: '004',
    check: overlappingSets,
  },
  'denominator-of-another-date': {
    trap: 'a denominator from another date',
    met: 'a force ten months old as the base of a share',
    from: '001',
    check: denominatorOfAnotherDate,
  },
  'denominator-as-fact': {
    trap: 'a denominator taken as fact',
    met: '0.9 % of an army that four bodies put at 1,200,000 to 1,300,000',
    from: '000',
    check: denominatorAsFact,
    test: 'test/traps/denominator-as-fact.test.ts',
  },
  'revision-as-new-events': {
    trap: 'a revision read as new events',
    met: '600 dead in April and 2,000 in September, counted again and not fallen since',
    from: 'record',
    check: revisionAsNewEvents,
  },
  'falling-total-clipped': {
    trap: 'a falling cumulative clipped',
    met: '13,000 sent by one account of Seoul, at least 11,000 by the next',
    from: 'record',
    test: 'test/traps/falling-total-clipped.test.ts',
  },
  'zombie-figure': {
    trap: 'a zombie figure',
    met: 'January’s 4,000 in July; 600 dead printed for four months after 2,000',
    from: '004',
    check: zombieFigure,
  },
  'false-precision': {
    trap: 'false precision',
    met: '"more than 20" printed as 20, dozens as a dozen',
    from: '003',
    check: falsePrecision,
  },
  'hedge-lost': {
    trap: 'a hedge lost along the chain',
    met: '"nearly 11,000" and a plan printed as confirmed',
    from: '000',
    check: hedgeLost,
  },
  'unnamed-officials-twice': {
    trap: 'unnamed officials counted twice',
    met: 'Western officials and London, three numbers and a day in common, as two confirmations',
    from: 'record',
    check: unnamedOfficialsTwice,
  },
  'volume-as-weight': {
    trap: 'volume as weight',
    met: 'a briefing on thirty pages beside one on a single page',
    from: 'record',
    test: 'test/traps/volume-as-weight.test.ts',
  },
  'belligerents-excluded': {
    trap: 'belligerents silently excluded',
    met: 'Kyiv’s over 3,000 on the day of Seoul’s 1,100: both stand, each with its side',
    from: 'record',
    test: 'test/traps/belligerents-excluded.test.ts',
  },
  'corroboration-as-filter': {
    trap: 'corroboration used as a filter',
    met: 'London’s 6,000, which nobody else said for eight months',
    from: 'record',
    test: 'test/traps/corroboration-as-filter.test.ts',
  },
  'conditional-forecast': {
    trap: 'a conditional forecast scored unconditionally',
    met: 'all 12,000 lost by mid-April, if the rate holds; the troops left the fight in January',
    from: '002',
    check: forecastComplete,
    test: 'test/traps/conditional-forecast.test.ts',
  },
  'net-error-hides-misses': {
    trap: 'net error hiding misses',
    met: 'Kyiv’s 100,000, 30,000–40,000, 20,000–25,000 and 2,000–3,000 more, four forecasts',
    from: 'record',
    test: 'test/traps/net-error-hides-misses.test.ts',
  },
  'span-as-confidence': {
    trap: 'a span read as a confidence interval',
    met: '4,700 to over 6,000 as a range with a likely middle',
    from: 'record',
    test: 'test/traps/span-as-confidence.test.ts',
  },
  'physical-proxy': {
    trap: 'a physical proxy read as a count',
    met: '101 portraits, some 350 at two ceremonies, 412 burial places',
    from: 'record',
    check: physicalProxy,
  },
  'local-observation': {
    trap: 'a local observation generalised',
    met: 'a regiment’s 50 killed in three days; up to a battalion lost at Makhnovka',
    from: 'record',
    check: localObservation,
  },
  'silent-backfill': {
    trap: 'silent backfill of history',
    met: 'the wider record of this project moved what past days read',
    from: 'record',
    check: unacknowledgedChange,
    test: 'test/pooling.property.test.ts',
  },
  'grade-as-weight': {
    trap: 'a grade used as a hidden weight',
    met: 'no grade stands in the record so far; a feed may carry them',
    from: 'record',
    test: 'test/traps/grade-as-weight.test.ts',
  },
  'host-edits-provenance': {
    trap: 'a host editing provenance',
    met: 'not met so far: a page that shows the number and drops who said it',
    from: 'record',
    test: 'test/traps/host-edits-provenance.test.ts',
  },
  'unresolvable-source': {
    trap: 'an aggregate without resolvable sources',
    met: 'a number without a page to open',
    from: 'record',
    check: unresolvableSource,
    test: 'test/traps/unresolvable-source.test.ts',
  },
  'unlike-signatures': {
    trap: 'different quantities pooled as one',
    met: 'men in training and men planned as one estimate',
    from: '000',
    check: unlikeSignatures,
  },
  'dates-in-order': {
    trap: 'days that cannot be',
    met: 'an October dispatch dated to November',
    from: '004',
    check: datesInOrder,
  },
  'unseen-change': {
    trap: 'a page charged with a change that nobody saw on it',
    met: '7 of 24 changes in print that the page had not made, in the audit of November 2026',
    from: 'record',
    check: unseenChange,
  },
  'superseded-chain': {
    trap: 'a claim replaced by nothing, by another’s or by itself',
    met: 'an older number put in the place of a newer one',
    from: 'record',
    check: supersededChain,
  },
  'wrong-links': {
    trap: 'an id that leads nowhere',
    met: 'an id mistyped',
    from: 'record',
    check: wrongLinks,
  },
  'id-forms': {
    trap: 'an id that says another day',
    met: 'the relay’s day taken for the claimant’s',
    from: 'record',
    check: idForms,
  },
  'listed-once': {
    trap: 'a page listed twice',
    met: 'one page entered by two hands',
    from: 'record',
    check: listedOnce,
  },
};

/** The whole table, in its order. */
export const traps: readonly Trap[] = Object.entries(table).map(([id, trap]) => ({ id, ...trap }));
