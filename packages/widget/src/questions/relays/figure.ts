// What happened on the way to print? One change marked up, which kinds are how frequent, and every case with its page.
import type { MutationKind, Report } from '@dprk-deployment-tracker/core';
import type { Block } from '../../figure/block.js';
import { foot } from '../../figure/foot.js';
import type { Asked } from '../../figure/question.js';
import type { Size } from '../../plot/scene.js';
import type { Words } from '../../words/words.js';
import { cardOf } from '../card/card.js';
import type { Question } from '../question.js';
import { embedItem } from '../shared-blocks.js';
import { caseFold } from './case-fold.js';
import { exampleFacts } from './case-facts.js';
import { exampleOf } from './example.js';
import { kindCard } from './kind-card.js';
import { kindKey } from './kind-key.js';
import { kindsScene } from './picture.js';

/** The figure of changes in print. Which page printed what comes with the rest of the record. */
export const relays: Question = (report, words, size, asked) => ({
  question: 'relays',
  blocks:
    report.relays.length === 0 ? nothingYet(words, asked) : allBlocks(report, words, size, asked),
});

function nothingYet(words: Words, { reach }: Asked): readonly Block[] {
  const { labels } = words.fixed;
  const why = {
    claims: labels['relays.loading'],
    failed: labels['relays.not-loaded'],
    whole: labels['empty.cases'],
  } as const;
  return [
    { kind: 'sentence', line: [labels['question.relays']] },
    // A list, since a text here would move to where the lead stands once pages have come.
    { kind: 'list', name: labels['question.relays'], items: [[why[reach]]] },
  ];
}

function allBlocks(report: Report, words: Words, size: Size, asked: Asked): readonly Block[] {
  const { labels } = words.fixed;
  const pages = new Set(report.mutations.map(({ mention }) => mention.document.id)).size;
  const { length } = report.relays;
  return [
    { kind: 'sentence', line: words.relayHeadline(report.relays) },
    {
      kind: 'text',
      role: 'lead',
      line: [words.frame.relayLead(pages, report.documents.length)],
    },
    ...example(report, words),
    { kind: 'heading', text: labels['relays.kinds'] },
    ...kinds(report, words, size, asked),
    ...kindCard(report, words, asked),
    ...cardOf(report, words, asked),
    ...foot(
      words.frame.sourceCases(length, words.day(report.dataDay)),
      [{ text: words.frame.allCases(length), fold: 'cases' }, embedItem(words)],
      asked.open,
    ),
    caseFold(report, words, asked),
  ];
}

/** The change that matters most to a reader: it makes dead of the wounded. */
const gravest: MutationKind = 'killed-for-casualties';

/** Kinds before the fold. */
const mostKinds = 8;

function exampleKind(counts: ReturnType<Words['kinds']>): MutationKind | undefined {
  return (counts.find(({ kind }) => kind === gravest) ?? counts[0])?.kind;
}

/** The marked-up example. */
function example(report: Report, words: Words): readonly Block[] {
  const counted = words.kinds(report.relays);
  const found = exampleOf(report.relays, exampleKind(counted), words.language);
  if (!found) return [];
  const { relay, print } = found;
  const name = words.locale.relays.kind[relay.kind];
  return [
    { kind: 'heading', text: words.frame.said(words.fixed.labels['relays.example'], name) },
    { kind: 'facts', rows: exampleFacts(relay, print, report, words) },
  ];
}

/** The bars of the kinds; those of the rarer ones behind a fold. */
function kinds(report: Report, words: Words, size: Size, { open }: Asked): readonly Block[] {
  const counts = words.kinds(report.relays);
  const { labels } = words.fixed;
  const barsOf = (some: typeof counts): Block => ({
    kind: 'picture',
    name: labels['relays.kinds'],
    scene: kindsScene(some, counts, exampleKind(counts), words, size),
    items: some.map(({ kind, text }) => ({ key: kindKey(kind), line: [text] })),
  });
  const rarer = counts.slice(mostKinds);
  if (rarer.length === 0) return [barsOf(counts)];
  const isOpen = open.includes('kinds');
  return [
    barsOf(counts.slice(0, mostKinds)),
    {
      kind: 'fold',
      id: 'kinds',
      text: words.frame.showMore(rarer.length),
      isOpen,
      blocks: isOpen ? [barsOf(rarer)] : [],
    },
  ];
}
