// The name of a thing of the record in linked data: stable, and tied to no host.

/** What every name begins with. */
export const iriBase = 'urn:dprk-deployment-tracker:';

/** What is named. */
export type Named =
  | 'claim'
  | 'document'
  | 'event'
  | 'mention'
  | 'origin'
  | 'party'
  | 'pooling'
  | 'publisher'
  | 'record'
  | 'rule'
  | 'span'
  | 'value';

/** The name of one thing, by its kind and id. */
export function recordIri(kind: Named, id: string): string {
  // A text with half a surrogate pair has no UTF-8; its other characters still name it.
  return `${iriBase}${kind}:${encodeURIComponent(id.replace(/[\uD800-\uDFFF]/gu, '\uFFFD'))}`;
}
