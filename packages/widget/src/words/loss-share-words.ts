// What part of those sent each side's own newest figures put at killed or wounded: a sentence over all, and a row each.
import type { Report, SideLossShare } from '@dprk-deployment-tracker/core';
import { asSaid, claimFigure, intervalText } from './figure-text.js';
import type { Locale } from './locale.js';
import type { Runs } from './runs.js';
import { isWider, namedVoice, type Around } from './said-by.js';

/** One side's share. **Units:** percent. */
export interface LossShareRow {
  /** "Ukraine: more than 7,000 (Jun 2026) of about 12,000 (Jan 2026)" */
  readonly label: string;
  /** "at least about 58%" */
  readonly figure: string;
  readonly percent: number;
  readonly side: string;
  /** The claim of the losses. */
  readonly key: string;
}

/** The shares of all sides in words. */
export interface LossShareWords {
  readonly finding: string;
  readonly rows: readonly LossShareRow[];
  /** In each row those sent were counted before the losses: the share may be too high. */
  readonly isSentOlder: boolean;
  /** Those that count captured and missing too, and so cannot be set beside the rows. */
  readonly wider: readonly LossShareRow[];
  /** "Left out, as captured and missing are counted too: the UK.". **Absent:** empty where nobody does. */
  readonly aside: Runs;
}

/** **Absent:** undefined where no side has counted both. */
export function lossShareWords(
  report: Pick<Report, 'lossShares'> & Around,
  locale: Locale,
): LossShareWords | undefined {
  const said = report.lossShares.map((one) => ({
    one,
    share: shareText(one, locale),
    side: namedVoice(one.voice, report),
  }));
  const narrow = said.filter(({ one }) => !isWider(one.losses));
  // A count of captured and missing too is another measure: it stands apart.
  const compared = narrow.length > 0 ? narrow : said;
  const [high] = compared;
  const low = compared.at(-1);
  if (!high || !low) return undefined;
  const measure = locale.fixed.measure[high.one.losses.quantity.measure];
  const rowsOf = (some: typeof said): readonly LossShareRow[] =>
    some.map(({ one, share, side }) => ({
      label: locale.frame.said(locale.names.side(side), inputsText(one, report, locale)),
      figure: share,
      percent: Math.min(100, asSaid(one.share.low ?? one.share.high ?? 0, 'percent')),
      side: side.id,
      key: one.losses.id,
    }));
  const wider = said.filter((row) => !compared.includes(row));
  return {
    finding: locale.indicators.shareOfSides(low, high, measure),
    rows: rowsOf(compared),
    isSentOlder: compared.every(({ one }) => one.sent.spokenOn < one.losses.spokenOn),
    wider: rowsOf(wider),
    aside: wider.length === 0 ? [] : locale.sentences.leftOut(wider.map(({ side }) => side)),
  };
}

/** The hedges of the two figures are kept: "more than" where the losses are, "about" where either is. */
function shareText({ losses, sent, share: { low, high } }: SideLossShare, locale: Locale): string {
  const { figures } = locale;
  const text = (value: number): string =>
    intervalText({ low: value, high: value }, 'percent', locale);
  if (low === undefined) return figures.upTo(text(high ?? 0));
  const isAbout = [losses, sent].some(({ figure }) => figure.kind === 'about');
  if (high === undefined) {
    if (isAbout) return figures.atLeast(figures.about(text(low)));
    const isMore = losses.figure.kind === 'at-least' && losses.figure.exclusive === true;
    return (isMore ? figures.moreThan : figures.atLeast)(text(low));
  }
  const both = intervalText({ low, high }, 'percent', locale);
  return isAbout ? figures.about(both) : both;
}

function inputsText({ losses, sent }: SideLossShare, report: Around, locale: Locale): string {
  const [count, of] = [losses, sent].map((claim) => ({
    figure: claimFigure(claim, locale, report.claims),
    when: locale.days.monthShort(claim.spokenOn),
  }));
  if (!count || !of) return '';
  const text = locale.indicators.shareInputs(count, of);
  return isWider(losses) ? `${text}, ${locale.plot.withWider}` : text;
}
