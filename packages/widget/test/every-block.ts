// One block of every kind, each with every part it can have, for tests of what paints them.
import type { Block, Line } from '../src/figure/block.js';
import type { Scene } from '../src/plot/scene.js';

/** Every block, with a text in every place that data can reach. */
export function everyBlock(text: string): readonly Block[] {
  const line: Line = [
    text,
    { kind: 'strong', text },
    { kind: 'side', side: text, text },
    { kind: 'key', key: text, text },
    { kind: 'page', href: 'https://example.org/?a=1&b=2', text, language: text },
    { kind: 'page', href: text, text },
    { kind: 'struck', text },
    { kind: 'set', text },
    { kind: 'quote', text, language: text },
    { kind: 'muted', text },
  ];
  const scene: Scene = {
    width: 320,
    height: 100,
    marks: [
      { kind: 'circle', role: 'claim', side: text, key: text, cx: 1, cy: 2, r: 3 },
      {
        kind: 'text',
        role: 'label-name',
        x: 0,
        y: 0,
        anchor: 'end',
        sizePx: 13,
        parts: [{ text, role: 'label-figure' }],
      },
    ],
  };
  return [
    { kind: 'sentence', line },
    { kind: 'text', role: 'note', line },
    { kind: 'heading', text },
    { kind: 'picture', name: text, scene, items: [{ key: text, line }] },
    {
      kind: 'rail',
      name: text,
      rows: [
        { label: text, line, act: `open ${text}` },
        { label: text, line },
      ],
    },
    { kind: 'list', name: text, items: [line] },
    {
      kind: 'table',
      caption: text,
      head: [{ text, sorted: 'up' }, { text }],
      rows: [{ key: text, cells: [line, line] }, { cells: [line] }],
    },
    { kind: 'facts', rows: [{ label: text, line }] },
    {
      kind: 'choice',
      name: text,
      options: [
        { act: text, text, isChosen: true },
        { act: text, text, isChosen: false },
      ],
    },
    {
      kind: 'field',
      id: text,
      name: text,
      control: { kind: 'range', min: 0, max: 9, value: 3, shown: text },
    },
    {
      kind: 'field',
      id: text,
      name: text,
      control: {
        kind: 'select',
        value: text,
        options: [
          { value: text, text },
          { value: '', text },
        ],
      },
    },
    { kind: 'field', id: text, name: text, control: { kind: 'search', value: text } },
    { kind: 'field', id: text, name: text, control: { kind: 'link', value: text } },
    { kind: 'field', id: text, name: text, control: { kind: 'number', value: 3, min: 0 } },
    {
      kind: 'links',
      items: [
        { text, act: text, isOpen: true },
        { text, act: text },
        { text, href: 'https://example.org/' },
        { text, href: text },
      ],
    },
    { kind: 'fold', id: text, text, isOpen: true, blocks: [{ kind: 'heading', text }] },
    { kind: 'fold', id: 'closed', text, isOpen: false, blocks: [] },
    { kind: 'card', key: text, name: text, blocks: [{ kind: 'heading', text }] },
    {
      kind: 'columns',
      main: [{ kind: 'heading', text }],
      rail: [{ kind: 'list', name: text, items: [] }],
    },
  ];
}
