// The reader's choices as a query string, and back: what a link to a figure carries.
import type { ReaderState } from '../figure/question.js';
import { readAct } from './reader-act.js';
import { initialState, nextState } from './reader-state.js';

/** A name with a value that names nothing we know. */
export interface Unknown {
  readonly name: string;
  readonly value: string;
}

/** A state read from text, and each part of the text that names nothing we know. */
export interface ReadState {
  readonly state: ReaderState;
  readonly unknown: readonly Unknown[];
}

/** The choices of one value each: the name in the text, the act that makes it, and where it is kept. */
const choices = [
  { name: 'view', act: 'question', of: ({ question }: ReaderState) => question },
  { name: 'measure', act: 'measure', of: ({ measure }: ReaderState) => measure },
  { name: 'known-on', act: 'known-on', of: ({ knownOn }: ReaderState) => knownOn },
  { name: 'rule', act: 'rule', of: ({ rule }: ReaderState) => rule },
  { name: 'count-by', act: 'count-by', of: ({ countBy }: ReaderState) => countBy },
] as const;

const fieldStart = 'set-';

/** The day of the record itself, said where the page that holds the figure starts from an earlier one. */
const newestDay = 'newest';

/**
 * The choices that differ from the default or from where the page starts, so that they mean the same on a page that
 * starts elsewhere, e.g. `view=troops&known-on=2025-01-22&open=claims&card=…`.
 *
 * **Absent:** the empty text for the state at the start. What is pointed at is of the moment and not in it.
 */
export function stateText(state: ReaderState, start: ReaderState = initialState): string {
  const text = new URLSearchParams();
  for (const { name, of } of choices) {
    const value = of(state);
    if (value !== of(initialState) || value !== of(start)) text.set(name, value ?? newestDay);
  }
  if (state.isExploring || start.isExploring) text.set('explore', state.isExploring ? '1' : '0');
  for (const [name, value] of Object.entries(state.fields)) text.set(fieldStart + name, value);
  for (const fold of state.open) text.append('open', fold);
  if (state.card !== undefined) text.set('card', state.card);
  return text.toString();
}

/**
 * The state that a query string describes, upon where the page starts. The order of its parts does not matter.
 *
 * **Absent:** names of others are passed over; a value of ours that names nothing leaves the default and is listed.
 */
export function stateOfText(text: string, start: ReaderState = initialState): ReadState {
  const parts = [...new URLSearchParams(text)];
  const unknown: Unknown[] = [];
  let state = start;
  for (const { name, act } of choices) {
    const value = parts.findLast(([one]) => one === name)?.[1];
    if (value === undefined) continue;
    const isNewest = name === 'known-on' && value === newestDay;
    const read = readAct(isNewest ? act : `${act} ${value}`);
    if (read && value !== '') state = nextState(state, read);
    else unknown.push({ name, value });
  }
  const valuesOf = (name: string): readonly string[] =>
    parts.flatMap(([one, value]) => (one === name && value !== '' ? [value] : []));
  const explores = valuesOf('explore').findLast((value) => value === '0' || value === '1');
  const fields = parts.flatMap(([name, value]) =>
    name.length > fieldStart.length && name.startsWith(fieldStart) && value !== ''
      ? [[name.slice(fieldStart.length), value] as const]
      : [],
  );
  return {
    state: {
      ...state,
      isExploring: explores === undefined ? start.isExploring : explores === '1',
      open: [...new Set(valuesOf('open'))],
      card: valuesOf('card').at(-1),
      fields: Object.fromEntries(fields),
    },
    unknown,
  };
}
