// What the reader chose to see, and how each act changes it.
import type { ReportQuery } from '@dprk-deployment-tracker/core';
import type { ReaderState } from '../figure/question.js';
import type { ReaderAct } from './reader-act.js';

/** What is shown before anybody chose. */
export const initialState: ReaderState = {
  question: 'losses',
  measure: 'killed-or-wounded',
  knownOn: undefined,
  rule: 'two-voice-floor',
  countBy: 'voice',
  isExploring: false,
  open: [],
  card: undefined,
  marked: undefined,
  fields: {},
};

/** The state after an act. An act that changes nothing gives the same state back. */
export function nextState(state: ReaderState, act: ReaderAct): ReaderState {
  switch (act.kind) {
    case 'question':
      return turnedTo(state, act.question, act.measure ?? state.measure);
    case 'measure':
      return changed(state, turned(state), 'measure', act.measure);
    case 'known-on':
      return changed(state, unmarked(state), 'knownOn', act.day);
    case 'rule':
      return changed(state, state, 'rule', act.rule);
    case 'count-by':
      return changed(state, state, 'countBy', act.countBy);
    case 'explore':
      return { ...state, isExploring: !state.isExploring };
    case 'open':
      return { ...state, open: toggled(state.open, act.fold) };
    case 'key':
      return { ...state, card: act.key === state.card ? undefined : act.key };
    case 'close':
      return changed(state, state, 'card', undefined);
    case 'mark':
      return changed(state, state, 'marked', act.key);
    case 'set':
      return { ...state, fields: withField(state.fields, act.field, act.value) };
    case 'save':
    case 'embed':
    case 'copy-link':
      return state;
    case 'reset':
      return { ...state, fields: without(state.fields, (name) => name.startsWith(act.start)) };
  }
}

/** The question that a state puts to the record. */
export function queryOf({ knownOn, rule, countBy, fields }: ReaderState): ReportQuery {
  const choices: Record<string, { numerator?: string; denominator?: string }> = {};
  for (const [name, value] of Object.entries(fields)) {
    const [, part, side] = /^choice\.(.+)\.(numerator|denominator)$/.exec(name) ?? [];
    if (part === undefined || side === undefined || part === '__proto__') continue;
    choices[part] = { ...choices[part], [side]: value };
  }
  return knownOn === undefined ? { rule, countBy, choices } : { knownOn, rule, countBy, choices };
}

function turnedTo(
  state: ReaderState,
  question: ReaderState['question'],
  measure: ReaderState['measure'],
): ReaderState {
  if (question === state.question && measure === state.measure) return state;
  return { ...turned(state), question, measure };
}

/** What is pointed at, open or unfolded belongs to a figure that is about to go. */
function turned(state: ReaderState): ReaderState {
  return { ...unmarked(state), open: [] };
}

function unmarked(state: ReaderState): ReaderState {
  return { ...state, card: undefined, marked: undefined };
}

function changed<Name extends keyof ReaderState>(
  before: ReaderState,
  state: ReaderState,
  name: Name,
  value: ReaderState[Name],
): ReaderState {
  return before[name] === value ? before : { ...state, [name]: value };
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}

/** A list that is narrowed or sorted starts at its first page again. */
function withField(
  fields: ReaderState['fields'],
  field: string,
  value: string,
): ReaderState['fields'] {
  const page = `${field.split('.')[0]}.page`;
  const kept = without(fields, (name) => name === field || (field !== page && name === page));
  return value === '' ? kept : { ...kept, [field]: value };
}

function without(
  fields: ReaderState['fields'],
  isGone: (name: string) => boolean,
): ReaderState['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !isGone(name)));
}
