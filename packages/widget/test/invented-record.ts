// An invented record of invented speakers, from which tests make just the claims they need.
import {
  faultText,
  linkLedger,
  type CalendarDay,
  type ClaimEntry,
  type DocumentEntry,
  type Figure,
  type Ledger,
  type LedgerEntries,
  type Origin,
  type Signature,
} from '@dprk-deployment-tracker/core';

const sinceStart = { kind: 'cumulative', since: '2024-10' } as const;
const troops = { population: 'dprk-combat-troops', place: 'russia' } as const;
const all = { population: 'dprk-all', place: 'war', accrual: sinceStart } as const;

/** The quantities of the headlines. */
export const counted = {
  sent: { measure: 'sent', ...troops, accrual: sinceStart },
  present: { measure: 'present', ...troops, accrual: { kind: 'stock' } },
  killedOrWounded: { measure: 'killed-or-wounded', ...all },
  casualties: { measure: 'casualties', ...all },
  killed: { measure: 'killed', ...all },
} as const satisfies Record<string, Signature>;

/** Five bodies of four sides; `bureau` and `staff` are one voice. */
export const speakers: readonly Origin[] = [
  speaker('bureau', 'Norland Bureau', 'norland'),
  speaker('staff', 'Norland General Staff', 'norland'),
  speaker('watch', 'Sudland Watch Service', 'sudland'),
  speaker('institute', 'Institute of Invented Studies', 'institute'),
  speaker('officials', 'unnamed officials', 'officials'),
];

/** One document that carries one claim, made on the day the claim speaks of. */
export function said(
  day: CalendarDay,
  origin: string,
  figure: Figure,
  quantity: Signature = counted.killedOrWounded,
  rest: Partial<ClaimEntry> = {},
  page: Partial<DocumentEntry> = {},
): DocumentEntry {
  const id = rest.id ?? `${day}-${origin}-${quantity.measure}`;
  return {
    id: `${id}-page`,
    publisher: 'The Invented Courier',
    address: `https://courier.example/${encodeURIComponent(id)}`,
    language: 'en',
    publishedOn: day,
    readAs: 'original',
    recordedOn: '2026-11-22',
    ...page,
    claims: [{ id, origin, quantity, figure, asOf: day, ...rest }],
  };
}

/** The linked record of these documents. **Throws** where one cannot be linked. */
export function inventedLedger(
  documents: readonly DocumentEntry[],
  rest: Partial<LedgerEntries> = {},
): Ledger {
  const { ledger, faults } = linkLedger({
    dataDay: '2026-11-22',
    parties: [
      { id: 'norland', name: 'Norland' },
      { id: 'sudland', name: 'Sudland' },
    ],
    origins: speakers,
    documents,
    ...rest,
  });
  if (faults.length > 0) throw new TypeError(`inventedLedger: ${faults.map(faultText).join('\n')}`);
  return ledger;
}

function speaker(id: string, name: string, party: string): Origin {
  return { id, name, party, kind: 'intelligence', stake: 'third-party' };
}
