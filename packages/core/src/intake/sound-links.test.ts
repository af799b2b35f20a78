// Records that name what is not there, or themselves in a circle, and what they take with them.
import { describe, expect, it } from 'vitest';
import { documentOf, entriesOfClaims, type ClaimSketch } from '../fixtures/claim-of.js';
import { linkLedger } from '../model/link-ledger.js';
import type { LedgerEntries } from '../model/entry.js';
import { soundLinks } from './sound-links.js';
import { atOnce } from './steps.js';
import { toldFaults } from './told-faults.js';

const revision = (by: string) =>
  ({ kind: 'superseded', by, cause: 'correction', reason: 'Corrected', on: '2025-02-01' }) as const;

function outcome(entries: LedgerEntries) {
  const told = toldFaults(10_000);
  const sound = atOnce(soundLinks(entries, told));
  const faults = told.faults();
  return {
    kept: linkLedger(sound)
      .ledger.claims.map(({ id }) => id)
      .sort(),
    faults: faults.map(({ code, record, field }) => `${code} ${record} ${field}`).sort(),
  };
}
const ofClaims = (sketches: readonly ClaimSketch[]) => outcome(entriesOfClaims(sketches));

describe('soundLinks', () => {
  it('keeps what names only what is there', () => {
    const { kept, faults } = ofClaims([
      { id: 'a' },
      { id: 'b', baseline: 'a', derivedFrom: ['a'] },
    ]);
    expect([kept, faults]).toEqual([['a', 'b'], []]);
  });

  it.each<readonly [string, ClaimSketch]>([
    ['origin', { origin: 'nobody' }],
    ['baseline', { baseline: 'nothing' }],
    ['derivedFrom', { derivedFrom: ['nothing'] }],
    ['figure.of', { figure: { kind: 'share', lowPercent: 1, highPercent: 2, of: ['nothing'] } }],
    ['revision.by', { revision: revision('nothing') }],
  ])('leaves out a claim with a wrong %s, and keeps its neighbour', (field, sketch) => {
    const { kept, faults } = ofClaims([{ id: 'good' }, { id: 'bad', ...sketch }]);
    expect([kept, faults]).toEqual([['good'], [`wrong-link bad ${field}`]]);
  });

  it('leaves out what referred to a record that was left out', () => {
    const { kept, faults } = ofClaims([
      { id: 'first', baseline: 'nothing' },
      { id: 'second', derivedFrom: ['first'] },
      { id: 'third', derivedFrom: ['second'] },
      { id: 'fourth' },
    ]);
    expect(kept).toEqual(['fourth']);
    expect(faults).toHaveLength(3);
  });

  it.each<readonly [string, readonly ClaimSketch[]]>([
    ['itself', [{ id: 'a', derivedFrom: ['a'] }]],
    [
      'another that names it',
      [
        { id: 'a', baseline: 'b' },
        { id: 'b', derivedFrom: ['a'] },
      ],
    ],
    [
      'a successor that it succeeds',
      [
        { id: 'a', revision: revision('b') },
        { id: 'b', revision: revision('a') },
      ],
    ],
  ])('leaves out a claim that rests on %s, and keeps its neighbour', (_name, sketches) => {
    const { kept, faults } = ofClaims([...sketches, { id: 'good' }]);
    expect(kept).toEqual(['good']);
    expect(faults.every((fault) => fault.startsWith('circular-link'))).toBe(true);
  });

  it('a newer claim may rest on the one it replaces', () => {
    const { faults } = ofClaims([
      { id: 'old', revision: revision('new') },
      { id: 'new', derivedFrom: ['old'] },
    ]);
    expect(faults).toEqual([]);
  });

  it('follows a chain of thousands to its end', () => {
    const chain = Array.from({ length: 4_000 }, (_, index): ClaimSketch => ({
      id: `c${index}`,
      baseline: `c${index + 1}`,
    }));
    expect(ofClaims(chain).kept).toEqual([]);
    expect(ofClaims([...chain, { id: 'c4000' }]).kept).toHaveLength(4_001);
    expect(ofClaims([...chain, { id: 'c4000', baseline: 'c3999' }]).kept).toEqual([]);
  });

  it('leaves out events, mentions and values that name what is not there', () => {
    const page = documentOf({
      events: [{ id: 'event', day: '2025-01', kind: 'movement', title: 'Moved', after: 'nothing' }],
      mentions: [{ of: 'nothing' }, { of: 'event' }],
      statedValues: [
        {
          id: 'value',
          indicator: 'agreement',
          part: 'kyiv-and-seoul',
          figure: { kind: 'denial' },
          unit: 'persons',
          inputs: ['nothing'],
        },
      ],
    });
    const { faults } = outcome(entriesOfClaims([], { documents: [page] }));
    expect(faults).toEqual([
      'wrong-link event after',
      'wrong-link event of',
      'wrong-link nothing of',
      'wrong-link value inputs',
    ]);
  });

  it('leaves out an origin of an unknown party or informant, and its claims with it', () => {
    const origins = [
      { id: 'a', name: 'A', party: 'nowhere', kind: 'press', stake: 'third-party' },
      { id: 'b', name: 'B', party: 'b', kind: 'press', stake: 'third-party' },
    ] as const;
    const { kept, faults } = outcome(
      entriesOfClaims(
        [
          { id: 'x', origin: 'a' },
          { id: 'y', origin: 'b' },
        ],
        { origins },
      ),
    );
    expect([kept, faults]).toEqual([['y'], ['wrong-link a party', 'wrong-link x origin']]);
  });
});
