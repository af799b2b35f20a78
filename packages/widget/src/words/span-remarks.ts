// What must be said beside a span: bridges, lent bounds, voices it hangs on, reported dependence.
import {
  reportedInformants,
  voiceName,
  type Dependence,
  type Headline,
  type LentBound,
  type FrontReport,
  type Span,
  type VoiceBounds,
} from '@dprk-deployment-tracker/core';
import { claimFigureText } from './claim-figure.js';
import { measureText } from './quantity-text.js';
import { voiceNameOf } from './voice-name-of.js';
import { listText } from './list-text.js';
import type { Words } from './words.js';

type RemarkWords = Pick<Words, 'text' | 'number' | 'day' | 'when' | 'language'>;

/**
 * One sentence for each thing a reader must know before using the span.
 *
 * **Absent:** an empty list where there is nothing to say.
 */
export function spanRemarks(
  { span, dependence }: Headline,
  report: FrontReport,
  words: RemarkWords,
): readonly string[] {
  return [
    ...bridgeRemark(
      span.bridged.map(({ origin }) => origin.name),
      words,
    ),
    ...span.voices.flatMap((voice) =>
      voice.lent.map((lent) => lentRemark(lent, voice, report, words)),
    ),
    ...dependence.map((one) => dependenceRemark(one, span, report, words)),
    ...span.voices.flatMap((voice) => voiceRemarks(voice, report, words)),
  ];
}

function bridgeRemark(names: readonly string[], words: RemarkWords): readonly string[] {
  const voices = listText([...new Set(names)], words);
  return names.length === 0 ? [] : [words.text('remark.bridged', { voices })];
}

function lentRemark(
  { side, claim }: LentBound,
  { voice }: VoiceBounds,
  report: FrontReport,
  words: RemarkWords,
): string {
  return words.text(side === 'floor' ? 'remark.lent-floor' : 'remark.lent-top', {
    voice: voiceName(voice, report.parties),
    figure: claimFigureText(claim, words, report.claims),
    measure: measureText(claim.quantity, words),
    place: words.text(`place.${claim.quantity.place}`),
    day: words.when(claim.asOf),
  });
}

function dependenceRemark(
  { voiceId, side, movedPercent }: Dependence,
  { highIsOpen }: Span,
  report: FrontReport,
  words: RemarkWords,
): string {
  const voice = voiceNameOf(voiceId, report);
  if (movedPercent === undefined) {
    const isOpen = side === 'high' && highIsOpen;
    return words.text(isOpen ? 'remark.high-open' : `remark.${side}-rests`, { voice });
  }
  const figure = words.number(movedPercent, 2);
  const percent = words.text('unit.percent', { figure, n: movedPercent });
  return words.text(`remark.${side}-moves`, { voice, percent });
}

function voiceRemarks(
  { voice, contradictsItself }: VoiceBounds,
  report: FrontReport,
  words: RemarkWords,
): readonly string[] {
  const name = voiceName(voice, report.parties);
  const own = new Set([voice.id, ...voice.origins.map(({ id }) => id)]);
  const voiceOf = (id: string) => report.claims.find(({ origin }) => origin.id === id)?.voice;
  const informants = reportedInformants(voice)
    .filter((id) => !own.has(id) && !own.has(voiceOf(id) ?? id))
    .map((id) => voiceNameOf(id, report));
  return [
    ...(contradictsItself ? [words.text('remark.contradicts', { voice: name })] : []),
    ...(informants.length > 0
      ? [
          words.text('remark.informed', {
            voice: name,
            others: listText([...new Set(informants)], words),
          }),
        ]
      : []),
  ];
}
