// A page of the record as a link, or as a bare name where it has no address.
import { webAddress, type SourceDocument } from '@dprk-deployment-tracker/core';
import type { Words } from '../words/words.js';
import { element, joined, type Markup } from './markup.js';

/** The publisher, linked, with the archived copy beside it. **Absent:** without an address, the reason for it. */
export function pageLink(
  { publisher, address, archive, noAddressReason }: SourceDocument,
  { text }: Pick<Words, 'text'>,
): Markup {
  const name = element('bdi', {}, publisher);
  const copy = archive === undefined ? undefined : outwardLink(archive, text('do.archive'));
  const reason = noAddressReason && text('card.no-address', { reason: noAddressReason });
  return joined([
    address === undefined ? name : outwardLink(address, name),
    ...(address === undefined && reason ? [' (', reason, ')'] : []),
    ...(copy === undefined ? [] : [' (', copy, ')']),
  ]);
}

/** A link away from the page. A report made by hand may hold any text as an address, so it is read again here. */
function outwardLink(address: string, content: Markup | string): Markup {
  const href = webAddress(address);
  return href === undefined
    ? joined([content])
    : element('a', { href, rel: 'noopener noreferrer nofollow' }, content);
}
