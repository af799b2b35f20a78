// The reader's choices as a query string, and back: what a link to a view carries.
import {
  choiceFields,
  choiceNames,
  readChoice,
  type ChoiceName,
  type Unknown,
} from './read-choice.js';
import {
  initialState,
  type FilterField,
  type RelayField,
  type SortField,
  type ViewState,
} from './view-state.js';

/** A state read from text, and each part of the text that names nothing we know. */
export interface ReadState {
  readonly state: ViewState;
  readonly unknown: readonly Unknown[];
}

const filterFields: readonly FilterField[] = ['party', 'origin', 'measure', 'modality'];
const relayFields: readonly RelayField[] = ['kind', 'origin', 'order'];
const sortFields: readonly SortField[] = ['asOf', 'figure', ...filterFields];

/**
 * The choices that differ from the start, e.g. `view=losses&known-on=2025-01-22`.
 *
 * **Absent:** the empty text for the state at the start. What is pointed at, open or unfolded, and the reader's own
 * sums, are of the moment and not in it.
 */
export function stateText(state: ViewState): string {
  const text = new URLSearchParams();
  for (const name of choiceNames) {
    const value = choiceOf(state, name);
    if (value !== undefined && value !== choiceOf(initialState, name)) text.set(name, value);
  }
  for (const field of filterFields) {
    const value = state.filter[field];
    if (value !== undefined) text.set(`only-${field}`, value);
  }
  for (const field of relayFields) {
    const value = state.relays[field];
    if (value !== undefined) text.set(`relay-${field}`, value);
  }
  const order = orderText(state);
  if (order !== orderText(initialState)) text.set('order', order);
  return text.toString();
}

/**
 * The state that a query string describes, upon the state at the start.
 *
 * **Absent:** names of others are passed over; a value of ours that names nothing leaves the default and is listed.
 */
export function stateOfText(text: string): ReadState {
  const unknown: Unknown[] = [];
  let state = initialState;
  const filter: Partial<Record<FilterField, string>> = {};
  const relays: Partial<Record<RelayField, string>> = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const read = readPart(name, value);
    if (read === undefined) continue;
    if (read === 'unknown') unknown.push({ name, value });
    else if ('field' in read) filter[read.field] = value;
    else if ('relay' in read) relays[read.relay] = value;
    else state = { ...state, ...read.set };
  }
  return { state: { ...state, filter, relays }, unknown };
}

type Part =
  | { readonly field: FilterField }
  | { readonly relay: RelayField }
  | { readonly set: Partial<ViewState> }
  | 'unknown'
  | undefined;

function readPart(name: string, value: string): Part {
  const field = filterFields.find((one) => name === `only-${one}`);
  if (field) return { field };
  const relay = relayFields.find((one) => name === `relay-${one}`);
  if (relay) return { relay };
  const choice = choiceNames.find((one) => one === name);
  if (!choice && name !== 'order') return undefined;
  const set = choice ? readChoice(choice, value) : readOrder(value);
  return set ? { set } : 'unknown';
}

function choiceOf(state: ViewState, name: ChoiceName): string | undefined {
  return state[choiceFields[name]];
}

function orderText({ order }: ViewState): string {
  return order.descending ? `-${order.by}` : order.by;
}

function readOrder(text: string): Partial<ViewState> | undefined {
  const descending = text.startsWith('-');
  const by = sortFields.find((field) => field === text.slice(descending ? 1 : 0));
  return by && { order: { by, descending } };
}
