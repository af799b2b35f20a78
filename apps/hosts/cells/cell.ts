// What one difficult host is, as data: its page, its headers, and what a reader must find there.

/** The name of the element. */
export const TAG = 'dprk-deployment-tracker';

/** The tag as a page has it. */
export const TRACKER = `<${TAG}></${TAG}>`;

/** What a figure of the page's own says. */
export const OWN_TEXT = 'The figure that the page itself holds.';

/** The tag around a figure of the page's own, as snippets have it. */
export const TRACKER_AROUND_FIGURE = `<${TAG}><figure><p>${OWN_TEXT}</p></figure></${TAG}>`;

/** Stands in a cell for the address of its own page, with a slash at its end. */
export const HERE = '{here}/';

/** The script tag, as snippets have it. */
export const SCRIPT = `<script type="module" src="./${TAG}.min.js"></script>`;

/**
 * What a reader must find: our figure, or the figure of the page that stands in the tag, or, where no element could help
 * it, nothing.
 */
export type Shown = 'live' | 'fallback' | 'nothing';

/** What the server does with one of our files, in place of sending it. */
export type Fault = 'no connection' | 'not found' | 'a page instead' | 'cut off' | 'plain text';

/** How a reader's browser is set. **Units:** CSS pixels. */
export interface Reader {
  readonly width?: number;
  readonly height?: number;
  readonly media?: 'print';
  readonly colorScheme?: 'dark';
  readonly forcedColors?: 'active';
  readonly reducedMotion?: 'reduce';
}

/** One host page. */
export interface Cell {
  /** Also its address on the server. */
  readonly id: string;
  /** What the page does to the element, in a few words. */
  readonly title: string;
  readonly shows: Shown;
  /** Why it is not our figure. **Absent:** where it is. */
  readonly why?: string;
  /** Runs in the test command; the others only in the whole. */
  readonly isQuick?: boolean;
  /** **Absent:** the standard one. */
  readonly doctype?: string;
  /** **Absent:** text/html in UTF-8. */
  readonly type?: string;
  /** Attributes of the root. **Absent:** English. */
  readonly root?: string;
  /** What the head has before our script. */
  readonly head?: string;
  /** **Absent:** our script tag. */
  readonly script?: string;
  /** **Absent:** one tag between two paragraphs. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Further documents and scripts of the page: name and text. */
  readonly files?: Readonly<Record<string, string>>;
  /** What the server does to our own files, by the end of their name. */
  readonly faults?: Readonly<Record<string, Fault>>;
  readonly reader?: Reader;
  /** A script that the page runs once the figure is there. It may return a promise. */
  readonly act?: string;
  /** The reader goes to another page and comes back. */
  readonly comesBack?: boolean;
  /** The element stands in the first frame of the page. */
  readonly isInFrame?: boolean;
  /** How many elements there are. **Absent:** one. */
  readonly count?: number;
  /** A touch brings nothing more. **Absent:** it brings the app. */
  readonly staysStill?: boolean;
  /** The page shows another width, size or language than the plain one: words and marks are not compared with it. */
  readonly isOwnKind?: boolean;
  /**
   * Playwright's own tree does not reach in (closed roots, XML): outside of Chromium what is heard is judged by what is
   * rendered and not hidden alone.
   */
  readonly isBeyondDriver?: boolean;
  /** Codes that `dprk-error` must have told, and no other. */
  readonly tells?: readonly string[];
  /** What the console may say. **Absent:** nothing. */
  readonly says?: RegExp;
  /** Directives whose violation cannot be avoided. */
  readonly violates?: readonly string[];
  /** The size of running text in the element. **Units:** CSS pixels. */
  readonly typePx?: number;
  /** How wide the element must be at least, of the room it has. **Units:** CSS pixels. */
  readonly width?: readonly [atLeast: number, atMost: number];
}
