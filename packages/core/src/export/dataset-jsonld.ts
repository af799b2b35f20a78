// The record for search engines: a schema.org Dataset whose parts are Claims, each with the page it appears on.
import type { Claim } from '../model/claim.js';
import { lastDay } from '../model/day-span.js';
import { figureBounds } from '../model/figure.js';
import { measures } from '../model/measure.js';
import type { SourceDocument } from '../model/source-document.js';
import { claimText, quantityText } from './claim-text.js';
import { recordIri } from './record-iri.js';
import { scriptJson } from './script-json.js';
import type { Stamp } from './stamp.js';

/** What the dataset is called and where it is kept, in the page's language. */
export interface DatasetDescription {
  readonly name: string;
  readonly description: string;
  /** **Absent:** data that comes without a licence has none. */
  readonly license?: string;
  readonly creator?: { readonly '@type': 'Organization' | 'Person'; readonly name: string };
  /** **Absent:** without an address the dataset has none. */
  readonly url?: string;
}

/**
 * JSON-LD text for a `<script type="application/ld+json">`: no character of it can end the element.
 *
 * A claim is stated as its origin's, never as ours, and never rated. Every page stands once under `citation`, and where
 * a claim first appeared; its other appearances name pages by their `@id`.
 *
 * **Source:** https://schema.org/Dataset, https://schema.org/Claim
 */
export function datasetJsonld(
  claims: readonly Claim[],
  description: DatasetDescription,
  stamp: Stamp,
): string {
  const pages = [...new Set(claims.flatMap(pagesOf))];
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...description,
    dateModified: stamp.dataDay,
    version: `${stamp.dataDay} ${stamp.digest}, rules ${stamp.ruleVersion}, as known on ${stamp.knownOn}`,
    isAccessibleForFree: true,
    variableMeasured: [...new Set(claims.map(({ quantity }) => quantityText(quantity)))],
    hasPart: claims.map(claimThing),
    citation: pages.map(pageThing),
  };
  return scriptJson(dataset);
}

function claimThing(claim: Claim): object {
  const { id, origin, statedOn, document } = claim;
  return {
    '@type': 'Claim',
    '@id': recordIri('claim', id),
    identifier: id,
    name: claimText(claim),
    author: { '@type': 'Organization', name: origin.name },
    dateCreated: lastDay(statedOn),
    temporalCoverage: claim.asOf.edtf,
    about: { '@type': 'PropertyValue', ...propertyValue(claim) },
    firstAppearance: pageThing(document),
    appearance: pagesOf(claim).map((page) => ({ '@id': recordIri('document', page.id) })),
  };
}

/** Every page that prints a claim, the one it was recorded from first. */
function pagesOf({ document, mentions }: Claim): readonly SourceDocument[] {
  return [...new Set([document, ...mentions.map((mention) => mention.document)])];
}

function propertyValue({ quantity, figure }: Claim): object {
  const bounds = figureBounds(figure);
  return {
    name: quantityText(quantity),
    unitText: measures[quantity.measure].unit,
    minValue: bounds?.low,
    maxValue: bounds?.high,
    description: figure.kind,
  };
}

function pageThing({
  id,
  title,
  publisher,
  publishedOn,
  address,
  archive,
  language,
}: SourceDocument): object {
  return {
    '@type': 'CreativeWork',
    '@id': recordIri('document', id),
    identifier: id,
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    datePublished: lastDay(publishedOn),
    url: address,
    archivedAt: archive,
    inLanguage: language,
  };
}
