// How many were killed or wounded, by whose count? The sentence, the picture, the other counts, and what folds beneath.
import type { Headline, HeadlineId, Report } from '@dprk-deployment-tracker/core';
import type { Block } from '../../figure/block.js';
import { hasColumns, mainWidthPx } from '../../figure/columns.js';
import { foot } from '../../figure/foot.js';
import type { Asked } from '../../figure/question.js';
import type { Size } from '../../plot/scene.js';
import { claimsOf } from '../../words/side-lines.js';
import { sentences } from '../../words/runs.js';
import type { Words } from '../../words/words.js';
import { cardOf } from '../card/card.js';
import { claimFold } from '../claims/claim-fold.js';
import { plotWordsOf } from '../plot-words-of.js';
import type { Question } from '../question.js';
import { whyFold } from '../why-fold.js';
import { lossesPicture } from './picture.js';

/** The counts of losses that a reader can switch between. */
const measures = ['killed-or-wounded', 'killed', 'wounded'] as const;

/** The counts beside it. */
const others = ['sent', 'present', 'killed-or-wounded', 'killed', 'wounded'] as const;

/** The default figure. */
export const losses: Question = (report, words, size, asked) => {
  const measure = measures.find((id) => id === asked.measure) ?? 'killed-or-wounded';
  const headline = report.headlines[measure];
  return {
    question: 'losses',
    blocks: [
      { kind: 'sentence', line: words.headline(headline, report) },
      { kind: 'text', role: 'lead', line: [leadOf(headline, words, size)] },
      ...(asked.isExploring ? [switchOf(measure, words)] : []),
      {
        kind: 'columns',
        main: [picture(headline, report, words, size), ...cardOf(report, words, asked)],
        rail: [answer(headline, report, words), rail(measure, report, words)],
      },
      note(headline, report, words),
      ...foot(words.source(headline, report), footItems(headline, words, asked), asked.open),
      claimFold(headline, report, words, asked),
      whyFold(headline, report, words, asked),
    ].flatMap((block) => block ?? []),
  };
};

function leadOf(headline: Headline, words: Words, size: Size): string {
  const { eachDot, eachRow } = words.frame;
  return `${words.lead(headline)} ${hasColumns(size) ? eachDot : eachRow}`;
}

function switchOf(measure: HeadlineId, words: Words): Block {
  return {
    kind: 'choice',
    name: words.fixed.labels['pick.count'],
    options: measures.map((id) => ({
      act: `measure ${id}`,
      text: words.fixed.headline[id],
      isChosen: id === measure,
    })),
  };
}

function picture(headline: Headline, report: Report, words: Words, size: Size): Block {
  const drawn = { ...size, widthPx: mainWidthPx(size) };
  return {
    kind: 'picture',
    name: words.frame.pictureName(headline.id, words.day(report.knownOn)),
    scene: lossesPicture(headline, report.events, plotWordsOf(words, report), drawn),
    items: claimsOf(headline).map((claim) => ({
      key: claim.id,
      line: [words.phrase(claim, report)],
    })),
  };
}

/** Do they agree? */
function answer(headline: Headline, report: Report, words: Words): Block | undefined {
  const line = sentences([...words.agree(headline, report), [words.notVerified]]);
  return { kind: 'text', role: 'answer', line };
}

function rail(measure: HeadlineId, report: Report, words: Words): Block {
  const shown = others.filter((id) => id !== measure).slice(0, 3);
  return {
    kind: 'rail',
    name: words.fixed.labels['rail.other-counts'],
    rows: shown.map((id) => ({
      label: words.fixed.headline[id],
      line: words.rail(report.headlines[id], report),
      act: id === 'sent' || id === 'present' ? 'question troops' : `measure ${id}`,
    })),
  };
}

function note(headline: Headline, report: Report, words: Words): Block | undefined {
  const said = [words.silence(headline, report) ?? [], ...words.noNumber(headline, report)];
  const line = sentences(said.filter((one) => one.length > 0));
  return line.length > 0 ? { kind: 'text', role: 'note', line } : undefined;
}

function footItems(headline: Headline, words: Words, { isExploring }: Asked) {
  const { labels } = words.fixed;
  return [
    { text: words.frame.allClaims(claimsOf(headline).length), fold: 'claims' },
    { text: labels['fold.why'], fold: 'why' },
    { text: labels[isExploring ? 'do.leave-explorer' : 'do.explore'], act: 'explore' },
  ];
}
