// One report, one opening sentence per headline: the span, how many voices, how fresh, how old, and who differs most.
import {
  figureBounds,
  voiceName,
  type Claim,
  type Headline,
  type FrontReport,
  type Span,
  type VoiceBounds,
} from '@dprk-deployment-tracker/core';
import { claimFigureText } from './claim-figure.js';
import { endsText } from './ends-text.js';
import { listText } from './list-text.js';
import { voiceNameOf } from './voice-name-of.js';
import type { Words } from './words.js';

/** What sentences are made with. */
export type SentenceWords = Pick<Words, 'text' | 'number' | 'day' | 'when' | 'language'>;

/**
 * "Claims of … run from A to B (n independent voices, newest as of D)."
 *
 * **Absent:** with no claim that counts it says so; a middle is named only where the span has a tick.
 */
export function headlineSentence(
  headline: Headline,
  report: FrontReport,
  words: SentenceWords,
): string {
  const { span } = headline;
  const subject = words.text(`subject.${headline.id}`);
  const [only] = span.voices;
  if (!only) return emptySentence(headline, subject, words);
  if (span.singleVoice) return singleSentence(span, only, subject, report, words);
  const values = {
    subject,
    ends: endsText(span, words),
    basis: basisText(span, report, words),
  };
  if (span.low === undefined) return words.text('sentence.up-to', values);
  const verb = runs(span) ? 'run' : 'stand';
  if (!span.tick) return words.text(`sentence.${verb}`, values);
  const tick = endsText({ ...span.tick, voices: span.voices }, words);
  return words.text(`sentence.${verb}-tick`, { ...values, tick, n: span.freshVoices });
}

/** "At odds: Seoul with about 600 (…), and Kyiv with …". **Absent:** the empty text. */
export function disagreementSentence(
  { disagreement }: Headline,
  report: FrontReport,
  words: SentenceWords,
): string {
  if (!disagreement) return '';
  const { lowVoiceId, lower, highVoiceId, higher } = disagreement;
  const side = (voiceId: string, claim: Claim): string =>
    words.text('sentence.voice-figure', {
      voice: voiceNameOf(voiceId, report),
      figure: claimFigureText(claim, words, report.claims),
      day: words.when(claim.asOf),
    });
  return words.text('sentence.disagreement', {
    low: side(lowVoiceId, lower),
    high: side(highVoiceId, higher),
  });
}

/** How old the newest claim is, and whose claims are no longer fresh. */
export function ageSentence(span: Span, words: SentenceWords, report?: FrontReport): string {
  if (span.newest === undefined || span.ageDays === undefined)
    return words.text('sentence.age-none');
  const values = { newest: words.day(span.newest), day: words.day(span.day), days: span.ageDays };
  const age = words.text(span.ageDays > 0 ? 'sentence.age' : 'sentence.age-today', values);
  const stale = span.voices.filter((voice) => !voice.fresh);
  if (stale.length === 0) return age;
  if (stale.length === span.voices.length) return `${age} ${words.text('sentence.all-stale')}`;
  const names = stale.map(({ voice }) => voiceName(voice, report?.parties ?? []));
  return `${age} ${words.text('sentence.stale', { voices: listText(names, words) })}`;
}

/** What a voice says: the claim that says it all, with its hedge, or else the ends of all it says. */
function voiceFigure(bounds: VoiceBounds, report: FrontReport, words: SentenceWords): string {
  const { floor: low, top, topIsOpen: highIsOpen, standing } = bounds;
  const high = highIsOpen ? undefined : top;
  const claim = standing.find(({ figure }) => {
    const own = figureBounds(figure);
    return own !== undefined && own.low === low && own.high === high;
  });
  if (claim) return claimFigureText(claim, words, report.claims);
  return endsText({ low, high, highIsOpen, openFrom: highIsOpen ? top : undefined }, words);
}

/** Whether a span has two ends to name. */
function runs({ low, high, openFrom }: Span): boolean {
  return high === undefined ? (openFrom ?? low) !== low : high !== low;
}

function singleSentence(
  span: Span,
  only: VoiceBounds,
  subject: string,
  report: FrontReport,
  words: SentenceWords,
): string {
  const day = words.day(only.newest);
  return words.text('sentence.single', {
    subject,
    voice: voiceName(only.voice, report.parties),
    figure: voiceFigure(only, report, words),
    basis: words.text(span.freshVoices > 0 ? 'newest.fresh' : 'newest.stale', { day }),
  });
}

/** "4 independent voices, one of them fresh, newest as of 12 February 2026". */
function basisText(span: Span, report: FrontReport, words: SentenceWords): string {
  const { text } = words;
  const parts = [
    text(`voices.${report.countBy}`, { n: span.voices.length }),
    freshText(span, words),
    ...(span.newest === undefined ? [] : [text('newest', { day: words.day(span.newest) })]),
  ];
  return parts.reduce((some, last) => text('list.comma', { some, last }));
}

function freshText({ freshVoices, voices }: Span, { text }: SentenceWords): string {
  if (freshVoices === 0) return text('fresh.none');
  if (freshVoices === voices.length) return text('fresh.all');
  return freshVoices === 1 ? text('fresh.one') : text('fresh.some', { n: freshVoices });
}

function emptySentence(
  { lastHeard, span }: Headline,
  subject: string,
  words: SentenceWords,
): string {
  const day = words.day(span.day);
  if (!lastHeard) return words.text('sentence.none', { subject, day });
  return words.text('sentence.lapsed', { subject, day, newest: words.day(lastHeard.spokenOn) });
}
