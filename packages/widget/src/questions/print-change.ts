// What a page changed on the way to print: the words it took out and those it put in, with what shows it.
import type { Mention, Relay } from '@dprk-deployment-tracker/core';
import type { Inline, Line } from '../figure/block.js';
import type { PrintedChange } from '../words/relay-words.js';
import type { Words } from '../words/words.js';
import { ourRemark } from './page-line.js';
import { isolated } from '../words/isolated.js';

/** The changes one after the other: what was said struck, what was printed set. */
export function changeLine(changes: readonly PrintedChange[]): Line {
  return changes.flatMap(({ said, printed }, index): Line => {
    const gap = index === 0 ? [] : ['; '];
    if (said === undefined) return [...gap, ourRemark(printed)];
    return [...gap, { kind: 'struck', text: said }, ' ', { kind: 'set', text: printed }];
  });
}

/** The words on the page that show a change of a kind, and where they stand. **Absent:** nobody has seen them. */
export function seenLine(
  { document, mutations }: Mention,
  kind: Relay['kind'],
  words: Words,
): Line | undefined {
  const seen = mutations.find((one) => one.kind === kind)?.seen;
  if (!seen) return undefined;
  const where: Inline = { kind: 'muted', text: words.fixed.labels[`seen.${seen.where}`] };
  return [{ kind: 'quote', text: seen.text, language: document.language }, ' ', where];
}

/** From the speaker to the page: "NIS → a lawmaker → Reuters → UP". **Absent:** it came without a hop. */
export function hopsLine(from: string, { via, document }: Mention): Line | undefined {
  return via.length === 0
    ? undefined
    : [[from, ...[...via, document.publisher].map(isolated)].join(' → ')];
}
