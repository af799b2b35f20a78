// The size that a figure is drawn for: the element's own, which may change without a word, or that of a still figure.
import { stillWidths } from '../figure/still-widths.js';
import type { Size } from '../plot/scene.js';

/** What is drawn for before anything was measured. */
export const defaultSize: Size = { widthPx: 720, emPx: 16 };

/** What still figures are drawn with. **Units:** CSS pixels. */
const stillEmPx = 16;

/** The size of the widest still figure that fits: the sheet shows it so, and the app draws the same first. */
export function stillSize({ widthPx, emPx }: Size): Size {
  const room = (widthPx / emPx) * stillEmPx;
  const fitting = stillWidths.findLast((width) => width <= room) ?? stillWidths[0];
  return { widthPx: fitting, emPx: stillEmPx };
}

/** Watches a ruler without height and the box of one em in it. */
export class MeasuredSize {
  size: Size = defaultSize;
  private ruler: Element | null = null;
  private isMeasured = false;
  private watcher: ResizeObserver | undefined;
  private readonly onChange: () => void;

  constructor(onChange: () => void) {
    this.onChange = onChange;
  }

  /** Looks for the ruler in what was just rendered. */
  watch(root: ParentNode): void {
    const ruler = root.querySelector('.ruler');
    const em = ruler?.firstElementChild;
    if (!ruler || !em || ruler === this.ruler || !globalThis.ResizeObserver) return;
    // Where another ruler stood until now, the watcher finds what has changed: to ask at once would lay the page out.
    const isReplaced = this.ruler !== null;
    this.stop();
    this.ruler = ruler;
    this.watcher = new ResizeObserver(() => this.take(ruler, em));
    this.watcher.observe(ruler);
    this.watcher.observe(em);
    if (!isReplaced) this.take(ruler, em);
  }

  stop(): void {
    this.watcher?.disconnect();
    this.ruler = null;
  }

  private take(ruler: Element, em: Element): void {
    const widthPx = Math.floor(ruler.getBoundingClientRect().width);
    const emPx = Math.round(em.getBoundingClientRect().width * 100) / 100;
    // Hidden or not laid out: what was drawn last stays.
    if (widthPx <= 0 || emPx <= 0) return;
    const isOther = widthPx !== this.size.widthPx || emPx !== this.size.emPx;
    this.size = { widthPx, emPx };
    // Nothing was drawn for the size before the first.
    if (isOther && this.isMeasured) this.onChange();
    this.isMeasured = true;
  }
}
