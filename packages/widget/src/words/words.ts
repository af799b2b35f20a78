// Everything that is said, bound to one language: what scenes, views and the static figure are given to speak with.
import type {
  CalendarDay,
  Claim,
  DaySpan,
  Figure,
  Headline,
  Interval,
  FrontReport,
  Signature,
  Span,
  StatedValue,
  Unit,
} from '@dprk-deployment-tracker/core';
import type { SaidEnds } from './ends-text.js';
import type { MessageId, MessageValues } from './message.js';

/** The words of one language. Pure: the same input gives the same text, anywhere. */
export interface Words {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** A fixed text, with `{name}` filled in from values; a number among them is printed in full and chooses plurals. */
  text(id: MessageId, values?: MessageValues): string;
  /** Full digits, grouped as the language does; at most the digits given. */
  number(value: number, significantDigits?: number): string;
  /** "13 January 2025". */
  day(day: CalendarDay): string;
  /** "13 Jan 2025". */
  dayShort(day: CalendarDay): string;
  /** A date of stated precision: "about November 2024", "8 to 13 October 2024", "by 9 January 2025". */
  when(span: DaySpan): string;
  /** An axis label for the first of a month: "Jan" or, in January, "2025". */
  monthTick(day: CalendarDay): string;
  /** A computed value with its unit: "0.94%", "3,667 to 4,000", "2.3 to 2.7 times"; empty where no end is known. */
  interval(value: Interval, unit: Unit, significantDigits: number): string;
  /** A figure with its hedge: "at least 3,000", "10,000–12,000", "gives no number". */
  figure(figure: Figure, unit: Unit): string;
  /** A figure as it is read aloud: "at least 3,000, no upper figure given". */
  figureSpoken(figure: Figure, unit: Unit): string;
  /**
   * A claim's figure with what makes it a plan, an addition or a share: "planned: 30,000", "nearly half of those
   * sent". The report gives a share its base.
   */
  claimFigure(claim: Claim, report?: Pick<FrontReport, 'claims'>): string;
  /** The same as it is read aloud: "30,000, a plan, not observed". */
  claimFigureSpoken(claim: Claim, report?: Pick<FrontReport, 'claims'>): string;
  /** A value that a page worked out itself: "up to 20%", "about a third of those sent". */
  stated(value: StatedValue, report?: Pick<FrontReport, 'claims'>): string;
  /** The ends of a span: "4,000 to 6,000", "4,700 to over 6,000", "6,000 or more", "about 600" never. */
  ends(ends: SaidEnds): string;
  /** What is counted, short: "killed or wounded". */
  measure(signature: Signature): string;
  /** What is counted, in full: "killed or wounded, all DPRK soldiers, Russia and Ukraine, since October 2024". */
  quantity(signature: Signature): string;
  /**
   * One claim as one phrase of at most 25 words, hedge and speaker and day kept. The report gives a share its base
   * and says which revisions were known.
   */
  phrase(claim: Claim, report?: Pick<FrontReport, 'claims' | 'knownOn'>): string;
  /** The speaker as shown beside marks: the party's name, "Seoul", or the origin's. */
  voiceName(voiceId: string, report: FrontReport): string;
  /** "claims run from A to B (n independent voices, newest as of D)" for one headline, as one sentence. */
  headlineSentence(headline: Headline, report: FrontReport): string;
  /** The main disagreement in words; empty where there is none. */
  disagreementSentence(headline: Headline, report: FrontReport): string;
  /** How old the newest claim is and who is stale. The report gives voices their party's name. */
  ageSentence(span: Span, report?: FrontReport): string;
  /** One sentence for each thing that must stand beside a span: bridges, lent bounds, voices it depends on. */
  remarks(headline: Headline, report: FrontReport): readonly string[];
}
