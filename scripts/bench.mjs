// Measures in Node linking and pooling of our record and of many claims, and reading of large texts; prints two tables.
import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import {
  currentClaims,
  headlineIds,
  headlineQuantities,
  ledgerEntries,
  linkLedger,
  openingHeadline,
  poolQuery,
  report,
  select,
  spanOverTime,
} from '@dprk-deployment-tracker/core';
import { largeTexts } from './bench/large-texts.mjs';
import { longestStretch } from './bench/longest-stretch.mjs';
import { DAYS, manyClaims } from './many-claims.mjs';

const ROUNDS = 15;
const SIZES = [1_000, 5_000, 10_000];

function tasksOfMany(size) {
  const entries = manyClaims(size, [headlineQuantities[openingHeadline]]);
  const { ledger } = linkLedger(entries);
  const query = poolQuery(headlineQuantities[openingHeadline], ledger.dataDay);
  const name = size.toLocaleString('en');
  return [
    [`${name} claims of one quantity: link`, () => linkLedger(entries)],
    [`${name}: pooled along ${DAYS} days`, () => spanOverTime(ledger.claims, query)],
    [`${name}: who says what now`, () => currentClaims(select(ledger.claims, query), query)],
  ];
}

function poolEach({ headlines }) {
  return headlineIds.map((id) => headlines[id].series.steps.length);
}

const { ledger } = linkLedger(ledgerEntries);
const tasks = [
  ['our record: link', () => linkLedger(ledgerEntries)],
  ['our record: pool the headlines', () => poolEach(report(ledger))],
  [
    'our record: link, pool, first report',
    () => poolEach(report(linkLedger(ledgerEntries).ledger)),
  ],
  ['our record: all indicators', () => report(ledger).indicators],
  ['our record: all forecasts', () => report(ledger).forecasts],
  ['our record: all relays', () => report(ledger).relays],
  ...SIZES.flatMap(tasksOfMany),
];

/** **Units:** milliseconds by the clock, and of this process alone, which a busy machine stretches less. */
function timed(task) {
  const [start, before] = [performance.now(), process.cpuUsage()];
  task();
  const { user, system } = process.cpuUsage(before);
  return { clock: performance.now() - start, cpu: (user + system) / 1_000 };
}

/** Rounds are interleaved, so that a busy moment of the machine falls on every row alike. */
const times = tasks.map(([, task]) => [timed(task)]);
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [at, [, task]] of tasks.entries()) times[at].push(timed(task));
}

const inOrder = (values) => values.sort((a, b) => a - b);
const cells = ([first, ...rest]) => {
  const [clock, cpu] = ['clock', 'cpu'].map((kind) => inOrder(rest.map((time) => time[kind])));
  const middle = Math.floor(ROUNDS / 2);
  return [first.clock, clock[middle], clock[0], cpu[middle]].map((ms) => ms.toFixed(1).padStart(9));
};
const rows = tasks.map(([name], at) => `${name.padEnd(42)}${cells(times[at]).join('')}`);
const heads = ['first', 'median', 'least', 'cpu'].map((head) => head.padStart(9)).join('');
const { length: claims } = ledger.claims;
process.stdout.write(
  `${claims} claims, ${ledger.documents.length} documents; Node ${process.version}; ${ROUNDS} rounds, ` +
    `milliseconds; load of the machine ${loadavg()[0].toFixed(1)}\n` +
    `${''.padEnd(42)}${heads}\n${rows.join('\n')}\n`,
);

const stretches = [];
for (const [name, text] of Object.entries(largeTexts)) {
  const runs = [];
  for (let round = 0; round < ROUNDS; round += 1) runs.push(await longestStretch(text));
  const of = (kind) => inOrder(runs.map((run) => run[kind]));
  const middle = Math.floor(ROUNDS / 2);
  const ms = [of('clock')[middle], of('clock')[0], of('cpu')[middle], of('whole')[middle]];
  stretches.push(`${name.padEnd(42)}${ms.map((one) => one.toFixed(1).padStart(9)).join('')}`);
}
process.stdout.write(
  `\nReading texts of up to 2 MB: the longest stretch in which the page can do nothing else, milliseconds\n` +
    `${''.padEnd(42)}${['median', 'least', 'cpu', 'whole'].map((head) => head.padStart(9)).join('')}\n` +
    `${stretches.join('\n')}\n`,
);
