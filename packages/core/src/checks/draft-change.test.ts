// The entry to fill in is one that the gate takes once it has a reason.
import { describe, expect, it } from 'vitest';
import { workedExample } from '../fixtures/worked-example.js';
import { headlineIds } from '../model/headline-quantities.js';
import { linkLedger } from '../model/link-ledger.js';
import { draftChange } from './draft-change.js';
import { unacknowledgedChange } from './unacknowledged-change.js';

const { ledger } = linkLedger(workedExample);
/** The same record as it stood before its last two documents, read on the same day. */
const { ledger: before } = linkLedger({
  ...workedExample,
  documents: workedExample.documents.slice(0, -2),
});
const first = headlineIds.map((id) => ({ ...draftChange(id, before, []), reason: 'First.' }));
const draft = draftChange('killed-or-wounded', ledger, first);

describe('draftChange', () => {
  it('goes from what was acknowledged to what the record reads now', () => {
    // Without London and Seoul's 6,000: Kyiv 3,800 and 4,400–6,000, Seoul 4,700, Western officials 4,000. With both, the
    // 3,800 and the 4,000 are outgrown: two later sides begin half as high again.
    const acknowledged = first.find(({ headline }) => headline === draft.headline);
    expect(acknowledged?.to).toEqual({ low: 3_800, high: 6_000 });
    expect(draft.to).toEqual({ low: 4_400, openFrom: 6_000 });
    const june = draft.past.find(({ day }) => day === '2025-06-30');
    expect(june).toEqual({ day: '2025-06-30', to: { low: 3_800, openFrom: 6_000 } });
  });

  it('names the claims that are new since', () => {
    expect(draft.because).toEqual(['2025-06-15-uk', '2026-02-12-nis']);
    expect(draft.restsOn).toEqual(draft.because);
  });

  it('the gate takes it with a reason, and not without', () => {
    const check = (reason: string) =>
      unacknowledgedChange({
        ledger,
        entries: undefined,
        changes: [...first, { ...draft, reason }],
      }).map(({ field }) => field);
    expect(check('')).toEqual(['reason']);
    expect(check('London and Seoul came to 6,000.')).toEqual([]);
  });
});
