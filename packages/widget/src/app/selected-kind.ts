// What the card of a key is about: what the page is told that a reader opened.
import type { Ledger } from '@dprk-deployment-tracker/core';
import type { SelectedKind } from '../element/events.js';
import { kindOfKey } from '../questions/relays/kind-key.js';

/** The kind of what has this key. **Absent:** undefined where the record has nothing of it. */
export function selectedKind(key: string, ledger: Ledger): SelectedKind | undefined {
  if (kindOfKey(key)) return 'change';
  const claim = ledger.claims.find(({ id }) => id === key);
  if (claim) return claim.forecast ? 'forecast' : 'claim';
  return ledger.events.some(({ id }) => id === key) ? 'event' : undefined;
}
