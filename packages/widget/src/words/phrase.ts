// One claim as one phrase of at most 25 words: speaker, figure with its hedge, what is counted, where, when.
import type { CalendarDay, Claim } from '@dprk-deployment-tracker/core';
import { hasNumber, spokenClaimFigure } from './claim-figure.js';
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

/** The phrase. Its hedge always stays; quoted wording, place and population go first where it is too long. */
export function phrase(claim: Claim, words: PhraseWords, context?: PhraseContext): string {
  const room = longestPhrase - Math.min(wordCount(claim.origin.name), longestSpeaker);
  const around = aroundPieces(claim, words, context);
  const told = (form: Form): readonly Piece[] => [
    ...countPieces(claim, words, context, form),
    ...around,
  ];
  const forms = [
    joined(told('quoted'), words),
    trimmed(told('plain'), room, words),
    trimmed(told('short'), room, words),
  ];
  const count = forms.find((form) => wordCount(form) <= room) ?? forms.at(-1) ?? '';
  const speaker = clipped(claim.origin.name, Math.max(longestPhrase - wordCount(count), 3));
  return clipped(words.text('phrase.said', { speaker, count }), longestPhrase);
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

/** With the wording as printed; without it; or with "planned: 30,000" for "30,000, a plan, not observed". */
type Form = 'quoted' | 'plain' | 'short';

function countPieces(
  claim: Claim,
  words: PhraseWords,
  context: PhraseContext | undefined,
  form: Form,
): readonly Piece[] {
  const { text } = words;
  const { modality, quantity } = claim;
  const isSaid = modality === 'observed';
  const spoken = spokenClaimFigure(claim, words, context?.claims ?? []);
  const { remark, remarkIsNeeded } = spoken;
  const head = clipped(spoken.head, 10);
  const wording = form === 'quoted' ? unsaidWording(claim, head, words) : undefined;
  const quoted = wording === undefined ? head : text('figure.quoted', { figure: head, wording });
  if (!hasNumber(claim)) {
    const measure = text(`those.${quantity.measure}`);
    const figure = text('phrase.aside', { figure: quoted, measure });
    return [{ text: isSaid ? figure : text(`figure.on-${modality}`, { figure }), rank: 0 }];
  }
  const isMarked = form === 'short' && !isSaid;
  const figure = isMarked ? text(`figure.${modality}`, { figure: quoted }) : quoted;
  const pattern = claim.figure.kind === 'share' ? 'phrase.aside' : 'phrase.count';
  return [
    { text: text(pattern, { figure, measure: measureText(quantity, words) }), rank: 0 },
    ...(remark === undefined ? [] : [{ text: remark, rank: remarkIsNeeded ? 0 : 3 }]),
    ...(isSaid || isMarked ? [] : [{ text: text(`modality.${modality}`), rank: 0 }]),
  ];
}

function aroundPieces(claim: Claim, words: PhraseWords, context?: PhraseContext): readonly Piece[] {
  const { text } = words;
  const { population, place } = claim.quantity;
  const isPlain = place === 'war' || population === 'kpa' || population === 'dprk-people';
  const placeName = claim.placeSaid ?? (isPlain ? undefined : text(`place.${place}`));
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
function unsaidWording(claim: Claim, head: string, { language }: PhraseWords): string | undefined {
  const { wording, figure } = claim;
  if (!wording || figure.kind === 'share') return undefined;
  if (!sameLanguage(wording.language, language)) return undefined;
  return head.toLowerCase().includes(wording.text.toLowerCase()) ? undefined : wording.text;
}

function joined(pieces: readonly Piece[], { text }: PhraseWords): string {
  return pieces
    .map((piece) => piece.text)
    .reduce((some, last) => text('list.comma', { some, last }));
}

function trimmed(pieces: readonly Piece[], room: number, words: PhraseWords): string {
  const count = joined(pieces, words);
  const rank = Math.max(...pieces.map((piece) => piece.rank));
  if (rank === 0 || wordCount(count) <= room) return count;
  const index = pieces.findLastIndex((piece) => piece.rank === rank);
  const fewer = pieces.filter((_, at) => at !== index);
  return trimmed(fewer, room, words);
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** A name of a stranger's feed may be long; what is cut off is marked. */
function clipped(text: string, most: number): string {
  const all = text.split(/\s+/).filter((word) => word !== '');
  return all.length <= most ? text : `${all.slice(0, most).join(' ')}…`;
}
