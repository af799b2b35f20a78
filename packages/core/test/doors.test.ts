// The public surface is a list: each door exports exactly these names.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as output from '../src/export-entry.js';
import * as core from '../src/index.js';
import * as intake from '../src/intake-entry.js';

describe('the doors of core', () => {
  it('. exports the record and the ways to ask it', () => {
    expect(Object.keys(core).sort()).toEqual([
      'addDays',
      'attritionProjection',
      'calendarDay',
      'checkLedger',
      'claimedRange',
      'currentClaims',
      'currentReport',
      'dayNumber',
      'dayOfNumber',
      'daySpan',
      'daysBetween',
      'faultText',
      'figureBounds',
      'figureNumbers',
      'firstDay',
      'forecastOutcomes',
      'headline',
      'headlineChanges',
      'headlineIds',
      'headlineQuantities',
      'indicatorIds',
      'indicators',
      'isCalendarDay',
      'isEdtf',
      'isExactDay',
      'isFresh',
      'isLedger',
      'isOneSided',
      'lastDay',
      'ledger',
      'ledgerEntries',
      'linkLedger',
      'linkPart',
      'measures',
      'mutationKinds',
      'mutations',
      'openingHeadline',
      'placeNames',
      'places',
      'point',
      'poolQuery',
      'populationNames',
      'populations',
      'product',
      'quotient',
      'readWords',
      'relays',
      'report',
      'ruleParameters',
      'ruleVersion',
      'sameSignature',
      'select',
      'signatureKey',
      'significantDigits',
      'spanOnDay',
      'spanOverTime',
      'standingOf',
      'sum',
      'voiceName',
      'webAddress',
      'withoutEachVoice',
      'wordReadings',
    ]);
  });

  it('. loads no validator: what checks strangers’ records stays behind ./intake', () => {
    const loaded = new Set(['index.js']);
    for (const file of loaded) {
      const text = readFileSync(new URL(`../dist/${file}`, import.meta.url), 'utf8');
      for (const [, name = ''] of text.matchAll(/ from '([^']+)';$/gm)) {
        if (!name.startsWith('.'))
          expect([file, name.split('/')[1]]).toEqual(['model/digest.js', 'hashes']);
        else loaded.add(new URL(name, new URL(file, 'file:///')).pathname.slice(1));
      }
    }
    expect(loaded.size).toBeGreaterThan(50);
  });

  it('./export exports the record as files', () => {
    expect(Object.keys(output).sort()).toEqual([
      'claimColumns',
      'claimsCsv',
      'csv',
      'csvFile',
      'csvRows',
      'datasetJsonld',
      'documentColumns',
      'documentsCsv',
      'entriesOf',
      'eventColumns',
      'eventsCsv',
      'forecastColumns',
      'forecastsCsv',
      'listCell',
      'listItems',
      'mentionColumns',
      'mentionsCsv',
      'originColumns',
      'originsCsv',
      'partiesCsv',
      'partyColumns',
      'provJsonld',
      'recordJson',
      'recordTables',
      'sideColumns',
      'sidesCsv',
      'spanColumns',
      'spansCsv',
      'statedValueColumns',
      'statedValuesCsv',
      'tableNames',
    ]);
  });

  it('./intake exports the way in for a stranger’s record', () => {
    expect(Object.keys(intake).sort()).toEqual([
      'limits',
      'parseLedger',
      'parseLedgerSliced',
      'recordSchema',
    ]);
  });

  it('package.json names each door and the two files beside them', () => {
    const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
    const { exports } = JSON.parse(text) as { readonly exports: object };
    expect(Object.keys(exports)).toEqual([
      '.',
      './intake',
      './export',
      './fixtures',
      './ledger.json',
      './feed.schema.json',
      './package.json',
    ]);
  });
});
