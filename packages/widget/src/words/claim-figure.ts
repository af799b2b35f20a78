// The figure of one claim with all that belongs to it: an addition says "more", a plan says that it is one.
import { measures, type Claim, type StatedValue, type Unit } from '@dprk-deployment-tracker/core';
import {
  figureText,
  joinSpoken,
  shareNames,
  spokenFigure,
  type FigureWords,
  type SpokenFigure,
} from './figure-text.js';
import type { Words } from './words.js';

/** What a claim's figure needs to be printed. */
export type ClaimWords = FigureWords & Pick<Words, 'language'>;

/** The unit that a claim is counted in. */
export function unitOf(claim: Claim): Unit {
  return measures[claim.quantity.measure].unit;
}

/** Whether a claim gives anything to count: a denial does not. */
export function hasNumber({ figure }: Claim): boolean {
  return figure.kind !== 'denial' && figure.kind !== 'none-stated';
}

/** "planned: 30,000", "at least 1,000 more", "nearly half of those sent (read as 4,400–6,000)". */
export function claimFigureText(claim: Claim, words: ClaimWords, claims: readonly Claim[]): string {
  const names = shareNames(claim, words, claims);
  const figure = more(claim, figureText(claim.figure, unitOf(claim), words, names), words);
  const { modality } = claim;
  if (modality === 'observed') return figure;
  return words.text(hasNumber(claim) ? `figure.${modality}` : `figure.on-${modality}`, { figure });
}

/** What a page worked out itself: "up to 20%", "about a third of those sent". */
export function statedFigureText(
  stated: StatedValue,
  words: ClaimWords,
  claims: readonly Claim[],
): string {
  return figureText(stated.figure, stated.unit, words, shareNames(stated, words, claims));
}

/** A claim's figure in the two parts in which it is spoken; what kind of statement it is comes apart. */
export function spokenClaimFigure(
  claim: Claim,
  words: ClaimWords,
  claims: readonly Claim[],
): SpokenFigure {
  const names = shareNames(claim, words, claims);
  const spoken = spokenFigure(claim.figure, unitOf(claim), words, names);
  return { ...spoken, head: more(claim, spoken.head, words) };
}

/** "30,000, a plan, not observed". */
export function claimFigureSpoken(
  claim: Claim,
  words: ClaimWords,
  claims: readonly Claim[],
): string {
  const some = joinSpoken(spokenClaimFigure(claim, words, claims), words);
  const { modality } = claim;
  if (modality === 'observed') return some;
  if (!hasNumber(claim)) return words.text(`figure.on-${modality}`, { figure: some });
  return words.text('list.comma', { some, last: words.text(`modality.${modality}`) });
}

/** An increment is never printed as if it were a total. */
function more(claim: Claim, figure: string, { text }: FigureWords): string {
  const isMore = claim.baseline !== undefined && hasNumber(claim);
  return isMore ? text('figure.more', { figure }) : figure;
}
