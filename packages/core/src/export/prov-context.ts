// The context of our PROV: which words of PROV-O and schema.org its short names stand for, inline and complete.
import { iriBase } from './record-iri.js';

const link = (id: string): object => ({ '@id': id, '@type': '@id' });
const dated = (id: string): object => ({
  '@id': id,
  '@type': 'http://id.loc.gov/datatypes/edtf/EDTF',
});
const day = (id: string): object => ({ '@id': id, '@type': 'xsd:date' });

/**
 * Nothing has to be fetched to read it. `term:` is our own vocabulary, for what PROV-O and schema.org have no word.
 *
 * **Source:** https://www.w3.org/TR/prov-o/, https://schema.org/, https://id.loc.gov/datatypes/edtf.html
 */
export const provContext = {
  '@version': 1.1,
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  term: `${iriBase}term:`,
  id: '@id',
  type: '@type',
  // Who says it, and whom they speak for.
  wasAttributedTo: link('prov:wasAttributedTo'),
  actedOnBehalfOf: link('prov:actedOnBehalfOf'),
  wasInfluencedBy: link('prov:wasInfluencedBy'),
  // What comes from what.
  wasDerivedFrom: link('prov:wasDerivedFrom'),
  wasQuotedFrom: link('prov:wasQuotedFrom'),
  wasRevisionOf: link('prov:wasRevisionOf'),
  qualifiedRevision: link('prov:qualifiedRevision'),
  entity: link('prov:entity'),
  hadMember: link('prov:hadMember'),
  // How claims became a span.
  wasGeneratedBy: link('prov:wasGeneratedBy'),
  used: link('prov:used'),
  qualifiedAssociation: link('prov:qualifiedAssociation'),
  agent: link('prov:agent'),
  hadPlan: link('prov:hadPlan'),
  // What a reader is shown.
  name: 'schema:name',
  url: link('schema:url'),
  archivedAt: link('schema:archivedAt'),
  inLanguage: 'schema:inLanguage',
  isPartOf: link('schema:isPartOf'),
  firstAppearance: link('schema:firstAppearance'),
  mentions: link('schema:mentions'),
  value: link('schema:value'),
  minValue: 'schema:minValue',
  maxValue: 'schema:maxValue',
  unitText: 'schema:unitText',
  version: 'schema:version',
  // Ours.
  publishedOn: dated('term:publishedOn'),
  statedOn: dated('term:statedOn'),
  asOf: dated('term:asOf'),
  day: dated('term:day'),
  knownFrom: day('term:knownFrom'),
  knownOn: day('term:knownOn'),
  dataDay: day('term:dataDay'),
  on: day('term:on'),
  digest: 'term:digest',
  ruleVersion: 'term:ruleVersion',
  licence: 'term:licence',
  parameters: { '@id': 'term:parameters', '@type': '@json' },
  modality: 'term:modality',
  qualifier: 'term:qualifier',
  revision: 'term:revision',
  cause: 'term:cause',
  reason: 'term:reason',
  after: link('term:after'),
  via: { '@id': 'term:via', '@container': '@list' },
  mutation: 'term:mutation',
  maxIsOpen: 'term:maxIsOpen',
  openFrom: 'term:openFrom',
  leftOut: link('term:leftOut'),
  claim: link('term:claim'),
  entry: { '@id': 'term:entry', '@type': '@json' },
} as const;
