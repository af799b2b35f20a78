// The reader's choices as a query string, and back: what a link to a view carries.
import {
  choiceFields,
  choiceNames,
  readChoice,
  type ChoiceName,
  type Unknown,
} from './read-choice.js';
import { initialState, type FilterField, type SortField, type ViewState } from './view-state.js';

/** A state read from text, and each part of the text that names nothing we know. */
export interface ReadState {
  readonly state: ViewState;
  readonly unknown: readonly Unknown[];
}

const filterFields: readonly FilterField[] = ['party', 'origin', 'measure', 'modality'];
const sortFields: readonly SortField[] = ['asOf', 'figure', ...filterFields];

/** What a view is narrowed to: the start of each name in the text, and where it is kept. */
const narrowings = [
  { start: 'only', part: 'filter', fields: filterFields },
  { start: 'forecast', part: 'forecasts', fields: ['verdict', 'speaker'] },
  { start: 'relay', part: 'relays', fields: ['kind', 'origin', 'order'] },
] as const satisfies readonly {
  readonly start: string;
  readonly part: keyof ViewState;
  readonly fields: readonly string[];
}[];

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
  for (const { start, part, fields } of narrowings) {
    const kept: Readonly<Record<string, string | undefined>> = state[part];
    for (const field of fields) {
      const value = kept[field];
      if (value !== undefined) text.set(`${start}-${field}`, value);
    }
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
  for (const [name, value] of new URLSearchParams(text)) {
    const read = readPart(name, value, state);
    if (read === undefined) continue;
    if (read === 'unknown') unknown.push({ name, value });
    else state = { ...state, ...read };
  }
  return { state, unknown };
}

function readPart(
  name: string,
  value: string,
  state: ViewState,
): Partial<ViewState> | 'unknown' | undefined {
  for (const { start, part, fields } of narrowings) {
    const field = fields.find((one) => name === `${start}-${one}`);
    if (field) return { [part]: { ...state[part], [field]: value } };
  }
  const choice = choiceNames.find((one) => one === name);
  if (!choice && name !== 'order') return undefined;
  return (choice ? readChoice(choice, value) : readOrder(value)) ?? 'unknown';
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
