// The ends of a span in words: closed, open above, open below, or nothing at all.
import {
  figureBounds,
  grainOf,
  type SpanEnds,
  type VoiceBounds,
} from '@dprk-deployment-tracker/core';
import type { Words } from './words.js';

/** The ends of a span, and the voices it was made from where they are at hand: a whole `Span` is one. */
export type SaidEnds = SpanEnds & { readonly voices?: readonly VoiceBounds[] };

/**
 * "4,000 to 6,000"; one number where they coincide; "4,700 to over 6,000", "6,000 or more", "up to 15,000".
 *
 * With the voices at hand, a midpoint that nobody said has no more digits than what it lies between.
 *
 * **Absent:** "no claim" where neither end is given.
 */
export function endsText(ends: SaidEnds, { text, number }: Pick<Words, 'text' | 'number'>): string {
  const { low, high, openFrom } = ends.voices ? rounded(ends, ends.voices) : ends;
  if (high !== undefined) {
    if (low === undefined) return text('ends.up-to', { high: number(high) });
    if (low === high) return number(low);
    return text('ends.range', { low: number(low), high: number(high) });
  }
  const from = low ?? openFrom;
  if (from === undefined) return text('ends.nothing');
  return openFrom !== undefined && openFrom > from
    ? text('ends.to-over', { low: number(from), high: number(openFrom) })
    : text('ends.or-more', { low: number(from) });
}

/** A number that nobody said takes the coarser grain of the two said numbers beside it. */
function rounded(ends: SpanEnds, voices: readonly VoiceBounds[]): SpanEnds {
  const said = saidNumbers(voices);
  const round = (value: number | undefined): number | undefined => {
    if (value === undefined || said.includes(value)) return value;
    const below = said.filter((one) => one < value).at(-1) ?? value;
    const above = said.find((one) => one > value) ?? value;
    const grain = Math.max(grainOf(below), grainOf(above));
    return Math.round(value / grain) * grain;
  };
  return { ...ends, low: round(ends.low), high: round(ends.high), openFrom: round(ends.openFrom) };
}

/** Every number that a standing claim gives or a nested one lends, in rising order. */
function saidNumbers(voices: readonly VoiceBounds[]): readonly number[] {
  return voices
    .flatMap(({ floor, top, standing }) => [
      floor,
      top,
      ...standing.flatMap(({ figure }) => {
        const bounds = figureBounds(figure);
        return [bounds?.low, bounds?.high];
      }),
    ])
    .filter((value) => value !== undefined)
    .sort((a, b) => a - b);
}
