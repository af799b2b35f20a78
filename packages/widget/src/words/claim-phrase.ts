// One claim as one phrase of at most 25 words: speaker, figure with its hedge, what is counted, where, when.
import { measures, type CalendarDay, type Claim } from '@dprk-deployment-tracker/core';
import { whenText } from './day-text.js';
import { figureText, hasNumber, spokenFigure, wholeOf } from './figure-text.js';
import type { SideLocale } from './locale.js';
import { speakerName, type Around } from './said-by.js';
import { closed } from './isolated.js';

/** The most words a phrase may have; a blank parts words. */
export const longestPhrase = 25;
const longestSpeaker = 9;

/** A part of a phrase. The higher its rank, the sooner it goes when the phrase is too long; 0 always stays. */
interface Piece {
  readonly text: string;
  readonly rank: number;
}

/** The phrase. Its hedge and its day always stay; place and group go first where it is too long. */
export function claimPhrase(claim: Claim, report: Around, locale: SideLocale): string {
  const speaker = clipped(speakerName(claim.origin, report.parties, locale), longestSpeaker);
  const room = longestPhrase - wordCount(speaker);
  const pieces = [...countPieces(claim, report, locale), ...aroundPieces(claim, report, locale)];
  return locale.frame.said(speaker, trimmed(pieces, room));
}

/** What is counted and how much of it: "about 6,000 killed or wounded", "planned: 12,000 more sent". */
export function claimCount(
  claim: Claim,
  { claims }: Pick<Around, 'claims'>,
  locale: SideLocale,
): string {
  const { figures, frame } = locale;
  const { figure, quantity, modality } = claim;
  const { unit } = measures[quantity.measure];
  const text = figureText(figure, unit, locale, wholeOf(claim, locale, claims));
  const amount = claim.baseline !== undefined && hasNumber(claim) ? figures.more(text) : text;
  const isPlain = hasNumber(claim) && figure.kind !== 'share' && unit === 'persons';
  const count = (isPlain ? frame.count : frame.aside)(amount, quantity.measure);
  const { accrual } = quantity;
  const whole = accrual.kind === 'rate' ? frame.per(count, accrual.per) : count;
  return modality === 'observed' ? whole : figures.marked(modality, whole);
}

function countPieces(claim: Claim, { claims }: Around, locale: SideLocale): readonly Piece[] {
  const { figures, fixed, frame } = locale;
  const { quantity, modality, figure } = claim;
  const { unit } = measures[quantity.measure];
  const { head, remark } = spokenFigure(figure, unit, locale, wholeOf(claim, locale, claims));
  const amount = claim.baseline !== undefined && hasNumber(claim) ? figures.more(head) : head;
  const isPlain = hasNumber(claim) && figure.kind !== 'share' && unit === 'persons';
  const count = (isPlain ? frame.count : frame.aside)(amount, quantity.measure);
  const accrual = quantity.accrual.kind === 'rate' ? frame.per(count, quantity.accrual.per) : count;
  return [
    { text: accrual, rank: 0 },
    ...(remark === undefined ? [] : [{ text: remark, rank: 3 }]),
    ...(modality === 'observed' ? [] : [{ text: fixed.modality[modality], rank: 0 }]),
  ];
}

function aroundPieces(claim: Claim, report: Around, locale: SideLocale): readonly Piece[] {
  const { fixed, days } = locale;
  const { population, place, extent } = claim.quantity;
  const isPlain = place === 'war' || population === 'kpa' || population === 'dprk-people';
  const revision = revisionText(claim, report.knownOn, locale);
  return [
    ...(extent === undefined ? [] : [{ text: fixed.record['part-only'], rank: 2 }]),
    ...(population === 'dprk-all' ? [] : [{ text: fixed.population[population], rank: 1 }]),
    ...(isPlain ? [] : [{ text: fixed.place[place], rank: 2 }]),
    { text: whenText(claim.asOf, days), rank: 0 },
    ...(revision === undefined ? [] : [{ text: revision, rank: 0 }]),
  ];
}

/** "replaced on 4 May 2025". **Absent:** nothing became of the claim by the day. */
export function revisionText(
  { revision }: Pick<Claim, 'revision'>,
  knownOn: CalendarDay,
  { frame, days }: SideLocale,
): string | undefined {
  if (!revision || revision.on > knownOn) return undefined;
  return frame.revision(revision.kind, days.day(revision.on));
}

function trimmed(pieces: readonly Piece[], room: number): string {
  const text = pieces.map((piece) => piece.text).join(', ');
  const rank = Math.max(...pieces.map((piece) => piece.rank));
  if (rank === 0 || wordCount(text) <= room) return text;
  const index = pieces.findLastIndex((piece) => piece.rank === rank);
  return trimmed(
    pieces.filter((_, at) => at !== index),
    room,
  );
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** A name of a stranger's feed may be long; what is cut off is marked. */
function clipped(text: string, most: number): string {
  const all = text.split(/\s+/).filter((word) => word !== '');
  return all.length <= most ? text : `${closed(all.slice(0, most).join(' '))}…`;
}
