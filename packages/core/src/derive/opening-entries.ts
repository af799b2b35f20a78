// The part of a record that the first view needs: what bears on the headlines, without what only a claim card shows.
import { poolQuery } from '../aggregate/query.js';
import { bearingOn } from '../aggregate/select.js';
import type { ClaimEntry, DocumentEntry, LedgerEntries } from '../model/entry.js';
import type { Ledger } from '../model/ledger.js';
import type { Origin } from '../model/origin.js';
import { headlineIds, headlineQuantities } from './headline.js';

/**
 * The entries behind the headlines, without titles, notes, relay chains, repeats and events.
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
  const documents = entries.documents
    .map((document) => openingDocument(document, bearing, ledger))
    .filter((document) => document.claims !== undefined);
  const speaking = documents.flatMap(({ claims }) => claims ?? []).map(({ origin }) => origin);
  const origins = entries.origins
    .filter(({ id }) => withInformants(speaking, entries.origins).has(id))
    .map(({ note: _, aliases: __, ...origin }) => origin);
  return { ...entries, partOf: ledger.digest, origins, documents };
}

/** An origin's voice may hang on one that says nothing here itself. */
function withInformants(ids: readonly string[], origins: readonly Origin[]): ReadonlySet<string> {
  const wanted = new Set(ids);
  // A set that grows while it is walked is walked to its end.
  for (const id of wanted) {
    const origin = origins.find((one) => one.id === id);
    for (const informant of origin?.informedBy ?? []) wanted.add(informant.origin);
  }
  return wanted;
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
  };
}

/** A repeat may have been printed before the page the claim was entered from; that day must not be lost. */
function openingClaim(entry: ClaimEntry, ledger: Ledger): ClaimEntry {
  const { note: _, via: __, grading: ___, disjoint: ____, forecast: _____, ...opening } = entry;
  const claim = ledger.claims.find(({ id }) => id === entry.id);
  const isKnownEarlier = claim !== undefined && claim.knownFrom !== claim.document.publishedOn.last;
  return isKnownEarlier ? { ...opening, knownFrom: claim.knownFrom } : opening;
}
