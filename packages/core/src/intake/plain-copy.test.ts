// What is copied of a stranger's value, and what is refused before it is looked at.
import { describe, expect, it } from 'vitest';
import { limits } from '../model/limits.js';
import { plainCopy } from './plain-copy.js';

/** So many objects inside each other. */
function nested(levels: number): unknown {
  let value: unknown = 'inside';
  for (let level = 0; level < levels; level += 1) value = { value };
  return value;
}

describe('plainCopy', () => {
  it('copies plain data and parses JSON text', () => {
    const copied = { kind: 'copy', value: { a: [1, 'two', null, true] } };
    expect(plainCopy({ a: [1, 'two', null, true] })).toEqual(copied);
    expect(plainCopy('{"a":[1,"two",null,true]}')).toEqual(copied);
  });

  it('drops names that reach a prototype, and takes nothing from one', () => {
    const copy = plainCopy('{"__proto__":{"evil":1},"constructor":{"prototype":{}},"a":1}');
    expect(copy.kind === 'copy' && Object.keys(copy.value as object)).toEqual(['a']);
    const inherits = Object.create({ inherited: 1 }) as object;
    expect(plainCopy(inherits)).toEqual({ kind: 'copy', value: {} });
    expect(({} as Record<string, unknown>)['evil']).toBeUndefined();
  });

  it('leaves out functions, symbols, big integers and undefined', () => {
    const copy = plainCopy({ a: () => 1, b: Symbol('b'), c: undefined, d: 1, e: 1n });
    expect(copy).toEqual({ kind: 'copy', value: { d: 1 } });
  });

  it('takes twelve levels and refuses thirteen, and so a value that contains itself', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(plainCopy(nested(limits.depth)).kind).toBe('copy');
    expect(plainCopy(nested(limits.depth + 1))).toEqual({ kind: 'refused', problem: 'too-deep' });
    expect(plainCopy(circle)).toEqual({ kind: 'refused', problem: 'too-deep' });
  });

  it('refuses more than two megabytes, counted in UTF-8', () => {
    const large = { kind: 'refused', problem: 'too-large' };
    expect(plainCopy(JSON.stringify('x'.repeat(limits.bytes)))).toEqual(large);
    // Three bytes each: 700,000 of them are 2.1 MB.
    expect(plainCopy({ text: '가'.repeat(700_000) })).toEqual(large);
    expect(plainCopy({ text: 'x'.repeat(700_000) }).kind).toBe('copy');
    expect(plainCopy(new Array(limits.bytes + 1))).toEqual(large);
  });

  it('refuses one value reached by more ways than can be copied', () => {
    let value: unknown = ['x'];
    for (let level = 0; level < 10; level += 1) value = Array.from({ length: 10 }, () => value);
    expect(plainCopy(value)).toEqual({ kind: 'refused', problem: 'too-large' });
  }, 30_000);

  it('refuses what is no JSON, and what throws when it is read', () => {
    const hostile = {
      get field(): never {
        throw new Error('no');
      },
    };
    expect(plainCopy('{')).toEqual({ kind: 'refused', problem: 'not-json' });
    expect(plainCopy(hostile)).toEqual({ kind: 'refused', problem: 'unreadable' });
  });
});
