// Keeps the reader's choices in the address of the page, for a page that asks for it; going back and forth is heard.
import { urlKey, type UrlPlace } from '../element/url-key.js';
import { choicesIn, withUrlPart } from './url-part.js';

/** Who wants to know. */
export interface UrlHost {
  readonly element: Element;
  /** The address has other choices now: another link of this page was followed. */
  onChoices(choices: string): void;
}

/** Browsers refuse to be told at every step of a slider. **Units:** milliseconds. */
const pauseMs = 300;

/** Whose key it is: two elements cannot write under one. */
const owners = new Map<string, UrlState>();

/** The part of the address that belongs to one element. */
export class UrlState {
  private last = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly host: UrlHost;
  private readonly place: UrlPlace;
  private readonly key: string;

  constructor(host: UrlHost, place: UrlPlace) {
    this.host = host;
    this.place = place;
    this.key = urlKey(host.element);
  }

  /** Begins to listen. **Absent:** false where another element has the same id, or neither has one. */
  start(): boolean {
    if ((owners.get(this.key) ?? this) !== this) return false;
    owners.set(this.key, this);
    for (const name of ['popstate', 'hashchange']) this.view?.addEventListener(name, this.hear);
    return true;
  }

  stop(): void {
    clearTimeout(this.timer);
    if (owners.get(this.key) === this) owners.delete(this.key);
    for (const name of ['popstate', 'hashchange']) this.view?.removeEventListener(name, this.hear);
  }

  /** The choices that the address has. */
  read(): string {
    const { location } = this;
    this.last = location ? choicesIn(this.textOf(location), this.key) : '';
    return this.last;
  }

  /** Writes the choices, once the reader pauses. What the page has in its address and its history is left as it is. */
  write(choices: string): void {
    clearTimeout(this.timer);
    if (choices === this.last) return;
    this.timer = setTimeout(() => {
      this.last = choices;
      const { view } = this;
      const address = this.link(choices);
      if (!view || address === undefined) return;
      try {
        view.history.replaceState(view.history.state, '', address);
      } catch {
        // A frame without an origin of its own has no address to change.
      }
    }, pauseMs);
  }

  /** The address of the page with the choices. **Absent:** undefined in a frame that has none. */
  link(choices: string): string | undefined {
    const { location } = this;
    if (!location || !/^(https?|file):/.test(location.protocol)) return undefined;
    const text = withUrlPart(this.textOf(location) || this.sign, this.key, choices);
    const [search, hash] = this.place === 'hash' ? [location.search, text] : [text, location.hash];
    return location.href.replace(/[?#].*$/s, '') + search + hash;
  }

  private get view(): Window | null {
    return this.host.element.ownerDocument.defaultView;
  }

  private get location(): Location | undefined {
    return this.view?.location;
  }

  private get sign(): string {
    return this.place === 'hash' ? '#' : '?';
  }

  private textOf({ hash, search }: Location): string {
    return this.place === 'hash' ? hash : search;
  }

  private readonly hear = (): void => {
    const before = this.last;
    if (this.read() === before) return;
    clearTimeout(this.timer);
    this.host.onChoices(this.last);
  };
}
