// What is copied of a stranger's value, and what is refused before it is looked at.
import { describe, expect, it } from 'vitest';
import { limits } from '../model/limits.js';
import { plainCopy, type PlainCopy } from './plain-copy.js';
import { atOnce } from './steps.js';

/** So many objects inside each other. */
function nested(levels: number): unknown {
  let value: unknown = 'inside';
  for (let level = 0; level < levels; level += 1) value = { value };
  return value;
}

const copyOf = (input: unknown): PlainCopy => atOnce(plainCopy(input));

describe('plainCopy', () => {
  it('copies plain data and parses JSON text', () => {
    const copied = { kind: 'copy', value: { a: [1, 'two', null, true] } };
    expect(copyOf({ a: [1, 'two', null, true] })).toEqual(copied);
    expect(copyOf('{"a":[1,"two",null,true]}')).toEqual(copied);
  });

  it('drops names that reach a prototype, and takes nothing from one', () => {
    const copy = copyOf('{"__proto__":{"evil":1},"constructor":{"prototype":{}},"a":1}');
    expect(copy.kind === 'copy' && Object.keys(copy.value as object)).toEqual(['a']);
    const inherits = Object.create({ inherited: 1 }) as object;
    expect(copyOf(inherits)).toEqual({ kind: 'copy', value: {} });
    expect(({} as Record<string, unknown>)['evil']).toBeUndefined();
  });

  it('leaves out functions, symbols, big integers and undefined', () => {
    const copy = copyOf({ a: () => 1, b: Symbol('b'), c: undefined, d: 1, e: 1n });
    expect(copy).toEqual({ kind: 'copy', value: { d: 1 } });
  });

  it('takes twelve levels and refuses thirteen, and so a value that contains itself', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(copyOf(nested(limits.depth)).kind).toBe('copy');
    expect(copyOf(nested(limits.depth + 1))).toEqual({ kind: 'refused', problem: 'too-deep' });
    expect(copyOf(circle)).toEqual({ kind: 'refused', problem: 'too-deep' });
  });

  it('refuses more than two megabytes, counted in UTF-8', () => {
    const large = { kind: 'refused', problem: 'too-large' };
    expect(copyOf(JSON.stringify('x'.repeat(limits.bytes)))).toEqual(large);
    // Three bytes each: 700,000 of them are 2.1 MB.
    expect(copyOf({ text: '가'.repeat(700_000) })).toEqual(large);
    expect(copyOf({ text: 'x'.repeat(700_000) }).kind).toBe('copy');
    expect(copyOf(new Array(limits.bytes + 1))).toEqual(large);
  });

  it('refuses more than 200,000 lists and objects, in a text before it is parsed', () => {
    const refused = { kind: 'refused', problem: 'too-many-parts' };
    const inside = (count: number): string => `[${'{},'.repeat(count - 2)}[]]`;
    expect(copyOf(inside(limits.parts)).kind).toBe('copy');
    expect(copyOf(inside(limits.parts + 1))).toEqual(refused);
    expect(copyOf(JSON.parse(inside(limits.parts + 1)))).toEqual(refused);
    expect(copyOf('['.repeat(limits.parts + 1))).toEqual(refused);
    // Within a text they are characters, after an escaped quote too.
    expect(copyOf(`["\\"${'[{'.repeat(limits.parts)}"]`).kind).toBe('copy');
  });

  it('refuses one value reached by more ways than can be copied', () => {
    let value: unknown = ['x'];
    for (let level = 0; level < 10; level += 1) value = Array.from({ length: 10 }, () => value);
    expect(copyOf(value)).toEqual({ kind: 'refused', problem: 'too-many-parts' });
  }, 30_000);

  it('refuses what is no JSON, and what throws when it is read', () => {
    const hostile = {
      get field(): never {
        throw new Error('no');
      },
    };
    expect(copyOf('{')).toEqual({ kind: 'refused', problem: 'not-json' });
    expect(copyOf(hostile)).toEqual({ kind: 'refused', problem: 'unreadable' });
  });
});
