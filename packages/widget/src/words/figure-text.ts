// A figure in print and as it is read aloud, its hedge always with it.
import type { Claim, Figure, ShareFigure, Unit } from '@dprk-deployment-tracker/core';
import type { Words } from './words.js';

/** A figure parted into what stands with the noun and what is said after it. */
export interface SpokenFigure {
  /** "at least 3,000", "between 10,000 and 12,000", "several hundred". */
  readonly head: string;
  /** "no upper figure given", "range 10,000 to 12,000". **Absent:** the head says it all. */
  readonly remark: string | undefined;
  /** Whether the remark holds numbers that the head lacks. */
  readonly remarkIsNeeded: boolean;
}

/** What a figure needs to be printed in a language. */
export type FigureWords = Pick<Words, 'text' | 'number'>;

/** How a share is named: the wording as printed, where it can be read, and the count it is a share of. */
export interface ShareNames {
  readonly wording: string | undefined;
  readonly whole: string;
}

/** A figure with its hedge as it is printed: "at least 3,000", "10,000–12,000", "gives no number". */
export function figureText(
  figure: Figure,
  unit: Unit,
  words: FigureWords,
  share: ShareNames = unnamed(words),
): string {
  const counted = (value: number): string => withUnit(words.number(value), value, unit, words);
  const { text } = words;
  switch (figure.kind) {
    case 'exact':
      return counted(figure.value);
    case 'about':
      return text('figure.about', { number: counted(figure.value) });
    case 'range':
      return rangeText(figure, unit, words);
    case 'at-least':
      return text(atLeast(figure), { number: counted(figure.low) });
    case 'up-to':
      return text(upTo(figure), { number: counted(figure.high) });
    case 'in-words':
      return figure.words;
    case 'share': {
      const named = shareText(figure, words, share);
      if (!figure.reading) return named;
      const reading = dashed(figure.reading.low, figure.reading.high, words);
      return text('figure.read-as', { figure: named, reading });
    }
    case 'denial':
    case 'none-stated':
      return text(`figure.${figure.kind}`);
  }
}

/** A figure as it is read aloud, in its two parts. */
export function spokenFigure(
  figure: Figure,
  unit: Unit,
  words: FigureWords,
  share: ShareNames = unnamed(words),
): SpokenFigure {
  const { text } = words;
  const head = figureText(figure, unit, words);
  const plain = { head, remark: undefined, remarkIsNeeded: false };
  switch (figure.kind) {
    case 'exact':
      return { ...plain, remark: text('remark.exact') };
    case 'about':
    case 'denial':
    case 'none-stated':
      return plain;
    case 'range': {
      const low = words.number(figure.low);
      const high = withUnit(words.number(figure.high), figure.high, unit, words);
      if (figure.best === undefined)
        return { ...plain, head: text('figure.range-spoken', { low, high }) };
      const best = withUnit(words.number(figure.best), figure.best, unit, words);
      return {
        ...plain,
        head: best,
        remark: text('remark.range', { low, high }),
        remarkIsNeeded: true,
      };
    }
    case 'at-least':
      return { ...plain, remark: text('remark.no-upper') };
    case 'up-to':
      return { ...plain, remark: text('remark.no-lower') };
    case 'in-words':
      return { ...plain, remark: readingText(figure.reading, words), remarkIsNeeded: true };
    case 'share':
      return {
        ...plain,
        head: shareText(figure, words, share),
        remark: figure.reading && readingText(figure.reading, words),
        remarkIsNeeded: true,
      };
  }
}

/** The two parts as one text: "at least 3,000, no upper figure given". */
export function joinSpoken({ head, remark }: SpokenFigure, { text }: FigureWords): string {
  return remark === undefined ? head : text('list.comma', { some: head, last: remark });
}

/** The names of a share that a claim or a page gives: its wording if it is in the reader's language, and the counts it is a share of. */
export function shareNames(
  { figure, wording }: Pick<Claim, 'figure' | 'wording'>,
  words: Pick<Words, 'text' | 'language'>,
  claims: readonly Claim[],
): ShareNames {
  const base = figure.kind === 'share' && claims.find(({ id }) => figure.of.includes(id));
  return {
    wording: wording && sameLanguage(wording.language, words.language) ? wording.text : undefined,
    whole: words.text(base ? `those.${base.quantity.measure}` : 'figure.another-count'),
  };
}

/** Whether two BCP 47 tags name one language, whatever the region. */
export function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0] === b.split('-')[0];
}

/** A number as printed, with its unit where it is not a count: "20%", "3 months". */
export function withUnit(
  printed: string,
  value: number,
  unit: Unit,
  { text }: FigureWords,
): string {
  return text(`unit.${unit}`, { figure: printed, n: value });
}

function unnamed({ text }: FigureWords): ShareNames {
  return { wording: undefined, whole: text('figure.another-count') };
}

function atLeast(figure: { readonly exclusive?: true }): 'figure.more-than' | 'figure.at-least' {
  return figure.exclusive ? 'figure.more-than' : 'figure.at-least';
}

function upTo(figure: { readonly exclusive?: true }): 'figure.less-than' | 'figure.up-to' {
  return figure.exclusive ? 'figure.less-than' : 'figure.up-to';
}

function rangeText(
  { low, high, best }: Extract<Figure, { readonly kind: 'range' }>,
  unit: Unit,
  words: FigureWords,
): string {
  const ends = { low: words.number(low), high: words.number(high) };
  if (best === undefined) return withUnit(words.text('figure.range', ends), high, unit, words);
  const printed = withUnit(words.number(best), best, unit, words);
  return words.text('figure.best', { ...ends, best: printed });
}

function shareText(
  figure: ShareFigure,
  words: FigureWords,
  { wording, whole }: ShareNames,
): string {
  const { lowPercent, highPercent } = figure;
  const percent = withUnit(dashed(lowPercent, highPercent, words), highPercent, 'percent', words);
  return words.text('figure.share-of', { share: wording ?? percent, whole });
}

function dashed(low: number, high: number, { text, number }: FigureWords): string {
  return low === high
    ? number(low)
    : text('figure.range', { low: number(low), high: number(high) });
}

/** "read as 300 to 999", "read as at least 2,000"; where no rule fits, that it is not read. */
function readingText(
  reading: { readonly low?: number | undefined; readonly high?: number | undefined } | undefined,
  { text, number }: FigureWords,
): string {
  const { low, high } = reading ?? {};
  if (low === undefined && high === undefined) return text('remark.unread');
  return text('remark.read-as', { reading: readBounds(low, high, text, number) });
}

function readBounds(
  low: number | undefined,
  high: number | undefined,
  text: FigureWords['text'],
  number: FigureWords['number'],
): string {
  if (low === undefined) return text('figure.up-to', { number: number(high ?? 0) });
  if (high === undefined) return text('figure.at-least', { number: number(low) });
  return text('remark.read-range', { low: number(low), high: number(high) });
}
