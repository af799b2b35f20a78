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
  const opened = indicators(
    report(ledger),
    english,
    size,
    askedWith({ question: 'indicators', open: ['choice-casualty-share'] }),
  );
  const within = blocksWithin(opened.blocks);
  const shares = within.flatMap((block) => (block.kind === 'picture' ? [block] : []));
  // 4,000 / 11,000 = 36.4 %.
  expect(shares[1]?.items.map(({ line }) => lineText(line))).toEqual(['of those sent: 36%']);
  expect(within.map((block) => (block.kind === 'text' ? lineText(block.line) : ''))).toContain(
    'About 4,000 killed, wounded, captured or missing, against about 11,000 sent (Western officials, Jan 2025): 36%.',
  );
});

test('losses among those sent are told by each side’s own figures, with their hedges', () => {
  const [sentence] = blocks;
  expect(sentence?.kind === 'sentence' && lineText(sentence.line)).toBe(
    'Calculated from each source’s figures, about 46% (South Korea) to at least about 58% (Ukraine) of the North Koreans sent were killed or wounded.',
  );
  // The UK counts captured and missing too: its share stands behind the fold. 7,000 / 12,000 = 58.3 %; 6,000 / 13,000 = 46.2 %.
  expect(pictures[0]?.items.map(({ line }) => lineText(line))).toEqual([
    'Ukraine: more than 7,000 (Jun 2026) of about 12,000 (Jan 2026): at least about 58%',
    'South Korea: about 6,000 (Feb 2026) of about 13,000 (Jul 2025): about 46%',
  ]);
});
