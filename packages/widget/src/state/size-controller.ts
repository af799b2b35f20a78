// Knows the element's own width once it has been laid out; before that, and on a server, the default width.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The width that a server draws for. **Units:** CSS pixels. */
export const defaultWidthPx = 720;

/**
 * Watches the width of its host's ruler, a box without height. It touches the browser only after the first update; what
 * it finds is drawn before that update is painted.
 */
export class SizeController implements ReactiveController {
  /** **Units:** CSS pixels, whole. */
  widthPx = defaultWidthPx;
  private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  private ruler: Element | null = null;
  private watcher: ResizeObserver | undefined;

  constructor(host: SizeController['host']) {
    this.host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const ruler = this.host.renderRoot.querySelector('.ruler');
    if (!ruler || ruler === this.ruler || !globalThis.ResizeObserver) return;
    this.watcher ??= new ResizeObserver((entries) => {
      for (const { contentRect } of entries) this.apply(Math.floor(contentRect.width));
    });
    this.watcher.disconnect();
    this.watcher.observe(ruler);
    this.ruler = ruler;
  }

  hostDisconnected(): void {
    this.watcher?.disconnect();
    this.ruler = null;
  }

  hostConnected(): void {
    // A host that was moved has its ruler already.
    this.host.requestUpdate();
  }

  private apply(widthPx: number): void {
    // Hidden or not laid out: the picture last drawn stays.
    if (widthPx <= 0 || widthPx === this.widthPx) return;
    this.widthPx = widthPx;
    this.host.requestUpdate();
  }
}
