// The ends of a span in words: closed, open above, open below, or nothing at all.
import { grainOf, type SpanEnds, type VoiceBounds } from '@dprk-deployment-tracker/core';
import type { Words } from './words.js';

/**
 * "4,000 to 6,000"; one number where they coincide; "4,700 to over 6,000", "6,000 or more", "up to 15,000".
 *
 * **Absent:** "no claim" where neither end is given.
 */
export function endsText(
  { low, high, openFrom }: SpanEnds,
  { text, number }: Pick<Words, 'text' | 'number'>,
): string {
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

/**
 * Ends with no more digits than what went in: a midpoint that nobody said is rounded to the coarser of the two numbers
 * beside it.
 */
export function roundedEnds(ends: SpanEnds, voices: readonly VoiceBounds[]): SpanEnds {
  const said = voices
    .flatMap(({ floor, top }) => [floor, top])
    .filter((value) => value !== undefined)
    .sort((a, b) => a - b);
  const round = (value: number | undefined): number | undefined => {
    if (value === undefined || said.includes(value)) return value;
    const below = said.filter((one) => one < value).at(-1) ?? value;
    const above = said.find((one) => one > value) ?? value;
    const grain = Math.max(grainOf(below), grainOf(above));
    return Math.round(value / grain) * grain;
  };
  return { ...ends, low: round(ends.low), high: round(ends.high), openFrom: round(ends.openFrom) };
}
