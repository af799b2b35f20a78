// Measures what loading and pooling the whole record costs in Node, and prints medians as a table.
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { headlineIds, ledgerEntries, linkLedger, report } from '@dprk-deployment-tracker/core';

const rounds = 25;
const { ledger } = linkLedger(ledgerEntries);

/** What is measured, under its name. Each is done anew in every round. */
const tasks = {
  'link the entries': () => linkLedger(ledgerEntries),
  'pool the headlines': () => everySpan(report(ledger)),
  'link and pool': () => everySpan(report(linkLedger(ledgerEntries).ledger)),
  'all indicators': () => report(ledger).indicators,
  'all forecasts, with history': () => report(ledger).forecasts,
  'all mutations': () => report(ledger).mutations,
};

function everySpan({ headlines }) {
  return headlineIds.map((id) => headlines[id].series.steps.length);
}

function milliseconds(task) {
  const start = performance.now();
  task();
  return performance.now() - start;
}

const rows = Object.entries(tasks).map(([name, task]) => {
  const first = milliseconds(task);
  const times = Array.from({ length: rounds }, () => milliseconds(task)).sort((a, b) => a - b);
  return { name, first, median: times[Math.floor(rounds / 2)], least: times[0] };
});

const cell = (value, width) => value.padStart(width);
const lines = rows.map(({ name, first, median, least }) =>
  [name.padEnd(30), ...[first, median, least].map((ms) => cell(ms.toFixed(1), 9))].join(''),
);
process.stdout.write(
  `${ledger.claims.length} claims, ${ledger.documents.length} documents, ${rounds} rounds, ms\n` +
    `${''.padEnd(30)}${['first', 'median', 'least'].map((head) => cell(head, 9)).join('')}\n` +
    `${lines.join('\n')}\n`,
);
