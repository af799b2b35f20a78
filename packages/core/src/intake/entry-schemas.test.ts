// The schemas and the model's types say the same, field by field: where one changes alone, this file does not compile.
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ledgerEntries } from '../data/ledger.js';
import { workedExample } from '../fixtures/worked-example.js';
import type { LedgerEntries } from '../model/entry.js';
import { recordSchema } from './record-schema.js';

type DeepReadonly<Value> = Value extends object
  ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
  : Value;
type IsSame<A, B> =
  (<Value>() => Value extends A ? 1 : 2) extends <Value>() => Value extends B ? 1 : 2
    ? true
    : false;

const isSame: IsSame<
  DeepReadonly<v.InferOutput<typeof recordSchema>>,
  DeepReadonly<LedgerEntries>
> = true;

describe('recordSchema', () => {
  it('gives exactly the type that a ledger is linked from', () => {
    expect(isSame).toBe(true);
  });

  it.each([
    ['our record', ledgerEntries],
    ['the worked example', workedExample],
  ])('takes %s as it is and changes nothing', (_name, entries) => {
    const plain: unknown = JSON.parse(JSON.stringify(entries));
    const result = v.safeParse(recordSchema, plain);
    expect(result.issues).toBeUndefined();
    expect(JSON.parse(JSON.stringify(result.output))).toEqual(plain);
  });
});
