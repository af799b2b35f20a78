// From what a page asks for to the reader's state, and what the page asks anew while a reader is at it.
import type { AskedOfPage } from '../element/attributes.js';
import type { ReaderState } from '../figure/question.js';
import { initialState } from './reader-state.js';

/** What a page can choose as a reader can. */
export type Chosen = Pick<AskedOfPage, 'view' | 'measure' | 'knownOn' | 'rule' | 'countBy'>;

const names = ['measure', 'knownOn', 'rule', 'countBy'] as const;

/** Where a page starts. */
export function startOf(asked: AskedOfPage): ReaderState {
  const { view: question, views, measure, knownOn, rule, countBy } = asked;
  const isExploring = views.length > 1;
  return { ...initialState, question, measure, knownOn, rule, countBy, isExploring };
}

/** The state after a page has asked: only what it has changed is asked for anew, and what the reader chose besides stays. */
export function askedState(
  state: ReaderState,
  asked: AskedOfPage,
  before: AskedOfPage,
): ReaderState {
  const next = { ...state };
  if (asked.view !== before.view) Object.assign(next, { question: asked.view });
  for (const name of names) {
    if (asked[name] !== before[name]) Object.assign(next, { [name]: asked[name] });
  }
  const isOther = asked.views.join() !== before.views.join();
  if (isOther && asked.views.length > 1) Object.assign(next, { isExploring: true });
  return next;
}

/** What the properties of the element say of a state. */
export function chosenIn({ question: view, ...state }: ReaderState): Chosen {
  const { measure, knownOn, rule, countBy } = state;
  return { view, measure, knownOn, rule, countBy };
}

/** Whether a page asks for what the reader chose: the properties only say it after the reader. */
export function isChosen(asked: AskedOfPage, state: ReaderState): boolean {
  return asked.view === state.question && names.every((name) => asked[name] === state[name]);
}
