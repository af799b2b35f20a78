// What does it mean: whatever a picture shows stands in its phrases too, and each result names the claims it is of.
import { ledger, report } from '@dprk-deployment-tracker/core';
import { expect, test } from 'vitest';
import { english } from '../../../test/figures/all-words.js';
import { askedWith, blocksWithin } from '../../../test/figures/lines-of.js';
import { lineText } from '../../figure/line-text.js';
import { indicators } from './figure.js';

const size = { widthPx: 720, emPx: 16 };
const { blocks } = indicators(
  report(ledger),
  english,
  size,
  askedWith({ question: 'indicators', open: ['more'] }),
);
const pictures = blocksWithin(blocks).flatMap((block) => (block.kind === 'picture' ? [block] : []));

test('each figure of a picture is among its phrases', () => {
  expect(pictures.length).toBeGreaterThan(3);
  for (const { name, scene, items } of pictures) {
    const said = items.map(({ line }) => lineText(line)).join(' ');
    const figures = scene.marks.flatMap((mark) =>
      mark.kind === 'text'
        ? mark.parts.flatMap(({ role, text }) => (role === 'label-figure' ? [text] : []))
        : [],
    );
    expect(figures.length, name).toBeGreaterThan(0);
    for (const figure of figures) expect(said, name).toContain(figure);
  }
});

test('the share of losses is that of 4,000 in 11,000, both of January 2025, and says so', () => {
  const [share] = pictures;
  // 4,000 / 11,000 = 36.4 %.
  expect(share?.items.map(({ line }) => lineText(line))).toEqual(['of those sent: 36%']);
  expect(
    blocksWithin(blocks).map((block) => (block.kind === 'text' ? lineText(block.line) : '')),
  ).toContain(
    'About 4,000 killed, wounded, captured or missing (Western officials, Jan 2025), set against about 11,000 sent (Western officials, Jan 2025): 36%.',
  );
});
