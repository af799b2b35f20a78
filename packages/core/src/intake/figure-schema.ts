// What a figure may be in a stranger's record: each kind with its own numbers, in order and in range.
import * as v from 'valibot';
import { wordReadings } from '../model/word-reading.js';
import { amount, ids, keyOf, percent, text } from './field-schemas.js';

const exclusive = v.exactOptional(v.literal(true));
const bound = v.exactOptional(v.union([amount, v.undefined()]));

const reading = v.pipe(
  v.object({ rule: keyOf(wordReadings), low: bound, high: bound }),
  v.transform(({ rule, low, high }) => ({ rule, low, high })),
);

const shareReading = v.pipe(
  v.object({ low: amount, high: amount, rule: text }),
  v.check(({ low, high }) => low <= high, 'not a range'),
);

const range = v.pipe(
  v.object({
    kind: v.literal('range'),
    low: amount,
    high: amount,
    best: v.exactOptional(amount),
  }),
  v.check(({ low, high, best = low }) => low <= best && best <= high, 'not a range'),
);

const share = v.pipe(
  v.object({
    kind: v.literal('share'),
    lowPercent: percent,
    highPercent: percent,
    of: ids,
    reading: v.exactOptional(shareReading),
  }),
  v.check(({ lowPercent, highPercent }) => lowPercent <= highPercent, 'not a share'),
);

const inWords = v.pipe(
  v.object({ kind: v.literal('in-words'), words: text, reading: v.exactOptional(reading) }),
  v.transform(({ kind, words, reading: read }) => ({ kind, words, reading: read })),
);

/** Every kind of figure. */
export const figure = v.variant('kind', [
  v.object({ kind: v.literal('exact'), value: amount }),
  v.object({ kind: v.literal('about'), value: amount }),
  range,
  v.object({ kind: v.literal('at-least'), low: amount, exclusive }),
  v.object({ kind: v.literal('up-to'), high: amount, exclusive }),
  inWords,
  share,
  v.object({ kind: v.literal('denial') }),
  v.object({ kind: v.literal('none-stated') }),
]);
