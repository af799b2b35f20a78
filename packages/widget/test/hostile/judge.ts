// Judges what was made of a hostile record by a parser of HTML: the same tree as of a harmless one, and nothing that acts.
import { parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { harmless } from './hostile-record.js';

/** What a markup comes to: each of its elements with its attributes, and each of its texts, counted. */
export type Census = ReadonlyMap<string, number>;

/** Attributes whose values lead or load. */
const leading =
  /^(?:href|src|srcset|action|formaction|data|poster|background|cite|ping|xlink:href)$/;
/** Elements that none of our figures has. */
const acting =
  /^(?:script|iframe|frame|frameset|object|embed|applet|img|image|video|audio|link|meta|base|form|style|template|foreignobject|use|animate|set)$/i;

/** What a tree must not have, in words; and what it is made of. */
export interface Judged {
  readonly faults: readonly string[];
  readonly census: Census;
  readonly tree: Tree.DocumentFragment;
}

/** Parses and looks. `addresses` are those that may be led to. */
export function judged(markup: string, addresses: ReadonlySet<string>): Judged {
  const faults: string[] = [];
  const counted = new Map<string, number>();
  const count = (what: string): void => void counted.set(what, (counted.get(what) ?? 0) + 1);
  const visit = (node: Tree.Node, around: string): void => {
    if ('value' in node) {
      count(`text in ${around}: ${asRead(compared(node.value))}`);
    } else if ('data' in node) {
      // The first line of a file of SVG.
      if (!node.data.startsWith('?xml version="1.0"')) faults.push(`comment: ${node.data}`);
    } else if ('tagName' in node) {
      const { tagName, attrs } = node;
      if (acting.test(tagName)) faults.push(`element: ${tagName}`);
      count(`${around} > ${tagName} ${attrs.map(({ name }) => name).join(' ')}`);
      for (const { name, value } of attrs) {
        if (/^on|^style$|^srcdoc$/i.test(name)) faults.push(`attribute: ${name} of ${tagName}`);
        const isLeading = leading.test(name);
        if (isLeading && !addresses.has(value)) faults.push(`address: ${value}`);
        count(`${tagName} ${name}: ${isLeading ? 'an address' : compared(value)}`);
      }
    }
    const name = 'tagName' in node ? node.tagName : around;
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, name);
  };
  const tree = parseFragment(markup);
  visit(tree, '');
  return { faults, census: counted, tree };
}

/** Whether a page that takes a tree apart and puts it together again, as editors do, gets another. */
export function isMutated(tree: Tree.DocumentFragment): boolean {
  const again = serialize(tree);
  return serialize(parseFragment(again)) !== again;
}

/** What is in one and not in the other, at most a few. */
export function differences(one: Census, other: Census): readonly string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names]
    .filter((name) => one.get(name) !== other.get(name))
    .map((name) => `${one.get(name) ?? 0} and ${other.get(name) ?? 0} times: ${name}`)
    .slice(0, 5);
}

/** What a table holds that a spreadsheet would run: cells that begin as formulas, read without our own reader. */
export function formulasIn(table: string): readonly string[] {
  const cells = table.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(?:,|\r\n)/g);
  return [...cells]
    .map(([, quoted, plain]) => (quoted ?? plain ?? '').replaceAll('""', '"'))
    .filter((cell) => /(?:^|[;\t\r\n])[=+\-@＝＋－＠]/.test(cell) || /^[\t\r\n]/.test(cell));
}

/** What a page gets where a text stands in its script of data: one element, whose text is the text. */
export function scriptFaults(text: string): readonly string[] {
  const page = parseFragment(`<script type="application/ld+json">${text}</script><p>After.</p>`);
  const [script, after, ...more] = page.childNodes;
  const isWhole =
    script &&
    'childNodes' in script &&
    JSON.stringify(script.childNodes.map((one) => ('value' in one ? one.value : ''))) ===
      JSON.stringify([text]);
  const isAfter = after && 'tagName' in after && after.tagName === 'p' && more.length === 0;
  return isWhole && isAfter ? [] : ['the script ends before its text'];
}

/** What takes the place of an apostrophe may begin a sentence. */
function compared(text: string): string {
  return harmless(text).replaceAll('Ï', 'ï');
}

/** Marks of direction are taken from a name within our sentences, or put around it; lines of any kind are blanks. */
function asRead(text: string): string {
  return text
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
}
