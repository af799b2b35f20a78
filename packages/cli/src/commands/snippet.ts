// The command that prints what to paste into a page, a mail, a feed or a CMS.
import {
  embedForms,
  snippet as snippetOf,
  type EmbedForm,
} from '@dprk-deployment-tracker/widget/embed';
import { questionIds } from '@dprk-deployment-tracker/widget/figure';
import { askedReport, day, lang, measure, present, reportOptions } from '../drawing/asked.js';
import { feed, readRecord } from '../reading/read-record.js';
import type { Command, Given } from '../usage/command.js';
import { badUse, exits } from '../usage/failure.js';
import { flag, oneOf, someOf, text, wholeNumber } from '../usage/option.js';
import { withProgress } from '../writing/progress.js';
import { force, outFile, putOut } from '../writing/put-out.js';
import { print } from '../writing/streams.js';

/** What each form is for. */
const forms: Readonly<Record<EmbedForm, string>> = {
  module: 'a script and the tag with the whole figure in it; the usual one',
  classic: 'the same with a classic script: old systems, pages opened from a file',
  inline: 'safe inside a paragraph, in Markdown, and where a tag is left self-closing',
  'data-attributes': 'a div, for editors that strip tags they do not know',
  figure: 'the figure as HTML with its pictures, no script',
  'no-svg': 'sentence, table and links, for sanitizers that strip pictures',
  mail: 'HTML for a mail, under 100 kB',
  rss: 'HTML for an item of a feed reader',
  frame: 'an iframe, and the script that keeps it as high as what is in it',
  oembed: 'the JSON of an oEmbed answer',
};

const list = flag('list', 'names the forms, a line each');
const view = oneOf('view', 'QUESTION', questionIds, 'the question');
const views = someOf('views', 'QUESTIONS', questionIds, 'a bar of several, parted by commas');
const theme = oneOf('theme', 'THEME', ['auto', 'light', 'dark'], 'the colours');
const src = text('src', 'ADDRESS', 'the address of a feed that the element follows');
const staticDay = day('static-day', 'the data day at which the element stands still');
const base = text(
  'base',
  'ADDRESS',
  'the folder with the files of the widget; without it jsDelivr',
);
const inside = oneOf(
  'inside',
  'WHAT',
  ['figure', 'sentence'],
  'what stands in the tag of module and classic',
);
const picture = text(
  'picture',
  'ADDRESS',
  'a hosted picture of the figure, for no-svg, mail and rss',
);
const page = text('page', 'ADDRESS', 'where a reader finds what a short form leaves out');
const width = wholeNumber('width', 'PIXELS', [200, 4_000], 'the widest that an oembed may be');

/** What an option is for, where not every form has it. */
const onlyFor = [
  [width, ['oembed']],
  [inside, ['module', 'classic']],
  [picture, ['no-svg', 'mail', 'rss']],
] as const;

export const snippet: Command = {
  name: 'snippet',
  says: 'prints what to paste into a page, a mail, a feed or a CMS',
  argument: {
    placeholder: 'FORM',
    says: 'the form (module if not said)',
    isNeeded: false,
    known: embedForms,
  },
  options: [
    ...[list, view, views, measure, ...reportOptions, lang, theme, src, staticDay, base, width],
    ...[inside, picture, page, feed, outFile, force],
  ],
  examples: [
    {
      line: 'dprk-deployment-tracker snippet',
      says: 'the script and the tag, with the figure of losses in it',
    },
    { line: 'dprk-deployment-tracker snippet --list', says: 'the forms there are' },
    {
      line: 'dprk-deployment-tracker snippet frame --view troops --lang uk --theme light',
      says: 'an iframe in Ukrainian',
    },
    {
      line: 'dprk-deployment-tracker snippet mail --known-on 2025-01-22 --out mail.html',
      says: 'a mail with what was known on a day',
    },
  ],
  run: async (given) => {
    if (given.value(list)) {
      const width = Math.max(...embedForms.map(({ length }) => length)) + 2;
      print(embedForms.map((form) => `${form.padEnd(width)}${forms[form]}\n`).join(''));
      return exits.good;
    }
    const form = embedForms.find((one) => one === given.argument) ?? 'module';
    refuseIdle(given, form);
    const record = given.value(feed);
    const ledger = record === undefined ? undefined : await readRecord(record);
    const choice = {
      form,
      ...askedReport(given),
      ...present({
        view: given.value(view),
        views: given.value(views),
        measure: given.value(measure),
        language: given.value(lang),
        theme: given.value(theme),
        src: given.value(src),
        staticDay: given.value(staticDay),
        base: given.value(base),
        inside: given.value(inside),
        picture: given.value(picture),
        page: given.value(page),
        maxWidth: given.value(width),
        ledger,
      }),
    };
    refuseOther(given);
    const content = await withProgress('making the snippet', () => snippetOf(choice));
    const name = `dprk-${form}.${form === 'oembed' ? 'json' : 'html'}`;
    putOut(
      { name, content: `${content}\n` },
      { out: given.value(outFile), force: given.value(force) ?? false },
    );
    return exits.good;
  },
};

/** An option that the form has no use for is a mistake, and is told. */
function refuseIdle(given: Given, form: EmbedForm): void {
  for (const [option, its] of onlyFor) {
    const isIts = (its as readonly string[]).includes(form);
    if (isIts || given.value<unknown>(option) === undefined) continue;
    throw badUse(`--${option.name} says nothing to ${form}`, `It is for ${its.join(', ')}`);
  }
}

/** A bar of questions opens at one of its own. */
function refuseOther(given: Given): void {
  const bar = given.value(views);
  const first = given.value(view);
  if (!bar || first === undefined || bar.includes(first)) return;
  throw badUse(`--view "${first}" is not among --views`, 'Add it there, or leave it out');
}
