// The record and its pooling as PROV: who said what, what was printed from it, and how a span came of which claims.
import { standingOf } from '../aggregate/span.js';
import type { Headline } from '../derive/headline.js';
import type { Report } from '../derive/report.js';
import { headlineIds } from '../model/headline-quantities.js';
import type { Ledger } from '../model/ledger.js';
import { measures } from '../model/measure.js';
import { entriesOf } from '../model/entries-of.js';
import { knownPart } from './known-part.js';
import { provContext } from './prov-context.js';
import { provRecords, type ProvNode } from './prov-records.js';
import { recordIri } from './record-iri.js';
import { scriptJson } from './script-json.js';

/**
 * PROV-O in JSON-LD, with its context inline, as known on the day of the report.
 *
 * Pages, claims, mentions, events and values are entities; origins, parties and publishers are agents; each headline's
 * pooling is an activity that used the claims its span stands on, by a rule of a version. A claim is attributed to its
 * origin, a mention is quoted from its claim, or derived from it where something was changed; a newer claim is a
 * revision of the one it replaces. Every record carries its `entry` whole, as a JSON literal.
 *
 * **Source:** https://www.w3.org/TR/prov-o/, docs/formats.md, "PROV".
 */
export function provJsonld(ledger: Ledger, report: Report): string {
  const part = knownPart(ledger, report);
  const entries = entriesOf(part);
  const records = provRecords(part, entries);
  const { dataDay, digest, knownOn, ruleVersion, licence } = report;
  const record: ProvNode = {
    id: recordIri('record', `${digest}@${knownOn}`),
    type: ['prov:Collection', 'prov:Entity', 'schema:Dataset'],
    dataDay,
    digest,
    knownOn,
    ruleVersion,
    licence,
    hadMember: records.flatMap(({ id }) => id ?? []),
  };
  const headlines = headlineIds.map((id) => report.headlines[id]);
  const graph = [record, ...records, ruleNode(report), ...headlines.flatMap(poolingOf(report))];
  return `${scriptJson({ '@context': provContext, '@graph': graph })}\n`;
}

function ruleIri({ rule, ruleVersion }: Report): string {
  return recordIri('rule', `${rule} ${ruleVersion}`);
}

function ruleNode(report: Report): ProvNode {
  const { rule, ruleVersion, countBy, parameters } = report;
  return {
    id: ruleIri(report),
    type: ['prov:Plan', 'prov:Entity'],
    name: rule,
    version: ruleVersion,
    parameters: { countBy, ...parameters },
  };
}

/** The activity that pooled a headline on the report's day, and the span that came of it. */
function poolingOf(report: Report): (headline: Headline) => readonly ProvNode[] {
  return ({ id, query, span, selection }) => {
    const { digest, knownOn } = report;
    const pooling = recordIri('pooling', `${id} ${digest}@${knownOn}`);
    const used = new Set([
      ...standingOf(span),
      ...span.bridged,
      ...span.lent.map(({ claim }) => claim),
    ]);
    const claims = [...used].map((claim) => recordIri('claim', claim.id));
    const software = {
      type: ['prov:Agent', 'prov:SoftwareAgent'],
      name: '@dprk-deployment-tracker/core',
    };
    return [
      {
        id: pooling,
        type: 'prov:Activity',
        used: claims,
        qualifiedAssociation: {
          type: 'prov:Association',
          agent: { id: recordIri('rule', 'software'), ...software },
          hadPlan: ruleIri(report),
        },
        leftOut: selection.leftOut.map(({ claim, reason }) => ({
          claim: recordIri('claim', claim.id),
          reason,
        })),
      },
      {
        id: recordIri('span', `${id} ${digest}@${knownOn}`),
        type: 'prov:Entity',
        name: id,
        knownOn,
        wasGeneratedBy: pooling,
        wasDerivedFrom: claims,
        minValue: span.low,
        maxValue: span.high,
        maxIsOpen: span.highIsOpen,
        openFrom: span.openFrom,
        unitText: measures[query.quantity.measure].unit,
      },
    ];
  };
}
