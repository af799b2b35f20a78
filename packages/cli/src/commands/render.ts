// The command that draws the figure of a question: as a page, as SVG or as PNG.
import { report, type Ledger } from '@dprk-deployment-tracker/core';
import {
  initialState,
  pictureFile,
  questionIds,
  questions,
  version,
  wordsFor,
  type PictureSource,
  type QuestionId,
} from '@dprk-deployment-tracker/widget/figure';
import { askedReport, lang, measure, present, reportOptions } from '../drawing/asked.js';
import { figurePage } from '../drawing/figure-page.js';
import { pngOf } from '../drawing/png-of.js';
import { feed, readRecord } from '../reading/read-record.js';
import type { Command, Given } from '../usage/command.js';
import { badUse, exits } from '../usage/failure.js';
import { oneOf, text, wholeNumber } from '../usage/option.js';
import { withProgress } from '../writing/progress.js';
import { force, outFile, putOut } from '../writing/put-out.js';
import { isOnTerminal } from '../writing/streams.js';

const formats = ['html', 'svg', 'png'] as const;
const format = oneOf('format', 'FORMAT', formats, 'the form (svg if not said)');
const width = wholeNumber(
  'width',
  'PIXELS',
  [320, 2_000],
  'its width in CSS pixels (640 if not said)',
);
const theme = oneOf('theme', 'THEME', ['light', 'dark'], 'the colours (light if not said)');
const scale = wholeNumber(
  'scale',
  'TIMES',
  [1, 4],
  'pixels of a png for each CSS pixel (2 if not said)',
);
const font = text('font', 'FILE', 'the letters of a png; without it those of this machine');

export const render: Command = {
  name: 'render',
  says: 'draws the figure of a question, with title, sentence, source, day and version',
  argument: { placeholder: 'QUESTION', says: 'the question', isNeeded: true, known: questionIds },
  options: [
    ...[format, width, measure, ...reportOptions, lang, theme, scale, font, feed],
    ...[outFile, force],
  ],
  examples: [
    {
      line: 'dprk-deployment-tracker render losses > losses.svg',
      says: 'a picture for a page or a paper',
    },
    {
      line: 'dprk-deployment-tracker render losses --format png --width 1000 --out losses.png',
      says: 'the same as PNG of 2,000 pixels (needs @resvg/resvg-js)',
    },
    {
      line: 'dprk-deployment-tracker render troops --format html --lang ko --known-on 2025-01-22 --out troops.html',
      says: 'a whole page in Korean, as known on a day, with every claim and its source',
    },
  ],
  run: async (given) => {
    const question = questionIds.find((id) => id === given.argument) ?? 'losses';
    const form = given.value(format) ?? 'svg';
    const out = given.value(outFile);
    if (form === 'png' && out === undefined && isOnTerminal()) {
      throw badUse('a PNG says nothing on a terminal', 'Add --out losses.png');
    }
    for (const option of [scale, font]) {
      if (form === 'png' || given.value<unknown>(option) === undefined) continue;
      throw badUse(`--${option.name} says nothing to ${form}`, 'It is for png');
    }
    const ledger = await readRecord(given.value(feed));
    const words = await wordsFor(given.value(lang));
    const source = { report: report(ledger, askedReport(given)), words, version };
    const content = await withProgress(`drawing ${question}`, () =>
      form === 'html'
        ? page(question, ledger, source, given)
        : picture(question, form, source, given),
    );
    const name = `dprk-${question}-${source.report.knownOn}.${form}`;
    putOut({ name, content }, { out, force: given.value(force) ?? false });
    return exits.good;
  },
};

function page(
  view: QuestionId,
  ledger: Ledger,
  source: PictureSource,
  given: Given,
): Promise<string> {
  const choice = {
    view,
    ledger,
    ...askedReport(given),
    ...present({
      measure: given.value(measure),
      language: given.value(lang),
      theme: given.value(theme),
    }),
  };
  return figurePage(choice, given.value(width) ?? 640, source);
}

async function picture(
  question: QuestionId,
  form: 'svg' | 'png',
  source: PictureSource,
  given: Given,
): Promise<string | Uint8Array> {
  const { report: answer, words } = source;
  const asked = {
    ...initialState,
    question,
    reach: 'whole' as const,
    ...askedReport(given),
    ...present({ measure: given.value(measure) }),
  };
  const svg = pictureFile(
    (widthPx) => questions[question](answer, words, { widthPx, emPx: 16 }, asked).blocks,
    given.value(width) ?? 640,
    source,
    given.value(theme),
  );
  if (svg === undefined) throw badUse(`${question} has no picture, only text`, 'Add --format html');
  if (form === 'svg') return svg;
  const sample = words.fixed.labels.title;
  return pngOf(svg, { scale: given.value(scale) ?? 2, font: given.value(font), sample });
}
