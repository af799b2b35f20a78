// Tests the fences of the workflows that are easily lost in an edit: pins, gates, and who may do what.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = path.resolve(import.meta.dirname, '../../.github/workflows');
const workflows = new Map(
  readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
);
const release = workflows.get('release.yml');

/** The text of one job. */
function job(name) {
  const start = release.indexOf(`\n  ${name}:\n`);
  const rest = release.slice(start + 1);
  const end = rest.slice(1).search(/\n {2}\w+:\n/);
  return end < 0 ? rest : rest.slice(0, end + 1);
}

describe.each([...workflows])('%s', (_, text) => {
  it('names every action by a commit, with its version beside it', () => {
    const used = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action);
    const outside = used.filter((action) => !action.startsWith('./.github/workflows/'));
    for (const action of outside)
      expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    expect(used.length).toBeGreaterThan(0);
  });
  it('stores no secret but what GitHub gives it for the run', () => {
    const secrets = [...text.matchAll(/secrets\.(\w+)/g)].map(([, name]) => name);
    expect(secrets.filter((name) => name !== 'GITHUB_TOKEN')).toEqual([]);
  });
  it('puts nothing that a stranger writes into a shell', () => {
    const lines = text.split('\n').filter((line) => line.includes('${{'));
    for (const line of lines) expect(line).toMatch(/^\s+(?:- )?(?!run:)[\w-]+: /);
  });
});

describe('the release', () => {
  it('waits for the tests, and publishing for the version and the environment', () => {
    expect(job('test')).toContain('uses: ./.github/workflows/ci.yml');
    expect(job('version')).toContain('needs: test\n');
    expect(job('publish')).toContain('needs: version\n');
    expect(job('publish')).toContain('environment: npm\n');
    expect(workflows.get('ci.yml')).toContain('  workflow_call:\n');
  });
  it('lets only the job that publishes prove who it is', () => {
    expect(release.match(/id-token: write/g)).toHaveLength(1);
    expect(job('publish')).toContain('id-token: write');
    expect(job('publish')).toContain("NPM_CONFIG_PROVENANCE: 'true'");
  });
  it('runs no script of a dependency, and takes nothing from a cache', () => {
    for (const line of release.match(/npm (?:ci|install).*/g)) {
      expect(line).toContain('--ignore-scripts');
    }
    expect(release).not.toContain('cache:');
  });
});
