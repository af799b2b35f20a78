// The card of one claim: the figure, who said it of which day, on which page, and what became of it.
import type { Claim, Report } from '@dprk-deployment-tracker/core';
import type { Block, Line } from '../../figure/block.js';
import type { RecordReach } from '../../figure/question.js';
import { plainText, sentence } from '../../words/runs.js';
import type { Words } from '../../words/words.js';
import { ourRemark } from '../page-line.js';
import { fact, type Fact } from './fact.js';
import { forecastFacts } from './forecast-facts.js';
import { linkFacts } from './link-facts.js';
import { otherPages, pageFacts } from './page-facts.js';

/** The card. */
export function claimCard(claim: Claim, report: Report, words: Words, reach: RecordReach): Block {
  const { labels } = words.fixed;
  const others = claim.mentions.filter(
    ({ document, mutations }) => document !== claim.document || mutations.length > 0,
  );
  return {
    kind: 'card',
    key: claim.id,
    name: plainText(sentence`${words.claimCount(claim, report)}`),
    blocks: [
      {
        kind: 'facts',
        rows: [
          ...speakerFacts(claim, report, words),
          ...dayFacts(claim, words),
          ...countFacts(claim, report, words),
          ...pageFacts(claim.document, words, reach),
          ...forecastFacts(claim, report, words),
          ...linkFacts(claim, report, words),
          ...fact(labels['card.note'], claim.note === undefined ? [] : [ourRemark(claim.note)]),
          ...fact(labels['card.id'], [{ kind: 'muted', text: claim.id }]),
        ],
      },
      ...otherPages(claim, others, report, words, reach),
    ],
  };
}

function speakerFacts(claim: Claim, report: Report, words: Words): readonly Fact[] {
  const { origin, voice, document, mentions } = claim;
  const { labels, record } = words.fixed;
  const hops = mentions.find((mention) => mention.document === document)?.via ?? [];
  const body = `${record[`origin-kind.${origin.kind}`]}, ${record[`stake.${origin.stake}`]}`;
  return [
    ...fact(labels['card.who'], [
      { kind: 'side', side: voice, text: words.speaker(origin, report) },
      { kind: 'muted', text: `, ${body}` },
    ]),
    ...fact(labels['card.through'], hops.join(' → ')),
  ];
}

function dayFacts({ asOf, asOfInferred, statedOn }: Claim, words: Words): readonly Fact[] {
  const { labels } = words.fixed;
  const inferred: Line = asOfInferred
    ? [' ', { kind: 'muted', text: `(${labels['card.inferred']})` }]
    : [];
  return [
    ...fact(labels['card.speaks-of'], [words.when(asOf), ...inferred]),
    ...fact(labels['card.said'], words.when(statedOn)),
  ];
}

function countFacts(claim: Claim, report: Report, words: Words): readonly Fact[] {
  const { quantity, modality, wording, figure, placeSaid, sinceSaid } = claim;
  const { labels } = words.fixed;
  const isRead = (figure.kind === 'in-words' || figure.kind === 'share') && figure.reading;
  return [
    ...fact(labels['card.counted'], words.quantity(quantity)),
    ...fact(labels['card.place-said'], placeSaid),
    ...fact(labels['card.since-said'], sinceSaid),
    ...fact(labels['card.kind'], modality === 'observed' ? '' : words.fixed.modality[modality]),
    ...fact(
      labels['card.wording'],
      wording && [{ kind: 'quote', text: wording.text, language: wording.language }],
    ),
    ...fact(labels['card.reading'], isRead ? words.figureWithReading(claim, report) : ''),
  ];
}
