// Writes into the widget's dist what a page loads as text: the record in its three parts, and the still figures.
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

const { appWords } = await ours('app/app-words.js');
const { initialState } = await ours('app/reader-state.js');
const { questions } = await ours('app/question-list.js');
const { stillQuestionIds } = await ours('figure/question.js');
const { stillWidths } = await ours('figure/still-widths.js');
const { stillText } = await ours('paint/still-text.js');
const { appStyles } = await ours('theme/app.styles.js');
const { figureStyles } = await ours('theme/figure.styles.js');
const { wordsFor } = await ours('words/words-for.js');

const answer = report(ledger, {});
const data = { dataDay: ledger.dataDay, digest: ledger.digest };
const defaultView = initialState.question;

const classesIn = ({ cssText }) =>
  new Set([...cssText.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name));
const [ofShell, ofApp] = [classesIn(figureStyles), classesIn(appStyles())];

function stillMarkup(question, words) {
  const asked = { ...initialState, question, reach: 'claims' };
  const figures = stillWidths.map((widthPx) => {
    const figure = questions[question](answer, words, { widthPx, emPx: 16 }, asked);
    return [widthPx, figure.blocks];
  });
  return stillText(Object.fromEntries(figures), { ...appWords(words), version });
}

/** Whether something in it is dressed by the sheet of the app, and not by that of the shell. */
function isOfAppSheet(markup) {
  const classes = [...markup.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, names]) =>
    names.split(' '),
  );
  return classes.some((name) => ofApp.has(name) && !ofShell.has(name));
}

/** The still figure of a question, as a module; the default one is dressed by the shell's sheet alone. */
function writeStill(file, view, words) {
  const markup = stillMarkup(view, words);
  const wearsMore = isOfAppSheet(markup);
  if (wearsMore && view === defaultView)
    throw new Error('write-page-data: the shell has no sheet for its still figure');
  const text = `${head}import { html } from 'lit';
${wearsMore ? "import { appStyles } from '../../theme/app.styles.js';\n" : ''}export const still = {
  language: '${words.language}',
  view: '${view}',
  data: ${JSON.stringify(data)},
  archived: ${JSON.stringify(words.fixed.labels['data.archived'])},
  markup: () => ${literal(markup)},${wearsMore ? '\n  styles: appStyles,' : ''}
};
`;
  writeFileSync(path.join(dist, `element/still/${file}.js`), text);
}

/** The still figure of every question in a language. The names of those that are a file of their own. */
async function writeStills(language) {
  const words = await wordsFor(language);
  if (words.language !== language) throw new Error(`write-page-data: no words in ${language}`);
  writeStill(language, defaultView, words);
  return stillQuestionIds
    .filter((view) => view !== defaultView)
    .map((view) => {
      writeStill(`${language}-${view}`, view, words);
      return [`${language}-still-${view}`, `${language}-${view}`];
    });
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
const stills = await Promise.all(languages.map(writeStills));
const byView = stills.flat().map(([name, file]) => `  '${name}': () => import('./${file}.js'),`);
writeFileSync(
  path.join(dist, 'element/still/stills-by-view.js'),
  `${head}export const stillsByView = {\n${byView.join('\n')}\n};\n`,
);
