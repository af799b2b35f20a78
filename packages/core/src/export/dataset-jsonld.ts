// The record for search engines: a schema.org Dataset whose parts are Claims, each with the page it appears on.
import type { Claim } from '../model/claim.js';
import { lastDay } from '../model/day-span.js';
import { figureBounds, type Figure } from '../model/figure.js';
import { measures } from '../model/measure.js';
import { placeNames } from '../model/place-name.js';
import { populationNames } from '../model/population-name.js';
import type { Signature } from '../model/signature.js';
import type { SourceDocument } from '../model/source-document.js';
import type { Stamp } from './stamp.js';

/** What the dataset is called and where it is kept, in the page's language. */
export interface DatasetDescription {
  readonly name: string;
  readonly description: string;
  readonly license: string;
  /** **Absent:** without an address the dataset has none. */
  readonly url?: string;
}

/**
 * JSON-LD text for a `<script type="application/ld+json">`: no character of it can end the element.
 *
 * A claim is stated as its origin's, never as ours, and never rated.
 *
 * **Source:** https://schema.org/Dataset, https://schema.org/Claim
 */
export function datasetJsonld(
  claims: readonly Claim[],
  description: DatasetDescription,
  stamp: Stamp,
): string {
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...description,
    dateModified: stamp.dataDay,
    version: `${stamp.dataDay} ${stamp.digest}, rules ${stamp.ruleVersion}, as known on ${stamp.knownOn}`,
    isAccessibleForFree: true,
    variableMeasured: [...new Set(claims.map(({ quantity }) => quantityText(quantity)))],
    hasPart: claims.map(claimThing),
  };
  return JSON.stringify(dataset).replace(/[<>&\u2028\u2029]/g, escaped);
}

function claimThing(claim: Claim): object {
  const { id, origin, statedOn, quantity, figure, modality, mentions } = claim;
  const [first] = mentions;
  return {
    '@type': 'Claim',
    identifier: id,
    name: `${quantityText(quantity)}: ${figureText(figure)}${modality === 'observed' ? '' : ` (${modality})`}`,
    author: { '@type': 'Organization', name: origin.name },
    dateCreated: lastDay(statedOn),
    temporalCoverage: claim.asOf.edtf,
    about: { '@type': 'PropertyValue', ...propertyValue(claim) },
    firstAppearance: first && pageThing(first.document),
    appearance: mentions.map(({ document }) => pageThing(document)),
  };
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
  language,
}: SourceDocument): object {
  return {
    '@type': 'CreativeWork',
    identifier: id,
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    datePublished: lastDay(publishedOn),
    url: address,
    inLanguage: language,
  };
}

function quantityText({ measure, population, place, accrual, extent }: Signature): string {
  const time = accrual.kind === 'rate' ? `per ${accrual.per}` : accrual.kind;
  const parts = [measure, populationNames[population], placeNames[place], time, extent];
  return parts.filter((part) => part !== undefined).join(', ');
}

function figureText(figure: Figure): string {
  switch (figure.kind) {
    case 'exact':
      return String(figure.value);
    case 'about':
      return `about ${figure.value}`;
    case 'range':
      return `${figure.low} to ${figure.high}`;
    case 'at-least':
      return `${figure.exclusive ? 'more than' : 'at least'} ${figure.low}`;
    case 'up-to':
      return `${figure.exclusive ? 'less than' : 'up to'} ${figure.high}`;
    case 'in-words':
      return figure.words;
    case 'share':
      return `${figure.lowPercent} to ${figure.highPercent} percent of ${figure.of.join(', ')}`;
    case 'denial':
      return 'denied';
    case 'none-stated':
      return 'no number';
  }
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
