// The text of a new document's file: what is known filled in, what is not asked for by a hint that has to go.
import { format, resolveConfig } from 'prettier';

/** What every hint begins with; `document-gaps.mjs` finds those that are left. */
export const HINT = 'TO FILL';

/** The text, as prettier leaves it. `file` says whose prettier settings hold. */
export async function documentSkeleton(facts, file) {
  return format(draft(facts), { ...(await resolveConfig(file)), parser: 'typescript' });
}

function draft({ id, publisher, published, language, address, recordedOn, ...facts }) {
  const day = id.slice(0, published.startsWith(id.slice(0, 10)) ? 10 : 7);
  return `// ${HINT} first line: who prints what of whom; entered ${recordedOn} from the page (a copy, an excerpt).
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: ${text(id)},
  publisher: ${text(publisher)},
  ${given('title', facts.title, `'…' as printed; no title where you did not see it.`)}
  address: ${text(address)},${facts.archive === undefined ? '' : `\n  archive: ${text(facts.archive)},`}
  language: ${text(language)},
  publishedOn: ${text(published)},
  ${given('readAs', facts['read-as'], `'original' (the outlet's own page), 'copy' or 'excerpt'.`)}
  recordedOn: ${text(recordedOn)},
  claims: [
    // ${HINT} claims: a number that no other file has yet, by the body whose count it is. None: no list.
    // {
    //   id: '${day}-nis-600-killed',
    //   origin: 'rok-nis',
    //   quantity: killed,
    //   figure: { kind: 'about', value: 600 },
    //   asOf: '${day}',
    //   wording: { text: 'about', language: '${language}' },
    // },
  ],
  mentions: [
    // ${HINT} mentions: a number or an event that another file has already. None: no list.
    // { of: '2025-04-30-nis-600-killed' },
  ],
  events: [
    // ${HINT} events: what is said to have happened on a day, and no other file has. None: no list.
    // { id: '', day: '', kind: 'announcement', title: '' },
  ],
};
`;
}

/** A field's line where its value is known, else its hint. */
function given(field, value, wanted) {
  return value === undefined ? `// ${HINT} ${field}: ${wanted}` : `${field}: ${text(value)},`;
}

function text(value) {
  return JSON.stringify(value);
}
