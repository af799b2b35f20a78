// What the figures of sides are said with, bound to one language: the first words that a reader needs.
import type {
  CalendarDay,
  Claim,
  CurrentHeadline,
  CurrentReport,
  DaySpan,
} from '@dprk-deployment-tracker/core';
import { agreeSentences } from './agreement-sentences.js';
import { claimPhrase } from './claim-phrase.js';
import { between, whenText } from './day-text.js';
import { headlineSentence, sidesSentence, type Headed } from './headline-sentence.js';
import type { SideFramePatterns, SideLocale, SideTexts } from './locale.js';
import type { Runs } from './runs.js';
import type { Around } from './said-by.js';
import { leadLine, leadShort, railLine, sinceLine, sourceLine, spelledOut } from './side-lines.js';
import { noNumberSentences, silenceSentence } from './silence-sentences.js';

/** Words for the figures of sides. Pure: the same input gives the same text, anywhere. */
export interface SideWords {
  readonly locale: SideLocale;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Fixed labels, names of measures, places, groups, kinds. */
  readonly fixed: SideTexts;
  /** Labels with numbers and days in them. */
  readonly frame: SideFramePatterns;
  number(value: number, significantDigits?: number): string;
  day(day: CalendarDay): string;
  month(day: CalendarDay): string;
  when(span: DaySpan): string;
  /** "9 months old". */
  age(since: CalendarDay, day: CalendarDay): string;
  headline(headline: Headed, report: Around): Runs;
  /** How many sides spoke within the year, from the lowest to the highest. */
  headlineSides(headline: Headed, report: Around): Runs;
  lead(headline: Pick<CurrentHeadline, 'id'>): string;
  leadShort(headline: Pick<CurrentHeadline, 'id'>): string;
  /** "Since October 2024." */
  since(headline: Pick<CurrentHeadline, 'id'>): string;
  /** One or two sentences. **Absent:** empty where no side is current. */
  agree(headline: Headed, report: Around): readonly Runs[];
  silence(
    headline: Pick<CurrentHeadline, 'id' | 'current'>,
    report: Pick<CurrentReport, 'headlines' | 'knownOn'>,
  ): Runs | undefined;
  noNumber(headline: Pick<CurrentHeadline, 'id'>, report: Around): readonly Runs[];
  readonly notVerified: string;
  /** `shown`: the ids of the sides that the picture shows. */
  source(headline: Headed, report: Around, shown?: ReadonlySet<string>): string;
  spelledOut(headline: Headed): readonly string[];
  rail(headline: Pick<CurrentHeadline, 'id' | 'current'>, report: Around): Runs;
  phrase(claim: Claim, report: Around): string;
}

/** Remembers what is said of a claim in a report: the same is drawn, listed and announced. */
function perClaim(say: SideWords['phrase']): SideWords['phrase'] {
  const known = new WeakMap<Around, WeakMap<Claim, string>>();
  return (claim, report) => {
    const said = known.get(report) ?? new WeakMap<Claim, string>();
    known.set(report, said);
    const text = said.get(claim) ?? say(claim, report);
    said.set(claim, text);
    return text;
  };
}

/** Binds them to one language. */
export function sideWordsOf(locale: SideLocale): SideWords {
  const { language, direction, fixed, frame, numbers, days, sentences } = locale;
  return {
    locale,
    language,
    direction,
    fixed,
    frame,
    number: numbers.number,
    day: days.day,
    month: (day) => days.month(day, true),
    when: (span) => whenText(span, days),
    age: (since, day) => days.old(between(since, day)),
    headline: (headline, report) => headlineSentence(headline, report, locale),
    headlineSides: (headline, report) => sidesSentence(headline, report, locale),
    lead: (headline) => leadLine(headline, locale),
    leadShort: (headline) => leadShort(headline, locale),
    since: (headline) => sinceLine(headline, locale),
    agree: (headline, report) => agreeSentences(headline, report, locale),
    silence: (headline, report) => silenceSentence(headline, report, locale),
    noNumber: ({ id }, report) => noNumberSentences(id, report, locale),
    notVerified: sentences.notVerified,
    source: (headline, report, shown) => sourceLine(headline, report, locale, shown),
    spelledOut: (headline) => spelledOut(headline, locale),
    rail: (headline, report) => railLine(headline, report, locale),
    phrase: perClaim((claim, report) => claimPhrase(claim, report, locale)),
  };
}
