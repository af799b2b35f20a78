// The part of a record that the first view needs: what bears on the headlines, without what only a claim card shows.
import { poolQuery } from '../aggregate/query.js';
import { bearingOn } from '../aggregate/select.js';
import type { ClaimEntry, DocumentEntry, LedgerEntries } from '../model/entry.js';
import type { Ledger } from '../model/ledger.js';
import { headlineIds, headlineQuantities } from './headline.js';

/**
 * The entries behind the headlines and the events, without titles, notes, relay chains and repeats.
 *
 * Spans made from it equal those made from the whole. Its digest is the whole record's, of which it is a part.
 */
export function openingEntries(entries: LedgerEntries, ledger: Ledger): LedgerEntries {
  const bearing = new Set(
    headlineIds.flatMap((id) =>
      bearingOn(ledger.claims, poolQuery(headlineQuantities[id], ledger.dataDay)).map(
        (claim) => claim.id,
      ),
    ),
  );
  return {
    ...entries,
    partOf: ledger.digest,
    origins: entries.origins.map(({ note: _, aliases: __, ...origin }) => origin),
    documents: entries.documents
      .map((document) => openingDocument(document, bearing, ledger))
      .filter((document) => document.claims !== undefined || document.events !== undefined),
  };
}

function openingDocument(
  document: DocumentEntry,
  bearing: ReadonlySet<string>,
  ledger: Ledger,
): DocumentEntry {
  const { id, publisher, address, noAddressReason, language, publishedOn, readAs, recordedOn } =
    document;
  const claims = (document.claims ?? [])
    .filter((claim) => bearing.has(claim.id))
    .map((claim) => openingClaim(claim, ledger));
  const events = (document.events ?? []).map(({ note: _, ...event }) => event);
  return {
    id,
    publisher,
    ...(address === undefined ? {} : { address }),
    ...(noAddressReason === undefined ? {} : { noAddressReason }),
    language,
    publishedOn,
    readAs,
    recordedOn,
    ...(claims.length > 0 ? { claims } : {}),
    ...(events.length > 0 ? { events } : {}),
  };
}

/** A repeat may have been printed before the page the claim was entered from; that day must not be lost. */
function openingClaim(entry: ClaimEntry, ledger: Ledger): ClaimEntry {
  const { note: _, via: __, grading: ___, disjoint: ____, forecast: _____, ...opening } = entry;
  const claim = ledger.claims.find(({ id }) => id === entry.id);
  const isKnownEarlier = claim !== undefined && claim.knownFrom !== claim.document.publishedOn.last;
  return isKnownEarlier ? { ...opening, knownFrom: claim.knownFrom } : opening;
}
