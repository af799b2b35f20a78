// The check on a copy of the record: what it says of a sound one, and of one that no build would take.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import { copiedRecord, runIn } from '../new-document/copied-record.mjs';

const { root, remove } = copiedRecord();
const check = () => runIn(root, process.execPath, ['scripts/check.mjs']);
const briefing = 'packages/core/src/data/documents/2025-03-05-upi-yu-kyiv-briefing.ts';

/** Checks the record with one file changed, and puts the file back. */
function withEdit(file, from, to) {
  const at = path.join(root, file);
  const text = readFileSync(at, 'utf8');
  expect(text).toContain(from);
  writeFileSync(at, text.replace(from, to));
  const answer = check();
  writeFileSync(at, text);
  return answer;
}

afterAll(remove);

describe('npm run check', () => {
  it('of our record fits on one screen, and fails where it finds something', () => {
    const { ended, printed } = check();
    const [screen] = printed.split('To acknowledge');
    expect(screen.trim().split('\n').length).toBeLessThanOrEqual(40);
    expect(ended).toBe(printed.endsWith('No faults.\n') ? 0 : 1);
  });

  it('names an origin that nobody has, though the record does not link', () => {
    const { ended, printed } = withEdit(briefing, "origin: 'ua-hur'", "origin: 'nobody'");
    expect(ended).toBe(1);
    const told = printed.replace(/\s+/g, ' ');
    expect(told).toContain('- unknown-origin at 2025-03-05-upi-yu-kyiv-briefing');
    expect(told).toContain('no origin has the id nobody');
  });

  it('names a field that is missing, by file and line', () => {
    const { ended, printed } = withEdit(briefing, "  language: 'en',\n", '');
    expect(ended).toBe(1);
    expect(printed).toMatch(/- TS\d+ at\s+\S*2025-03-05-upi-yu-kyiv-briefing\.ts › line\s+\d+/);
  });

  it('prints the entry to write where a headline moved', () => {
    const { ended, printed } = withEdit(briefing, 'value: 3_600', 'value: 3_500');
    expect(ended).toBe(1);
    expect(printed).toContain('- unacknowledged-change at wounded › to');
    expect(printed.replace(/\s+/g, ' ')).toContain(
      'it reads 2,700 to 3,500, acknowledged was 2,700 to 3,600',
    );
    expect(printed).toContain('    to: { low: 1_500, high: 4_100 },\n');
    expect(printed).toContain("    reason: '',\n");
  });
});
