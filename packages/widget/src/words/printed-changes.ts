// What a page printed otherwise than it was said, field by field, as pairs of words.
import {
  daySpan,
  measures,
  type Claim,
  type FrontReport,
  type Printed,
  type RecordedEvent,
} from '@dprk-deployment-tracker/core';
import type { Words } from './words.js';

/** One field: as the origin said it, and as it was printed. **Absent:** `said` where no field can hold it. */
export interface PrintedChange {
  readonly said: string | undefined;
  readonly printed: string;
}

/** The fields that differ, the figure first. **Absent:** an empty list where a page printed it as said. */
export function printedChanges(
  printed: Printed | undefined,
  of: Claim | RecordedEvent,
  words: Words,
  report: FrontReport,
): readonly PrintedChange[] {
  if (!printed) return [];
  const { asOf, inWords } = printed;
  const isClaim = 'origin' in of;
  return [
    ...(isClaim ? claimChanges(printed, of, words, report) : []),
    ...(asOf === undefined
      ? []
      : [{ said: words.when(isClaim ? of.asOf : of.day), printed: words.when(daySpan(asOf)) }]),
    ...(inWords === undefined ? [] : [{ said: undefined, printed: inWords }]),
  ];
}

function claimChanges(
  { figure, measure, population, place, modality, origin }: Printed,
  claim: Claim,
  words: Words,
  report: FrontReport,
): readonly PrintedChange[] {
  const { quantity } = claim;
  const changes: PrintedChange[] = [];
  const add = (said: string, printed: string): void => void changes.push({ said, printed });
  if (figure) {
    const { unit } = measures[measure ?? quantity.measure];
    add(words.claimFigure(claim, report), words.figure(figure, unit));
  }
  if (measure) add(words.measure(quantity), words.measure({ ...quantity, measure }));
  if (population) {
    add(words.text(`population.${quantity.population}`), words.text(`population.${population}`));
  }
  if (place) add(words.text(`place.${quantity.place}`), words.text(`place.${place}`));
  if (modality) {
    add(words.text(`modality-short.${claim.modality}`), words.text(`modality-short.${modality}`));
  }
  if (origin !== undefined) add(claim.origin.name, origin);
  return changes;
}
