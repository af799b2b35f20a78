// Who speaks in whose voice: parties, declared informants, chains, and what is only reported.
import { describe, expect, it } from 'vitest';
import type { Informant, Origin } from './origin.js';
import { voicesOfOrigins } from './voice-of-origin.js';

function body(id: string, party: string, ...informedBy: readonly Informant[]): Origin {
  return { id, name: id, party, kind: 'government', stake: 'third-party', informedBy };
}
const on = (origin: string): Informant => ({ origin, standing: 'declared' });

const origins = [
  body('president', 'kyiv'),
  body('staff', 'kyiv'),
  body('institute', 'institute', on('president')),
  body('retelling', 'retelling', on('institute')),
  body('nis', 'seoul', { origin: 'staff', standing: 'reported' }),
  body('uk', 'london'),
  body('us', 'washington'),
  body('house', 'house', on('uk'), on('us')),
  body('one', 'b-party', on('other')),
  body('other', 'a-party', on('one')),
  body('lost', 'lost', on('nobody')),
  body('beside', '0-party', on('one')),
];

describe('voicesOfOrigins', () => {
  it.each([
    ['president', 'kyiv', 'bodies of one party are one voice'],
    ['staff', 'kyiv', 'bodies of one party are one voice'],
    ['institute', 'kyiv', 'a declared informant lends its voice'],
    ['retelling', 'kyiv', 'along a chain too'],
    ['nis', 'seoul', 'what is only reported merges nothing'],
    ['house', 'london', 'with several, the first one’s'],
    ['us', 'washington', 'and the others stay apart'],
    ['one', 'a-party', 'a circle is one voice'],
    ['other', 'a-party', 'whichever is asked'],
    ['lost', 'lost', 'an unknown informant changes nothing'],
    ['beside', 'a-party', 'one that draws on a circle speaks in its voice'],
  ])('%s speaks as %s: %s', (id, voice) => {
    expect(voicesOfOrigins(origins).get(id)).toBe(voice);
  });
});
