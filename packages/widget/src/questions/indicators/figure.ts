// What does it mean? Each line of reasoning as a sentence: the article's own figure beside the one worked out again.
import type { Indicator, IndicatorPart, Report } from '@dprk-deployment-tracker/core';
import type { Block } from '../../figure/block.js';
import { foot } from '../../figure/foot.js';
import type { Asked } from '../../figure/question.js';
import { partsScene } from '../../plot/parts-of-hundred.js';
import type { Size } from '../../plot/scene.js';
import type { Words } from '../../words/words.js';
import { cardOf } from '../card/card.js';
import type { Question } from '../question.js';
import { exploreItem } from '../shared-blocks.js';
import { choiceFold } from './choice-fold.js';

/** Eight lines of reasoning, the share of losses and of the army first. */
const order = [
  'casualty-share',
  'share-of-army',
  'months-of-recruitment',
  'boost-to-force',
  'reinforcement-size',
  'attrition-projection',
  'agreement',
  'lead-signal',
] as const;

/** How many stand before the fold. */
const beforeFold = 3;

/** The indicators, three of them before the fold. */
export const indicators: Question = (report, words, size, asked) => {
  const inOrder = order.flatMap((id) => report.indicators.filter((one) => one.id === id));
  const { labels } = words.fixed;
  const first = inOrder.slice(0, beforeFold);
  const rest = inOrder.slice(beforeFold);
  const isOpen = asked.open.includes('more');
  return {
    question: 'indicators',
    blocks: [
      { kind: 'sentence', line: [labels['question.indicators']] },
      ...first.flatMap((one) => indicatorBlocks(one, report, words, size, asked)),
      ...cardOf(report, words, asked),
      ...foot(
        words.source(report.headlines['killed-or-wounded'], report),
        [
          { text: words.frame.showMore(rest.length), fold: 'more' },
          exploreItem(words, asked.isExploring),
        ],
        asked.open,
      ),
      {
        kind: 'fold',
        id: 'more',
        text: words.frame.showMore(rest.length),
        isOpen,
        blocks: isOpen
          ? rest.flatMap((one) => indicatorBlocks(one, report, words, size, asked))
          : [],
      },
    ],
  };
};

function indicatorBlocks(
  indicator: Indicator,
  report: Report,
  words: Words,
  size: Size,
  asked: Asked,
): readonly Block[] {
  const { question, stated, results, cautions } = words.indicator(indicator, report);
  const [first, ...others] = results;
  const scene = shareScene(indicator, words, size);
  return [
    { kind: 'heading', text: question },
    ...(first === undefined
      ? [{ kind: 'text', role: 'note', line: [words.fixed.labels['empty.input']] } as const]
      : [{ kind: 'text', role: 'answer', line: [first] } as const]),
    ...(scene ? [{ kind: 'picture', name: question, scene, items: [] } as const] : []),
    {
      kind: 'facts',
      rows: [
        ...stated.map((text) => ({ label: words.fixed.labels['column.article'], line: [text] })),
        ...others.map((text) => ({ label: words.fixed.labels['column.recomputed'], line: [text] })),
      ],
    },
    ...cautions.map((text) => ({ kind: 'text', role: 'remark', line: [text] }) as const),
    ...choiceFold(indicator, report, words, asked),
  ];
}

/** A share of a whole as parts of a hundred: of the first result alone, over all that was claimed. */
function shareScene(indicator: Indicator, words: Words, size: Size) {
  if (indicator.id !== 'casualty-share' && indicator.id !== 'share-of-army') return undefined;
  if (indicator.kind !== 'ratio') return undefined;
  const [part] = indicator.parts;
  const value = part && shareOf(part);
  if (!value) return undefined;
  return partsScene(
    {
      ...value,
      figure: words.interval({ low: value.lowPercent, high: value.highPercent }, 'percent'),
      detail: words.indicator(indicator, { claims: [], knownOn: '2026-01-01', dataDay: '2026-01-01', parties: [] })
        .name,
    },
    size,
  );
}

function shareOf({ overAll }: IndicatorPart) {
  const { low, high } = overAll?.value ?? {};
  const from = low ?? high;
  const to = high ?? low;
  if (from === undefined || to === undefined || overAll?.unit !== 'percent') return undefined;
  return { lowPercent: Math.min(from, 100), highPercent: Math.min(to, 100) };
}
