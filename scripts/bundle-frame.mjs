// Makes the framed page, one self-contained file a language, and the script for pages around it.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** A module in place of every one whose path ends so. */
const inPlaceOf = (end, file) => ({
  name: `in-place-of-${end}`,
  enforce: 'pre',
  async resolveId(id, importer) {
    if (!id.endsWith(path.basename(end))) return undefined;
    const found = await this.resolve(id, importer, { skipSelf: true });
    return found?.id.endsWith(end) ? file : undefined;
  },
});

/** The text of a script, whole in itself. */
async function scriptText(input, plugins, format = 'es') {
  const { output } = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins,
    build: {
      write: false,
      target: 'es2022',
      cssTarget: 'esnext',
      modulePreload: false,
      minify: 'oxc',
      rolldownOptions: {
        input,
        preserveEntrySignatures: format === 'es' ? 'strict' : false,
        output: { format, codeSplitting: false, comments: { legal: false } },
      },
    },
  });
  return output[0].code.trim();
}

/** Nothing in a script may end it, or begin what HTML takes for a comment. */
const inMarkup = (script) =>
  script.replace(/<(?=!--)/g, '\\x3C').replace(/<(?=\/?script)/gi, '\\x3C');

const sha256 = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What the page itself looks like; the figure has its own sheet. */
const pageSheet = ({
  colours,
}) => `html{color-scheme:light dark;background:light-dark(${colours.ground.light},${colours.ground.dark});color:light-dark(${colours.ink.light},${colours.ink.dark});font:16px/1.4 system-ui,sans-serif;-webkit-text-size-adjust:100%;text-size-adjust:100%}
[data-theme=light]{color-scheme:light}[data-theme=dark]{color-scheme:dark}
body{margin:0}
.asked dprk-deployment-tracker:not(:defined){visibility:hidden}
a{color:light-dark(${colours.link.light},${colours.link.dark})}
table{inline-size:100%;border-collapse:collapse;font-size:.875em}caption{text-align:start}
th,td{padding:.375em .75em .375em 0;border-block-end:1px solid light-dark(${colours.rule.light},${colours.rule.dark});font-weight:400;text-align:start;vertical-align:top;overflow-wrap:anywhere}
@media(width<35em){thead{display:none}table,tbody,tr,td,th{display:block;border:0;padding:0}tr{padding-block:.375em;border-block-end:1px solid light-dark(${colours.rule.light},${colours.rule.dark})}}`;

/** Without scripts nobody answers what unfolds; and the page is as high as the figure in it, no room is kept. */
const framedSheet =
  '@media(scripting:none){.links{display:none}}.waits:has(.app){min-block-size:0}';

/**
 * The page, whole: it asks for nothing but our own later files beside it, where it has an address of its own.
 *
 * The figure stands in a root in the markup, so that it is seen before any script, and the same after.
 */
