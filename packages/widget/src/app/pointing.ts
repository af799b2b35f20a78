// The one handler for clicks, keys and pointers at the root: they find what an event is about and say it in act words.
import { isElement } from '../element/node-kind.js';
import type { Stepping } from './stepping.js';

/** What the handlers ask and tell. */
export interface Pointed {
  readonly stepping: Stepping;
  act(act: string): void;
  setField(field: string, value: string): void;
}

const stepOfKey: Readonly<Record<string, string>> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  ArrowUp: 'above',
  ArrowDown: 'below',
  Home: 'first',
  End: 'last',
  Enter: 'open',
  ' ': 'open',
};

/** The tab that a key leads to, of so many. */
const tabOfKey: Readonly<Record<string, (at: number, of: number) => number>> = {
  ArrowLeft: (at, of) => (at - 1 + of) % of,
  ArrowRight: (at, of) => (at + 1) % of,
  Home: () => 0,
  End: (_, of) => of - 1,
};

/** Handlers for the root of the app. */
export class Pointing {
  private readonly to: Pointed;

  constructor(to: Pointed) {
    this.to = to;
  }

  /** A click or tap does what is nearest: a button's act, an item's card, a mark within a finger's width. */
  readonly click = (event: MouseEvent): void => {
    const target = targetOf(event);
    if (!target || target.closest('a, input, select, summary')) return;
    const acting = target.closest('[data-act], [data-key]');
    const act = acting?.getAttribute('data-act');
    const key = acting?.getAttribute('data-key');
    if (act === 'tour') return this.to.stepping.start(placeOf(target));
    if (act?.startsWith('step ')) return this.to.stepping.step(act.slice('step '.length));
    if (act) return this.to.act(act);
    if (key) return this.to.act(`key ${key}`);
    const near = this.keyUnder(event);
    if (near !== undefined) this.to.act(`key ${near}`);
  };

  /** A mouse or pen says what it is over. */
  readonly point = (event: PointerEvent): void => {
    const plot = targetOf(event)?.closest('.plot');
    if (event.pointerType === 'touch' || !plot) return;
    const own = targetOf(event)?.closest('[data-key]')?.getAttribute('data-key');
    this.to.stepping.rest(placeOf(plot), own ?? this.keyUnder(event));
  };

  readonly leave = (): void => this.to.stepping.rest('', undefined);

  readonly key = (event: KeyboardEvent): void => {
    const target = targetOf(event);
    if (!target || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      if (this.to.stepping.leave()) event.stopPropagation();
    } else if (target.closest('[role="slider"]') && Object.hasOwn(stepOfKey, event.key)) {
      event.preventDefault();
      this.to.stepping.step(stepOfKey[event.key] ?? '');
    } else if (target.closest('[role="tab"]')) {
      this.turnTab(target, event);
    }
  };

  /** What a field says while it is changed. */
  readonly input = (event: Event): void => {
    const field = targetOf(event);
    const name = field?.getAttribute('data-field');
    if (name && field && 'value' in field) this.to.setField(name, String(field.value));
  };

  private keyUnder(event: MouseEvent): string | undefined {
    const plot = targetOf(event)?.closest('.plot');
    const svg = plot?.querySelector('svg');
    if (!plot || !svg) return undefined;
    const { left, top, width, height } = svg.getBoundingClientRect();
    if (width <= 0 || height <= 0) return undefined;
    const x = (event.clientX - left) / width;
    return this.to.stepping.keyAt(placeOf(plot), x, (event.clientY - top) / height, width);
  }

  /** One tab is a stop; the arrow keys go round. */
  private turnTab(target: Element, event: KeyboardEvent): void {
    const turn = Object.hasOwn(tabOfKey, event.key) ? tabOfKey[event.key] : undefined;
    const bar = target.closest('[role="tablist"]');
    const tabs = [...(bar?.querySelectorAll<HTMLElement>('[role="tab"]') ?? [])];
    const at = tabs.findIndex((tab) => tab === target);
    const tab = turn && tabs[turn(at, tabs.length)];
    if (!tab) return;
    event.preventDefault();
    tab.focus();
    this.to.act(tab.getAttribute('data-act') ?? '');
  }
}

function targetOf(event: Event): Element | undefined {
  const [target] = event.composedPath();
  return isElement(target) ? target : undefined;
}

function placeOf(element: Element): string {
  return element.closest('[data-place]')?.getAttribute('data-place') ?? '';
}
