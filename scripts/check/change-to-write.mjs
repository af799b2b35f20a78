// What to write down where a headline moved: the file, the line that lists it, and the entries to fill in.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { entryText } from './entry-text.mjs';

const DATA = 'packages/core/src/data';

/** The text that tells a person what to do; `drafts` are the entries of the headlines that moved. */
export async function changeToWrite(root, drafts) {
  const entries = await entryText(drafts, path.join(root, DATA));
  const [{ on }] = drafts;
  const file = `${DATA}/headline-changes/${on}.ts`;
  const about = `Write the reason in one sentence for readers, and leave in "because" what moved an end.`;
  if (existsSync(path.join(root, file))) {
    return `To acknowledge the change, put this at the end of the list in\n${file}\n${about}\n\n${entries}`;
  }
  const name = `on${on.replaceAll('-', '')}`;
  return `To acknowledge the change, write ${file}
and list it last in ${DATA}/headline-changes.ts:
  import { changes as ${name} } from './headline-changes/${on}.js';   …[...${name}]
${about}

// What moved on this data day.
import type { HeadlineChange } from '../../model/headline-change.js';

/** The changes of this data day. */
export const changes: readonly HeadlineChange[] = [
${entries}
];`;
}
