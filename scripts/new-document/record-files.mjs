// Where the documents of the record stand, and which page each of their files is about.
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

const DATA = 'packages/core/src/data';
const ADDRESS = /\b(?:address|archive):\s*(?:'([^']+)'|"([^"]+)")/g;
const FOLLOWERS = /^(utm_\w+|fbclid|gclid|mc_cid|mc_eid)$/;

/** The path of a document's file from the root of the repository. */
export const documentFile = (id) => `${DATA}/documents/${id}.ts`;

/** The ids that have a file, in order. */
export async function documentIds(root) {
  const files = await readdir(path.join(root, DATA, 'documents'));
  return files
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -3))
    .sort();
}

/** Which document has which page: address in a form that equal pages share → id. */
export async function recordedPages(root) {
  const pages = new Map();
  for (const id of await documentIds(root)) {
    const text = await readFile(path.join(root, documentFile(id)), 'utf8');
    for (const [, single, double] of text.matchAll(ADDRESS))
      pages.set(samePage(single ?? double), id);
  }
  return pages;
}

/** One form for the addresses of one page: without scheme, www, marks of where a reader came from, or a place in it. */
export function samePage(address) {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) {
    if (FOLLOWERS.test(name)) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  const place = url.pathname.replace(/\/+$/, '');
  return `${url.host.replace(/^www\./, '')}${place}?${url.searchParams}`;
}
