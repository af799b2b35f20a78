// JSON-LD and PROV read by a processor of its own, offline: every claim with its figure and its page, nothing dropped.
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { standingOf } from '../src/aggregate/span.js';
import { ledger } from '../src/data/ledger.js';
import { report } from '../src/derive/report.js';
import { datasetJsonld } from '../src/export/dataset-jsonld.js';
import { entriesOf } from '../src/model/entries-of.js';
import { provJsonld } from '../src/export/prov-jsonld.js';
import { recordIri } from '../src/export/record-iri.js';
import { figureBounds } from '../src/model/figure.js';
import { headlineIds } from '../src/model/headline-quantities.js';
import { measures } from '../src/model/measure.js';

type Value = { readonly '@value'?: unknown; readonly '@id'?: string; readonly '@list'?: unknown };
type Node = Readonly<Record<string, readonly Value[]>> & {
  readonly '@id': string;
  readonly '@type'?: readonly string[];
};

const prov = (name: string): string => `http://www.w3.org/ns/prov#${name}`;
const schema = (name: string): string => `https://schema.org/${name}`;
const term = (name: string): string => `urn:dprk-deployment-tracker:term:${name}`;

/** The expanded form. Safe mode throws where a name is unknown and would be dropped; nothing but schema.org is asked for. */
async function expanded(text: string): Promise<readonly Node[]> {
  const nodes = await jsonld.expand(JSON.parse(text) as jsonld.JsonLdDocument, {
    // The typings of the processor do not know safe mode yet.
    ...({ safe: true } as object),
    documentLoader: (url: string) => {
      if (url !== 'https://schema.org') throw new Error(`asked for ${url}`);
      const document = {
        '@context': { '@vocab': 'https://schema.org/', url: { '@type': '@id' } },
      };
      return Promise.resolve({ documentUrl: url, document });
    },
  });
  return nodes as unknown as readonly Node[];
}

const ids = (node: Node, name: string): readonly string[] =>
  (node[name] ?? []).flatMap((value) => value['@id'] ?? []);
const first = (node: Node | undefined, name: string): unknown => node?.[name]?.[0]?.['@value'];
const ofType = (nodes: readonly Node[], type: string): readonly Node[] =>
  nodes.filter((node) => node['@type']?.includes(type));
const byId = (nodes: readonly Node[]): ReadonlyMap<string, Node> =>
  new Map(nodes.map((node) => [node['@id'], node]));

const answer = report(ledger);

