// The card of a kind of change: what it means, and its cases.
import type { Report } from '@dprk-deployment-tracker/core';
import type { Block, Line } from '../../figure/block.js';
import type { Asked } from '../../figure/question.js';
import type { Words } from '../../words/words.js';
import { ourRemark, pageName } from '../page-line.js';
import { changeLine } from '../print-change.js';
import { mostRepeatedFirst } from './example.js';
import { kindKey, kindOfKey } from './kind-key.js';

/** The card. **Absent:** empty where no kind is asked for, or where it does not occur. */
export function kindCard(report: Report, words: Words, asked: Asked): readonly Block[] {
  const kind = kindOfKey(asked.card);
  const cases = mostRepeatedFirst(report.relays.filter((relay) => relay.kind === kind));
  if (kind === undefined || cases.length === 0) return [];
  const { relays } = words.locale;
  return [
    {
      kind: 'card',
      key: kindKey(kind),
      name: relays.kind[kind],
      blocks: [
        { kind: 'text', role: 'answer', line: [relays.about[kind]] },
        {
          kind: 'list',
          name: relays.kind[kind],
          items: cases.map((relay): Line => {
            const { of, first } = relay;
            const text = 'origin' in of ? words.claimCount(of, report) : of.title;
            const change = changeLine(words.printed(relay, report));
            return [
              pageName(first.mention.document),
              `, ${words.day(first.printedOn)}: `,
              ...(change.length === 0 ? [ourRemark(text)] : change),
              ' (',
              'origin' in of
                ? {
                    kind: 'key',
                    key: of.id,
                    text: `${words.speaker(of.origin, report)}, ${words.when(of.asOf)}`,
                  }
                : { kind: 'key', key: of.id, text: words.when(of.day) },
              ')',
            ];
          }),
        },
      ],
    },
  ];
}
