// The records that bench pages hold: ours as a plain chart needs it, and invented ones of three sizes.
import {
  figureBounds,
  headlineQuantities,
  ledger,
  poolQuery,
  select,
} from '@dprk-deployment-tracker/core';
import { parseLedger } from '@dprk-deployment-tracker/core/intake';
import { manyClaims } from '../many-claims.mjs';

/** What the two pictures of a page are of. */
export const measures = ['killed-or-wounded', 'sent'];

/** How many invented claims a page hands over. */
export const sizes = [40, 1_000, 5_000];

/** Ends as a plain chart reads them. **Absent:** a claim whose figure has no number is left out. */
function plainFigure(figure) {
  const { low, high } = figureBounds(figure) ?? {};
  if (low === undefined) return high === undefined ? undefined : { kind: 'up-to', high };
  return high === undefined ? { kind: 'at-least', low } : { kind: 'range', low, high };
}

/** The claims that the two default pictures of our record rest on, for whoever draws them by hand. */
export function ourClaims() {
  const claims = measures.flatMap(
    (id) => select(ledger.claims, poolQuery(headlineQuantities[id], ledger.dataDay)).direct,
  );
  const plain = claims.flatMap(({ origin, quantity, figure, spokenOn }) => {
    const ends = plainFigure(figure);
    const { measure } = quantity;
    return ends ? [{ origin: origin.id, quantity: { measure }, figure: ends, asOf: spokenOn }] : [];
  });
  const used = new Set(plain.map(({ origin }) => origin));
  const origins = ledger.origins
    .filter(({ id }) => used.has(id))
    .map(({ id, name }) => ({ id, name }));
  return { origins, documents: plain.map((claim) => ({ claims: [claim] })) };
}

/** An invented record of this size, of both quantities in turn. **Throws** where the element would refuse some of it. */
export function inventedRecord(size) {
  const record = manyClaims(
    size,
    measures.map((id) => headlineQuantities[id]),
  );
  const { faults } = parseLedger(record);
  if (faults.length > 0) throw new Error(`inventedRecord: ${faults.length} faults of ${size}`);
  return record;
}
