// Tests that a build takes its version from package.json, whatever the sources stand with.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import ts from 'typescript';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const script = path.join(root, 'scripts/write-version.mjs');
const source = path.join(root, 'packages/widget/src/version.ts');
let folder;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'write-version-'));
  mkdirSync(path.join(folder, 'dist'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function built(version, compiled) {
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ version }));
  writeFileSync(path.join(folder, 'dist/version.js'), compiled);
  execFileSync(process.execPath, [script], { cwd: folder, stdio: 'pipe' });
  return readFileSync(path.join(folder, 'dist/version.js'), 'utf8');
}

describe('write-version', () => {
  const compiled = ts.transpile(readFileSync(source, 'utf8'), { target: ts.ScriptTarget.ES2022 });

  it.each(['0.1.0', '12.3.4-rc.1'])('writes %s over the version of the sources', (version) => {
    const written = built(version, compiled);
    expect(written).toContain(`export const version = '${version}';`);
    expect(written).not.toContain('source');
  });

  it('writes the next version over the last', () => {
    expect(built('0.2.0', built('0.1.0', compiled))).toContain("version = '0.2.0'");
  });

  it('fails where there is nothing to write over', () => {
    expect(() => built('0.1.0', 'export const other = 1;')).toThrow(/has no version/);
  });
});
