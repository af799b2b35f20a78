// The command that says in sentences who claims what now, or as it was known on a day.
import {
  headlineIds,
  report,
  type HeadlineId,
  type Report,
  type Side,
} from '@dprk-deployment-tracker/core';
import { wordsFor, type Words } from '@dprk-deployment-tracker/widget/figure';
import { askedReport, lang, reportOptions } from '../drawing/asked.js';
import { feed, readRecord } from '../reading/read-record.js';
import type { Command } from '../usage/command.js';
import { exits } from '../usage/failure.js';
import { flag } from '../usage/option.js';
import { force, outFile, putOut } from '../writing/put-out.js';
import { printable, printableLine } from '../writing/printable.js';
import { withProgress } from '../writing/progress.js';

const json = flag('json', 'the same as JSON, with numbers, ids and pages');

export const summary: Command = {
  name: 'summary',
  says: 'says in sentences who claims what, count by count, with each side',
  options: [...reportOptions, lang, json, feed, outFile, force],
  examples: [
    { line: 'dprk-deployment-tracker summary', says: 'what is claimed now' },
    {
      line: 'dprk-deployment-tracker summary --known-on 2025-01-22 --lang ko',
      says: 'what was known on a day, in Korean',
    },
    { line: 'dprk-deployment-tracker summary --json --out summary.json', says: 'for a program' },
  ],
  run: async (given) => {
    const ledger = await readRecord(given.value(feed));
    const words = await wordsFor(given.value(lang));
    const answer = report(ledger, askedReport(given));
    const counts = await withProgress('reading the record', () =>
      headlineIds.map((id) => countOf(id, answer, words)),
    );
    const isJson = given.value(json) ?? false;
    const content = isJson ? jsonText(counts, answer, words) : plainText(counts, answer, words);
    const name = `dprk-summary-${answer.knownOn}.${isJson ? 'json' : 'txt'}`;
    putOut({ name, content }, { out: given.value(outFile), force: given.value(force) ?? false });
    return exits.good;
  },
};

/** One count as it is said. */
interface Count {
  readonly id: HeadlineId;
  readonly name: string;
  readonly sentences: readonly string[];
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly highIsOpen: boolean | undefined;
  readonly sides: readonly ReturnType<typeof sideOf>[];
}

function countOf(id: HeadlineId, answer: Report, words: Words): Count {
  const headline = answer.headlines[id];
  const { range, sides } = headline.current;
  const noNumber = sides.length === 0 ? words.noNumber(headline, answer) : [];
  return {
    id,
    name: words.fixed.headline[id],
    sentences: [words.headline(headline, answer), ...noNumber].map(text),
    low: range?.low,
    high: range?.high,
    highIsOpen: range?.highIsOpen,
    sides: sides.map((side) => sideOf(side, answer, words)),
  };
}

function sideOf(side: Side, answer: Report, words: Words) {
  const { side: id, name, figure, when } = words.side(side, answer);
  const [newest] = side.claims;
  return {
    id,
    name,
    figure,
    when,
    spokenOn: side.spokenOn,
    state: side.state,
    low: side.range.low,
    high: side.range.high,
    claims: side.claims.map((claim) => claim.id),
    page: newest?.document.address,
  };
}

function plainText(counts: readonly Count[], answer: Report, words: Words): string {
  const { labels } = words.fixed;
  const parts = counts.map(({ name, sentences, sides }) =>
    [
      name,
      ...sentences,
      ...sides.map(({ name: side, figure, when }) => `- ${side}: ${figure} (${when})`),
    ]
      .map(printableLine)
      .join('\n'),
  );
  const day = `${labels['pick.day']} ${words.day(answer.knownOn)}`;
  const end = [words.notVerified, words.source(answer.headlines['killed-or-wounded'], answer), day];
  return `${[...parts, end.map(printableLine).join('\n')].join('\n\n')}\n`;
}

function jsonText(counts: readonly Count[], answer: Report, { language }: Words): string {
  const { knownOn, dataDay, digest, rule, ruleVersion, licence } = answer;
  const stamp = { knownOn, dataDay, digest, rule, ruleVersion, licence };
  return `${printable(JSON.stringify({ ...stamp, language, counts }, null, 2))}\n`;
}

function text(runs: ReturnType<Words['headline']>): string {
  return runs.map((run) => (typeof run === 'string' ? run : run.text)).join('');
}
