// What editors do to a snippet before a reader's browser sees it, as far as it matters to one: small models of each.

/** What WordPress lets an author write, as far as snippets go: tags, and beside the common attributes those of each. */
const kses: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'hreflang', 'rel', 'target'],
  b: [],
  br: [],
  caption: ['align'],
  code: [],
  dd: [],
  del: ['datetime'],
  details: ['open'],
  div: ['align'],
  dl: [],
  dt: [],
  em: [],
  figcaption: ['align'],
  figure: ['align'],
  h3: ['align'],
  h4: ['align'],
  hr: [],
  i: [],
  img: ['alt', 'height', 'loading', 'src', 'width'],
  ins: ['datetime', 'cite'],
  li: [],
  ol: [],
  p: ['align'],
  q: ['cite'],
  s: [],
  span: ['align'],
  strong: [],
  sub: [],
  summary: [],
  sup: [],
  table: ['align', 'border', 'cellpadding', 'cellspacing', 'width'],
  tbody: ['align', 'valign'],
  td: ['align', 'colspan', 'rowspan', 'valign', 'width'],
  th: ['align', 'colspan', 'rowspan', 'scope', 'valign', 'width'],
  thead: ['align', 'valign'],
  tr: ['align', 'valign'],
  u: [],
  ul: [],
};
const everywhere = ['dir', 'id', 'lang', 'title', 'role'];

/** Tags that are not listed go, and what stood in them stays, as kses has it; attributes that are not listed go. */
export function sanitized(html: string): string {
  return html.replace(
    /<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)((?:\s[^<>]*)?)>/gi,
    (_, close: string | undefined, name = '', rest = '') => {
      const own = kses[String(name).toLowerCase()];
      if (!own) return '';
      if (close) return `</${String(name)}>`;
      const attributes = [...String(rest).matchAll(/\s([\w-]+)(?:="([^"]*)")?/g)]
        .filter(([, key = '']) => [...own, ...everywhere].includes(key))
        .filter(([, key, value = '']) => key !== 'href' || /^https?:/.test(value))
        .map(([whole]) => whole);
      return `<${String(name)}${attributes.join('')}>`;
    },
  );
}

/** An editor that keeps `div`, `data-` and `class` but strips tags that it does not know, scripts and sheets with theirs. */
export function withoutUnknownTags(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<\/?[a-z]+-[\w-]*[^<>]*>/g, '');
}

const blocks =
  'address|article|aside|blockquote|div|dl|fieldset|figure|footer|form|h[1-6]|header|hr|main|nav|ol|p|pre|section|table|ul';

/** WordPress: an empty line parts paragraphs, a line break is a break; only what begins with a block it knows is left. */
export function paragraphs(text: string): string {
  const isBlock = new RegExp(`^<(${blocks})\\b`);
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (isBlock.test(part) ? part : `<p>${part.replaceAll('\n', '<br />\n')}</p>`))
    .join('\n');
}

/**
 * Markdown as CommonMark has it, as far as raw HTML goes. A line that begins with `script` or `style` is HTML up to the end
 * of the line that closes it; one that is a whole tag begins HTML up to an empty line; all else is a paragraph, in
 * which tags are left as they are, and emphasis, code, links and bare addresses in the text between them are marked up.
 */
export function markdown(text: string): string {
  const done: string[] = [];
  for (const part of text.split(/\n\s*\n/)) {
    if (
      /^<(script|style)\b/.test(part) ||
      /^<\/?[a-z][\w-]*(\s[^<>]*)?>\s*$/m.test(part.split('\n')[0] ?? '')
    ) {
      done.push(part);
    } else if (part.trim() !== '') done.push(`<p>${marked(part)}</p>`);
  }
  return done.join('\n');
}

function marked(text: string): string {
  return text
    .split(/(<[^<>]*>)/)
    .map((piece) => {
      if (piece.startsWith('<')) return piece;
      return piece
        .replace(/`([^`]+)`/g, '<code>$1</code>')
        .replace(/\[([^\]]*)\]\(([^)]*)\)/g, '<a href="$2">$1</a>')
        .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
        .replace(/\*([^*]+)\*/g, '<em>$1</em>')
        .replace(/(?<!\w)_([^_]+)_(?!\w)/g, '<em>$1</em>')
        .replace(/~~([^~]+)~~/g, '<del>$1</del>')
        .replace(/(?<!["=])\bhttps?:\/\/\S+/g, '<a href="$&">$&</a>');
    })
    .join('');
}