describe('provJsonld', async () => {
  const nodes = await expanded(provJsonld(ledger, answer));
  const known = byId(nodes);

  it('gives every claim to its origin, with the ends of its figure, its unit and its page', () => {
    expect(ofType(nodes, schema('Claim'))).toHaveLength(ledger.claims.length);
    for (const { id, origin, figure, quantity, document } of ledger.claims) {
      const claim = known.get(recordIri('claim', id));
      const value = claim?.[schema('value')]?.[0] as Node | undefined;
      const { low, high } = figureBounds(figure) ?? {};
      expect(first(value, term('qualifier')), id).toBe(figure.kind);
      expect(first(value, schema('minValue')), id).toBe(low);
      expect(first(value, schema('maxValue')), id).toBe(high);
      expect(first(value, schema('unitText')), id).toBe(measures[quantity.measure].unit);
      expect(claim && ids(claim, prov('wasAttributedTo'))).toEqual([
        recordIri('origin', origin.id),
      ]);
      const [page = ''] = claim ? ids(claim, schema('firstAppearance')) : [];
      expect(page).toBe(recordIri('document', document.id));
      const [url] = ids(known.get(page) as Node, schema('url'));
      expect(url ?? document.noAddressReason, id).toBe(
        document.address ?? document.noAddressReason,
      );
    }
  });

  it('names nothing that it does not describe', () => {
    const names = ['wasAttributedTo', 'wasDerivedFrom', 'wasQuotedFrom', 'wasRevisionOf', 'used'];
    const named = nodes.flatMap((node) =>
      [...names, 'hadMember', 'wasGeneratedBy', 'wasInfluencedBy'].flatMap((name) =>
        ids(node, prov(name)),
      ),
    );
    expect(named.length).toBeGreaterThan(ledger.mentions.length);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('quotes where a page printed as said, and derives where it printed otherwise', () => {
    const claims = new Set(ledger.claims.map(({ id }) => id));
    for (const mention of ledger.mentions.filter(({ of }) => claims.has(of))) {
      const node = known.get(recordIri('mention', mention.id));
      const isChanged = mention.mutations.length > 0 || mention.printed !== undefined;
      const claim = [recordIri('claim', mention.of)];
      expect(node && ids(node, prov('wasQuotedFrom')), mention.id).toEqual(isChanged ? [] : claim);
      expect(node && ids(node, prov('wasDerivedFrom')), mention.id).toEqual(isChanged ? claim : []);
      const hops = node?.[term('via')]?.[0]?.['@list'] as readonly Value[] | undefined;
      expect((hops ?? []).map((hop) => hop['@value'])).toEqual(mention.via);
    }
  });

  it('makes a newer claim a revision of the one it replaces, with cause and reason', () => {
    const replaced = ledger.claims.filter(
      ({ revision }) => revision?.kind === 'superseded' && revision.by,
    );
    expect(replaced.length).toBeGreaterThan(0);
    for (const { id, revision } of replaced) {
      const newer = known.get(recordIri('claim', revision?.by ?? ''));
      expect(newer && ids(newer, prov('wasRevisionOf'))).toContain(recordIri('claim', id));
      const reasons = (newer?.[prov('qualifiedRevision')] ?? []) as readonly unknown[] as Node[];
      expect(reasons.map((one) => first(one, term('reason')))).toContain(revision?.reason);
    }
  });

  it('pools each headline in an activity that used what its span stands on', () => {
    for (const id of headlineIds) {
      const { span } = answer.headlines[id];
      const key = `${id} ${ledger.digest}@${ledger.dataDay}`;
      const activity = known.get(recordIri('pooling', key));
      const standing = standingOf(span).map((claim) => recordIri('claim', claim.id));
      expect(activity && ids(activity, prov('used'))).toEqual(expect.arrayContaining(standing));
      const result = known.get(recordIri('span', key));
      expect(first(result, schema('minValue')), id).toBe(span.low);
      expect(first(result, schema('maxValue')), id).toBe(span.high);
    }
  });

  it('carries data day, day known, digest and rule version', () => {
    const record = ofType(nodes, prov('Collection'))[0];
    const stamp = ['dataDay', 'knownOn', 'digest', 'ruleVersion', 'licence'].map((name) =>
      first(record, term(name)),
    );
    expect(stamp).toEqual([
      ledger.dataDay,
      ledger.dataDay,
      ledger.digest,
      answer.ruleVersion,
      'CC-BY-4.0',
    ]);
  });

  it('loses nothing: the entries that ride along are the whole record', () => {
    const entry = (node: Node): unknown => first(node, term('entry'));
    const byKindAndPage = new Map<string, Node[]>();
    for (const node of nodes) {
      const kind = node['@id'].split(':')[2];
      const pages = [...ids(node, schema('isPartOf')), ...ids(node, schema('firstAppearance'))];
      for (const key of [`${kind}`, ...pages.map((page) => `${kind} ${page}`)]) {
        const list = byKindAndPage.get(key);
        if (list) list.push(node);
        else byKindAndPage.set(key, [node]);
      }
    }
    const entered = (kind: string, page?: string): readonly unknown[] =>
      (byKindAndPage.get(page === undefined ? kind : `${kind} ${page}`) ?? []).flatMap(
        (node) => entry(node) ?? [],
      );
    const lists = { claims: 'claim', mentions: 'mention', events: 'event', statedValues: 'value' };
    const documents = ofType(nodes, schema('CreativeWork')).map((page) => {
      const taken = Object.entries(lists).map(
        ([list, kind]) => [list, entered(kind, page['@id'])] as const,
      );
      const filled = taken.filter(([, list]) => list.length > 0);
      return { ...(entry(page) as object), ...Object.fromEntries(filled) };
    });
    const { licence } = ledger;
    const whole = { licence, parties: entered('party'), origins: entered('origin'), documents };
    expect(whole).toEqual(JSON.parse(JSON.stringify({ ...entriesOf(ledger), dataDay: undefined })));
  });
});

describe('datasetJsonld', async () => {
  const description = { name: 'Claims', description: 'What was claimed.', license: 'CC-BY-4.0' };
  const [dataset] = await expanded(datasetJsonld(ledger.claims, description, answer));
  const parts = (dataset?.[schema('hasPart')] ?? []) as readonly unknown[] as readonly Node[];
  const pages = byId(
    (dataset?.[schema('citation')] ?? []) as readonly unknown[] as readonly Node[],
  );

  it('gives every claim with its figure, and every page that prints it', () => {
    expect(parts).toHaveLength(ledger.claims.length);
    ledger.claims.forEach(({ id, figure, document, mentions }, index) => {
      const part = parts[index] as Node;
      const about = part[schema('about')]?.[0] as Node | undefined;
      const { low, high } = figureBounds(figure) ?? {};
      expect(first(part, schema('identifier'))).toBe(id);
      expect([first(about, schema('minValue')), first(about, schema('maxValue'))], id).toEqual([
        low,
        high,
      ]);
      const page = part[schema('firstAppearance')]?.[0] as Node | undefined;
      expect(page && ids(page, schema('url'))).toEqual(document.address ? [document.address] : []);
      const printed = new Set(mentions.map((mention) => mention.document.id));
      const appearances = ids(part, schema('appearance'));
      expect([...appearances].sort()).toEqual(
        [...printed].map((one) => recordIri('document', one)).sort(),
      );
      expect(appearances.filter((one) => !pages.has(one))).toEqual([]);
    });
  });
});
