// Every command there is, and the one that is meant by a name.
import type { Command, NamedCommand } from '../usage/command.js';
import { badUse } from '../usage/failure.js';
import { unknownValue } from '../usage/option.js';

export const commands: readonly NamedCommand[] = [
  {
    name: 'snippet',
    says: 'what to paste into a page, a mail, a feed or a CMS',
    load: async () => (await import('./snippet.js')).snippet,
  },
  {
    name: 'check',
    says: 'every fault of a feed, with its remedy',
    load: async () => (await import('./check.js')).check,
  },
  {
    name: 'export',
    says: 'a record as tables, JSON or linked data',
    load: async () => (await import('./export.js')).exporting,
  },
  {
    name: 'render',
    says: 'the figure of a question as a page, SVG or PNG',
    load: async () => (await import('./render.js')).render,
  },
  {
    name: 'summary',
    says: 'who claims what, in sentences',
    load: async () => (await import('./summary.js')).summary,
  },
];

/** **Throws** (rejects) a `Failure` for a name that is none. */
export async function commandOf(name: string | undefined): Promise<Command> {
  const names = commands.map((command) => command.name);
  if (name === undefined) throw badUse('no command is given', `Known: ${names.join(', ')}`);
  const found = commands.find((command) => command.name === name);
  if (!found) throw unknownValue('command', name, names);
  return found.load();
}
