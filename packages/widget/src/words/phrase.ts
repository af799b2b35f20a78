// One claim as one phrase of at most 25 words: speaker, figure with its hedge, what is counted, where, when.
import type { CalendarDay, Claim } from '@dprk-deployment-tracker/core';
import { spokenClaimFigure } from './claim-figure.js';
import { sameLanguage } from './figure-text.js';
import { measureText } from './quantity-text.js';
import type { Words } from './words.js';

/** The most words a phrase may have; a blank parts words. */
export const longestPhrase = 25;

/** A longer name makes way before anything else does. */
const longestSpeaker = 9;

/** What was known around a claim. **Absent:** a revision counts whenever it was made; shares name no base. */
export interface PhraseContext {
  readonly claims: readonly Claim[];
  readonly knownOn: CalendarDay;
}

/** What a phrase is made with. */
export type PhraseWords = Pick<Words, 'text' | 'number' | 'language' | 'day' | 'when'>;

/** A part of a phrase. The higher its rank, the sooner it goes when the phrase is too long; 0 always stays. */
interface Piece {
  readonly text: string;
  readonly rank: number;
}

/** The phrase. Its hedge always stays; place, population and quoted wording go first where it is too long. */
export function phrase(claim: Claim, words: PhraseWords, context?: PhraseContext): string {
  const pieces = [...countPieces(claim, words, context), ...aroundPieces(claim, words, context)];
  const kept = trimmed(
    pieces,
    longestPhrase - Math.min(wordCount(claim.origin.name), longestSpeaker),
  );
  const count = kept
    .map(({ text }) => text)
    .reduce((some, last) => words.text('list.comma', { some, last }));
  const room = Math.max(longestPhrase - wordCount(count), 3);
  return clipped(
    words.text('phrase.said', { speaker: clipped(claim.origin.name, room), count }),
    longestPhrase,
  );
}

/** Whether a claim has been replaced, withdrawn or contested by a day, as words: "replaced on 2 March 2025". */
export function revisionText(
  claim: Claim,
  words: Pick<Words, 'text' | 'day'>,
  knownOn?: CalendarDay,
): string | undefined {
  const { revision } = claim;
  if (!revision || (knownOn !== undefined && revision.on > knownOn)) return undefined;
  return words.text(`revision.${revision.kind}`, { day: words.day(revision.on) });
}

function countPieces(claim: Claim, words: PhraseWords, context?: PhraseContext): readonly Piece[] {
  const { text } = words;
  const { head, remark, remarkIsNeeded, hasNumber } = spokenClaimFigure(
    claim,
    words,
    context?.claims ?? [],
  );
  const measure = measureText(claim.quantity, words);
  const quote = quoted(claim, head, words);
  const figure = clipped(head, 10);
  const count = hasNumber
    ? text('phrase.count', { figure, measure })
    : text('phrase.no-count', { figure, those: text(`those.${claim.quantity.measure}`) });
  return [
    { text: count, rank: 0 },
    ...(remark === undefined ? [] : [{ text: remark, rank: remarkIsNeeded ? 0 : 3 }]),
    ...(quote === undefined ? [] : [{ text: quote, rank: 4 }]),
    ...(claim.modality === 'observed'
      ? []
      : [{ text: text(`modality.${claim.modality}`), rank: 0 }]),
  ];
}

function aroundPieces(claim: Claim, words: PhraseWords, context?: PhraseContext): readonly Piece[] {
  const { text } = words;
  const { population, place } = claim.quantity;
  const placeName = claim.placeSaid ?? (place === 'war' ? undefined : text(`place.${place}`));
  const revision = revisionText(claim, words, context?.knownOn);
  return [
    ...(claim.derivedFrom.length > 0 ? [{ text: text('remark.derived'), rank: 2 }] : []),
    ...(claim.quantity.extent === undefined ? [] : [{ text: text('quantity.part'), rank: 1 }]),
    ...(population === 'dprk-all' ? [] : [{ text: text(`population.${population}`), rank: 1 }]),
    ...(placeName === undefined ? [] : [{ text: clipped(placeName, 7), rank: 2 }]),
    { text: words.when(claim.asOf), rank: 0 },
    ...(revision === undefined ? [] : [{ text: revision, rank: 0 }]),
  ];
}

/** The hedge as printed, where it can be read and the figure does not say it already. */
function quoted(claim: Claim, head: string, { language }: PhraseWords): string | undefined {
  const { wording, figure } = claim;
  if (!wording || figure.kind === 'share' || !sameLanguage(wording.language, language))
    return undefined;
  return head.toLowerCase().includes(wording.text.toLowerCase()) ? undefined : `“${wording.text}”`;
}

function trimmed(pieces: readonly Piece[], room: number): readonly Piece[] {
  let kept = pieces;
  while (wordCount(kept.map(({ text }) => text).join(' ')) > room) {
    const rank = Math.max(...kept.map((piece) => piece.rank));
    if (rank === 0) return kept;
    const index = kept.findLastIndex((piece) => piece.rank === rank);
    kept = kept.filter((_, at) => at !== index);
  }
  return kept;
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** A name of a stranger's feed may be long; what is cut off is marked. */
function clipped(text: string, most: number): string {
  const all = text.split(/\s+/).filter((word) => word !== '');
  return all.length <= most ? text : `${all.slice(0, most).join(' ')}…`;
}
