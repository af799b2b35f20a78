// Who says what: one row per origin, voices together, on one axis of values, as of one day.
import type { FrontReport } from '@dprk-deployment-tracker/core';
import type { Words } from '../../words/words.js';
import { claimPhrases } from '../claim-phrases.js';
import { emptyScene } from '../empty-scene.js';
import { drawnWidth, type Size } from '../frame.js';
import { textMark } from '../make-mark.js';
import { originRows } from '../origin-rows.js';
import type { Mark, Scene } from '../scene.js';
import { shownClaims, type ShownClaim } from '../shown-claims.js';
import { shapeKey } from '../shape-key.js';
import { sourceLine } from '../source-line.js';
import { textBlock } from '../text-block.js';
import { valueRows, type ValueTable } from '../value-rows.js';
import type { Focus } from './chart.js';

const headingHeight = 20;
const shareHeading = 36;

/**
 * One row per origin for one headline: the standing claim, older ones behind it, the span as a band behind all rows.
 *
 * **Absent:** with no claim known, a sentence that says so. Shares that nobody converts have an axis of their own.
 */
export function claimsByOriginChart(
  report: FrontReport,
  size: Size,
  words: Words,
  focus: Focus = {},
): Scene {
  const headline = report.headlines[focus.headline ?? 'sent'];
  const { span } = headline;
  const width = drawnWidth(size);
  const subject = words.text(`subject.${headline.id}`);
  const day = words.day(report.knownOn);
  const title = words.text('chart.claims-by-origin', { subject, day });
  const shown = shownClaims(headline);
  if (shown.length === 0) {
    const text = words.text('sentence.none', { subject, day });
    return emptyScene('claims-by-origin', width, { title, text }, report, words);
  }
  const range = {
    ends: span,
    tick: span.tick,
    isStale: span.freshVoices === 0,
    text: words.ends(span),
  };
  const apart = new Set(focus.claims);
  const phrase = claimPhrases(shown.length, apart, report, words);
  const counts = shown.filter((one) => !isBareShare(one));
  const shares = originRows(shown.filter(isBareShare), report, words, phrase);
  const marks: Mark[] = [textMark('heading', words.text(`headline.${headline.id}`), 0, 14)];
  let bottom = headingHeight;
  const add = (table: ValueTable): void => {
    const block = valueRows(table, width, bottom, words, apart);
    marks.push(...block.marks);
    bottom += block.height;
  };
  add({ rows: originRows(counts, report, words, phrase), unit: 'persons', range });
  if (shares.length > 0) {
    marks.push(textMark('note', words.text('left-out.share-without-reading'), 0, bottom + 26));
    bottom += shareHeading;
    add({ rows: shares, unit: 'percent', highest: 100 });
  }
  const gap = textBlock(words.disagreementSentence(headline, report), 'note', width, bottom + 8);
  bottom += 8 + gap.height;
  const band = {
    hasMiddle: span.tick !== undefined,
    isStale: range.isStale && span.voices.length > 0,
  };
  const key = shapeKey(shown, band, width, bottom, words);
  bottom += key.height;
  const source = sourceLine(report, width, bottom, words);
  marks.push(...gap.marks, ...key.marks, ...source.marks);
  return { chart: 'claims-by-origin', width, height: bottom + source.height, title, marks };
}

function isBareShare({ claim }: ShownClaim): boolean {
  return claim.figure.kind === 'share' && claim.figure.reading === undefined;
}
