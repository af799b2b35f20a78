// Runs in a page: says what of an element a reader can see and hear, one fact a line.

/**
 * Facts, each `kind`, a tab, and its value. It stands alone: a browser runs its text. It uses loops and strings only,
 * since the page may have replaced everything else.
 */
// eslint-disable-next-line max-lines-per-function -- It must stand alone.
export function look(tag: string): string {
  let facts = '';
  const say = (kind: string, value: string): void => {
    facts += `${kind}\t${value.replace(/\s+/g, ' ').trim()}\n`;
  };
  const doc = document;
  const found: ArrayLike<Element> = window.hidden ?? doc.querySelectorAll(tag);
  const parentOf = (node: Element): Element | null => {
    const root = node.getRootNode();
    return (
      node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
    );
  };
  const isLaidOut = (node: Element): boolean =>
    node.getClientRects().length > 0 && getComputedStyle(node).visibility === 'visible';
  const isHeard = (node: Element): boolean => {
    if (!isLaidOut(node)) return false;
    for (let one: Element | null = node; one; one = parentOf(one)) {
      if (one.getAttribute('aria-hidden') === 'true') return false;
    }
    return true;
  };
  const isSeen = (node: Element): boolean => {
    const { width, height } = node.getBoundingClientRect();
    return isLaidOut(node) && width > 1 && height > 1;
  };
  const styleOf = (name: string, node: Element): void => {
    const style = getComputedStyle(node);
    const size = Number.parseFloat(style.fontSize);
    const line = Number.parseFloat(style.lineHeight) / size;
    say(
      'style',
      `${name} ${style.fontStyle} ${style.fontWeight} ${line.toFixed(2)} ${style.textTransform} ${style.textIndent} ${style.textAlign} ${style.whiteSpace} ${style.direction} ${style.writingMode} ${style.wordBreak} ${style.textShadow} ${style.color} ${style.listStyleType}`,
    );
  };
  const lookAt = (element: Element, nth: number): void => {
    const root = element.shadowRoot ?? window.closedRoots?.[nth] ?? null;
    const own = element.querySelector('figure > p');
    say('own', own && isSeen(own) ? (own.textContent ?? '') : '');
    if (!root) return say('state', 'no root');
    const panel = root.querySelector('.panel');
    const state = root.querySelector('[role=status]') ? 'app' : panel ? 'still' : 'no figure';
    say('state', state);
    say(
      'width',
      String(Math.round(root.querySelector('.root')?.getBoundingClientRect().width ?? 0)),
    );
    const seen = (selector: string): Element | undefined => {
      const all = root.querySelectorAll(selector);
      for (let i = 0; i < all.length; i++) if (all[i] && isSeen(all[i] as Element)) return all[i];
      return undefined;
    };
    if (panel) say('type', getComputedStyle(panel).fontSize);
    const sentence = seen('.sentence');
    say('sentence', sentence?.textContent ?? '');
    const phrases = root.querySelectorAll('.phrases > li');
    for (let i = 0; i < phrases.length; i++) {
      const one = phrases[i];
      if (!one || !isHeard(one)) continue;
      say('phrase', one.textContent ?? '');
      say('key', one.querySelector('[data-key]')?.getAttribute('data-key') ?? '');
    }
    const picture = seen('.dprk-plot');
    if (picture) {
      const frame = picture.getBoundingClientRect();
      say('picture', `${picture.getAttribute('width')} x ${picture.getAttribute('height')}`);
      say(
        'inside',
        String(
          frame.width > 200 &&
            frame.width <= (root.querySelector('.root')?.getBoundingClientRect().width ?? 0) + 1,
        ),
      );
      const marks = picture.querySelectorAll('path[data-key]');
      for (let i = 0; i < marks.length; i++) {
        const mark = marks[i];
        if (!mark) continue;
        const { fill, stroke } = getComputedStyle(mark);
        const colour = fill === 'none' ? stroke : fill;
        say('mark', `${mark.getAttribute('data-key')} ${mark.getAttribute('d')} ${colour}`);
      }
    } else say('picture', 'none');
    for (const name of [
      '.sentence',
      '.text-lead',
      '.count',
      '.links button',
      '.text-source',
      '.dprk-axis-label',
    ]) {
      const one = seen(name);
      if (one) styleOf(name, one);
    }
  };
  for (let i = 0; i < found.length; i++) {
    const element = found[i];
    if (!element) continue;
    say('element', String(i));
    lookAt(element, i);
  }
  return facts;
}
