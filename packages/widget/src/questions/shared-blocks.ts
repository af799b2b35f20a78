// Blocks that questions about one headline share: the picture with its list, what is said of it, other counts, the foot.
import type { CurrentHeadline, CurrentReport, HeadlineId } from '@dprk-deployment-tracker/core';
import type { Block } from '../figure/block.js';
import { hasColumns } from '../figure/columns.js';
import { foot, type FootItem } from '../figure/foot.js';
import { givenBlocks } from '../figure/given-blocks.js';
import type { Asked, QuestionId } from '../figure/question.js';
import { crowdFrom } from '../plot/crowd.js';
import type { Scene, Size } from '../plot/scene.js';
import { newestFirst } from '../words/newest-first.js';
import { sentences, type Runs } from '../words/runs.js';
import { claimsOf } from '../words/side-lines.js';
import type { SideWords } from '../words/side-words.js';
import type { Opened } from './question.js';

/** Beside a picture of very many claims. */
const shortList = 20;

/** A picture of a headline, with its claims as phrases, the newest first; what is left out, plans among it, comes last. */
export function headlinePicture(
  headline: CurrentHeadline,
  scene: Scene,
  report: CurrentReport,
  words: SideWords,
): Block {
  const { selection } = headline;
  const { length } = claimsOf(headline);
  return {
    kind: 'picture',
    name: words.frame.pictureName(headline.id, words.day(report.knownOn)),
    scene,
    items: [
      ...newestFirst([...selection.direct, ...selection.bridged]),
      ...newestFirst(selection.leftOut.map(({ claim }) => claim)),
    ].map((claim) => ({
      key: claim.id,
      // Of very many claims few are ever asked for theirs.
      get line() {
        return [words.phrase(claim, report)];
      },
    })),
    ...(length >= crowdFrom && {
      short: { items: shortList, text: words.frame.allClaims(length), act: 'open claims' },
    }),
  };
}

/** Whose, where and what is counted, and what marks mean; on a phone since when: the headline and the note say the rest. */
export function leadOfMarks(
  headline: Pick<CurrentHeadline, 'id'>,
  scene: Scene,
  words: SideWords,
  size: Size,
): Block {
  const has = (role: string): boolean => scene.marks.some((mark) => mark.role.startsWith(role));
  const isWide = hasColumns(size);
  const text = words.frame.eachMark({
    silence: has('silence'),
    openEnds: has('open-end'),
    isShort: !isWide,
  });
  const about = isWide ? words.lead(headline) : words.since(headline);
  return { kind: 'text', role: 'lead', line: [`${about} `, { kind: 'marks', text }] };
}

/** A picture with what stands beside it. Its note is beneath it where columns stand side by side, else beneath both. */
export function pictureColumns(
  picture: Block,
  rail: readonly Block[],
  note: Block | undefined,
  size: Size,
): readonly Block[] {
  const isWide = hasColumns(size);
  return givenBlocks([
    { kind: 'columns', main: givenBlocks([picture, isWide && note]), rail },
    !isWide && note,
  ]);
}

/** Do they agree? And that nobody has verified it, where the note does not say so. */
export function agreement(
  headline: CurrentHeadline,
  report: CurrentReport,
  words: SideWords,
  saysUnverified: boolean,
): Block {
  const agree = words.agree(headline, report);
  const line = sentences(saysUnverified ? [...agree, [words.notVerified]] : agree);
  return { kind: 'text', role: 'answer', line };
}

/**
 * How long nobody gave a figure, who never gave one, and what short names stand for. On a phone rows are dated each, so
 * that how long nobody spoke is seen; there it says who is counted, and that nobody has verified it.
 *
 * **Absent:** nothing of these.
 */
export function noteBeneath(
  headline: CurrentHeadline,
  report: CurrentReport,
  words: SideWords,
  size: Size,
): Block | undefined {
  // Of troops sent and those who are there the headline says it.
  const isSaid = headline.id === 'sent' || headline.id === 'present';
  const counted = isSaid ? [] : [words.leadShort(headline)];
  const first = hasColumns(size)
    ? [words.silence(headline, report) ?? []]
    : [counted, [words.notVerified]];
  return noteOf([...first, ...aroundFigures(headline, report, words)]);
}

/** The same for rows that are dated each, wherever they stand. */
export function noteBeneathRows(
  headline: CurrentHeadline,
  report: CurrentReport,
  words: SideWords,
): Block | undefined {
  return noteOf(aroundFigures(headline, report, words));
}

function aroundFigures(
  headline: CurrentHeadline,
  report: CurrentReport,
  words: SideWords,
): readonly Runs[] {
  return [...words.noNumber(headline, report), ...words.spelledOut(headline).map((text) => [text])];
}

function noteOf(said: readonly Runs[]): Block | undefined {
  const line = sentences(said.filter((one) => one.length > 0));
  return line.length > 0 ? { kind: 'text', role: 'note', line } : undefined;
}

/** Other counts, a line each. One of the question that is shown leads nowhere. */
export function otherCounts(
  question: QuestionId,
  ids: readonly HeadlineId[],
  report: CurrentReport,
  words: SideWords,
): Block {
  return {
    kind: 'rail',
    name: words.fixed.labels['rail.other-counts'],
    rows: ids.map((id) => {
      const { headline, labels } = words.fixed;
      // A count of those who are there is of its day, and says so.
      const label = id === 'present' ? labels['rail.present'] : headline[id];
      const line = words.rail(report.headlines[id], report);
      if (id !== 'sent' && id !== 'present') return { label, line, act: `question losses ${id}` };
      return question === 'troops' ? { label, line } : { label, line, act: 'question troops' };
    }),
  };
}

/** What a figure of a headline ends with: source line, links, and the folds that they open. */
export function headlineFoot(
  headline: CurrentHeadline,
  report: CurrentReport,
  words: SideWords,
  asked: Asked,
  opened: Opened,
  scene: Scene,
): readonly Block[] {
  const shown = new Set(scene.marks.flatMap(({ side }) => side ?? []));
  return [
    ...foot(
      words.source(headline, report, shown),
      [
        { text: words.frame.allClaims(claimsOf(headline).length), fold: 'claims' },
        { text: words.fixed.labels['fold.why'], fold: 'why' },
        ...toolItems(words, asked.isExploring),
      ],
      asked.open,
    ),
    ...opened.folds(headline.id),
  ];
}

/** A switch between counts. */
export function countSwitch(
  ids: readonly HeadlineId[],
  chosen: HeadlineId,
  words: SideWords,
): Block {
  return {
    kind: 'choice',
    name: words.fixed.labels['pick.count'],
    options: ids.map((id) => ({
      act: `measure ${id}`,
      text: words.fixed.headline[id],
      isChosen: id === chosen,
    })),
  };
}

/** What every figure offers besides its folds: the explorer, opened or left, and the figure for another page. */
export function toolItems(words: SideWords, isExploring: boolean): readonly FootItem[] {
  const { labels } = words.fixed;
  const explore = labels[isExploring ? 'do.leave-explorer' : 'do.explore'];
  return [{ text: explore, act: 'explore' }, embedItem(words)];
}

/** The figure for another page. */
export function embedItem({ fixed: { labels } }: SideWords): FootItem {
  return { text: labels['do.embed'], act: 'embed' };
}
