// A claim's number as it was said: each kind of figure with its own numbers, in order and in range.
import {
  amount,
  exactly,
  fitting,
  id,
  keyOf,
  list,
  maybe,
  oneKindOf,
  orUnsaid,
  percent,
  record,
  text,
  type Entered,
  type Field,
} from './field.js';
import { wordReadings } from './word-reading.js';

const exclusive = maybe(exactly(true));

const range = record({ kind: exactly('range'), low: amount, high: amount, best: maybe(amount) });

/** Our reading of words, and the rule that gave it; it may be one-sided. */
export const wordReadingSchema = fitting(
  record({
    /** The rule, one of a closed list. */
    rule: keyOf(wordReadings),
    /** Its lower end. */
    low: orUnsaid(amount),
    /** Its upper end. */
    high: orUnsaid(amount),
  }),
  ({ low, high }) => (low ?? high) !== undefined && (low ?? 0) <= (high ?? Infinity),
  'no reading',
);

/** A reading of words as bounds, with the rule that gave it. **Units:** those of the claim's measure. */
export interface WordReading extends Entered<typeof wordReadingSchema> {}

const shareFields = fitting(
  record({
    kind: exactly('share'),
    /** **Units:** percent. */
    lowPercent: percent,
    /** **Units:** percent. */
    highPercent: percent,
    /** The claims it is a share of. */
    of: list(id),
    /** Our reading in persons and the sum it stands on, where one is documented. */
    reading: maybe(
      fitting(
        record({ low: amount, high: amount, rule: text }),
        ({ low, high }) => low <= high,
        'not a range',
      ),
    ),
  }),
  ({ lowPercent, highPercent }) => lowPercent <= highPercent,
  'not a share',
);

/** A share of other claims; converted to persons only where `reading` says so, openly. */
export interface ShareFigure extends Entered<typeof shareFields> {}

const figureFields = oneKindOf(
  record({ kind: exactly('exact'), value: amount }),
  record({ kind: exactly('about'), value: amount }),
  fitting(range, ({ low, high, best = low }) => low <= best && best <= high, 'not a range'),
  /** `exclusive`: "more than", "over". */
  record({ kind: exactly('at-least'), low: amount, exclusive }),
  /** `exclusive`: "less than", "under". */
  record({ kind: exactly('up-to'), high: amount, exclusive }),
  /** Said in words; our documented reading is named and may be missing. */
  record({ kind: exactly('in-words'), words: text, reading: orUnsaid(wordReadingSchema) }),
  shareFields,
  /** The origin denies that there is anything to count. */
  record({ kind: exactly('denial') }),
  /** The origin speaks of the quantity and gives no number. */
  record({ kind: exactly('none-stated') }),
);

/** The number of a claim, with its hedge. **Units:** those of the claim's measure. */
export type Figure = Entered<typeof figureFields>;

/** The number of a claim, with its hedge. Under its name, since three records hold it. */
export const figureSchema: Field<Figure> = figureFields;
