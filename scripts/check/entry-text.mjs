// Entries of the list of changes as they stand in their file, ready to be filled in.
import path from 'node:path';
import * as prettier from 'prettier';

/** The entries as text, formatted for a file in `folder`. */
export async function entryText(drafts, folder) {
  const options = await prettier.resolveConfig(path.join(folder, 'headline-changes.ts'));
  const list = `[${drafts.map((draft) => `${literal(draft)},`).join('\n')}];`;
  const formatted = await prettier.format(list, { ...options, parser: 'typescript' });
  return formatted.trim().split('\n').slice(1, -1).join('\n');
}

function literal(value) {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'number') return String(value).replace(/\B(?=(\d{3})+$)/g, '_');
  if (typeof value === 'string') return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, part]) => `${name}: ${literal(part)}`);
  return `{ ${fields.join(', ')} }`;
}
