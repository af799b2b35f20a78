// Every claim of a picture of rows is found where its mark stands, and beside it.
import { ledger, report } from '@dprk-deployment-tracker/core';
import { expect, test } from 'vitest';
import type { Block } from '../figure/block.js';
import { wordsFor } from '../words/words-for.js';
import { nearestSpot, picturedSpots } from './picture-spots.js';
import { questions } from './question-list.js';
import { initialState } from './reader-state.js';

type Picture = Extract<Block, { kind: 'picture' }>;

function picturesIn(blocks: readonly Block[]): readonly Picture[] {
  return blocks.flatMap((block) =>
    block.kind === 'columns' ? picturesIn(block.main) : block.kind === 'picture' ? [block] : [],
  );
}

test.each([375, 720])('at %i px', async (widthPx) => {
  const asked = { ...initialState, reach: 'whole' } as const;
  const size = { widthPx, emPx: 16 };
  const { blocks } = questions.losses(report(ledger), await wordsFor('en'), size, asked);
  const [picture] = picturesIn(blocks);
  if (!picture) throw new Error('no picture');
  const spots = picturedSpots(picture.scene);
  // A mark of a claim is a path around its place: the middle of its points is there, to a pixel or two.
  const marks = picture.scene.marks.flatMap((mark) =>
    mark.kind === 'path' && mark.key !== undefined && mark.role === 'claim-newest' ? [mark] : [],
  );
  expect(marks.length).toBeGreaterThan(2);
  for (const { key, d } of marks) {
    const [, x = NaN, y = NaN] = (/^M(-?[\d.]+)[, ](-?[\d.]+)/.exec(d) ?? []).map(Number);
    const spot = spots.find((one) => one.key === key);
    expect(Math.hypot((spot?.x ?? NaN) - x, (spot?.y ?? NaN) - y)).toBeLessThan(12);
    const beside = { x: (spot?.x ?? 0) + 9, y: (spot?.y ?? 0) + 9 };
    expect(nearestSpot(spots, beside.x, beside.y, 14)?.key).toBe(key);
  }
});
