// The one pointer handler and the one key handler at the root: they find a mark by its key and say what is to be done.
import type { FrontReport } from '@dprk-deployment-tracker/core';
import { neighbour, stopsOf, type Step } from './neighbour.js';
import { placeOf, pointedSpot } from './pointed-spot.js';
import type { Action, ViewState } from './view-state.js';

/** What the handlers look at and where their acts go. */
export interface PlotHost {
  readonly root: () => ParentNode;
  readonly state: () => ViewState;
  readonly report: () => FrontReport;
  readonly act: (action: Action) => void;
}

const stepOfKey: Readonly<Record<string, Step>> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  ArrowUp: 'above',
  ArrowDown: 'below',
  Home: 'first',
  End: 'last',
};

/** Handlers for the root of the element. */
export class PlotController {
  private readonly host: PlotHost;

  constructor(host: PlotHost) {
    this.host = host;
  }

  /** A click or tap opens the card of what is under it; a button of the readout does what its key does. */
  readonly click = (event: MouseEvent): void => {
    const target = targetOf(event);
    const button = target?.closest('[data-step]');
    if (target && button) return this.step(target, button.getAttribute('data-step') ?? '');
    // A link, a field or a button inside an item does its own work.
    if (target?.closest('a, input, select, summary, .card')) return;
    const spot = pointedSpot(event);
    if (spot) this.host.act({ kind: 'open', spot });
  };

  /** A mouse or pen says what it is over; what was said stays until it is over something else. */
  readonly point = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || !targetOf(event)?.closest('.plot')) return;
    const spot = pointedSpot(event);
    if (spot) this.host.act({ kind: 'mark', spot });
  };

  readonly key = (event: KeyboardEvent): void => {
    const target = targetOf(event);
    if (!target || event.altKey || event.ctrlKey || event.metaKey) return;
    const { open, marked } = this.host.state();
    if (event.key === 'Escape' && (open ?? marked)) {
      event.stopPropagation();
      this.host.act(open ? { kind: 'close' } : { kind: 'mark', spot: undefined });
    } else if (target.closest('.plot')) {
      const step = Object.hasOwn(stepOfKey, event.key) ? stepOfKey[event.key] : undefined;
      const opens = event.key === 'Enter' || event.key === ' ';
      if (!step && !opens) return;
      event.preventDefault();
      this.step(target, step ?? 'open');
    }
  };

  /** A step from the mark that is marked in the same picture. */
  private step(target: Element, step: string): void {
    const place = placeOf(target);
    const { marked } = this.host.state();
    if (place === undefined) return;
    const from = marked?.place === place ? marked : undefined;
    if (step === 'open') {
      if (from) this.host.act({ kind: 'open', spot: from });
      return;
    }
    const claim = neighbour(
      stopsOf(this.host.report(), this.keysAt(place)),
      from?.claim,
      step as Step,
    );
    if (claim !== undefined) this.host.act({ kind: 'mark', spot: { claim, place } });
  }

  /** The keys of the marks of a picture, in the order they are drawn. */
  private keysAt(place: string): readonly string[] {
    const marks = this.host.root().querySelectorAll('.plot [data-key]');
    return [...marks]
      .filter((mark) => placeOf(mark) === place)
      .flatMap((mark) => mark.getAttribute('data-key') ?? []);
  }
}

function targetOf(event: Event): Element | undefined {
  const [target] = event.composedPath();
  return target instanceof Element ? target : undefined;
}
