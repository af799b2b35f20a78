// What the embedding page asks for, upon what is shown: a value that names nothing gives the default and is listed.
import { choiceFields, readChoice, type ChoiceName, type Unknown } from './read-choice.js';
import type { ReadState } from './state-text.js';
import { initialState, type ViewId, type ViewState } from './view-state.js';

/** The choices a page makes, as it handed them over: text, nothing, or something that is neither. */
export type Asked = readonly (readonly [name: ChoiceName, value: unknown])[];

/**
 * The state with what is asked for, on one of the views that are offered.
 *
 * **Absent:** nothing or blank text asks for the default; a view that is not offered gives the first that is.
 */
export function askedState(state: ViewState, asked: Asked, offered: readonly ViewId[]): ReadState {
  const unknown: Unknown[] = [];
  let next = state;
  for (const [name, value] of asked) {
    const text = textOf(value);
    const read = text === '' ? undefined : readChoice(name, text);
    const isOffered = read?.view === undefined || offered.includes(read.view);
    if (text !== '' && !(read && isOffered)) unknown.push({ name, value: text });
    next = { ...next, ...(read ?? defaultOf(name)) };
  }
  const view = offered.includes(next.view) ? next.view : (offered[0] ?? next.view);
  return { state: { ...next, view }, unknown };
}

function defaultOf(name: ChoiceName): Partial<ViewState> {
  const field = choiceFields[name];
  return { [field]: initialState[field] };
}

/** A property as text, blanks around it cut; nothing is the empty text, anything but text is named by its type. */
export function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value.trim() : `(${typeof value})`;
}
