// Tests that the two files of a page are the record: nothing is lost, nothing is there twice.
import {
  ledger,
  ledgerEntries,
  linkLedger,
  report,
  type LedgerEntries,
} from '@dprk-deployment-tracker/core';
import { describe, expect, test } from 'vitest';
import { claimsPart, mentionsPart, wholeOf } from './record-parts.js';

const claims = claimsPart(ledgerEntries, ledger);
const mentions = mentionsPart(ledgerEntries, ledger);

const withoutKnownFrom = ({ documents }: LedgerEntries): readonly unknown[] =>
  documents.map((document) => ({
    ...document,
    claims: document.claims?.map(({ knownFrom: _, ...claim }) => claim),
  }));

describe('wholeOf', () => {
  test('is the record as entered, but for the first day a claim was known', () => {
    const whole = wholeOf(claims, mentions);
    expect(whole.origins).toEqual(ledgerEntries.origins);
    expect(withoutKnownFrom(whole)).toEqual(withoutKnownFrom(ledgerEntries));
    const days = linkLedger(whole).ledger.claims.map(({ knownFrom }) => knownFrom);
    expect(days).toEqual(ledger.claims.map(({ knownFrom }) => knownFrom));
  });

  test('throws where the parts are not of one record', () => {
    expect(() => wholeOf(claims, { ...mentions, digest: 'other' })).toThrow(TypeError);
  });
});

describe('claimsPart', () => {
  test('answers today as the whole does', () => {
    const part = report(linkLedger(claims.entries).ledger);
    const whole = report(ledger);
    for (const id of ['killed-or-wounded', 'sent', 'present', 'killed', 'wounded'] as const) {
      const said = ({ current }: (typeof whole.headlines)[typeof id]): unknown =>
        current.sides.map(({ voice, claims: own, state }) => [
          voice.id,
          own.map((c) => c.id),
          state,
        ]);
      expect(said(part.headlines[id])).toEqual(said(whole.headlines[id]));
    }
  });
});
