// The notes of a release: what the changelogs say of the version, the lines to copy, and the digests of what pages load.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isForPages } from './file-digests.mjs';
import { pinnedSnippet } from './pinned-snippet.mjs';

/** What a changelog says of a version. **Throws** where it does not know it. */
export function sectionOf(changelog, version) {
  const lines = changelog.split('\n');
  const start = lines.indexOf(`## ${version}`);
  if (start < 0) throw new Error(`release-notes: no section "## ${version}" in the changelog`);
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith('## '));
  return lines
    .slice(start + 1, length < 0 ? undefined : start + 1 + length)
    .join('\n')
    .trim();
}

/** Markdown for all packages of one version; `digestsOf` gives the files of a package's folder. */
export function releaseNotes(packages, digestsOf) {
  const told = packages.map(({ folder, manifest }) => {
    const changelog = readFileSync(path.join(folder, 'CHANGELOG.md'), 'utf8');
    return {
      manifest,
      digests: digestsOf(folder),
      section: sectionOf(changelog, manifest.version),
    };
  });
  const changes = told.map(({ manifest, section }) => `## ${manifest.name}\n\n${section}`);
  const snippets = told
    .filter(({ manifest }) => manifest.unpkg !== undefined)
    .map(({ manifest, digests }) => `\`\`\`html\n${pinnedSnippet(manifest, digests)}\n\`\`\``);
  const rows = told.flatMap(({ manifest, digests }) =>
    digests
      .filter(isForPages)
      .map(({ file, integrity }) => `| \`${manifest.name}/${file}\` | \`${integrity}\` |`),
  );
  return `${[
    ...changes,
    '## For a page',
    ...snippets,
    'The digest holds the file of the tag; what it brings later comes from the same folder, and its digests are these:',
    ['| File | SHA-384 |', '| --- | --- |', ...rows].join('\n'),
    'Those of every published file stand in `SHA384SUMS` beside these notes.',
  ].join('\n\n')}\n`;
}
