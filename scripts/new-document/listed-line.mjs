// The list of documents with one more line, in its sorted place.

const LINE = /^export \{ document as '([^']+)' \} from '\.\/documents\/([^']+)\.js';$/;

/** The ids of a list, in its order. */
export function listedIds(list) {
  return list.split('\n').flatMap((line) => LINE.exec(line)?.[1] ?? []);
}

/** The list with the document's line before the first that comes after it. */
export function withListedLine(list, id) {
  const lines = list.trimEnd().split('\n');
  const next = lines.findIndex((line) => (LINE.exec(line)?.[1] ?? '') > id);
  const line = `export { document as '${id}' } from './documents/${id}.js';`;
  lines.splice(next === -1 ? lines.length : next, 0, line);
  return `${lines.join('\n')}\n`;
}
