// Who counts what, in one table: the sides beside the four counts, for a fact box.
import type { HeadlineId, Report, Side } from '@dprk-deployment-tracker/core';
import type { Block, Line } from '../../figure/block.js';
import { foot } from '../../figure/foot.js';
import type { Words } from '../../words/words.js';
import { cardOf } from '../card/card.js';
import type { Question } from '../question.js';
import { toolItems } from '../shared-blocks.js';

/** The counts of the table, a column each. */
const counts = ['sent', 'present', 'killed-or-wounded', 'killed'] as const;

/** A side with its newest figure of each count. */
interface Row {
  readonly side: string;
  readonly name: string;
  readonly cells: ReadonlyMap<HeadlineId, Side>;
}

/** The four counts in one table. */
export const summary: Question = (report, words, _size, asked) => {
  const headline = report.headlines['killed-or-wounded'];
  return {
    question: 'summary',
    blocks: [
      { kind: 'sentence', line: words.headline(headline, report) },
      table(report, words),
      ...cardOf(report, words, asked),
      ...foot(words.source(headline, report), [...toolItems(words, asked.isExploring)], asked.open),
    ],
  };
};

function table(report: Report, words: Words): Block {
  return {
    kind: 'table',
    caption: `${words.fixed.labels['rail.sides']}. ${words.notVerified}`,
    head: [
      { text: words.fixed.labels['column.side'] },
      ...counts.map((id) => ({ text: words.fixed.headline[id] })),
    ],
    rows: rowsOf(report, words).map(({ side, name, cells }) => ({
      cells: [
        [{ kind: 'side', side, text: name }],
        ...counts.map((id) => cell(cells.get(id), report, words)),
      ],
    })),
  };
}

function cell(side: Side | undefined, report: Report, words: Words): Line {
  if (!side) return [];
  const { figure, when, key } = words.side(side, report);
  return [{ kind: 'key', key, text: figure }, ' ', { kind: 'muted', text: when }];
}

/** Every side that is current in one of the counts, with its older figures too; the one with the most figures first. */
function rowsOf(report: Report, words: Words): readonly Row[] {
  const sidesOf = (id: HeadlineId): readonly Side[] => report.headlines[id].current.sides;
  const named = new Set(
    counts.flatMap(sidesOf).flatMap(({ state, voice }) => (state === 'current' ? voice.id : [])),
  );
  const rows = new Map<string, { side: string; name: string; cells: Map<HeadlineId, Side> }>();
  for (const id of counts) {
    for (const side of sidesOf(id)) {
      if (!named.has(side.voice.id)) continue;
      const line = words.side(side, report);
      const row = rows.get(line.side) ?? { side: line.side, name: line.name, cells: new Map() };
      row.cells.set(id, side);
      rows.set(line.side, row);
    }
  }
  return [...rows.values()].sort((a, b) => b.cells.size - a.cells.size);
}
