// Do they agree? How far the sides lie apart, who counts more than others, and what two or more of them reach.
import {
  daysBetween,
  type Claim,
  type CurrentHeadline,
  type Side,
} from '@dprk-deployment-tracker/core';
import { between } from './day-text.js';
import { currentSides, endsOf, isOneFigure, type Headed } from './headline-sentence.js';
import type { EndHedge, SideLocale, Named } from './locale.js';
import { bothSentence } from './remark-sentences.js';
import type { Runs } from './runs.js';
import { namedParty, namedVoice, saidBy, type Around } from './said-by.js';

/** Days that two figures must lie apart for their age to be named. */
const tellsApart = 45;

/** "They differ: …", "… give the same figure." **Absent:** empty where no side is current. */
export function agreeSentences(
  headline: Headed,
  report: Around,
  locale: SideLocale,
): readonly Runs[] {
  const { sentences } = locale;
  const sides = currentSides(headline);
  const [first] = sides;
  if (!first) return [];
  if (sides.length === 1) return [sentences.alone(namedVoice(first.voice, report))];
  if (isOneFigure(sides)) {
    const runs = sides.map((side) => locale.names.sideRun(namedVoice(side.voice, report)));
    return [sentences.sameFigure(runs)];
  }
  return [
    differSentence(sides, headline, report, locale),
    ...sides.flatMap((side) => bothSentence(side, headline, report, locale)).slice(0, 1),
  ];
}

function differSentence(
  sides: readonly Side[],
  headline: Pick<CurrentHeadline, 'current'>,
  report: Around,
  locale: SideLocale,
): Runs {
  const { sentences, figures, numbers } = locale;
  const { top, low } = endsOf(sides, headline);
  const said = (side: Side) => saidBy(side, report, locale, (day) => locale.days.month(day, true));
  if (top === low) return sentences.differOwn(said(top));
  if (low.range.highIsOpen || top.range.low <= low.range.high) {
    return sentences.overlap(said(top), said(low));
  }
  if (isInWords(low.range.highClaim)) return sentences.differInWords(said(top), said(low));
  const gap = top.range.high - low.range.high;
  const text = figures.counted(numbers.number(gap), gap, 'persons');
  const days = daysBetween(low.spokenOn, top.spokenOn);
  const apart = Math.abs(days) < tellsApart ? undefined : between(low.spokenOn, top.spokenOn);
  return sentences.differ(
    { text, hedge: gapHedge(top, low) },
    said(top),
    said(low),
    apart,
    days > 0,
  );
}

/** A gap is as sure as the less sure of its two figures. */
function gapHedge(top: Side, low: Side): EndHedge {
  const isAbout = [top, low].some(({ range }) =>
    ['about', 'share', 'in-words'].includes(range.highClaim.figure.kind),
  );
  if (top.range.highIsOpen) return isAbout ? 'at-least-about' : 'at-least';
  return isAbout ? 'about' : 'none';
}

function isInWords({ figure }: Claim): boolean {
  return figure.kind === 'in-words';
}

/** "Ukraine and NATO both put it at about 7,000 or more." **Absent:** undefined where no two sides are current. */
export function agreedSentence(
  { current }: Pick<CurrentHeadline, 'current'>,
  report: Around,
  locale: SideLocale,
): Runs | undefined {
  const { agreement } = current;
  if (!agreement) return undefined;
  const { figures, numbers, sentences } = locale;
  const { low, claim, sides } = agreement;
  if (isInWords(claim)) return undefined;
  const counted = figures.counted(numbers.number(low), low, 'persons');
  const isAbout = sides.some(
    ({ range }) =>
      range.low === low &&
      (range.lowClaim.figure.kind === 'about' || range.lowClaim.figure.kind === 'share'),
  );
  return sentences.agreed(sides.map(nameIn(report)), isAbout ? figures.about(counted) : counted);
}

/** Which current figures are reported to draw on another side: "South Korea’s figure reportedly draws on …". */
export function dependenceSentences(
  headline: Pick<CurrentHeadline, 'current'>,
  report: Around,
  locale: SideLocale,
): readonly Runs[] {
  return currentSides(headline).flatMap(({ voice, claims }) => {
    const own = nameIn(report)({ voice });
    const informants = claims.flatMap(({ origin }) => origin.informedBy ?? []);
    return informants
      .filter(({ standing }) => standing === 'reported')
      .flatMap(({ origin: id }) => {
        const body = report.claims.find(({ origin }) => origin.id === id)?.origin;
        if (!body || body.party === own.id) return [];
        const party = namedParty(body, report.parties);
        return [locale.sentences.drawsOn(own, party, locale.names.body(body))];
      });
  });
}

function nameIn(report: Around): (side: Pick<Side, 'voice'>) => Named {
  return ({ voice }) => namedVoice(voice, report);
}
