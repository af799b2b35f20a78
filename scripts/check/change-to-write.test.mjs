// What a person is told to write down where a headline moved.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeToWrite } from './change-to-write.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const draft = (on) => ({
  on,
  headline: 'wounded',
  ruleVersion: '1',
  to: { low: 3_600, openFrom: 1_200_000 },
  past: [],
  reason: '',
  because: ['2025-03-05-hur-3600-wounded'],
  restsOn: [],
});

describe('changeToWrite', () => {
  it('on a day that has a file, gives entries in the form of the file', async () => {
    const text = await changeToWrite(root, [draft('2026-11-22')]);
    expect(text).toContain('packages/core/src/data/headline-changes/2026-11-22.ts\n');
    expect(text).toContain('    to: { low: 3_600, openFrom: 1_200_000 },\n');
    expect(text).toContain("    because: ['2025-03-05-hur-3600-wounded'],\n");
    expect(text).not.toContain('import type');
  });

  it('on a new day, gives the whole file and the line that lists it', async () => {
    const text = await changeToWrite(root, [draft('2099-01-01')]);
    expect(text).toContain("from './headline-changes/2099-01-01.js'");
    expect(text).toContain('export const changes: readonly HeadlineChange[] = [');
  });
});
