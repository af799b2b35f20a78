// A value that a page worked out itself (a share, a ratio, a lead in weeks), kept beside our recomputation.
import type { Figure } from './figure.js';
import type { Unit } from './measure.js';
import type { SourceDocument } from './source-document.js';
import type { Wording } from './claim.js';

/** The eight systems of reasoning of the five articles. */
export const indicatorIds = [
  'share-of-army',
  'agreement',
  'boost-to-force',
  'attrition-projection',
  'casualty-share',
  'months-of-recruitment',
  'reinforcement-size',
  'lead-signal',
] as const;

/** The id of an indicator. */
export type IndicatorId = (typeof indicatorIds)[number];

/** What a page says an indicator's value is. */
export interface StatedValue {
  readonly id: string;
  readonly indicator: IndicatorId;
  /** Which of the indicator's results it speaks of, e.g. `of-army`. */
  readonly part: string;
  readonly figure: Figure;
  readonly unit: Unit;
  /** The claims it was computed from, as ids: numerator first, then denominator. */
  readonly inputs: readonly string[];
  readonly wording: Wording | undefined;
  readonly note: string | undefined;
  readonly document: SourceDocument;
}
