// The command that writes a record as tables, JSON or linked data.
import { report, type Ledger, type Report } from '@dprk-deployment-tracker/core';
import {
  csvFile,
  datasetJsonld,
  provJsonld,
  recordJson,
  recordTables,
  tableNames,
} from '@dprk-deployment-tracker/core/export';
import { askedReport, reportOptions } from '../drawing/asked.js';
import { feedSays } from '../reading/feed-text.js';
import { readRecord } from '../reading/read-record.js';
import type { Command } from '../usage/command.js';
import { badUse, exits } from '../usage/failure.js';
import { oneOf, text } from '../usage/option.js';
import { withProgress } from '../writing/progress.js';
import { force, isFolder, putIntoFolder, putOut } from '../writing/put-out.js';

const formats = ['csv', 'json', 'jsonld', 'prov'] as const;
type Format = (typeof formats)[number];

const format = oneOf('format', 'FORMAT', formats, 'the form (csv if not said)');
const table = oneOf('table', 'TABLE', tableNames, 'the table of csv (claims if not said)');
const out = text(
  'out',
  'FILE|FOLDER',
  'writes there instead of to stdout; csv without --table gives a folder (of that name, if it ends in /) every table',
);

const licenceOfData = 'https://creativecommons.org/licenses/by/4.0/';

export const exporting: Command = {
  name: 'export',
  says: 'writes our record, or another, as tables, JSON or linked data',
  argument: { placeholder: 'FEED', says: `another record: ${feedSays}`, isNeeded: false },
  options: [format, table, ...reportOptions, out, force],
  examples: [
    { line: 'dprk-deployment-tracker export | head -3', says: 'the first claims of our record' },
    { line: 'dprk-deployment-tracker export --out tables/', says: 'every table, into a folder' },
    {
      line: 'dprk-deployment-tracker export --table sides --known-on 2025-01-22',
      says: 'each side’s newest figures as known on a day',
    },
    {
      line: 'dprk-deployment-tracker export feed.json --format prov --out feed.prov.json',
      says: 'another record with where each statement comes from',
    },
  ],
  run: async (given) => {
    const asked = given.value(format) ?? 'csv';
    const one = given.value(table);
    if (one !== undefined && asked !== 'csv') {
      throw badUse(`--table says nothing to ${asked}`, 'It is for csv: leave one of them out');
    }
    const ledger = await readRecord(given.argument);
    const answer = report(ledger, askedReport(given));
    const place = given.value(out);
    const to = { out: place, force: given.value(force) ?? false };
    if (asked !== 'csv') {
      const content = await withProgress(`writing ${asked}`, () => others[asked](ledger, answer));
      putOut({ name: fileNames[asked], content }, to);
      return exits.good;
    }
    const tables = await withProgress('writing tables', () => recordTables(ledger, answer));
    if (place !== undefined && one === undefined && isFolder(place)) {
      const all = tableNames.map((name) => ({
        name: `${name}.csv`,
        content: csvFile(tables[name]),
      }));
      putIntoFolder(all, place, to.force);
    } else {
      const name = one ?? 'claims';
      // Only a file is told apart by a mark: what is piped goes on to programs.
      const content = place === undefined ? tables[name] : csvFile(tables[name]);
      putOut({ name: `${name}.csv`, content }, to);
    }
    return exits.good;
  },
};

const fileNames: Readonly<Record<Format, string>> = {
  csv: 'claims.csv',
  json: 'record.json',
  jsonld: 'dataset.jsonld',
  prov: 'record.prov.jsonld',
};

const others: Readonly<Record<Exclude<Format, 'csv'>, (ledger: Ledger, answer: Report) => string>> =
  {
    json: recordJson,
    jsonld: dataset,
    prov: provJsonld,
  };

function dataset(_ledger: Ledger, answer: Report): string {
  const { claims, context, licence = 'none said' } = answer;
  const description = {
    name: 'North Korean troops in Russia: who says what',
    description:
      'Claims about North Korean troops in Russia and their losses, each with its origin, day, hedge and page.',
    license: licence === 'CC-BY-4.0' ? licenceOfData : licence,
  };
  return `${datasetJsonld([...claims, ...context], description, answer)}\n`;
}
