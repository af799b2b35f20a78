// The part of a record that the first view needs: what makes today's headlines and the one picture, without their cards.
import { bearingOn } from '../aggregate/select.js';
import { standingOf } from '../aggregate/span.js';
import type { ClaimEntry, DocumentEntry, LedgerEntries } from '../model/entry.js';
import { openingHeadline } from '../model/headline-quantities.js';
import type { Ledger } from '../model/ledger.js';
import type { Origin } from '../model/origin.js';
import { frontReport } from './front-report.js';

/**
 * The claims that speak in today's headlines, and all that bear on the one whose picture opens; without titles, notes,
 * relay chains, repeats and events.
 *
 * Spans of the data day made from it equal those made from the whole, and so does the whole way of `openingHeadline`.
 * They are linked as a part, under the digest of the whole.
 */
export function openingEntries(entries: LedgerEntries, ledger: Ledger): LedgerEntries {
  const opening = openingClaimIds(ledger);
  const documents = entries.documents
    .map((document) => openingDocument(document, opening, ledger))
    .filter((document) => document.claims !== undefined);
  const speaking = documents.flatMap(({ claims }) => claims ?? []).map(({ origin }) => origin);
  const origins = entries.origins
    .filter(({ id }) => withInformants(speaking, entries.origins).has(id))
    .map(openingOrigin);
  return { ...entries, origins, documents };
}

function openingClaimIds(ledger: Ledger): ReadonlySet<string> {
  const { headlines } = frontReport(ledger);
  const speaking = Object.values(headlines).flatMap(({ span, lastHeard }) => [
    ...standingOf(span),
    ...span.lent.map(({ claim }) => claim),
    ...(lastHeard ? [lastHeard] : []),
  ]);
  const pictured = bearingOn(ledger.claims, headlines[openingHeadline].query);
  return new Set([...speaking, ...pictured].map(({ id }) => id));
}

function openingOrigin({ note: _, aliases: __, informedBy, ...origin }: Origin): Origin {
  if (!informedBy) return origin;
  return { ...origin, informedBy: informedBy.map(({ note: ___, ...informant }) => informant) };
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
  opening: ReadonlySet<string>,
  ledger: Ledger,
): DocumentEntry {
  const { id, publisher, address, noAddressReason, language, publishedOn, readAs, recordedOn } =
    document;
  const claims = (document.claims ?? [])
    .filter((claim) => opening.has(claim.id))
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
  const { note: _, via: __, grading: ___, disjoint: ____, asOfInferred: _____, ...rest } = entry;
  const { forecast: ______, ...opening } = rest;
  const claim = ledger.claims.find(({ id }) => id === entry.id);
  const isKnownEarlier = claim !== undefined && claim.knownFrom !== claim.document.publishedOn.last;
  return isKnownEarlier ? { ...opening, knownFrom: claim.knownFrom } : opening;
}
