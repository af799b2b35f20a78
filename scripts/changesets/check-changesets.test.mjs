// Tests which ranges of commits are refused, in small repositories made for it.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const script = path.resolve(import.meta.dirname, '../check-changesets.mjs');
const DOCUMENT = 'packages/core/src/data/documents/2026-02-12-page.ts';
const QUERY = 'packages/core/src/aggregate/query.ts';
const SCHEMA = 'packages/core/api/feed.schema.json';
const HEADLINE = 'packages/core/src/data/headline-changes/2026-11-26.ts';
const DOOR = 'packages/widget/api/index.md';
const ELEMENT = 'packages/widget/api/element.md';

const schema = (properties, required = ['id']) => JSON.stringify({ properties, required });
const report = (text) => `# A door\n\n\`\`\`ts\n${text}\n\`\`\`\n`;
const note = (step, text = 'What a user sees.') =>
  `---\n'@dprk-deployment-tracker/core': ${step}\n---\n\n${text}\n`;

const atFirst = {
  [DOCUMENT]: 'one',
  [QUERY]: "export const ruleVersion = '2';",
  [SCHEMA]: schema({ id: { type: 'string', maxLength: 40 }, kind: { enum: ['a', 'b'] } }),
  [HEADLINE]: 'before',
  [DOOR]: report('export interface Claim {\n    id: string;\n}\n\nexport type Theme = "a";'),
  [ELEMENT]: report('attribute view: Question\npart picture'),
  '.changeset/README.md': 'How to.',
  '.changeset/of-main.md': note('major', 'METHOD: of another range.'),
};

let root;
const git = (...args) => execFileSync('git', args, { cwd: root, stdio: 'pipe' });

