// Every chart in every case is stored as SVG text; a changed picture shows as a diff that somebody reads.
import { describe, expect, test } from 'vitest';
import { svgText } from '../src/paint/svg-text.js';
import type { Mark } from '../src/scene/scene.js';
import { boxOf } from '../src/scene/box.js';
import { picturesOfToday, storedPictures } from './fixtures/stored-pictures.js';

const pictures = storedPictures();

function allMarks(marks: readonly Mark[]): readonly Mark[] {
  return marks.flatMap((mark) =>
    mark.kind === 'group' || mark.kind === 'link' ? [mark, ...allMarks(mark.children)] : [mark],
  );
}

test.each(pictures)('$name is drawn as stored', async ({ name, scene }) => {
  const lines = svgText(scene, { standalone: true }).replaceAll('><', '>\n<');
  await expect(`${lines}\n`).toMatchFileSnapshot(`scenes/${name}.svg`);
});

describe.each([...pictures, ...picturesOfToday()])('$name', ({ scene }) => {
  test('holds at most 1,500 elements and no number that is none', () => {
    expect(allMarks(scene.marks).length).toBeLessThanOrEqual(1500);
    expect(JSON.stringify(scene.marks)).not.toMatch(/NaN|Infinity|null/);
  });

  test('keeps every coordinate at two decimals', () => {
    expect(JSON.stringify(scene.marks)).not.toMatch(/[:,ML]-?\d+\.\d{3}/);
  });

  test('keeps all text inside the picture', () => {
    const outside = allMarks(scene.marks)
      .filter((mark) => mark.kind === 'text')
      .filter((mark) => {
        const box = boxOf(mark);
        return (
          !box ||
          box.x < -0.5 ||
          box.x + box.width > scene.width + 0.5 ||
          box.y + box.height > scene.height + 0.5
        );
      });
    expect(outside).toEqual([]);
  });

  test('lets no text cover another', () => {
    const texts = allMarks(scene.marks).filter((mark) => mark.kind === 'text');
    const boxes = texts.map((mark) => ({ text: mark.text, box: boxOf(mark) }));
    const clashes = boxes.flatMap((a, index) =>
      boxes.slice(index + 1).flatMap((b) => {
        if (!a.box || !b.box) return [];
        const across =
          Math.min(a.box.x + a.box.width, b.box.x + b.box.width) - Math.max(a.box.x, b.box.x);
        const down =
          Math.min(a.box.y + a.box.height, b.box.y + b.box.height) - Math.max(a.box.y, b.box.y);
        // Line boxes of neighbouring lines may touch; glyphs do not.
        return across > 1 && down > 2.5 ? [`${a.text} / ${b.text}`] : [];
      }),
    );
    expect(clashes).toEqual([]);
  });

  test('names every mark that has a key', () => {
    const keyed = allMarks(scene.marks).filter((mark) => mark.key !== undefined);
    expect(keyed.filter((mark) => !mark.label)).toEqual([]);
  });
});
