// Every picture in every state is stored as SVG text, keeps inside its frame, and lets no text lie on another.
import { describe, expect, test } from 'vitest';
import { ledger, report } from '@dprk-deployment-tracker/core';
import { overlaps, type Box } from '../../src/plot/box.js';
import type { Mark, TextMark } from '../../src/plot/scene.js';
import { partsWidth } from '../../src/plot/text-block.js';
import { sceneText } from '../../src/paint/scene-text.js';
import { eventsBesideLosses } from '../../src/questions/losses/events.js';
import { sidesOverTime } from '../../src/questions/side-pictures.js';
import { englishPlotWords } from './english-plot-words.js';
import { storedScenes } from './stored-scenes.js';

const pictures = storedScenes();

/** The room that a line's letters fill, by our own widths. */
function boxOf({ x, y, anchor, sizePx, parts }: TextMark): Box {
  const width = partsWidth(parts, sizePx);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: y - sizePx * 0.74, width, height: sizePx * 0.94 };
}

function textsOf(marks: readonly Mark[]): readonly TextMark[] {
  return marks.filter((mark) => mark.kind === 'text');
}

function wordsOf({ parts }: TextMark): string {
  return parts.map(({ text }) => text).join('');
}

test.each(pictures)('$name is drawn as stored', async ({ name, scene }) => {
  const lines = sceneText(scene, { theme: 'light', standalone: true }).replaceAll('><', '>\n<');
  await expect(`${lines}\n`).toMatchFileSnapshot(`stored/${name}.svg`);
});

describe.each(pictures)('$name', ({ scene }) => {
  test('holds no number that is none, and one decimal at most', () => {
    const drawn = JSON.stringify(scene.marks);
    expect(drawn).not.toMatch(/NaN|Infinity|null/);
    expect(sceneText(scene)).not.toMatch(/(?:x|y|x1|x2|y1|y2|d|width|height)="[^"]*\d\.\d{2}/);
  });

  test('has no type below 12 px', () => {
    expect(textsOf(scene.marks).filter(({ sizePx }) => sizePx < 12)).toEqual([]);
  });

  test('keeps all text inside the frame', () => {
    const outside = textsOf(scene.marks)
      .map((mark) => ({ text: wordsOf(mark), ...boxOf(mark) }))
      .filter(
        ({ x, y, width, height }) =>
          x < -1 || y < -1 || x + width > scene.width + 1 || y + height > scene.height + 1,
      );
    expect(outside).toEqual([]);
  });

  test('lets no text lie on another', () => {
    const boxes = textsOf(scene.marks).map((mark) => ({ text: wordsOf(mark), box: boxOf(mark) }));
    const clashes = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .flatMap((b) => (overlaps(a.box, b.box) ? [`${a.text} / ${b.text}`] : [])),
    );
    expect(clashes).toEqual([]);
  });
});

describe('the losses of today', () => {
  const today = report(ledger);
  const headline = today.headlines['killed-or-wounded'];
  const scene = sidesOverTime(headline, eventsBesideLosses, today.events, englishPlotWords, {
    widthPx: 720,
    emPx: 16,
  });

  test('draw every claim that names a number', () => {
    const keys = new Set(scene.marks.map(({ key }) => key));
    const { direct, bridged } = headline.selection;
    expect([...direct, ...bridged].filter(({ id }) => !keys.has(id))).toEqual([]);
  });

  test('name every side beside its newest claim', () => {
    const said = textsOf(scene.marks).map(wordsOf).join('\n');
    for (const { voice } of headline.current.sides) {
      expect(said).toContain(englishPlotWords.side(voice.id));
    }
  });

  test('start at zero', () => {
    const zero = scene.marks.find(({ role }) => role === 'axis');
    const label = textsOf(scene.marks).find((mark) => wordsOf(mark) === '0');
    expect(zero).toBeDefined();
    expect(label).toBeDefined();
  });

  test('draw nothing onward of a side’s newest claim but the ground of silence', () => {
    const grounds = scene.marks.flatMap((mark) =>
      mark.kind === 'rect' && mark.role === 'silence' ? [mark] : [],
    );
    // Nobody has spoken of both together for more than 45 days.
    expect(grounds).toHaveLength(headline.current.sides.length);
    const claims = scene.marks.flatMap((mark) =>
      mark.kind === 'circle' && mark.role === 'target' ? [mark] : [],
    );
    for (const { x, y, height } of grounds) {
      const ofLane = claims.filter(({ cy }) => cy > y - 2 && cy < y + height + 2);
      expect(ofLane.length).toBeGreaterThan(0);
      expect(ofLane.filter(({ cx }) => cx > x)).toEqual([]);
    }
  });
});