function pageText({ banner, language, title, sheets, still, list, head, script }) {
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${[head, script].map(sha256).join(' ')}`,
    `style-src ${[sheets.page, sheets.figure].map(sha256).join(' ')}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types dprk-deployment-tracker',
  ].join('; ');
  const state = `data-data-day="${still.data.dataDay}" data-digest="${still.data.digest}" data-archived="${still.archived}"`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<!-- ${banner} -->
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<base target="_blank">
<link rel="icon" href="data:,">
<style>${sheets.page}</style>
<script>${head}</script>
</head>
<body>
<dprk-deployment-tracker><template shadowrootmode="open"><style>${sheets.figure}</style><div class="box"><div class="root"><div class="app" lang="${language}" dir="ltr" ${state}><div class="panel">${still.text}</div></div></div></div></template></dprk-deployment-tracker>
<noscript>${list}</noscript>
<script type="module">${script}</script>
</body>
</html>
`;
}

/** Writes `BASE.frame.html`, one more for each other language, and `BASE.parent.min.js`. */
export async function bundleFrame({ base, banner, dist, pluginsOf }) {
  const ours = (file) => import(pathToFileURL(path.join(dist, file)).href);
  const at = (file) => JSON.stringify(path.join(dist, file));
  const core = await import(
    pathToFileURL(createRequire(path.join(dist, 'x.js')).resolve('@dprk-deployment-tracker/core'))
      .href
  );
  const write = (name, text) => writeFileSync(path.join(dist, `${base}.${name}`), text);

  const parent = await scriptText(path.join(dist, 'frame/parent-script.js'), [], 'iife');
  write('parent.min.js', `/*! ${banner} */\n${parent}\n`);

  const figureSheet = await scriptText('sheet-figure.css?inline', pluginsOf());
  const { default: figure } = await import(
    `data:text/javascript,${encodeURIComponent(figureSheet)}`
  );
  const sheets = {
    page: pageSheet(await ours('theme/colours.js')),
    figure: `${figure}${framedSheet}`,
  };
  const head = inMarkup(await scriptText(path.join(dist, 'frame/head-script.js'), [], 'iife'));

  for (const language of ['en', 'ko', 'uk']) {
    const { still } = await ours(`element/still/${language}.js`);
    const words = await (await ours('words/words-for.js')).wordsFor(language);
    const script = inMarkup(
      await scriptText(path.join(dist, 'frame/page-script.js'), [
        inPlaceOf('/element/still/en.js', path.join(dist, 'frame/served-still.js')),
        inPlaceOf('/theme/figure.styles.js', path.join(dist, 'frame/served-still.js')),
        ...(language === 'en' ? [] : builtInWords(language, at)),
        ...pluginsOf(filesOf(language, at)),
      ]),
    );
    const markup = pageText({
      banner,
      language,
      title: words.fixed.labels.title,
      sheets,
      still: { data: still.data, text: still.markup().strings.join('').replace(/\n\s+/g, '\n') },
      list: await allClaims(ours, core, words),
      head,
      script,
    });
    write(language === 'en' ? 'frame.html' : `frame.${language}.html`, markup);
  }
}

/** The words of another language where English ones would be built in. */
const builtInWords = (language, at) => [
  inPlaceOf('/words/locales/en.js', '\0built-in-words'),
  inPlaceOf('/words/locales/en-sides.js', '\0built-in-words'),
  {
    name: 'built-in-words',
    load: (id) =>
      id === '\0built-in-words'
        ? `export { ${language} as en, ${language} as enSides } from ${at(`words/locales/${language}.js`)};`
        : undefined,
  },
];

/** The files that this page holds; where it has no address of its own, from a file or in a sandbox, no other can be had. */
function filesOf(language, at) {
  const files = {
    app: 'app/app.js',
    questions: 'app/more-questions.js',
    claims: 'app/record/claims.js',
    forecasts: 'app/record/forecasts.js',
    ...(language !== 'en' && { [language]: `words/locales/${language}-file.js` }),
  };
  const held = Object.entries(files).map(
    ([name, file]) => `if (name === '${name}') return import(${at(file)});`,
  );
  return [
    ...held,
    // This page holds what draws every question.
    "if (name.includes('-still-')) throw new Error('not in this page: ' + name);",
    "if (!location.protocol.startsWith('http')) throw new Error('not in this page: ' + name);",
  ].join('\n');
}

/** Every claim that the figure lists, each with its page, for a reader without scripts. */
async function allClaims(ours, { ledger, report }, words) {
  const { questions } = await ours('app/question-list.js');
  const { initialState } = await ours('app/reader-state.js');
  const { appWords } = await ours('app/app-words.js');
  const { blocksText } = await ours('paint/blocks-text.js');
  const asked = {
    ...initialState,
    open: ['claims'],
    fields: { 'claims.page': '999' },
    reach: 'whole',
  };
  const { blocks } = questions.losses(report(ledger, {}), words, { widthPx: 720, emPx: 16 }, asked);
  const [list] = blocks.filter(({ kind, id }) => kind === 'fold' && id === 'claims');
  if (!list) throw new Error('bundle-frame: losses has no list of claims');
  return blocksText(list.blocks, appWords(words));
}