function commit(files) {
  for (const [file, text] of Object.entries(files)) {
    const place = path.join(root, file);
    if (text === undefined) {
      rmSync(place);
      continue;
    }
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  git('add', '-A');
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
  git(...who, 'commit', '-q', '--no-gpg-sign', '-m', 'a');
}

/** What the script says of a range of one commit with these files. */
function checked(files, ...args) {
  commit(files);
  const env = { ...process.env, CHECKED_REPOSITORY: root };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    env,
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
}

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'check-changesets-'));
  git('init', '-q', '-b', 'main');
  commit(atFirst);
  git('tag', 'start');
});
beforeEach(() => {
  git('checkout', '-q', '-f', '-B', 'work', 'start');
  git('branch', '-q', '-f', 'main', 'start');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const lets = (files) => expect(checked(files)).toMatchObject({ status: 0 });
function refuses(files, ...parts) {
  const { status, said } = checked(files);
  expect(status, said).toBe(1);
  for (const part of [...parts, 'where:', 'mend:']) expect(said).toContain(part);
}

describe('data alone', () => {
  it('is let through as a patch', () => {
    lets({ [DOCUMENT]: 'two', '.changeset/a.md': note('patch') });
  });
  it.each(['minor', 'major'])('is refused as a %s', (step) => {
    const files = { [DOCUMENT]: 'two', '.changeset/a.md': note(step) };
    refuses(files, 'only data changes', step, '.changeset/a.md', 'write patch');
  });
  it('is still data with a test, a page and a headline change', () => {
    const besides = { 'packages/core/src/data/ledger.test.ts': 't', 'docs/a.md': 'a' };
    const files = { [DOCUMENT]: 'two', [HEADLINE]: 'after', ...besides };
    refuses({ ...files, '.changeset/a.md': note('minor') }, 'only data changes');
  });
  it('with code beside it may be more', () => {
    const files = { [DOCUMENT]: 'two', 'packages/core/src/export/a.ts': 'a' };
    lets({ ...files, '.changeset/a.md': note('minor') });
  });
});

describe('what is published', () => {
  it('needs a note', () => {
    refuses({ 'packages/widget/src/app/a.ts': 'a' }, 'no note', 'packages/widget/src/app/a.ts');
  });
  it('is content with an empty note that says why', () => {
    const empty = '---\n---\n\nNames only.\n';
    lets({ 'packages/widget/src/app/a.ts': 'a', '.changeset/a.md': empty });
  });
  it('is not touched by tests, pages and scripts', () => {
    lets({ 'packages/widget/src/app/a.test.ts': 'a', 'docs/a.md': 'a', 'scripts/a.mjs': 'a' });
  });
  it('is not told by a note that only goes', () => {
    refuses({ 'packages/core/src/index.ts': 'a', '.changeset/of-main.md': undefined }, 'no note');
  });
});

describe('a rule that moves a number', () => {
  const rule = { [QUERY]: "export const ruleVersion = '3';" };
  it('is let through as a minor with METHOD', () => {
    lets({ ...rule, '.changeset/a.md': note('minor', 'More.\n\nMETHOD: the top decides.') });
  });
  it('is refused without METHOD', () => {
    refuses({ ...rule, '.changeset/a.md': note('minor') }, 'rule version 2 to 3', 'METHOD');
  });
  it('is refused as a patch', () => {
    const files = { ...rule, '.changeset/a.md': note('patch', 'METHOD: the top decides.') };
    refuses(files, 'METHOD asks for a patch');
  });
  it('shows where a headline changes and no claim does', () => {
    const rules = { [HEADLINE]: 'after', 'packages/core/src/aggregate/bounds.ts': 'b' };
    refuses({ ...rules, '.changeset/a.md': note('minor') }, HEADLINE, 'METHOD');
  });
});

describe('what can break', () => {
  const changed = (properties, required) => ({ [SCHEMA]: schema(properties, required) });
  const id = { type: 'string', maxLength: 40 };
  const kind = { enum: ['a', 'b'] };
  it.each([
    ['a field that is gone', changed({ id }), 'properties/kind is gone'],
    ['a value that is gone', changed({ id, kind: { enum: ['a'] } }), '"b" is gone'],
    ['a field that is asked for', changed({ id, kind }, ['id', 'kind']), '"kind" is asked for'],
    ['a field that may be absent', changed({ id, kind }, []), '"id" may be absent'],
    ['another type', changed({ id: { ...id, type: 'number' }, kind }), 'type is another'],
    ['a narrower limit', changed({ id: { ...id, maxLength: 39 }, kind }), 'maxLength is narrower'],
    ['a new limit', changed({ id: { ...id, minLength: 1 }, kind }), 'minLength is narrower'],
    ['a new demand', changed({ id: { ...id, pattern: 'x' }, kind }), 'pattern is asked for'],
    [
      'a member that is gone',
      { [DOOR]: report('export interface Claim {\n}') },
      'Claim: id: string',
    ],
    ['an export that is gone', { [DOOR]: report('export type Theme = "a";') }, 'interface Claim'],
    ['a part that is gone', { [ELEMENT]: report('attribute view: Question') }, 'part picture'],
    ['a report that is gone', { [ELEMENT]: undefined }, 'attribute view'],
  ])('is a major: %s', (_, files, part) => {
    refuses({ ...files, '.changeset/a.md': note('minor') }, 'can break', part, 'major');
  });
  it.each([
    ['a field that may be given', changed({ id, kind, more: { type: 'string' } })],
    ['a further value', changed({ id, kind: { enum: ['b', 'a', 'c'] } })],
    ['a wider limit', changed({ id: { ...id, maxLength: 41 }, kind })],
    ['another explanation', changed({ kind, id: { ...id, description: 'A name.' } })],
    ['a further part', { [ELEMENT]: report('attribute view: Question\npart axis\npart picture') }],
    [
      'a further member',
      {
        [DOOR]: report(
          'export type Theme = "a";\n\nexport interface Claim {\n    more?: 1;\n    id: string;\n}',
        ),
      },
    ],
  ])('is not: %s', (_, files) => lets({ ...files, '.changeset/a.md': note('minor') }));
  it('is let through as a major', () => {
    lets({ ...changed({ id }), '.changeset/a.md': note('major') });
  });
  it('is let through where the note says why it breaks nobody', () => {
    const text = 'COMPATIBLE: a name of a type parameter.';
    lets({ [DOOR]: report('export type Theme = "b";'), '.changeset/a.md': note('minor', text) });
  });
});

describe('the range', () => {
  it('leaves out what main has taken in since', () => {
    commit({ [DOCUMENT]: 'two', '.changeset/a.md': note('patch') });
    git('checkout', '-q', 'main');
    commit({ 'packages/core/src/index.ts': 'unsaid' });
    git('checkout', '-q', 'work');
    lets({ 'docs/b.md': 'b' });
  });
  it('may be that of another line', () => {
    commit({ 'packages/core/src/index.ts': 'unsaid' });
    git('tag', '-f', 'there');
    expect(checked({ 'docs/b.md': 'b' }, 'there')).toMatchObject({ status: 0 });
  });
  it.each([[['nowhere']], [['--upload-pack=x']]])('of %j is told as unknown', (args) => {
    const { status, said } = checked({ 'docs/b.md': 'b' }, ...args);
    expect(status).toBe(2);
    expect(said).toContain('is not known here');
  });
  it('with a note that cannot be read is told by its file', () => {
    const { status, said } = checked({ '.changeset/a.md': "---\n'a': huge\n---\nText" });
    expect(status).toBe(2);
    expect(said).toContain(".changeset/a.md: not a package and its step: 'a': huge");
  });
});
