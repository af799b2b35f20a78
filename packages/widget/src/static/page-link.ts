// A page of the record as a link, or as a bare name where it has no address.
import { webAddress, type SourceDocument } from '@dprk-deployment-tracker/core';
import type { Words } from '../words/words.js';
import { element, joined, type Markup } from './markup.js';

/** The publisher, linked, with the archived copy beside it. **Absent:** without an address, the reason for it. */
export function pageLink(document: SourceDocument, { text }: Pick<Words, 'text'>): Markup {
  const { address, archive, noAddressReason: reason } = document;
  return joined([
    publisherLink(document),
    ...(address === undefined && reason ? [` (${text('card.no-address', { reason })})`] : []),
    ...(archive === undefined ? [] : [' (', outwardLink(archive, text('do.archive')), ')']),
  ]);
}

/** The publisher, linked. **Absent:** the bare name where there is no address. */
export function publisherLink({ address, publisher }: SourceDocument): Markup {
  const name = element('bdi', {}, publisher);
  return address === undefined ? name : outwardLink(address, name);
}

/** A link away from the page. A report made by hand may hold any text as an address, so it is read again here. */
function outwardLink(address: string, content: Markup | string): Markup {
  const href = webAddress(address);
  return href === undefined
    ? joined([content])
    : element('a', { href, rel: 'noopener noreferrer nofollow' }, content);
}
