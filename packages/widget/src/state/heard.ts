// What the element makes of the properties its page has set: choices, views on offer, and what names nothing.
import { askedState, textOf } from './asked-state.js';
import { choiceFields, choiceNames, readViews, type ChoiceName } from './read-choice.js';
import type { ViewId, ViewState } from './view-state.js';

/** The properties a page can set, as it handed them over. */
export type HostProperties = Readonly<
  Record<(typeof choiceFields)[ChoiceName] | 'views' | 'theme', unknown>
>;

/** Which colours are used; `auto` follows the reader's system. */
export type Theme = 'auto' | 'light' | 'dark';

/** A value that names nothing, and what is used in its place. */
export interface Misfit {
  readonly name: string;
  readonly value: string;
  readonly used: string;
}

/** What follows from the properties. */
export interface Heard {
  readonly state: ViewState;
  readonly offered: readonly ViewId[];
  readonly misfits: readonly Misfit[];
}

const themes: readonly string[] = ['', 'auto', 'light', 'dark'] satisfies readonly (Theme | '')[];

/** Reads the properties that have changed, upon what was heard before. */
export function heard(
  host: HostProperties,
  changed: (property: keyof HostProperties) => boolean,
  before: Pick<Heard, 'state' | 'offered'>,
): Heard {
  const named = readViews(typeof host.views === 'string' ? host.views : '');
  const offered = changed('views') ? named.views : before.offered;
  const asked = choiceNames
    .filter((name) => changed(choiceFields[name]))
    .map((name) => [name, host[choiceFields[name]]] as const);
  const { state, unknown } = askedState(before.state, asked, offered);
  const misfits = unknown.map(({ name, value }) => {
    const field = choiceFields[name as ChoiceName];
    return { name, value, used: state[field] ?? '' };
  });
  const theme = textOf(host.theme);
  const views = changed('views') ? named.unknown : [];
  return {
    state,
    offered,
    misfits: [
      ...views.map(({ name, value }) => ({ name, value, used: offered.join(' ') })),
      ...misfits,
      ...(changed('theme') && !themes.includes(theme)
        ? [{ name: 'theme', value: theme, used: 'auto' }]
        : []),
    ],
  };
}
