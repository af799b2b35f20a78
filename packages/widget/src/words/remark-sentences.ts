// Why the sides differ: one plain sentence for each thing a reader should know of a range.
import {
  claimedRange,
  figureBounds,
  headlineQuantities,
  type CalendarDay,
  type Claim,
  type Headline,
  type Side,
} from '@dprk-deployment-tracker/core';
import { currentSides, endsOf, type Headed } from './headline-sentence.js';
import type { SideLocale, Named, Said } from './locale.js';
import type { Runs } from './runs.js';
import { isWider, namedVoice, saidBy, type Around } from './said-by.js';

/** A headline with its span, for what is lent to it. */
export type Remarked = Headed & Pick<Headline, 'span'>;

/** All remarks of one headline. **Absent:** empty where nothing needs saying. */
export function remarkSentences(
  headline: Remarked,
  report: Around,
  locale: SideLocale,
): readonly Runs[] {
  const { sentences } = locale;
  const name = ({ voice }: Pick<Side, 'voice'>): Named => namedVoice(voice, report);
  const said = (side: Side) => saidBy(side, report, locale, (day) => locale.days.month(day, true));
  const sides = currentSides(headline);
  const wider = sides.filter(({ claims }) => claims.every(isWider));
  const earlier = headline.current.sides.filter(({ state }) => state !== 'current');
  return [
    ...(wider.length > 0 ? [sentences.wider(wider.map(name))] : []),
    ...sides
      .flatMap((side) => bothSentence(side, headline, report, locale))
      .slice(sides.length > 1 ? 1 : 0),
    ...lentSentences(headline, report, locale),
    ...endSentences(sides, headline, said, locale),
    ...earlier.map((side) =>
      side.state === 'outgrown' ? sentences.outgrown(said(side)) : sentences.tooOld(said(side)),
    ),
  ];
}

/** A running total that its own side has put higher before: both cannot be right. */
export function higherBefore(side: Side, { id, selection }: Headed): Claim | undefined {
  if (headlineQuantities[id].accrual.kind === 'stock' || side.range.highIsOpen) return undefined;
  return [...selection.direct, ...selection.bridged]
    .filter(
      (claim) =>
        claim.voice === side.voice.id &&
        claim.spokenOn < side.spokenOn &&
        lowOf(claim) > side.range.high,
    )
    .reduce<Claim | undefined>(
      (best, claim) => (best && lowOf(best) >= lowOf(claim) ? best : claim),
      undefined,
    );
}

/** "South Korea has said both …" **Absent:** empty where it has not. */
export function bothSentence(
  side: Side,
  headline: Headed,
  report: Around,
  locale: SideLocale,
): readonly Runs[] {
  const highest = higherBefore(side, headline);
  const range = highest && claimedRange([highest]);
  if (!highest || !range) return [];
  const newest = side.claims[0];
  // Where two of its bodies said so, each is named.
  const areTwo = newest !== undefined && newest.origin.id !== highest.origin.id;
  const said = (claims: Side['claims'], of: Pick<Side, 'range' | 'spokenOn'>): Said => {
    const body = areTwo && claims[0] ? locale.names.body(claims[0].origin) : '';
    const when = (day: CalendarDay): string => {
      return body === '' ? locale.days.month(day, true) : `${body}, ${locale.days.monthShort(day)}`;
    };
    return saidBy({ voice: side.voice, claims, ...of }, report, locale, when);
  };
  const before = said([highest], { range, spokenOn: highest.spokenOn });
  return [locale.sentences.hasSaidBoth([before, said(side.claims, side)])];
}

function lowOf({ figure }: Claim): number {
  return figureBounds(figure)?.low ?? 0;
}

/** A narrower count that a side gave, where it says something of the whole. */
function lentSentences(
  { id, span }: Remarked,
  report: Around,
  locale: SideLocale,
): readonly Runs[] {
  return span.lent.flatMap(({ side, claim }) => {
    const range = claimedRange([claim]);
    if (side !== 'floor' || !range) return [];
    const voice = { id: claim.voice, origins: [claim.origin], claims: [claim] };
    const said = saidBy(
      { voice, claims: [claim], range, spokenOn: claim.spokenOn },
      report,
      locale,
      (day) => locale.days.month(day, true),
    );
    const { place, measure } = claim.quantity;
    if (measure === 'killed') return [locale.sentences.lentKilled(said)];
    if (place === headlineQuantities[id].place) return [];
    return [locale.sentences.placeAlone(id, said, place)];
  });
}

/** Named where one side alone goes as high, or as low, as a quarter beyond the next. */
function endSentences(
  sides: readonly Side[],
  headline: Pick<Headline, 'current'>,
  said: (side: Side) => Said,
  { sentences }: SideLocale,
): readonly Runs[] {
  if (sides.length < 3) return [];
  const { top, low } = endsOf(sides, headline);
  const others = (side: Side): readonly number[] =>
    sides.filter((one) => one !== side).map(({ range }) => (side === top ? range.high : range.low));
  const isHigh = top.range.high >= 1.25 * Math.max(...others(top));
  const isLow = low !== top && 1.25 * low.range.low <= Math.min(...others(low));
  return [
    ...(isHigh ? [sentences.topRestsOn(said(top))] : []),
    ...(isLow ? [sentences.lowRestsOn(said(low))] : []),
  ];
}
