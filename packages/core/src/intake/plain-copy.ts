// A stranger's value as plain data: own fields only, no prototype tricks, no deeper and no larger than allowed.
import { limits } from '../model/limits.js';
import { atOnce, type Steps } from './steps.js';

/** The copy, or why there is none. */
export type PlainCopy =
  | { readonly kind: 'copy'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly problem: CopyProblem };

/** Why a value is not even looked at. */
export type CopyProblem = 'not-json' | 'too-large' | 'too-deep' | 'too-many-parts' | 'unreadable';

/** Names that reach a prototype; no record has use for them. */
const dropped: readonly string[] = ['__proto__', 'constructor', 'prototype'];

const unlikeJson: readonly string[] = ['function', 'symbol', 'bigint'];

class Refusal {
  readonly problem: CopyProblem;
  constructor(problem: CopyProblem) {
    this.problem = problem;
  }
}

/** How many values are copied before something else may be done. */
const valuesAtOnce = 1_000;

/**
 * Copies plain data; JSON text is parsed first, in one step, and what is in it copied in small ones. A page's own value is
 * copied at once, as it is now.
 *
 * Functions, symbols, big integers and undefined are left out. A value that contains itself is too deep.
 */
export function* plainCopy(input: unknown): Steps<PlainCopy> {
  try {
    if (typeof input !== 'string') return { kind: 'copy', value: atOnce(copied(input)) };
    const value = parsed(input);
    yield;
    return { kind: 'copy', value: yield* copied(value) };
  } catch (error) {
    // A stranger's object may throw whatever it likes when it is read; that too is a reason to refuse it.
    return { kind: 'refused', problem: error instanceof Refusal ? error.problem : 'unreadable' };
  }
}

function parsed(text: string): unknown {
  if (text.length > limits.bytes) throw new Refusal('too-large');
  if (text.length > limits.parts && partsIn(text) > limits.parts)
    throw new Refusal('too-many-parts');
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    // The parser's message quotes the text and helps nobody.
    throw new Refusal('not-json');
  }
}

/** How many lists and objects a text opens, where it is JSON. It is told without parsing them. */
function partsIn(text: string): number {
  let parts = 0;
  let isQuoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted) parts += Number(character === '[' || character === '{');
    else if (character === '\\') index += 1;
  }
  return parts;
}

/** A list or an object that is copied, and what it is copied into. */
interface Opened {
  readonly from: Parts;
  readonly into: Parts;
  readonly depth: number;
}

type Parts = Record<string | number, unknown>;

/** What is left to do, and how much more may be taken. */
interface Work {
  readonly opened: Opened[];
  bytesLeft: number;
  partsLeft: number;
}

function* copied(input: unknown): Steps<unknown> {
  const work: Work = { opened: [], bytesLeft: limits.bytes, partsLeft: limits.parts };
  const copy = begun(input, 1, work);
  let count = 0;
  for (let next = work.opened.pop(); next; next = work.opened.pop()) {
    const { from, into, depth } = next;
    const names = Array.isArray(from) ? undefined : Object.keys(from);
    const length = names?.length ?? Number(from['length']);
    for (let index = 0; index < length; index += 1) {
      count += 1;
      if (count % valuesAtOnce === 0) yield;
      const name = names?.[index];
      if (name !== undefined) {
        work.bytesLeft -= name.length;
        if (dropped.includes(name)) continue;
      }
      const part = begun(from[name ?? index], depth + 1, work);
      if (part !== undefined || !names) into[name ?? index] = part;
    }
  }
  return copy;
}

/** A value that holds no others as it is; of one that does an empty copy, to be filled. */
function begun(value: unknown, depth: number, work: Work): unknown {
  work.bytesLeft -= typeof value === 'string' ? utf8Length(value) : 1;
  if (work.bytesLeft < 0) throw new Refusal('too-large');
  if (unlikeJson.includes(typeof value)) return undefined;
  // There is no minus zero in JSON, and none of anything.
  if (typeof value !== 'object' || value === null) return value === 0 ? 0 : value;
  if (depth > limits.depth) throw new Refusal('too-deep');
  work.partsLeft -= 1;
  if (work.partsLeft < 0) throw new Refusal('too-many-parts');
  const into = (Array.isArray(value) ? [] : Object.create(null)) as Parts;
  work.opened.push({ from: value as Parts, into, depth });
  return into;
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
