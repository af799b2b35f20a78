// Tests that a saved picture is XML whatever the texts, and that nothing of a long sentence leaves the sheet.
import { describe, expect, test } from 'vitest';
import type { Block } from '../figure/block.js';
import { sheetText } from '../paint/sheet-text.js';
import { textWidth } from '../plot/text-width.js';
import { everyBlock } from '../../test/every-block.js';
import { figureSheet } from './figure-sheet.js';

const around = { language: 'en', title: 'Title', foot: ['v0.0.0'] };
const hostile = 'a\u0001\u000B\uFFFF\uD800<b a="1">&amp;]]>\'</svg><script>';

describe('figureSheet', () => {
  test('is well-formed whatever the texts: no forbidden character, no element of theirs', () => {
    const svg = sheetText(figureSheet(everyBlock(hostile), around));
    expect(svg).not.toMatch(/[\uFFFE\uFFFF]|\p{Cs}/u);
    expect([...svg].filter((one) => one < ' ' && !'\t\n\r'.includes(one))).toEqual([]);
    const open: string[] = [];
    for (const [, end, name] of svg.matchAll(/<(\/?)([a-z]+)(?: [\w:-]+="[^"<>]*")*>/g)) {
      if (end) expect(open.pop()).toBe(name);
      else open.push(name ?? '');
      expect(['svg', 'title', 'desc', 'g', 'rect', 'circle', 'text', 'tspan', 'line']).toContain(
        name,
      );
    }
    expect(open).toEqual([]);
    expect(svg.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot|#39);)/);
  });

  test.each(['word '.repeat(60), 'x'.repeat(300), '조선인민군'.repeat(40)])(
    'a headline of any length wraps: %#',
    (text) => {
      const blocks: readonly Block[] = [{ kind: 'sentence', line: [text] }];
      const { width, height, parts } = figureSheet(blocks, around);
      const lines = parts.flatMap(({ marks }) => marks).filter(({ kind }) => kind === 'text');
      expect(lines.length).toBeGreaterThan(5);
      for (const line of lines) {
        if (line.kind !== 'text') continue;
        const said = line.parts.map((part) => part.text).join('');
        expect(line.x + textWidth(said, line.sizePx)).toBeLessThanOrEqual(width);
        expect(line.y).toBeLessThan(height);
      }
    },
  );
});
