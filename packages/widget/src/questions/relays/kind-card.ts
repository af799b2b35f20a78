// The card of a kind of change: what it means, and its cases.
import type { Report } from '@dprk-deployment-tracker/core';
import type { Block, Line } from '../../figure/block.js';
import type { Asked } from '../../figure/question.js';
import { plainText, sentence } from '../../words/runs.js';
import type { Words } from '../../words/words.js';
import { pageName } from '../page-line.js';
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
      name: plainText(sentence`${relays.kind[kind]}`),
      blocks: [
        { kind: 'text', role: 'answer', line: [relays.about[kind]] },
        {
          kind: 'list',
          name: relays.kind[kind],
          items: cases.map((relay): Line => {
            const { of, first } = relay;
            const text =
              'origin' in of
                ? `${words.speaker(of.origin, report)}, ${words.when(of.asOf)}`
                : `${of.title}, ${words.when(of.day)}`;
            return [
              { kind: 'key', key: of.id, text },
              ': ',
              ...changeLine(words.printed(relay, report)),
              '; ',
              pageName(first.mention.document),
              `, ${words.day(first.printedOn)}`,
            ];
          }),
        },
      ],
    },
  ];
}
