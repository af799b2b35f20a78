// The public surface is a list: each door exports exactly these names.
import { describe, expect, it } from 'vitest';
import * as core from '../src/index.js';
import * as opening from '../src/opening-entry.js';
import * as record from '../src/record-entry.js';

describe('the doors of core', () => {
  it('. exports the record and the ways to ask it', () => {
    expect(Object.keys(core).sort()).toEqual([
      'addDays',
      'attritionProjection',
      'byVoice',
      'calendarDay',
      'checkLedger',
      'dayNumber',
      'dayOfNumber',
      'daySpan',
      'daysBetween',
      'difference',
      'faultText',
      'figureBounds',
      'figureNumbers',
      'firstDay',
      'forecastOutcomes',
      'frontReport',
      'grainOf',
      'headline',
      'headlineChanges',
      'headlineIds',
      'headlineQuantities',
      'hull',
      'indicatorIds',
      'indicators',
      'isCalendarDay',
      'isEdtf',
      'isExactDay',
      'isFresh',
      'isOneSided',
      'lastDay',
      'ledger',
      'ledgerEntries',
      'linkLedger',
      'measureMeanings',
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
      'reportedInformants',
      'ruleParameters',
      'ruleVersion',
      'sameSignature',
      'select',
      'signatureKey',
      'significantDigits',
      'spanOnDay',
      'spanOverTime',
      'spokenDay',
      'standingOf',
      'sum',
      'voiceName',
      'webAddress',
      'withoutEachVoice',
      'wordReadings',
    ]);
  });

  it('./opening and ./record export data', () => {
    expect(Object.keys(opening)).toEqual(['opening']);
    expect(Object.keys(record)).toEqual(['record']);
  });
});
