// Entries become a record; what cannot be linked is named and left out, and the rest stands.
import { describe, expect, it } from 'vitest';
import { workedExample } from '../fixtures/worked-example.js';
import type { DocumentEntry, LedgerEntries } from './entry.js';
import { isLedger, linkLedger, linkPart } from './link-ledger.js';

const page = (id: string, more: Partial<DocumentEntry> = {}): DocumentEntry => ({
  id,
  publisher: 'Paper',
  address: 'https://example.org/',
  language: 'en',
  publishedOn: '2025-02-01',
  readAs: 'original',
  recordedOn: '2026-11-22',
  ...more,
});
const withPages = (...pages: readonly DocumentEntry[]): LedgerEntries => ({
  ...workedExample,
  documents: [...workedExample.documents, ...pages],
});

describe('linkLedger', () => {
  it('a repeat adds a mention and no claim', () => {
    const { ledger } = linkLedger(
      withPages(page('later', { mentions: [{ of: '2025-01-13-nis' }] })),
    );
    expect(ledger.claims).toHaveLength(10);
    const claim = ledger.claims.find(({ id }) => id === '2025-01-13-nis');
    expect(claim?.mentions.map((mention) => mention.document.id)).toEqual([
      '2025-01-13-nis-page',
      'later',
    ]);
  });

  it('a claim is known from the earliest page that carries it', () => {
    const earlier = page('earlier', {
      publishedOn: '2025-01-12',
      mentions: [{ of: '2025-01-13-nis' }],
    });
    const { ledger } = linkLedger(withPages(earlier));
    expect(ledger.claims.find(({ id }) => id === '2025-01-13-nis')?.knownFrom).toBe('2025-01-12');
  });

  it('a page of uncertain day counts from the last day it may be', () => {
    const vague = page('vague', {
      publishedOn: '2025-02~',
      claims: [{ ...(workedExample.documents[0]?.claims?.[0] ?? fail()), id: '2025-02-vague' }],
    });
    const { ledger } = linkLedger(withPages(vague));
    expect(ledger.claims.find(({ id }) => id === '2025-02-vague')?.knownFrom).toBe('2025-02-28');
  });

  it('a claim of an unknown origin is left out and named', () => {
    const stray = page('stray', {
      claims: [
        { ...(workedExample.documents[0]?.claims?.[0] ?? fail()), id: 'x', origin: 'nobody' },
      ],
    });
    const { ledger, faults } = linkLedger(withPages(stray));
    expect(ledger.claims).toHaveLength(10);
    expect(faults).toMatchObject([
      { code: 'unknown-origin', document: 'stray', record: 'x', field: 'origin' },
    ]);
  });

  it('a mention of an unknown claim is left out and named', () => {
    const { faults } = linkLedger(withPages(page('stray', { mentions: [{ of: 'nothing' }] })));
    expect(faults).toMatchObject([
      { code: 'unknown-record', document: 'stray', record: 'nothing' },
    ]);
  });

  it('a second claim with a taken id is left out and named', () => {
    const again = page('again', { claims: workedExample.documents[0]?.claims ?? [] });
    const { ledger, faults } = linkLedger(withPages(again));
    expect(ledger.claims).toHaveLength(10);
    expect(faults).toMatchObject([{ code: 'duplicate-id', document: 'again' }]);
  });

  it('a page that prints a claim twice counts once', () => {
    const of = '2025-01-13-nis';
    const { ledger, faults } = linkLedger(withPages(page('twice', { mentions: [{ of }, { of }] })));
    expect(ledger.claims.find(({ id }) => id === of)?.mentions).toHaveLength(2);
    expect(faults).toMatchObject([{ code: 'repeated-mention', document: 'twice', record: of }]);
  });

  it('no two mentions have one id, whatever signs stand in those of their pages and records', () => {
    const claim = workedExample.documents[0]?.claims?.[0] ?? fail();
    const event = { day: '2025-01', kind: 'combat', title: 'A fight' } as const;
    const { ledger } = linkLedger(
      withPages(
        page('a>b', { claims: [{ ...claim, id: 'c' }] }),
        page('a', { events: [{ id: 'b>c', ...event }] }),
        page('a%3Eb', { mentions: [{ of: 'c' }] }),
      ),
    );
    const ids = ledger.mentions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('only what was linked is a ledger', () => {
    const { ledger } = linkLedger(workedExample);
    const likeOne: unknown = Object.freeze({ ...ledger });
    expect([isLedger(ledger), isLedger(likeOne), isLedger(workedExample), isLedger(null)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('a part stands under the digest it was written with; the whole under its own', () => {
    expect(linkPart(workedExample, 'of the whole').ledger.digest).toBe('of the whole');
    const { ledger } = linkLedger({ ...workedExample, partOf: 'another' });
    expect(ledger.partOf).toBe('another');
    expect(ledger.digest).toBe(linkLedger(workedExample).ledger.digest);
  });

  it('the digest does not depend on the order of pages and fields', () => {
    const turned = {
      ...workedExample,
      documents: workedExample.documents
        .map((one) => Object.fromEntries(Object.entries(one).reverse()) as unknown as typeof one)
        .reverse(),
    };
    expect(linkLedger(turned).ledger.digest).toBe(linkLedger(workedExample).ledger.digest);
  });

  it('everything handed on is frozen, and equal entries have equal digests', () => {
    const { ledger } = linkLedger(workedExample);
    expect(Object.isFrozen(ledger.claims[0]?.figure)).toBe(true);
    expect(linkLedger(structuredClone(workedExample)).ledger.digest).toBe(ledger.digest);
    expect(linkLedger(withPages(page('more'))).ledger.digest).not.toBe(ledger.digest);
  });
});

function fail(): never {
  throw new TypeError('the worked example has claims');
}
