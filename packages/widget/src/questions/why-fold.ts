// Why the range is what it is: remarks in one plain sentence each, behind a fold.
import type { Headline, Report } from '@dprk-deployment-tracker/core';
import type { Block } from '../figure/block.js';
import type { Asked } from '../figure/question.js';
import { version } from '../version.js';
import type { Words } from '../words/words.js';

/** The fold `why` of a headline. */
export function whyFold(headline: Headline, report: Report, words: Words, { open }: Asked): Block {
  const isOpen = open.includes('why');
  const agreed = words.agreed(headline, report);
  const { labels } = words.fixed;
  const lines = [
    ...(agreed ? [agreed] : []),
    ...words.dependence(headline, report),
    ...words.remarks(headline, report),
    [labels['guide.claim']],
    [labels['guide.side']],
    [labels['guide.counts']],
    [labels['guide.marks']],
    [labels['guide.not-true']],
    [words.frame.stamp(version, report.ruleVersion)],
  ];
  return {
    kind: 'fold',
    id: 'why',
    text: labels['fold.why'],
    isOpen,
    blocks: isOpen ? [{ kind: 'list', name: labels['fold.why'], items: lines }] : [],
  };
}
