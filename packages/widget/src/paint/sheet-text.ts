// Paints a sheet as an SVG file that needs nothing else: no style sheet, no font, no address.
import type { Mark } from '../plot/scene.js';
import type { ColourTheme } from '../theme/colours.js';
import { rolePaint } from '../theme/role-paint.js';
import { escapeText } from './escape.js';
import { element, fileFont, markText } from './scene-text.js';

/** A picture with the words around it. **Units:** CSS pixels. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** As in `lang`. */
  readonly language: string;
  /** What it shows, in a sentence; and the same as phrases, for who does not see it. */
  readonly name: string;
  readonly phrases: readonly string[];
  /** Marks at their places, from back to front. */
  readonly parts: readonly {
    readonly x: number;
    readonly y: number;
    readonly marks: readonly Mark[];
  }[];
}

/**
 * The file, well-formed as XML whatever the texts. Colours are written out: nothing of a page's sheet goes along.
 *
 * What only answers a pointer is left out, and the edge that keeps a text clear of what lies beneath is a text of its own
 * under it: programs that draw SVG paint the one black and the other over its letters.
 */
export function sheetText(sheet: Sheet, theme: ColourTheme = 'light'): string {
  const { width, height, language, name, phrases, parts } = sheet;
  const ground: Mark = { kind: 'rect', role: 'ground', x: 0, y: 0, width, height };
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'xml:lang': language,
      'font-family': fileFont,
    },
    element('title', {}, escapeText(name)) +
      element('desc', {}, escapeText(phrases.join('\n'))) +
      markText(ground, { theme }) +
      parts
        .map(({ x, y, marks }) =>
          element(
            'g',
            x === 0 && y === 0 ? {} : { transform: `translate(${x} ${y})` },
            marks.flatMap((mark) => layers(mark, theme)).join(''),
          ),
        )
        .join(''),
  );
}

function layers(mark: Mark, theme: ColourTheme): readonly string[] {
  if (rolePaint[mark.role].target) return [];
  if (mark.kind !== 'text') return [markText(mark, { theme })];
  const hasEdge = mark.parts.some(({ role }) => rolePaint[role].halo);
  const bare = markText(mark, { theme, isBare: true });
  return hasEdge ? [markText(mark, { theme }), bare] : [bare];
}
