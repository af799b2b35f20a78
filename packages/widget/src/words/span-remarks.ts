// What must be said beside a span: bridges, lent bounds, voices it hangs on, reported dependence.
import {
  reportedInformants,
  voiceName,
  type Dependence,
  type Headline,
  type LentBound,
  type Report,
  type VoiceBounds,
} from '@dprk-deployment-tracker/core';
import { claimFigureText } from './claim-figure.js';
import { measureText } from './quantity-text.js';
import { listText } from './summary.js';
import type { Words } from './words.js';

type RemarkWords = Pick<Words, 'text' | 'number' | 'day' | 'when' | 'language'>;

/**
 * One sentence for each thing a reader must know before using the span.
 *
 * **Absent:** an empty list where there is nothing to say.
 */
export function spanRemarks(
  { span, dependence }: Headline,
  report: Report,
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
    ...dependence.map((one) => dependenceRemark(one, report, words)),
    ...span.voices.flatMap((voice) => voiceRemarks(voice, report, words)),
  ];
}

function bridgeRemark(names: readonly string[], words: RemarkWords): readonly string[] {
  const voices = listText([...new Set(names)], words);
  return names.length === 0
    ? []
    : [words.text('remark.bridged', { voices, n: new Set(names).size })];
}

function lentRemark(
  { side, claim }: LentBound,
  { voice }: VoiceBounds,
  report: Report,
  words: RemarkWords,
): string {
  return words.text(side === 'floor' ? 'remark.lent-floor' : 'remark.lent-top', {
    voice: voiceName(voice, report.parties),
    figure: claimFigureText(claim, words, report.claims),
    measure: measureText(claim.quantity, words),
    day: words.when(claim.asOf),
  });
}

function dependenceRemark(
  { voiceId, side, movedPercent }: Dependence,
  report: Report,
  words: RemarkWords,
): string {
  const voice = voiceNameOf(voiceId, report);
  if (movedPercent === undefined) return words.text(`remark.${side}-goes`, { voice });
  const figure = words.number(movedPercent, 2);
  const percent = words.text('unit.percent', { figure, n: movedPercent });
  return words.text(`remark.${side}-moves`, { voice, percent });
}

function voiceRemarks(
  { voice, contradictsItself }: VoiceBounds,
  report: Report,
  words: RemarkWords,
): readonly string[] {
  const name = voiceName(voice, report.parties);
  const informants = reportedInformants(voice).map((id) => voiceNameOf(id, report));
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

/** The name of a party or an origin by its id. **Absent:** the id itself where the report has neither. */
export function voiceNameOf(voiceId: string, { parties, claims }: Report): string {
  const party = parties.find(({ id }) => id === voiceId);
  if (party) return party.name;
  const claim = claims.find(({ origin }) => origin.id === voiceId || origin.party === voiceId);
  return claim?.origin.name ?? voiceId;
}
