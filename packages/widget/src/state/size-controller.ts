// Knows the element's own width once it has been laid out; before that, and on a server, the default width.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The width that a server draws for. **Units:** CSS pixels. */
export const defaultWidthPx = 720;

/** Watches the width of one box of its host. It touches the browser only after the host's first update. */
export class SizeController implements ReactiveController {
  /** **Units:** CSS pixels, whole. */
  widthPx = defaultWidthPx;
  private readonly host: ReactiveControllerHost;
  private readonly box: () => Element | null;
  private watcher: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost, box: () => Element | null) {
    this.host = host;
    this.box = box;
    host.addController(this);
  }

  hostConnected(): void {
    // A host that was moved has its box already.
    if (this.watcher) this.watch();
  }

  hostUpdated(): void {
    if (!this.watcher) this.watch();
  }

  hostDisconnected(): void {
    this.watcher?.disconnect();
  }

  private watch(): void {
    const box = this.box();
    if (!box || typeof ResizeObserver === 'undefined') return;
    this.watcher ??= new ResizeObserver((entries) => {
      for (const { contentRect } of entries) this.apply(contentRect.width);
    });
    this.watcher.observe(box);
    // Now, not in the next frame, so that the first picture painted already fits.
    this.apply(box.getBoundingClientRect().width);
  }

  private apply(width: number): void {
    const widthPx = Math.floor(width);
    // Hidden or not laid out: the picture last drawn stays.
    if (widthPx <= 0 || widthPx === this.widthPx) return;
    this.widthPx = widthPx;
    this.host.requestUpdate();
  }
}
