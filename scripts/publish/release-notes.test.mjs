// Tests what is written into packages and notes when a version is published, on a small package made for it.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileDigests, integrityOf } from './file-digests.mjs';
import { publishedPackages } from './packages.mjs';
import { pinnedSnippet, withSnippet } from './pinned-snippet.mjs';
import { releaseNotes, sectionOf } from './release-notes.mjs';
import { repositoryAddress, writeRepository } from './repository-field.mjs';

const shell = 'export const shell = 1;\n';
const digest = `sha384-${createHash('sha384').update(shell).digest('base64')}`;
let root;

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'release-notes-'));
  const manifest = { name: '@a/widget', version: '1.2.0', files: ['dist'] };
  const files = {
    'packages/widget/package.json': JSON.stringify({ ...manifest, unpkg: './dist/a.min.js' }),
    'packages/widget/dist/a.min.js': shell,
    'packages/widget/dist/inner/b.min.js': 'inner',
    'packages/widget/dist/c.js': 'module',
    'packages/widget/CHANGELOG.md':
      '# @a/widget\n\n## 1.2.0\n\n### Minor Changes\n\n- A chart.\n\n## 1.1.0\n\n- Older.\n',
    'packages/own/package.json': JSON.stringify({ name: '@a/own', private: true }),
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('publishedPackages', () => {
  it('leaves out what is private', () => {
    expect(publishedPackages(root).map(({ manifest }) => manifest.name)).toEqual(['@a/widget']);
  });
});

describe('fileDigests', () => {
  it('gives every file of the tarball in the form of integrity', () => {
    const found = fileDigests(path.join(root, 'packages/widget'));
    expect(found).toContainEqual({ file: 'dist/a.min.js', integrity: digest });
    expect(found.map(({ file }) => file)).toContain('dist/inner/b.min.js');
  });
  it('knows the digest of nothing', () => {
    expect(integrityOf('')).toBe(
      'sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb',
    );
  });
});

describe('releaseNotes', () => {
  it('have the version alone, the snippet and what pages load', () => {
    const notes = releaseNotes(publishedPackages(root), fileDigests);
    expect(notes).toContain('- A chart.');
    expect(notes).not.toContain('Older');
    expect(notes).toContain('src="https://cdn.jsdelivr.net/npm/@a/widget@1.2.0/dist/a.min.js"');
    expect(notes).toContain(`integrity="${digest}"`);
    expect(notes).toContain(`| \`@a/widget/dist/a.min.js\` | \`${digest}\` |`);
    for (const other of ['inner/b.min.js', 'dist/c.js']) expect(notes).not.toContain(other);
  });
  it('are refused for a version that no changelog knows', () => {
    expect(() => sectionOf('# a\n\n## 1.2.0-rc.1\n', '1.2.0')).toThrow(/no section/);
  });
});

describe('withSnippet', () => {
  const marked = (between) =>
    `Before\n<!-- pinned: written when the package is published -->${between}<!-- /pinned -->\nAfter\n`;
  it('puts the lines between the marks, again and again', () => {
    const once = withSnippet(marked('\nold\n'), '<a></a>');
    expect(once).toBe(marked('\n\n```html\n<a></a>\n```\n\n'));
    expect(withSnippet(once, '<a></a>')).toBe(once);
  });
  it('fails where a page has lost its marks', () => {
    expect(() => withSnippet('Before\nAfter\n', '<a></a>')).toThrow(/no marks/);
  });
  it('finds them in our own README', () => {
    const readme = path.resolve(import.meta.dirname, '../../packages/widget/README.md');
    expect(withSnippet(readFileSync(readme, 'utf8'), '<a></a>')).toContain('<a></a>');
  });
  it('is given no snippet for a file that is not published', () => {
    const manifest = { name: '@a/widget', version: '1.2.0', unpkg: './dist/b.js' };
    expect(() => pinnedSnippet(manifest, [])).toThrow(/dist\/b\.js is not among the files/);
  });
});

describe('the repository field', () => {
  it.each([
    [{ GITHUB_REPOSITORY: 'owner/name' }, 'https://github.com/owner/name'],
    [
      { GITHUB_REPOSITORY: 'o-1/n.a_me', GITHUB_SERVER_URL: 'https://git.example.org' },
      'https://git.example.org/o-1/n.a_me',
    ],
  ])('comes from the workflow: %j', (env, address) => {
    expect(repositoryAddress(env)).toBe(address);
  });
  it.each([
    {},
    { GITHUB_REPOSITORY: '' },
    { GITHUB_REPOSITORY: 'name' },
    { GITHUB_REPOSITORY: 'a/b/c' },
    { GITHUB_REPOSITORY: '../a' },
    { GITHUB_REPOSITORY: 'a/b?c' },
    { GITHUB_REPOSITORY: 'a/b', GITHUB_SERVER_URL: 'http://example.org' },
    { GITHUB_REPOSITORY: 'a/b', GITHUB_SERVER_URL: 'example.org' },
  ])('is refused where nothing right is named: %j', (env) => {
    expect(() => repositoryAddress(env)).toThrow();
  });
  it('is written with the folder of the package', () => {
    writeRepository(root, publishedPackages(root), 'https://github.com/owner/name');
    const [{ manifest }] = publishedPackages(root);
    expect(manifest.repository).toEqual({
      type: 'git',
      url: 'git+https://github.com/owner/name.git',
      directory: 'packages/widget',
    });
    expect(manifest.name).toBe('@a/widget');
  });
});
