// What does it mean? Each line of reasoning as a sentence: the article's own figure beside the one worked out again.
import type { Indicator, RatioIndicator, Report } from '@dprk-deployment-tracker/core';
import type { Block } from '../../figure/block.js';
import { foot } from '../../figure/foot.js';
import type { Asked } from '../../figure/question.js';
import type { Size } from '../../plot/scene.js';
import type { LossShareWords } from '../../words/loss-share-words.js';
import { sentences } from '../../words/runs.js';
import type { Words } from '../../words/words.js';
import { cardOf } from '../card/card.js';
import type { Question } from '../question.js';
import { toolItems } from '../shared-blocks.js';
import { choiceFold } from './choice-fold.js';
import { lossShares } from './loss-shares.js';
import { isShare, ratioPicture, unprintedPart, type RatioPicture } from './picture.js';

/** Eight lines of reasoning, the share of losses first. */
const order = [
  'casualty-share',
  'share-of-army',
  'months-of-recruitment',
  'reinforcement-size',
  'boost-to-force',
  'attrition-projection',
  'agreement',
  'lead-signal',
] as const;

/** How many stand before the fold. */
const beforeFold = 1;

/** The indicators, the first of them before the fold. */
export const indicators: Question = (report, words, size, asked) => {
  const inOrder = order.flatMap((id) => report.indicators.filter((one) => one.id === id));
  const blocksOf = (shown: readonly Indicator[]): readonly Block[] =>
    shown.flatMap((one) => indicatorBlocks(one, report, words, size, asked));
  const [first] = inOrder;
  const finding =
    words.lossShares(report)?.finding ?? (first && words.indicator(first, report).finding);
  const rest = inOrder.slice(beforeFold);
  const isOpen = asked.open.includes('more');
  const text = words.frame.showMore(rest.length);
  return {
    question: 'indicators',
    blocks: [
      { kind: 'sentence', line: [finding ?? words.fixed.labels['question.indicators']] },
      ...blocksOf(inOrder.slice(0, beforeFold)),
      ...cardOf(report, words, asked),
      ...foot(
        words.source(report.headlines['killed-or-wounded'], report),
        [{ text, fold: 'more' }, ...toolItems(words, asked.isExploring)],
        asked.open,
      ),
      { kind: 'fold', id: 'more', text, isOpen, blocks: isOpen ? blocksOf(rest) : [] },
    ],
  };
};

function factsOf(label: string, lines: readonly string[]): readonly Block[] {
  return lines.length === 0 ? [] : [{ kind: 'facts', rows: [{ label, line: [lines.join('; ')] }] }];
}

/** "Of the special forces (88,000): 14%" */
function unprintedParts({ parts }: RatioIndicator, words: Words): readonly string[] {
  return parts.slice(1).flatMap((part) => unprintedPart(part, words) ?? []);
}

function noteBeneath({ aside, isSentOlder }: LossShareWords, words: Words): Block {
  const days = words.fixed.labels[isSentOlder ? 'shares.sent-older' : 'shares.days-differ'];
  const said = [[days], [words.notVerified], aside].filter((line) => line.length > 0);
  return { kind: 'text', role: 'note', line: sentences(said) };
}

function pictureBlock(name: string, { scene, phrases }: RatioPicture): Block {
  return { kind: 'picture', name, scene, items: phrases.map((text) => ({ line: [text] })) };
}

function indicatorBlocks(
  indicator: Indicator,
  report: Report,
  words: Words,
  size: Size,
  asked: Asked,
): readonly Block[] {
  const { name, stated, results, cautions } = words.indicator(indicator, report);
  const { labels } = words.fixed;
  const [first] = results;
  const others = indicator.kind === 'ratio' ? unprintedParts(indicator, words) : [];
  const picture = indicator.kind === 'ratio' ? ratioPicture(indicator, words, size) : undefined;
  // Bars hold the article's figures and what is worked out again of them.
  const comparesItself = picture !== undefined && !isShare(indicator);
  const pair: readonly Block[] = [
    {
      kind: 'text',
      role: first === undefined ? 'note' : 'answer',
      line: [first ?? labels['empty.input']],
    },
    ...(picture ? [pictureBlock(name, picture)] : []),
  ];
  const ofSides = isShare(indicator) ? words.lossShares(report) : undefined;
  return [
    { kind: 'heading', text: name },
    ...(ofSides ? [lossShares(ofSides, name, words, size), noteBeneath(ofSides, words)] : pair),
    ...(comparesItself
      ? []
      : factsOf(labels[ofSides ? 'column.article-share' : 'column.article'], stated.slice(0, 2))),
    ...choiceFold(indicator, report, words, asked, [
      ...(ofSides ? pair : []),
      ...(ofSides?.wider ?? []).map(
        ({ label, figure }) =>
          ({ kind: 'text', role: 'remark', line: [words.frame.said(label, figure)] }) as const,
      ),
      ...factsOf(labels['column.recomputed'], others),
      ...cautions.map((line) => ({ kind: 'text', role: 'remark', line: [line] }) as const),
    ]),
  ];
}
