// What a screen reader would say of a figure, in order: names and texts of the accessibility tree, each with its role.
import type { Locator } from '@playwright/test';

/** One thing that is said. */
export interface Spoken {
  /** The role, and where it is a list item, what the item holds is told by those that follow deeper. */
  readonly role: string;
  readonly text: string;
  /** How deep it stands in the tree. */
  readonly depth: number;
}

/** Everything that is said of an element, in order. */
export async function transcript(of: Locator): Promise<readonly Spoken[]> {
  const lines = (await of.ariaSnapshot()).split('\n');
  return lines.filter((line) => line.trim() !== '').map(spokenOf);
}

/** As one text: each name or text, followed by its role where a screen reader says it. */
export function spokenText(spoken: readonly Spoken[]): string {
  const silent = ['text', 'paragraph', 'listitem', 'status', 'cell'];
  return spoken
    .map(({ role, text }) => (silent.includes(role) ? text : `${text} ${role}`).trim())
    .filter((text) => text !== '')
    .join('. ');
}

/** The text of each list item, whatever it is made of. */
export function itemTexts(spoken: readonly Spoken[]): readonly string[] {
  return spoken.flatMap(({ role, text, depth }, at) => {
    if (role !== 'listitem') return [];
    const rest = spoken.slice(at + 1);
    const end = rest.findIndex((other) => other.depth <= depth);
    const inside = rest.slice(0, end < 0 ? undefined : end).map((other) => other.text);
    return [[text, ...inside].join(' ').trim()];
  });
}

/** Words: runs with a letter or a digit in them. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));
}

/** A line as Playwright writes it: `- role "name" [state]: text`, quoted where it holds signs of YAML. */
function spokenOf(line: string): Spoken {
  const depth = line.search(/\S/) / 2;
  const [, quoted, plain = ''] = /^\s*- (?:'((?:[^']|'')*)'(?=:|$))?(.*)$/.exec(line) ?? [];
  const whole = quoted === undefined ? plain : quoted.replaceAll("''", "'") + plain;
  const [, role = '', name = '', value = ''] =
    /^([\w-]+)(?: "((?:[^"\\]|\\.)*)")?(?: \[[^\]]*\])*:?\s*(.*)$/.exec(whole) ?? [];
  const said = value.startsWith('"') ? String(JSON.parse(value)) : value;
  return { role, text: `${name.replaceAll('\\"', '"')} ${said}`.trim(), depth };
}
