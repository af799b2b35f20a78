// A record with every field there is, walked from the schema itself: a text that is added to it is filled by itself.
import { recordSchema } from '@dprk-deployment-tracker/core/intake';

/** What a single field takes. */
export type Takes = 'text' | 'id' | 'address' | 'date' | 'language';

/** A place in a record: the names to it, and of each list which one. */
export interface Place {
  /** `documents.claims.note`. */
  readonly path: string;
  /** The numbers of the list entries on the way, e.g. [page, claim]. */
  readonly at: readonly number[];
}

/** Says what stands where. */
export interface Filling {
  /** How many entries a list has. */
  readonly count: (path: string) => number;
  /** What stands in a field of free text, an id or an address. */
  readonly text: (place: Place, takes: 'text' | 'id' | 'address') => string;
  /** What stands in a day or a date. */
  readonly date: (place: Place) => string;
  /** Which of several words or kinds. **Absent:** undefined, the first. */
  readonly pick: (place: Place, options: readonly string[]) => string | undefined;
  /** Whether a field that may be absent is. */
  readonly isLeftOut: (place: Place) => boolean;
}

/** As much of the validator's form as is walked. */
interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly options?: readonly (Schema | string | number)[];
  readonly literal?: unknown;
  readonly '~standard': { validate(value: unknown): { readonly issues?: unknown } };
}

const schema = recordSchema as unknown as Schema;

const day = '2025-01-10';
const numbers: Readonly<Record<string, number>> = {
  ...{ low: 1_000, best: 2_000, high: 3_000, value: 1_500, reaches: 9 },
  ...{ lowPercent: 40, highPercent: 50 },
};

/** The record. */
export function filledRecord(filling: Filling): unknown {
  return filled(schema, { path: '', at: [] }, filling);
}

function filled(one: Schema, place: Place, filling: Filling): unknown {
  const { path, at } = place;
  switch (one.type) {
    case 'strict_object': {
      const fields = Object.entries(one.entries ?? {}).flatMap(([name, field]) => {
        const inner = { path: path === '' ? name : `${path}.${name}`, at };
        const mayLack = field.type.endsWith('optional');
        if (mayLack && filling.isLeftOut(inner)) return [];
        return [[name, filled(field, inner, filling)] as const];
      });
      return Object.fromEntries(fields);
    }
    case 'array':
      return Array.from({ length: filling.count(path) }, (_, index) =>
        filled(inner(one.item), { path, at: [...at, index] }, filling),
      );
    case 'optional':
    case 'exact_optional':
      return filled(inner(one.wrapped), place, filling);
    case 'variant': {
      const kinds = (one.options ?? []) as readonly Schema[];
      const names = kinds.map(({ entries }) => String(entries?.['kind']?.literal));
      const kind = filling.pick({ path: `${path}.kind`, at }, names) ?? names[0];
      return filled(inner(kinds[names.indexOf(kind ?? '')]), place, filling);
    }
    case 'picklist': {
      const options = one.options ?? [];
      const word = filling.pick(place, options.map(String));
      return options.find((option) => String(option) === word) ?? options[0];
    }
    case 'literal':
      return one.literal;
    case 'number':
      return numbers[path.split('.').at(-1) ?? ''] ?? 1_000;
    case 'string': {
      const takes = takenBy(one);
      if (takes === 'language') return 'en';
      return takes === 'date' ? filling.date(place) : filling.text(place, takes);
    }
    default:
      throw new TypeError(`filledRecord: ${path} is of a kind that is not known: ${one.type}`);
  }
}

function inner(one: Schema | undefined): Schema {
  if (!one) throw new TypeError('filledRecord: the schema has another form');
  return one;
}

/** The fields of the schema that hold a string, free or of a form: each by its path, and whether it takes a value. */
export function stringFields(): ReadonlyMap<
  string,
  { readonly takes: Takes | 'word'; accepts(value: string): boolean }
> {
  const found = new Map<string, { takes: Takes | 'word'; accepts(value: string): boolean }>();
  const walk = (one: Schema, path: string): void => {
    for (const [name, field] of Object.entries(one.entries ?? {})) {
      walk(field, path === '' ? name : `${path}.${name}`);
    }
    for (const part of [one.item, one.wrapped]) if (part) walk(part, path);
    for (const kind of one.type === 'variant' ? (one.options ?? []) : [])
      walk(kind as Schema, path);
    const isWord = one.type === 'picklist' || typeof one.literal === 'string';
    if (one.type !== 'string' && !isWord) return;
    const accepts = (value: string): boolean => !one['~standard'].validate(value).issues;
    found.set(path, { takes: isWord ? 'word' : takenBy(one), accepts });
  };
  walk(schema, '');
  return found;
}

/** By what a field takes and what it does not. */
function takenBy(one: Schema): Takes {
  const takes = (value: string): boolean => !one['~standard'].validate(value).issues;
  if (takes('two words')) return 'text';
  if (takes('one_word')) return 'id';
  if (takes('https://example.org/')) return 'address';
  if (takes(day)) return 'date';
  if (takes('en')) return 'language';
  throw new TypeError('filledRecord: a field takes nothing that is known');
}
