// What holds for everything that goes out: the marks it carries, that it comes out the same twice, and the way back.
import { describe, expect, it } from 'vitest';
import { ledger } from '../src/data/ledger.js';
import { report } from '../src/derive/report.js';
import * as out from '../src/export-entry.js';
import { workedExample } from '../src/fixtures/worked-example.js';
import { parseLedger } from '../src/intake/parse-ledger.js';
import type { Ledger } from '../src/model/ledger.js';
import { linkLedger } from '../src/model/link-ledger.js';

const knownOn = '2025-04-30';
const description = { name: 'Claims', description: 'What was claimed.', license: 'CC-BY-4.0' };

/** Every output of the door, by the exporter that makes it. */
function outputs(record: Ledger): Readonly<Record<string, string>> {
  const answer = report(record, { knownOn });
  const { claims, events, documents } = answer;
  return {
    claimsCsv: out.claimsCsv(claims, answer),
    mentionsCsv: out.mentionsCsv(record.mentions, record, answer),
    documentsCsv: out.documentsCsv(documents, answer),
    originsCsv: out.originsCsv(record.origins, answer),
    partiesCsv: out.partiesCsv(record.parties, answer),
    eventsCsv: out.eventsCsv(events, answer),
    forecastsCsv: out.forecastsCsv(answer.forecasts, answer),
    statedValuesCsv: out.statedValuesCsv(record.statedValues, answer),
    sidesCsv: out.sidesCsv(Object.values(answer.headlines), answer),
    spansCsv: out.spansCsv(Object.values(answer.headlines), answer),
    datasetJsonld: out.datasetJsonld(claims, description, answer),
    provJsonld: out.provJsonld(record, answer),
    recordJson: out.recordJson(record, answer),
    recordTables: Object.values(out.recordTables(record, answer)).join('\n'),
  };
}

/** Functions of the door that write no file. */
const noOutput = ['csv', 'csvFile', 'csvRows', 'entriesOf', 'listCell', 'listItems'];

describe('every export', () => {
  const { licence, ruleVersion } = report(ledger);
  const texts = outputs(ledger);

  it('of the door is among those tried here', () => {
    const exporters = Object.entries(out).filter(([, value]) => typeof value === 'function');
    const names = exporters.map(([name]) => name).filter((name) => !noOutput.includes(name));
    expect(names.sort()).toEqual(Object.keys(texts).sort());
  });

  it.each(Object.entries(texts))(
    '%s carries data day, day known, digest, rule version and licence',
    (name, text) => {
      expect(licence).toBe('CC-BY-4.0');
      const stamp = [knownOn, ledger.dataDay, ledger.digest, ruleVersion, licence];
      if (!/Csv$|Tables$/.test(name)) {
        for (const mark of stamp) expect(text).toContain(mark);
        expect(text).toMatch(new RegExp(`(rules |"ruleVersion": ?")${ruleVersion}\\b`));
        return;
      }
      const [header = [], ...rows] = out.csvRows(text.split('\n\n')[0] ?? '');
      expect(header.slice(-5)).toEqual([
        'known_on',
        'data_day',
        'digest',
        'rule_version',
        'licence',
      ]);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter((row) => row.slice(-5).join() !== stamp.join())).toEqual([]);
    },
  );

  it.each(Object.entries(outputs(ledger)))('%s comes out the same twice', (name, text) => {
    expect(text === texts[name]).toBe(true);
  });
});

describe('recordJson', () => {
  it.each<readonly [string, Ledger]>([
    ['our record', ledger],
    // Pages go out in the order of their ids; a record kept in another order is put in this one.
    ['the worked example', linkLedger(out.entriesOf(linkLedger(workedExample).ledger)).ledger],
  ])('taken in by intake, %s is the same ledger with the same digest', (_name, record) => {
    const { ledger: again, faults } = parseLedger(out.recordJson(record, report(record)));
    expect(faults).toEqual([]);
    expect(again.digest).toBe(record.digest);
    expect(again).toEqual(record);
  });
});
