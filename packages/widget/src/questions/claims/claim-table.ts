// A table of claims: day, who said it, figure, page; each row opens the claim's card.
import type { Claim, Report } from '@dprk-deployment-tracker/core';
import type { Block, Line } from '../../figure/block.js';
import { hasColumns } from '../../figure/columns.js';
import type { Size } from '../../plot/scene.js';
import type { Words } from '../../words/words.js';
import { pageName } from '../page-line.js';
import type { Sorting, SortColumn } from './chosen-claims.js';

type Table = Extract<Block, { kind: 'table' }>;

/** What the table shows besides the claims. */
export interface TableAsked {
  readonly caption: string;
  /** The order, said at the head of its column. **Absent:** that of the list. */
  readonly sorting?: Sorting;
  readonly linksInCards?: boolean;
  /** The claims count different things, so that each says what. */
  readonly isMixed: boolean;
  /** A remark beneath a claim's figure. */
  readonly remark?: (claim: Claim) => string | undefined;
}

/** One column: its head, and the cell of a claim. */
interface Column {
  readonly head: Table['head'][number];
  readonly cell: (claim: Claim) => Line;
}

/** The table. On a narrow page the figure comes first and what is counted stands with it. */
export function claimTable(
  claims: readonly Claim[],
  asked: TableAsked,
  report: Report,
  words: Words,
  size: Size,
): Block {
  const columns = columnsOf(asked, report, words, size);
  return {
    kind: 'table',
    caption: asked.caption,
    ...(asked.linksInCards && { linksInCards: true }),
    head: columns.map(({ head }) => head),
    rows: claims.map((claim) => ({
      key: claim.id,
      cells: columns.map(({ cell }) => cell(claim)),
    })),
  };
}

function columnsOf(asked: TableAsked, report: Report, words: Words, size: Size): readonly Column[] {
  const { labels } = words.fixed;
  const isWide = hasColumns(size);
  const head = (column: SortColumn, text: string): Column['head'] => headOf(column, text, asked);
  const day: Column = {
    head: head('day', labels['column.day']),
    cell: ({ asOf }) => [words.when(asOf)],
  };
  const who: Column = {
    head: head('side', labels['column.body']),
    cell: ({ voice, origin }) => [
      { kind: 'side', side: voice, text: words.speaker(origin, report) },
    ],
  };
  const figure: Column = {
    head: head('figure', labels['column.figure']),
    cell: (claim) => figureLine(claim, asked, report, words, isWide),
  };
  const spoken: Column = {
    head: { text: labels['column.body'] },
    cell: (claim) => [...who.cell(claim), `, ${words.when(claim.asOf)}`],
  };
  const counted: Column = {
    head: { text: labels['column.counted'] },
    cell: (claim) => countedLine(claim, words),
  };
  const page: Column = {
    head: { text: labels['column.page'] },
    cell: ({ document }) => [pageName(document)],
  };
  if (!isWide) return [figure, spoken];
  return asked.isMixed ? [day, who, figure, counted, page] : [day, who, figure, page];
}

function headOf(column: SortColumn, text: string, { sorting }: TableAsked): Column['head'] {
  return { text, ...(sorting?.column === column && { sorted: sorting.way }) };
}

function figureLine(
  claim: Claim,
  { isMixed, remark }: TableAsked,
  report: Report,
  words: Words,
  isWide: boolean,
): Line {
  const text =
    isMixed && !isWide ? words.claimCount(claim, report) : words.claimFigure(claim, report);
  const isGone =
    words.revision(claim, report) !== undefined && claim.revision?.kind !== 'contested';
  const remarks = [words.revision(claim, report), isGone ? undefined : remark?.(claim)];
  return [
    isGone ? { kind: 'struck', text } : text,
    ...(isMixed && !isWide ? unusual(claim.quantity, words) : []),
    ...remarks.flatMap((one): Line =>
      one === undefined ? [] : [' ', { kind: 'muted', text: `(${one})` }],
    ),
  ];
}

/** North Korean soldiers in Russia or the war are what is counted unless something else is said. */
const usual: ReadonlySet<string> = new Set(['dprk-all', 'dprk-combat-troops', 'war', 'russia']);

function countedLine({ quantity }: Claim, words: Words): Line {
  return [words.fixed.measure[quantity.measure], ...unusual(quantity, words)];
}

/** Who and where, where it is not the usual. */
function unusual({ population, place }: Claim['quantity'], words: Words): Line {
  const { fixed } = words;
  const others = [
    ...(usual.has(population) ? [] : [fixed.population[population]]),
    ...(usual.has(place) ? [] : [fixed.place[place]]),
  ];
  return others.map((text) => ({ kind: 'muted', text: `, ${text}` }) as const);
}
