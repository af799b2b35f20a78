// Writes into the widget's dist what a page loads as text: the record in its three parts, and the still figure per language.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { jsonString } from '../packages/core/scripts/json-string.mjs';

const dist = path.resolve('dist');
const ours = (file) => import(pathToFileURL(path.join(dist, file)).href);
const core = await import(
  pathToFileURL(createRequire(path.join(dist, 'x.js')).resolve('@dprk-deployment-tracker/core'))
    .href
);
const { ledger, ledgerEntries, report } = core;

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const head = '// Written by the build from the document files.\n';

/** A module that holds JSON text: parsed faster than a literal, and let in by a policy that forbids `fetch`. */
function writePart(name, part) {
  const text = `${head}export const part = JSON.parse(${jsonString(part)});\n`;
  writeFileSync(path.join(dist, `app/record/${name}.js`), text);
}

/** The markup as a template literal: nothing in it may end the literal or begin an expression. */
function literal(markup) {
  return `html\`${markup.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;
}

async function writeStill(language) {
  const { questions } = await ours('app/question-list.js');
  const { wordsFor } = await ours('words/words-for.js');
  const { appWords } = await ours('app/app-words.js');
  const { initialState } = await ours('app/reader-state.js');
  const { stillPaint } = await ours('theme/role-paint.js');
  const { stillText } = await ours('paint/still-text.js');
  const { stillWidths } = await ours('figure/still-widths.js');
  const words = await wordsFor(language);
  if (words.language !== language) throw new Error(`write-page-data: no words in ${language}`);
  const answer = report(ledger, {});
  const asked = { ...initialState, reach: 'claims' };
  const figures = stillWidths.map((widthPx) => {
    const figure = questions[initialState.question](answer, words, { widthPx, emPx: 16 }, asked);
    return [widthPx, figure.blocks];
  });
  const markup = stillText(Object.fromEntries(figures), { ...appWords(words), version });
  // The shell's sheet has the paint of these roles alone.
  for (const [, role] of markup.matchAll(/dprk-(?!plot|side-)([\w-]+)/g))
    if (!Object.hasOwn(stillPaint, role)) throw new Error(`write-page-data: ${role} has no paint`);
  const data = { dataDay: ledger.dataDay, digest: ledger.digest };
  const text = `${head}import { html } from 'lit';
export const still = {
  language: '${language}',
  data: ${JSON.stringify(data)},
  archived: ${JSON.stringify(words.fixed.labels['data.archived'])},
  markup: () => ${literal(markup)},
};
`;
  writeFileSync(path.join(dist, `element/still/${language}.js`), text);
}

const parts = await ours('app/record/record-parts.js');
const { shownEntries } = await ours('app/record/shown-entries.js');
const shown = shownEntries(ledgerEntries, ledger);
writePart('claims', parts.claimsPart(shown, ledger));
writePart('forecasts', parts.forecastsPart(shown, ledger));
writePart('mentions', parts.mentionsPart(shown, ledger));
const languages = readdirSync(path.join(dist, 'element/still'))
  .filter((file) => /^[a-z]{2}\.js$/.test(file))
  .map((file) => file.slice(0, 2));
for (const language of languages) await writeStill(language);
