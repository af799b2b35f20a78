// Ids begin with the day of what they name.
import { describe, expect, it } from 'vitest';
import { documentOf, ledgerOfClaims, type ClaimSketch } from '../fixtures/claim-of.js';
import { idForms } from './id-forms.js';

const ofClaim = (sketch: ClaimSketch) =>
  idForms({ ledger: ledgerOfClaims([sketch]), entries: undefined }).map(({ problem }) => problem);

describe('idForms', () => {
  it.each(['2025-01-13-nis-300-killed', '2025-01-13-112-ua', '2025-01-kyiv'])('%s is one', (id) => {
    expect(ofClaim({ id, publishedOn: '2025-01-13' })).toEqual([]);
  });

  it.each(['nis-300', '2025-01-13', '2025-01-13-NIS', '2025-01-13-nis 300', '2025-02-30-nis'])(
    '%s is none',
    (id) => {
      expect(ofClaim({ id, publishedOn: '2025-01-13' })).toHaveLength(1);
    },
  );

  it('a claim keeps a day between the one it was stated and the one it was printed, since days are corrected', () => {
    const late = { publishedOn: '2025-01-20', statedOn: '2025-01-13' };
    for (const id of ['2025-01-13-nis', '2025-01-14-nis', '2025-01-20-nis'])
      expect(ofClaim({ id, ...late })).toEqual([]);
    for (const id of ['2025-01-12-nis', '2025-01-21-nis'])
      expect(ofClaim({ id, ...late })).toEqual([
        `it begins with ${id.slice(0, 10)}, and stated is 2025-01-13`,
      ]);
  });

  it('looks at pages, events and values too', () => {
    const page = documentOf({
      id: 'page',
      events: [{ id: '2024-09-13-visit', day: '2024-09-14', kind: 'visit', title: 'A visit' }],
      statedValues: [
        {
          id: 'value',
          indicator: 'agreement',
          part: 'kyiv-and-seoul',
          figure: { kind: 'denial' },
          unit: 'persons',
        },
      ],
    });
    const ledger = ledgerOfClaims([], { documents: [page] });
    expect(idForms({ ledger, entries: undefined })).toHaveLength(3);
  });
});
