// Checks the record on one screen, before any build: what is missing, which traps snapped, and what to write down.
import path from 'node:path';
import process from 'node:process';
import { changeToWrite } from './check/change-to-write.mjs';
import { compiledRecord } from './check/compiled-record.mjs';
import { recordScreen } from './check/record-screen.mjs';
import { documentGaps } from './new-document/document-gaps.mjs';

const root = path.resolve(import.meta.dirname, '..');
const gaps = await documentGaps(root);
const { record, faults } = await compiledRecord(root);
const traps = record?.faultsByTrap() ?? [];
const all = [...gaps, ...faults, ...traps.flatMap((trap) => trap.faults ?? [])];

console.log(recordScreen({ record, traps, faults: all }).join('\n'));
const moved = all.filter(
  ({ code, field }) => code === 'unacknowledged-change' && field !== 'reason',
);
const headlines = [...new Set(moved.map(({ record: headline }) => headline))];
if (headlines.length > 0) {
  const drafts = headlines.map((headline) => record.draftChange(headline));
  console.log(`\n${await changeToWrite(root, drafts)}`);
}
if (all.length > 0) process.exitCode = 1;
