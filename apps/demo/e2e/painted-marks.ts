// Which pixels of a picture belong to which mark: every mark is painted once in a colour of its own, without smooth edges.
import type { Page } from '@playwright/test';
import { tag } from './demo-test.js';
import { pixelsOf, type Clip, type Pixels } from './pixels.js';

/** A mark of a picture as it is seen. */
export interface SeenMark {
  readonly role: string;
  /** **Absent:** '' where it belongs to no side. */
  readonly side: string;
  /** **Absent:** '' where it stands for nothing. */
  readonly key: string;
  /** What it fills. **Units:** device pixels from the picture's top left. */
  readonly box: Record<'left' | 'right' | 'top' | 'bottom', number>;
  /** Its pixels that nothing covers, as places in the picture's `Pixels`. */
  readonly own: readonly number[];
}

/** A picture of the page with its marks. */
export interface MarkMap {
  readonly view: string;
  readonly clip: Clip;
  readonly marks: readonly SeenMark[];
  /** The mark that a pixel belongs to, counted from 1; 0 is the ground. */
  readonly owners: Uint16Array;
}

/** The blue that tells a mark's own colour from whatever else the page paints. */
const sign = 0xad;

/** What lies beneath the marks and is no mark itself. */
const grounds = '.dprk-silence, .dprk-ground, .dprk-target, text';

/**
 * Maps every picture that the page shows, in order. Leaves the page as it was.
 *
 * **Throws** where the page shows no picture.
 */
export async function mapMarks(page: Page): Promise<readonly MarkMap[]> {
  const pictures = await page.evaluate(
    ({ tag, sign, grounds }) => {
      const found = [];
      for (const tracker of document.querySelectorAll(tag)) {
        const svgs = tracker.shadowRoot?.querySelectorAll<SVGElement>('.plot > svg') ?? [];
        for (const svg of svgs) {
          const { left, top, width, height } = svg.getBoundingClientRect();
          if (width === 0) continue;
          const marks = [];
          for (const mark of svg.querySelectorAll<SVGElement>('path, line, rect, circle, text')) {
            if (mark.matches(grounds)) {
              mark.style.setProperty('visibility', 'hidden', 'important');
              continue;
            }
            const classes = [...mark.classList].map((name) => name.replace('dprk-', ''));
            const side = classes.find((name) => name.startsWith('side-'))?.slice(5) ?? '';
            const edges = mark.getBoundingClientRect();
            const box = {
              left: Math.floor((edges.left - Math.floor(left)) * devicePixelRatio),
              right: Math.ceil((edges.right - Math.floor(left)) * devicePixelRatio),
              top: Math.floor((edges.top - Math.floor(top)) * devicePixelRatio),
              bottom: Math.ceil((edges.bottom - Math.floor(top)) * devicePixelRatio),
            };
            marks.push({ role: classes[0] ?? '', side, key: mark.dataset['key'] ?? '', box });
            const { fill, stroke } = getComputedStyle(mark);
            const own = `rgb(${marks.length & 255} ${marks.length >> 8} ${sign})`;
            const set = (name: string, value: string): void => {
              mark.style.setProperty(name, value, 'important');
            };
            if (fill !== 'none') set('fill', own);
            if (stroke !== 'none') set('stroke', own);
            set('opacity', '1');
            set('shape-rendering', 'crispEdges');
          }
          const clip = {
            x: Math.floor(left),
            y: Math.floor(top),
            width: Math.ceil(width) + 1,
            height: Math.ceil(height) + 1,
          };
          found.push({ view: tracker.getAttribute('view') ?? 'losses', clip, marks });
        }
      }
      return found;
    },
    { tag, sign, grounds },
  );
  if (pictures.length === 0) throw new Error('mapMarks: no picture');
  const maps: MarkMap[] = [];
  for (const { view, clip, marks } of pictures) {
    const owners = ownersOf(await pixelsOf(page, clip));
    const own = marks.map((): number[] => []);
    for (const [place, owner] of owners.entries()) own[owner - 1]?.push(place);
    const seen = marks.map((mark, index) => ({ ...mark, own: own[index] ?? [] }));
    maps.push({ view, clip, owners, marks: seen });
  }
  await page.evaluate((tag) => {
    for (const tracker of document.querySelectorAll(tag)) {
      const marks = tracker.shadowRoot?.querySelectorAll('.plot > svg *') ?? [];
      for (const mark of marks) mark.removeAttribute('style');
    }
  }, tag);
  return maps;
}

function ownersOf({ colours }: Pixels): Uint16Array {
  return Uint16Array.from(colours, (colour) =>
    (colour & 255) === sign ? (colour >> 16) + (((colour >> 8) & 255) << 8) : 0,
  );
}
