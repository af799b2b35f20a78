// Plain strings for pictures: names, figures, months, ages, silence and short labels of events.
import type {
  CalendarDay,
  Claim,
  Headline,
  RecordedEvent,
  Side,
} from '@dprk-deployment-tracker/core';
import { lasting } from './day-text.js';
import { markFigure, sideLine, type SideLine } from './side-lines.js';
import type { Locale } from './locale.js';
import { namedParty, speakerName, type Around } from './said-by.js';
import { toldAfterDays } from './silence-sentences.js';

/** What a picture is labelled with. */
export interface PlotWords {
  /** A side's newest: name, body, figure, month, age, remark. */
  side(side: Side, report: Around): SideLine;
  /** "South Korea" for one claim. */
  name(claim: Claim, report: Pick<Around, 'parties'>): string;
  /** "South Korea (NIS)". */
  speaker(claim: Claim, report: Pick<Around, 'parties'>): string;
  /** "about 6,000". */
  figure(claim: Claim): string;
  /** "Feb 2026". */
  month(day: CalendarDay): string;
  /** "February 2026". */
  monthLong(day: CalendarDay): string;
  year(day: CalendarDay): string;
  number(value: number): string;
  /** "9 months old". */
  age(days: number): string;
  /** "last figure January 2025". */
  lastSpoke(day: CalendarDay): string;
  /** "no new figure of killed or wounded for 5 months". **Absent:** undefined while it is recent. */
  silence(headline: Pick<Headline, 'id' | 'current'>): string | undefined;
  /** A few words a stranger understands. **Absent:** undefined for an event that is not labelled. */
  event(event: Pick<RecordedEvent, 'id'>): string | undefined;
  /** "incl. captured and missing". */
  readonly withWider: string;
  readonly pastYear: string;
  readonly olderThanAYear: string;
  more(n: number): string;
  offScale(figure: string): string;
}

/** The words of a picture in one language. */
export function plotWords({ locale }: { readonly locale: Locale }): PlotWords {
  const { names, days, plot, numbers } = locale;
  return {
    side: (side, report) => sideLine(side, report, locale),
    name: (claim, { parties }) => names.side(namedParty(claim.origin, parties)),
    speaker: (claim, { parties }) => speakerName(claim.origin, parties, locale),
    figure: (claim) => markFigure(claim, locale),
    month: days.monthShort,
    monthLong: (day) => days.month(day, true),
    year: days.year,
    number: (value) => numbers.number(value),
    age: (n) => days.old(lasting(n)),
    lastSpoke: (day) => plot.lastSpoke(days.month(day, true)),
    silence: ({ id, current: { silence } }) =>
      silence && silence.days >= toldAfterDays
        ? plot.silence(id, lasting(silence.days))
        : undefined,
    event: ({ id }) => plot.events[id],
    withWider: plot.withWider,
    pastYear: days.pastYear,
    olderThanAYear: days.olderThanAYear,
    more: plot.more,
    offScale: plot.offScale,
  };
}
