// The sides in figures: a row each, a line for the rail, and the lines around a picture.
import {
  daySpan,
  firstDay,
  headlineQuantities,
  type CalendarDay,
  type Claim,
  type CurrentHeadline,
  type Side,
} from '@dprk-deployment-tracker/core';
import { between } from './day-text.js';
import { figureText, sideFigure } from './figure-text.js';
import { currentSides, endsOf, type Headed } from './headline-sentence.js';
import type { ShownSides, SideLocale } from './locale.js';
import { higherBefore } from './remark-sentences.js';
import { line, plainText, sentence, type Runs } from './runs.js';
import { namedVoice, type Around } from './said-by.js';

/** One count of one side in figures. */
export interface SideLine {
  readonly side: string;
  readonly name: string;
  readonly figure: string;
  /** Month and year. */
  readonly when: string;
  /** The newest claim's id. */
  readonly key: string;
}

/** A side's newest figure as a row. */
export function sideLine(side: Side, report: Around, locale: SideLocale): SideLine {
  const [newest] = side.claims as readonly [Claim, ...Claim[]];
  const named = namedVoice(side.voice, report);
  return {
    side: named.id,
    name: locale.names.side(named),
    figure: sideFigure(side.claims, side.range, locale),
    when: locale.days.monthShort(side.spokenOn),
    key: newest.id,
  };
}

const aYear = 365;

/** The same count in the rail: "about 17,000 (UK, Feb 2026) · …", the highest and the lowest side as in its headline. */
export function railLine(
  headline: Pick<CurrentHeadline, 'id' | 'current'>,
  report: Around,
  locale: SideLocale,
): Runs {
  const sides = currentSides(headline);
  if (sides.length === 0) return [locale.fixed.labels['rail.none']];
  const { top, low } = endsOf(sides, headline);
  return [...new Set([top, low])].reduce<Runs>((all, side, index) => {
    const named = namedVoice(side.voice, report);
    const key = {
      kind: 'key',
      key: side.claims[0]?.id ?? '',
      text: sideFigure(side.claims, side.range, locale),
    } as const;
    const name = { kind: 'side', side: named.id, text: locale.names.side(named) } as const;
    const month = locale.days.monthShort(side.spokenOn).replaceAll(' ', '\u00a0');
    // Beside a newer figure an old one says its age.
    const when =
      side.ageDays > aYear
        ? `${month}, ${locale.days.old(between(side.spokenOn, report.knownOn))}`
        : month;
    return line`${all}${index === 0 ? '' : '\u00a0· '}${key} (${name}, ${when})`;
  }, []);
}

/** Every claim of a count: those of the count itself, those of a wider one, those left out. */
export function claimsOf({ selection }: Pick<CurrentHeadline, 'selection'>): readonly Claim[] {
  return [
    ...selection.direct,
    ...selection.bridged,
    ...selection.leftOut.map(({ claim }) => claim),
  ];
}

/** "DPRK deployment tracker: 34 claims by 6 sources (newest 4 shown), data to 26 November 2026"; `shown`: ids of sides. */
export function sourceLine(
  headline: Headed,
  report: Around,
  locale: SideLocale,
  shown?: ReadonlySet<string>,
): string {
  const claims = claimsOf(headline);
  const voices = new Set(claims.map(({ voice }) => voice));
  const day = locale.days.day(report.dataDay);
  const some = shown && shown.size < voices.size ? shownSides(shown, claims) : undefined;
  return locale.frame.source(claims.length, voices.size, day, some);
}

function shownSides(shown: ReadonlySet<string>, claims: readonly Claim[]): ShownSides {
  const last = new Map<string, CalendarDay>();
  for (const { voice, spokenOn } of claims) {
    if (spokenOn > (last.get(voice) ?? '')) last.set(voice, spokenOn);
  }
  const days = (isShown: boolean): readonly CalendarDay[] =>
    [...last].filter(([voice]) => shown.has(voice) === isShown).map(([, spokenOn]) => spokenOn);
  const oldest = [...days(true)].sort()[0] ?? '';
  return { n: shown.size, areNewest: days(false).every((other) => other < oldest) };
}

/** Whose, where, what is counted, by whom; and what a dot is. */
export function leadLine({ id }: Pick<CurrentHeadline, 'id'>, locale: SideLocale): string {
  return locale.frame.lead(id, sinceMonth(id, locale));
}

/** The same beneath a headline that says what is counted. */
export function leadShort({ id }: Pick<CurrentHeadline, 'id'>, locale: SideLocale): string {
  return locale.frame.leadShort(id, sinceMonth(id, locale));
}

/** Since when it is counted, as a sentence; of those who are there the day that is named. */
export function sinceLine({ id }: Pick<CurrentHeadline, 'id'>, locale: SideLocale): string {
  if (id === 'present') return leadShort({ id }, locale);
  return plainText(sentence`${locale.days.since(sinceMonth(id, locale))}.`);
}

function sinceMonth(id: CurrentHeadline['id'], locale: SideLocale): string {
  const { accrual } = headlineQuantities[id];
  const since = accrual.kind === 'stock' ? '2024-10-01' : firstDay(daySpan(accrual.since));
  return locale.days.month(since, true, 'genitive');
}

/** "HUR is Ukraine’s military intelligence service. NIS is …" for the bodies that a picture and the sentence beside it name. */
export function spelledOut(headline: Headed, { names }: SideLocale): readonly string[] {
  const ids = headline.current.sides.flatMap((side) =>
    [side.claims[0], higherBefore(side, headline)].flatMap((claim) => claim?.origin.id ?? []),
  );
  return [...new Set(ids)].flatMap((id) => names.spelledOut(id) ?? []);
}

/** A claim's figure as it stands beside a mark. */
export function markFigure(claim: Claim, locale: SideLocale): string {
  return figureText(claim.figure, 'persons', locale);
}
