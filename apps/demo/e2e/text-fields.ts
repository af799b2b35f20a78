// Every text in a record, each with a way to put another in its place.

/** One text of a record. */
export interface TextField {
  /** Where it stands: `documents.0.claims.1.wording.text`. */
  readonly path: string;
  /** The record with another text in this place. */
  readonly replacedBy: (text: string) => unknown;
}

/** All texts of a record, in order. */
export function textFields(record: unknown): readonly TextField[] {
  return fieldsOf(record, []).map((steps) => ({
    path: steps.join('.'),
    replacedBy: (text) => replaced(record, steps, text),
  }));
}

function fieldsOf(value: unknown, steps: readonly string[]): readonly (readonly string[])[] {
  if (typeof value === 'string') return [steps];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => fieldsOf(part, [...steps, name]));
}

function replaced(value: unknown, [step, ...rest]: readonly string[], text: string): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return text;
  const part = (value as Readonly<Record<string, unknown>>)[step];
  const changed = replaced(part, rest, text);
  return Array.isArray(value)
    ? value.map((item: unknown, index) => (String(index) === step ? changed : item))
    : { ...value, [step]: changed };
}
