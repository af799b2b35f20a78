// What a claim stands on and what stands on it: the claims it adds to, was worked out from, replaces or gave way to.
import type { Claim, Informant, Report } from '@dprk-deployment-tracker/core';
import type { Line } from '../../figure/block.js';
import type { Words } from '../../words/words.js';
import { ourRemark } from '../page-line.js';
import { fact, type Fact } from './fact.js';

/** The rows. **Absent:** no row for a claim that is not in the record of this day. */
export function linkFacts(claim: Claim, report: Report, words: Words): readonly Fact[] {
  const { figure, baseline, derivedFrom, disjoint } = claim;
  const { labels } = words.fixed;
  const keyed = (ids: readonly string[]): Line => claimLinks(ids, report, words);
  const because: Line = disjoint === undefined ? [] : ['; ', ourRemark(disjoint)];
  const bases = keyed(derivedFrom);
  const replaced = report.claims.filter(
    ({ revision }) => revision?.by === claim.id && revision.kind === 'superseded',
  );
  return [
    ...fact(labels['card.share-of'], figure.kind === 'share' ? keyed(figure.of) : []),
    ...fact(labels['card.on-top-of'], baseline === undefined ? [] : keyed([baseline])),
    ...fact(labels['card.worked-out-from'], bases.length === 0 ? [] : [...bases, ...because]),
    ...fact(labels['card.replaces'], keyed(replaced.map(({ id }) => id))),
    ...revisionFacts(claim, report, words),
    ...fact(labels['card.draws-on'], informantsLine(claim, report, words)),
  ];
}

/** The claims as words that open their cards, each with who said it and when. */
export function claimLinks(ids: readonly string[], report: Report, words: Words): Line {
  const found = ids.flatMap((id) => report.claims.find((claim) => claim.id === id) ?? []);
  return found.flatMap((claim, index): Line => {
    const text = words.claimCount(claim, report);
    const who = words.speaker(claim.origin, report);
    return [
      ...(index === 0 ? [] : ['; ']),
      { kind: 'key', key: claim.id, text },
      `, ${who}, ${words.when(claim.asOf)}`,
    ];
  });
}

function revisionFacts(claim: Claim, report: Report, words: Words): readonly Fact[] {
  const { revision } = claim;
  const text = words.revision(claim, report);
  if (!revision || text === undefined) return [];
  const { labels, record } = words.fixed;
  const by = revision.by === undefined ? [] : claimLinks([revision.by], report, words);
  const isReplaced = revision.kind === 'superseded' && by.length > 0;
  return [
    ...fact(labels[isReplaced ? 'card.replaced-by' : 'card.since'], [
      ...(by.length > 0 ? [...by, '; '] : []),
      `${text} (${record[`cause.${revision.cause}`]}). `,
      ourRemark(revision.reason),
    ]),
  ];
}

function informantsLine({ origin }: Claim, report: Report, words: Words): Line {
  const speakers = [...report.claims, ...report.context].map((claim) => claim.origin);
  return (origin.informedBy ?? []).flatMap((informant: Informant, index): Line => {
    const named = speakers.find(({ id }) => id === informant.origin);
    if (!named) return [];
    const { labels } = words.fixed;
    const how = labels[informant.standing === 'declared' ? 'card.declared' : 'card.reported'];
    return [
      ...(index === 0 ? [] : ['; ']),
      `${words.speaker(named, report)} (${how})`,
      ...(informant.note === undefined ? [] : [', ', ourRemark(informant.note)]),
    ];
  });
}
