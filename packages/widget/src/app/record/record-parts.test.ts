// Tests that the three files of a page are the record: nothing is lost, nothing is there twice.
import {
  ledger,
  ledgerEntries,
  linkLedger,
  report,
  type LedgerEntries,
} from '@dprk-deployment-tracker/core';
import { describe, expect, test } from 'vitest';
import {
  answerableOf,
  claimsOf,
  claimsPart,
  forecastsPart,
  mentionsPart,
  wholeOf,
} from './record-parts.js';

const claims = claimsPart(ledgerEntries, ledger);
const forecasts = forecastsPart(ledgerEntries, ledger);
const mentions = mentionsPart(ledgerEntries, ledger);

const withoutKnownFrom = ({ documents }: LedgerEntries): readonly unknown[] =>
  documents.map((document) => ({
    ...document,
    claims: document.claims?.map(({ knownFrom: _, ...claim }) => claim),
  }));

/** As a file holds it. */
const written = <Part>(part: Part): Part => JSON.parse(JSON.stringify(part)) as Part;

describe('wholeOf', () => {
  test('is the record as entered, but for the first day a claim was known', () => {
    const whole = wholeOf(written(claims), written(forecasts), written(mentions));
    expect(whole.origins).toEqual(ledgerEntries.origins);
    expect(withoutKnownFrom(whole)).toEqual(withoutKnownFrom(ledgerEntries));
    const days = linkLedger(whole).ledger.claims.map(({ knownFrom }) => knownFrom);
    expect(days).toEqual(ledger.claims.map(({ knownFrom }) => knownFrom));
  });

  test('throws where the parts are not of one record', () => {
    expect(() => wholeOf(claims, forecasts, { ...mentions, digest: 'other' })).toThrow(TypeError);
    expect(() => answerableOf(claims, { ...forecasts, digest: 'other' })).toThrow(TypeError);
  });
});

describe('answerableOf', () => {
  test('answers every question of today but those of print as the whole does', () => {
    const entries = answerableOf(written(claims), written(forecasts));
    const part = report(linkLedger(entries).ledger);
    const whole = report(ledger);
    const titles = part.events.map(({ id, title }) => [id, title]);
    expect(titles).toEqual(whole.events.map(({ id, title }) => [id, title]));
    const said = ({ forecasts: all }: typeof part): unknown =>
      all.map(({ claim, verdict }) => [claim.id, claim.forecast, verdict]);
    expect(said(part)).toEqual(said(whole));
    const stated = ({ documents }: LedgerEntries): unknown =>
      documents.flatMap(({ statedValues = [] }) => statedValues);
    expect(stated(entries)).toEqual(stated(ledgerEntries));
  });
});

describe('claimsPart', () => {
  test('answers today as the whole does', () => {
    const part = report(linkLedger(claimsOf(written(claims))).ledger);
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
