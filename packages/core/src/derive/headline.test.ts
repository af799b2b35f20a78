// What a headline says of who disagrees: rivals of one time, and totals that fall, but not totals that grew.
import { describe, expect, it } from 'vitest';
import { sent } from '../data/quantities.js';
import { ledgerOfClaims, type ClaimSketch } from '../fixtures/claim-of.js';
import { workedExample } from '../fixtures/worked-example.js';
import type { CalendarDay } from '../model/calendar-day.js';
import { linkLedger } from '../model/link-ledger.js';
import { headline } from './headline.js';

const { ledger } = linkLedger(workedExample);

function on(knownOn: CalendarDay) {
  return headline('killed-or-wounded', ledger.claims, {
    knownOn,
    rule: 'two-voice-floor',
    countBy: 'voice',
  });
}

describe('disagreement', () => {
  it('2025-01-22: Seoul’s 3,000 lies below Kyiv’s 4,400, nine days apart', () => {
    // Tops: Seoul 3,000, Western officials 4,000, Kyiv 6,000. Floors the same but Kyiv's 4,400.
    // 4,400 / 3,000 = 1.47 beats 4,000 / 3,000 and 4,400 / 4,000.
    const { disagreement } = on('2025-01-22');
    expect([disagreement?.lower.id, disagreement?.higher.id]).toEqual([
      '2025-01-13-nis',
      '2025-01-22-commander',
    ]);
    expect([disagreement?.low, disagreement?.high]).toEqual([3_000, 4_400]);
  });

  it('2025-06-30: Seoul’s 4,700 lies below London’s over 6,000, 46 days apart', () => {
    // 6,000 / 4,700 = 1.28. Western officials' 4,000 of January is 144 days older than London's: it may have grown.
    // Seoul's 4,700 of 30 April is later than Western officials' 4,000, and higher: growth.
    const { disagreement } = on('2025-06-30');
    expect([disagreement?.lower.id, disagreement?.higher.id]).toEqual([
      '2025-04-30-nis',
      '2025-06-15-uk',
    ]);
    expect(disagreement?.highIsOpen).toBe(true);
  });

  it('2026-02-28: what was apart in winter 2025 is still the widest gap between rivals', () => {
    // Seoul's 6,000 and London's 6,000 are level; Kyiv's top is 6,000. Left: Western officials' 4,000 below Kyiv's
    // 4,400 of the same day. Their 4,000 below later and higher totals is growth.
    const { disagreement } = on('2026-02-28');
    expect([disagreement?.lower.id, disagreement?.higher.id]).toEqual([
      '2025-01-22-western',
      '2025-01-22-commander',
    ]);
  });

  it('a voice that says the same number again speaks of the later day', () => {
    // Alder says 12,000 in February 2025 by its staff and again in January 2026 by its president. Cedar's 17,000 comes
    // six weeks after the second: rivals. Six weeks after the first alone it would be growth.
    const said = (id: string, origin: string, value: number, asOf: string): ClaimSketch => ({
      id,
      origin,
      quantity: sent,
      figure: { kind: 'about', value },
      asOf,
      publishedOn: asOf,
    });
    const { claims } = ledgerOfClaims([
      said('first', 'alder-staff', 12_000, '2025-02-01'),
      said('again', 'alder-president', 12_000, '2026-01-02'),
      said('more', 'cedar-service', 17_000, '2026-02-15'),
    ]);
    const choices = { knownOn: '2026-02-28', rule: 'two-voice-floor', countBy: 'voice' } as const;
    const { disagreement } = headline('sent', claims, choices);
    expect([disagreement?.lower.id, disagreement?.higher.id]).toEqual(['again', 'more']);
  });

  it('one voice alone disagrees with nobody', () => {
    expect(on('2024-12-23').disagreement?.lowVoiceId).toBe('south-korea');
    const { ledger: alone } = linkLedger({
      ...workedExample,
      documents: workedExample.documents.slice(0, 1),
    });
    const lone = headline('killed-or-wounded', alone.claims, {
      knownOn: '2024-12-23',
      rule: 'two-voice-floor',
      countBy: 'voice',
    });
    expect(lone.disagreement).toBeUndefined();
  });
});

describe('lastHeard', () => {
  it('is the newest claim of the quantity, fresh or not', () => {
    expect(on('2026-02-28').lastHeard?.id).toBe('2026-02-12-nis');
  });
});
