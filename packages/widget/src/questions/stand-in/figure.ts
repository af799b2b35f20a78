// Stands in for every question until its own figure is there: a figure with every kind of block in it.
import type { Claim, Report } from '@dprk-deployment-tracker/core';
import type { AppWords } from '../../app/app-words.js';
import type { Block, Figure, SideRow } from '../../figure/block.js';
import { hasColumns, mainWidthPx } from '../../figure/columns.js';
import type { Asked } from '../../figure/question.js';
import type { Mark, Scene, Size } from '../../plot/scene.js';

const day = 86_400_000;

function picture(claims: readonly Claim[], { widthPx, emPx }: Size): Scene {
  const height = 300;
  const days = claims.map(({ spokenOn }) => Date.parse(spokenOn) / day);
  const from = Math.min(...days);
  const to = Math.max(...days, from + 1);
  const x = (value: number): number => 40 + ((value - from) / (to - from)) * (widthPx - 60);
  const y = (value: number): number => height - 30 - (value / 20_000) * (height - 50);
  const round = (value: number): number => Math.round(value * 100) / 100;
  const marks: Mark[] = [0, 5_000, 10_000, 15_000].flatMap((value): Mark[] => [
    { kind: 'line', role: 'grid', x1: 40, x2: widthPx, y1: round(y(value)), y2: round(y(value)) },
    {
      kind: 'text',
      role: 'axis-label',
      x: 0,
      y: round(y(value) + 4),
      anchor: 'start',
      sizePx: 0.8125 * emPx,
      parts: [{ text: String(value), role: 'axis-label' }],
    },
  ]);
  for (const [index, claim] of claims.entries()) {
    const value = lowOf(claim);
    marks.push({
      kind: 'circle',
      role: index === claims.length - 1 ? 'claim-newest' : 'claim',
      side: claim.voice,
      key: claim.id,
      cx: round(x(days[index] ?? 0)),
      cy: round(y(value)),
      r: 5,
    });
  }
  return { width: widthPx, height, marks };
}

function lowOf({ figure }: Claim): number {
  return Object.values(figure).find((value): value is number => typeof value === 'number') ?? 0;
}

function sideRow(claim: Claim): SideRow {
  return {
    side: claim.voice,
    name: claim.origin.name,
    body: claim.voice,
    figure: String(lowOf(claim)),
    when: claim.spokenOn.slice(0, 7),
    key: claim.id,
  };
}

function phrase(claim: Claim): string {
  return `${claim.origin.name}: ${lowOf(claim)}, ${claim.spokenOn}`;
}

/** Exercises every block with real claims; says nothing that a reader should believe. */
export function standInFigure(report: Report, words: AppWords, size: Size, asked: Asked): Figure {
  const { current, selection } = report.headlines[asked.measure];
  const claims = selection.direct;
  const sides = current.sides.flatMap(({ claims: [first] }) => first ?? []);
  const isWide = hasColumns(size);
  const scene = picture(claims, { ...size, widthPx: mainWidthPx(size) });
  const rows: Block = {
    kind: 'sides',
    name: 'Sides',
    groups: [
      { label: 'Past year', rows: sides.slice(0, 2).map(sideRow) },
      { rows: sides.slice(2, 4).map(sideRow) },
    ],
  };
  const others: Block = {
    kind: 'rail',
    name: 'Other counts',
    rows: [
      {
        label: 'Sent',
        act: 'question troops',
        line: [
          '17,000 ',
          { kind: 'side', side: 'united-kingdom', text: 'UK' },
          ' · 15,000 ',
          { kind: 'side', side: 'south-korea', text: 'South Korea' },
        ],
      },
      {
        label: 'Killed',
        act: 'measure killed',
        line: ['3,000 ', { kind: 'side', side: 'ukraine', text: 'Ukraine' }],
      },
    ],
  };
  const main: Block = {
    kind: 'picture',
    name: `${words.question[asked.question]} by day`,
    scene,
    items: claims.map((claim) => ({ key: claim.id, line: [phrase(claim)] })),
  };
  const isOpen = asked.open.includes('claims');
  const blocks: readonly Block[] = [
    {
      kind: 'sentence',
      line: [
        `${words.question[asked.question]}: `,
        { kind: 'side', side: sides[0]?.voice ?? '', text: sides[0]?.origin.name ?? 'nobody' },
        ` says ${sides[0] ? lowOf(sides[0]) : 'nothing'} (${asked.measure})`,
      ],
    },
    { kind: 'text', role: 'lead', line: [`Each dot is one of ${claims.length} statements.`] },
    ...(isWide ? [] : [rows]),
    isWide ? { kind: 'columns', main: [main], rail: [rows, others] } : main,
    ...(isWide ? [] : [others]),
    {
      kind: 'text',
      role: 'note',
      line: [
        'No figure has been ',
        { kind: 'strong', text: 'verified' },
        '. ',
        { kind: 'struck', text: 'killed' },
        ' ',
        { kind: 'set', text: 'killed or wounded' },
        ' ',
        { kind: 'quote', text: '약', language: 'ko' },
        ' ',
        { kind: 'muted', text: 'old' },
      ],
    },
    {
      kind: 'links',
      items: [
        { text: `All ${claims.length} statements`, act: 'open claims', isOpen },
        { text: 'Explore the record', act: 'explore' },
        { text: 'Method', href: 'https://example.org/method' },
      ],
    },
    {
      kind: 'text',
      role: 'source',
      line: [`Source: ${claims.length} statements; data to ${report.dataDay}`],
    },
    ...cardBlocks(claims, asked),
    claimsFold(claims, asked, isOpen),
    {
      kind: 'fold',
      id: 'why',
      text: 'Why this range',
      isOpen: asked.open.includes('why'),
      blocks: [
        { kind: 'list', name: 'Reasons', items: [['One.'], ['Two.']] },
        {
          kind: 'choice',
          name: 'Count',
          options: [
            {
              act: 'measure killed-or-wounded',
              text: 'Both',
              isChosen: asked.measure === 'killed-or-wounded',
            },
            { act: 'measure killed', text: 'Killed', isChosen: asked.measure === 'killed' },
          ],
        },
      ],
    },
  ];
  return { question: asked.question, blocks };
}

