// One change on the way to print: who said what when, who printed what when, with the words that show it.
import {
  daySpan,
  type Claim,
  type MutatedMention,
  type RecordedEvent,
  type Relay,
  type Report,
} from '@dprk-deployment-tracker/core';
import type { Block, Line } from '../../figure/block.js';
import { plainText, sentence } from '../../words/runs.js';
import type { Words } from '../../words/words.js';
import { fact, type Fact } from '../card/fact.js';
import { ourRemark, pageInShort, pageLine, pageName } from '../page-line.js';
import { changeLine, hopsLine, seenLine } from '../print-change.js';

/** The short form: said, printed, the words that show it, what changed, our note. `print` is the page that stands for the case. */
export function exampleFacts(
  relay: Relay,
  print: MutatedMention,
  report: Report,
  words: Words,
  isShort = true,
): readonly Fact[] {
  const { labels } = words.fixed;
  const changes = changeLine(words.printed(relay, report));
  return [
    ...fact(labels['relays.said'], saidLine(relay.of, report, words)),
    ...fact(
      labels['relays.printed'],
      (isShort ? pageInShort : pageLine)(print.mention.document, words),
    ),
    ...fact(labels['relays.words'], seenLine(print.mention, relay.kind, words)),
    ...fact(labels['column.change'], changes),
    ...fact(labels['card.note'], noteLine(relay, print, isShort)),
  ];
}

/** The whole case: also by which hops, who changed it first, and who prints it later. */
export function caseBlocks(relay: Relay, report: Report, words: Words): readonly Block[] {
  const { first, kind, of, repeats } = relay;
  const { labels } = words.fixed;
  const mutation = mutationOf(relay, first);
  const later = repeats.flatMap(({ mention }, index): Line => [
    ...(index === 0 ? [] : ['; ']),
    pageName(mention.document),
    `, ${words.when(mention.document.publishedOn)}`,
  ]);
  return [
    { kind: 'heading', text: plainText(sentence`${words.locale.relays.kind[kind]}`) },
    {
      kind: 'facts',
      rows: [
        ...exampleFacts(relay, first, report, words, false),
        ...fact(labels['card.through'], hopsLine(speakerOf(of, report, words), first.mention)),
        ...fact(labels['relays.changed-first'], firstLine(mutation?.inherits, report, words)),
        ...fact(labels['relays.later'], later),
      ],
    },
  ];
}

function mutationOf({ kind }: Relay, { mention }: MutatedMention) {
  return mention.mutations.find((one) => one.kind === kind);
}

/** What we remark on a change: whom the page names; in full, on the page too. */
function noteLine(relay: Relay, print: MutatedMention, isShort: boolean): Line {
  const ofChange = mutationOf(relay, print)?.note;
  const notes = isShort ? [ofChange] : [ofChange, print.mention.note];
  const note = notes.filter((one) => one !== undefined).join(' ');
  return note === '' ? [] : [ourRemark(note)];
}

/** Who said what of which day; of an event, what happened when. */
function saidLine(of: Claim | RecordedEvent, report: Report, words: Words): Line {
  if (!('origin' in of)) {
    return [{ kind: 'key', key: of.id, text: of.title }, ` (${words.when(of.day)})`];
  }
  return [
    { kind: 'side', side: of.voice, text: words.speaker(of.origin, report) },
    ': ',
    { kind: 'key', key: of.id, text: words.claimCount(of, report) },
    ` (${words.when(of.asOf)})`,
  ];
}

function speakerOf(of: Claim | RecordedEvent, report: Report, words: Words): string {
  return 'origin' in of ? words.speaker(of.origin, report) : words.when(daySpan(of.day.edtf));
}

/** Who changed it first: a page of the record by its link, or a relay by its name. */
function firstLine(inherits: string | undefined, report: Report, words: Words): Line {
  if (inherits === undefined) return [];
  const page = report.documents.find(({ id }) => id === inherits);
  return page ? pageLine(page, words) : [inherits];
}
