// Very many claims: few elements whatever their number, and still each of them is found, phrased and drawn by itself.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import {
  addDays,
  calendarDay,
  headlineQuantities,
  linkLedger,
  report,
  type DocumentEntry,
} from '@dprk-deployment-tracker/core';
import { describe, expect, test } from 'vitest';
import { nearestSpot, picturedSpots } from '../../src/app/picture-spots.js';
import { initialState } from '../../src/app/reader-state.js';
import type { Block } from '../../src/figure/block.js';
import { sceneTemplate } from '../../src/paint/scene-template.js';
import { sceneText } from '../../src/paint/scene-text.js';
import { blocksText } from '../../src/paint/blocks-text.js';
import { blocksTemplate } from '../../src/paint/blocks-template.js';
import { appWords } from '../../src/app/app-words.js';
import { questions } from '../../src/app/question-list.js';
import { crowdFrom } from '../../src/plot/crowd.js';
import { english } from '../figures/all-words.js';

const sides = ['south-korea', 'ukraine', 'nato'];

/** So many claims of killed or wounded, one a day or more, by three sides in turn. */
function figureOf(count: number, widthPx: number): readonly Block[] {
  const documents = Array.from({ length: count }, (_, index): DocumentEntry => {
    const day = addDays(calendarDay('2024-11-01'), Math.floor((index * 600) / count));
    const claim = {
      id: `${day}-claim-${index}`,
      origin: sides[index % sides.length] ?? '',
      quantity: headlineQuantities['killed-or-wounded'],
      figure:
        index % 5 === 0
          ? ({ kind: 'at-least', low: 500 + index } as const)
          : ({ kind: 'exact', value: 1_000 + index * 3 } as const),
      asOf: day,
    };
    return {
      id: `${day}-page-${index}`,
      publisher: 'Paper',
      title: 'Page',
      address: `https://example.org/${index}`,
      language: 'en',
      publishedOn: day,
      readAs: 'original',
      recordedOn: day,
      claims: [claim],
    };
  });
  const { ledger } = linkLedger({
    dataDay: '2026-07-01',
    parties: sides.map((id) => ({ id, name: id })),
    origins: sides.map((id) => ({
      id,
      name: id,
      party: id,
      kind: 'government',
      stake: 'third-party',
    })),
    documents,
  });
  const asked = { ...initialState, reach: 'whole' } as const;
  return questions.losses(report(ledger), english, { widthPx, emPx: 16 }, asked).blocks;
}

type Picture = Extract<Block, { kind: 'picture' }>;

function pictureOf(count: number, widthPx: number): Picture {
  const within = (blocks: readonly Block[]): readonly Block[] =>
    blocks.flatMap((block) => (block.kind === 'columns' ? within(block.main) : [block]));
  const picture = within(figureOf(count, widthPx)).find(({ kind }) => kind === 'picture');
  if (picture?.kind !== 'picture') throw new Error('no picture');
  return picture;
}

const folded = (markup: string): string =>
  markup
    .replace(/<!--.*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ >/g, '>')
    .replace(/> </g, '><');

describe.each([375, 800, 1_280])('at %i px', (widthPx) => {
  test('a claim has marks of its own below the limit, and a path with others from it on', () => {
    expect(pictureOf(crowdFrom - 1, widthPx).scene.crowd).toBeUndefined();
    expect(pictureOf(1_500, widthPx).scene.marks.length).toBeLessThan(80);
  });

  test('each claim is found where it stands and has its phrase', () => {
    const { scene, items } = pictureOf(600, widthPx);
    const spots = picturedSpots(scene);
    expect(new Set(spots.map(({ key }) => key))).toEqual(new Set(items.map(({ key }) => key)));
    for (const { key, x, y } of spots.slice(0, 50)) {
      const near = nearestSpot(spots, x, y, 14);
      expect([near?.x, near?.y]).toEqual([x, y]);
      expect(items.find((item) => item.key === key)?.line.join('')).toMatch(/killed or wounded/);
    }
  });

  test('the one that a reader is at is drawn by itself, the same by both painters', async () => {
    const { scene } = pictureOf(600, widthPx);
    const key = scene.crowd?.spots[100]?.key ?? '';
    expect(sceneText(scene)).not.toContain(`data-key="${key}"`);
    for (const keys of [{ marked: key }, { selected: key }]) {
      const text = sceneText(scene, { keys });
      expect(text).toContain(`data-key="${key}"`);
      expect(folded(await collectResult(render(sceneTemplate(scene, keys))))).toBe(folded(text));
    }
  });
});

test('of very many claims few are listed where the others can be asked for, and all where nothing answers', async () => {
  const blocks = figureOf(600, 800);
  const words = appWords(english);
  const options = {
    words,
    keys: {},
    tour: undefined,
    onFault: (error: unknown) => expect(error).toBeUndefined(),
  };
  const live = await collectResult(render(blocksTemplate(blocks, options)));
  expect(live.match(/tabindex="-1" data-key=/g)?.length).toBe(20);
  expect(live).toContain('data-act="open claims"');
  expect(live.match(/<[a-z]/g)?.length).toBeLessThan(300);
  expect(blocksText(blocks, words).match(/<li>/g)?.length).toBeGreaterThanOrEqual(600);
});