function cardBlocks(claims: readonly Claim[], asked: Asked): readonly Block[] {
  const claim = claims.find(({ id }) => id === asked.card);
  if (!claim) return [];
  const { document } = claim;
  return [
    {
      kind: 'card',
      key: claim.id,
      name: phrase(claim),
      blocks: [
        {
          kind: 'facts',
          rows: [
            { label: 'Said by', line: [claim.origin.name] },
            {
              label: 'Page',
              line:
                document.address === undefined
                  ? [document.publisher]
                  : [
                      {
                        kind: 'page',
                        href: document.address,
                        text: document.publisher,
                        language: document.language,
                      },
                    ],
            },
          ],
        },
        {
          kind: 'text',
          role: 'remark',
          line: [
            asked.reach === 'whole' ? `${claim.mentions.length} pages` : 'pages are on their way',
          ],
        },
      ],
    },
  ];
}

function claimsFold(claims: readonly Claim[], { fields }: Asked, isOpen: boolean): Block {
  const search = fields['claims.search'] ?? '';
  const shown = Number(fields['claims.shown'] ?? 5);
  const found = claims.filter((claim) =>
    phrase(claim).toLowerCase().includes(search.toLowerCase()),
  );
  const more: readonly Block[] =
    found.length > shown
      ? [{ kind: 'links', items: [{ text: 'Show all', act: `set claims.shown ${found.length}` }] }]
      : [];
  return {
    kind: 'fold',
    id: 'claims',
    text: `All ${claims.length} statements`,
    isOpen,
    blocks: !isOpen
      ? []
      : [
          { kind: 'heading', text: 'Statements' },
          {
            kind: 'field',
            id: 'claims.search',
            name: 'Search',
            control: { kind: 'search', value: search },
          },
          {
            kind: 'field',
            id: 'claims.order',
            name: 'Order',
            control: {
              kind: 'select',
              value: fields['claims.order'] ?? 'day',
              options: [
                { value: 'day', text: 'Day' },
                { value: 'side', text: 'Side' },
              ],
            },
          },
          {
            kind: 'field',
            id: 'claims.least',
            name: 'At least',
            control: { kind: 'number', value: 0, min: 0 },
          },
          {
            kind: 'table',
            caption: 'Statements',
            head: [
              { text: 'Day', act: 'set claims.order day', sorted: 'down' },
              { text: 'Side' },
              { text: 'Figure' },
            ],
            rows: found
              .slice(0, shown)
              .map((claim) => ({
                key: claim.id,
                cells: [
                  [claim.spokenOn],
                  [{ kind: 'side', side: claim.voice, text: claim.origin.name }],
                  [String(lowOf(claim))],
                ],
              })),
          },
          ...more,
        ],
  };
}
