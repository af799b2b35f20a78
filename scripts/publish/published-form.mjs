// The form in which a package is published, as texts that are checked in: its doors, its files, its element, its schema.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { doorDeclarations } from './door-declarations.mjs';
import { elementContract } from './element-contract.mjs';
import { tarballText } from './tarball-files.mjs';

/** The folder of a package that holds them, and the command that writes them anew. */
export const FORM_FOLDER = 'api';
export const RENEW = 'npm run api-report';

const MARK = `Written by \`${RENEW}\` from what is built; a change is read in the diff before it is committed.`;

function page(title, language, text) {
  return `# ${title}\n\n${MARK}\n\n\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\n`;
}

/** Every text by the name of its file. The package must be built. */
export function publishedForm(folder) {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const form = new Map();
  for (const [door, text] of doorDeclarations({ folder, manifest })) {
    const name = door === '.' ? 'index' : door.slice(2).replaceAll('/', '-');
    form.set(`${name}.md`, page(`${manifest.name}${door.slice(1)}`, 'ts', text));
  }
  const untyped = Object.entries(manifest.exports ?? {}).map(([door, target]) =>
    typeof target === 'string' ? `${door} → ${target}` : `${door} → ${target.default}, typed`,
  );
  form.set('doors.md', page(`${manifest.name}: doors`, 'text', untyped.join('\n')));
  form.set('files.md', page(`${manifest.name}: files`, 'text', tarballText(folder)));
  const elements = path.join(folder, 'custom-elements.json');
  if (existsSync(elements)) {
    const text = elementContract(JSON.parse(readFileSync(elements, 'utf8')));
    form.set('element.md', page(`${manifest.name}: element`, 'text', text));
  }
  const schema = path.join(folder, 'dist/feed.schema.json');
  if (existsSync(schema)) form.set('feed.schema.json', readFileSync(schema, 'utf8'));
  return form;
}
