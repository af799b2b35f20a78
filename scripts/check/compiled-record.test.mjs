// What the compiler and the linking say becomes faults that name file, line and record.
import { describe, expect, it } from 'vitest';
import { compileFault, linkFaults } from './compiled-record.mjs';

describe('compileFault', () => {
  it('names the file, the line and what is missing there', () => {
    const line =
      "packages/core/src/data/documents/a.ts(12,5): error TS2741: Property 'asOf' is missing.";
    expect(compileFault(line)).toMatchObject([
      {
        code: 'TS2741',
        document: 'packages/core/src/data/documents/a.ts',
        field: 'line 12',
        problem: "Property 'asOf' is missing.",
      },
    ]);
  });

  it('passes over what only explains the line before', () => {
    expect(compileFault("  Type 'x' is not assignable.")).toEqual([]);
    expect(compileFault('')).toEqual([]);
  });
});

describe('linkFaults', () => {
  it('takes every line of linking apart into code, place and problem', () => {
    const message =
      'ledger: unknown-origin at a › b › origin: no origin has the id x. Add it\nsomething else';
    expect(linkFaults(message)).toEqual([
      {
        code: 'unknown-origin',
        field: 'a › b › origin',
        problem: 'no origin has the id x. Add it',
        remedy: '',
      },
      { code: 'unlinked', field: 'record', problem: 'something else', remedy: '' },
    ]);
  });
});
