// All changes on the way to print, the most repeated first, ten at a time, of one kind or of all.
import { mutationKinds, type MutationKind, type Report } from '@dprk-deployment-tracker/core';
import type { Block } from '../../figure/block.js';
import type { Asked } from '../../figure/question.js';
import type { Words } from '../../words/words.js';
import { pageLinks, rowsShown } from '../page-of-rows.js';
import { caseBlocks } from './case-facts.js';
import { mostRepeatedFirst } from './example.js';

const page = 'relays.page';

/** The fold `cases`. */
export function caseFold(report: Report, words: Words, asked: Asked): Block {
  const isOpen = asked.open.includes('cases');
  return {
    kind: 'fold',
    id: 'cases',
    text: words.frame.allCases(report.relays.length),
    isOpen,
    blocks: isOpen ? casesBlocks(report, words, asked) : [],
  };
}

function casesBlocks(report: Report, words: Words, asked: Asked): readonly Block[] {
  const { labels } = words.fixed;
  const kind = kindAsked(asked);
  const chosen = mostRepeatedFirst(
    report.relays.filter((relay) => kind === undefined || relay.kind === kind),
  );
  const shown = rowsShown(page, asked, chosen.length);
  return [
    {
      kind: 'field',
      id: 'relays.kind',
      name: labels['pick.change'],
      control: {
        kind: 'select',
        value: kind ?? '',
        options: [
          { value: '', text: labels['pick.all'] },
          ...words
            .kinds(report.relays)
            .map(({ kind: value, name, cases }) => ({ value, text: `${name} (${cases})` })),
        ],
      },
    },
    {
      kind: 'text',
      role: 'remark',
      line: [
        chosen.length === 0 ? labels['empty.cases'] : words.frame.shownCases(shown, chosen.length),
      ],
    },
    ...chosen.slice(0, shown).flatMap((relay) => caseBlocks(relay, report, words)),
    ...pageLinks(page, asked, chosen.length, words),
  ];
}

function kindAsked({ fields }: Asked): MutationKind | undefined {
  const kind = fields['relays.kind'] ?? '';
  return Object.hasOwn(mutationKinds, kind) ? (kind as MutationKind) : undefined;
}
