// The matrix as data: large enough, each cell once, each that shows less than our figure with its reason.
import { ledger, report } from '@dprk-deployment-tracker/core';
import { allCells } from '../cells/all-cells.js';
import { otherVersion } from '../server/host-server.js';
import { expect, test } from './host-test.js';

test('there are eighty cells or more, each by its own name', { tag: '@quick' }, () => {
  expect(allCells.length).toBeGreaterThanOrEqual(80);
  expect(new Set(allCells.map(({ id }) => id)).size).toBe(allCells.length);
});

test('what shows less than our figure says why, and nothing else does', { tag: '@quick' }, () => {
  for (const { id, shows, why } of allCells) expect([id, shows === 'live']).toEqual([id, !why]);
});

test(
  'the plain page, by which the others are judged, says every claim of the record, and draws them',
  { tag: '@quick' },
  ({ plain }) => {
    const { selection } = report(ledger).headlines['killed-or-wounded'];
    const ids = selection.direct.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(10);
    for (const facts of [plain.still, plain.app]) {
      expect(ids.filter((id) => !facts.keys.includes(id))).toEqual([]);
      // A side without room has its row beside the picture.
      const drawn = new Set(facts.marks.map((mark) => mark.split(' ')[0] ?? ''));
      expect(drawn.size).toBeGreaterThan(10);
      expect([...drawn].filter((id) => !facts.keys.includes(id))).toEqual([]);
    }
  },
);

test('two builds are two versions', { tag: '@quick' }, async ({ server }) => {
  const read = async (name: string): Promise<string> =>
    (await fetch(`${server.address}plain/${name}dprk-deployment-tracker.min.js`)).text();
  expect(await read('')).not.toContain(otherVersion);
  expect(await read('other/')).toContain(otherVersion);
});
