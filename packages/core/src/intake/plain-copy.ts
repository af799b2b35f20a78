// A stranger's value as plain data: own fields only, no prototype tricks, no deeper and no larger than allowed.
import { limits } from '../model/limits.js';

/** The copy, or why there is none. */
export type PlainCopy =
  | { readonly kind: 'copy'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly problem: CopyProblem };

/** Why a value is not even looked at. */
export type CopyProblem = 'not-json' | 'too-large' | 'too-deep' | 'unreadable';

/** Names that reach a prototype; no record has use for them. */
const dropped: readonly string[] = ['__proto__', 'constructor', 'prototype'];

const unlikeJson: readonly string[] = ['function', 'symbol', 'bigint'];

class Refusal {
  readonly problem: CopyProblem;
  constructor(problem: CopyProblem) {
    this.problem = problem;
  }
}

/**
 * Copies plain data; JSON text is parsed first.
 *
 * Functions, symbols, big integers and undefined are left out. A value that contains itself is too deep.
 */
export function plainCopy(input: unknown): PlainCopy {
  try {
    const value = typeof input === 'string' ? parsed(input) : input;
    return { kind: 'copy', value: copyOf(value, 1, { left: limits.bytes }) };
  } catch (error) {
    // A stranger's object may throw whatever it likes when it is read; that too is a reason to refuse it.
    return { kind: 'refused', problem: error instanceof Refusal ? error.problem : 'unreadable' };
  }
}

function parsed(text: string): unknown {
  if (text.length > limits.bytes) throw new Refusal('too-large');
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    // The parser's message quotes the text and helps nobody.
    throw new Refusal('not-json');
  }
}

function copyOf(value: unknown, depth: number, budget: { left: number }): unknown {
  budget.left -= typeof value === 'string' ? utf8Length(value) : 1;
  if (budget.left < 0) throw new Refusal('too-large');
  if (unlikeJson.includes(typeof value)) return undefined;
  // There is no minus zero in JSON, and none of anything.
  if (typeof value !== 'object' || value === null) return value === 0 ? 0 : value;
  if (depth > limits.depth) throw new Refusal('too-deep');
  if (Array.isArray(value)) return listOf(value, depth, budget);
  const copy = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(value)) {
    budget.left -= key.length;
    if (dropped.includes(key)) continue;
    const part = copyOf((value as Record<string, unknown>)[key], depth + 1, budget);
    if (part !== undefined) copy[key] = part;
  }
  return copy;
}

function listOf(
  list: readonly unknown[],
  depth: number,
  budget: { left: number },
): readonly unknown[] {
  const copy: unknown[] = [];
  for (let index = 0; index < list.length; index += 1) {
    copy.push(copyOf(list[index], depth + 1, budget));
  }
  return copy;
}

/** At least one byte for each unit, two from U+0080, three from U+0800 (a pair of surrogates makes four). */
function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7f) bytes += 1;
    if (unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff)) bytes += 1;
  }
  return bytes;
}
