// The card of one claim: what was said, by whom, of which day, by which way, and what became of it.
import { voiceName, type Claim, type ClaimId, type Origin } from '@dprk-deployment-tracker/core';
import { html, nothing, type TemplateResult } from 'lit';
import { fact } from './card-frame.js';
import { forecastFacts } from './forecast-facts.js';
import { mentionsView } from './mentions-view.js';
import type { DeepShown } from './shown.js';

type Informant = NonNullable<Origin['informedBy']>[number];

/** In order: speaker, wording, dates, what it rests on, what became of it, its pages. */
export function claimCardBody(claim: Claim, shown: DeepShown): TemplateResult {
  const { words } = shown;
  return html`<dl class="facts">
      ${speakerFacts(claim.origin, shown)} ${wordingFact(claim, shown)} ${dateFacts(claim, shown)}
      ${basisFacts(claim, shown)} ${forecastFacts(claim, shown)} ${fateFacts(claim, shown)}
      ${fact(words.text('card.note'), claim.note)}
      ${fact(words.text('card.id'), html`<code>${claim.id}</code>`)}
    </dl>
    ${mentionsView(claim, shown)}`;
}

function speakerFacts(origin: Origin, shown: DeepShown): readonly unknown[] {
  const { words, report } = shown;
  const { aliases, informedBy, party } = origin;
  const voice = voiceName({ id: party, origins: [origin], claims: [] }, report.parties);
  return [
    fact(words.text('card.speaker'), speaker(origin)),
    fact(words.text('card.aliases'), aliases?.join(', ')),
    fact(words.text('card.kind'), words.text(`origin-kind.${origin.kind}`)),
    fact(words.text('card.stake'), words.text(`stake.${origin.stake}`)),
    voice === origin.name ? nothing : fact(words.text('table.voice'), voice),
    ...(informedBy ?? []).map((informant) =>
      fact(words.text('card.informed-by'), informantText(informant, shown)),
    ),
  ];
}

function speaker({ name, note }: Origin): TemplateResult {
  return html`<bdi>${name}</bdi>${note === undefined ? nothing : html` (${note})`}`;
}

function informantText(
  { origin, standing, note }: Informant,
  { words, report }: DeepShown,
): string {
  const name = report.claims.find((claim) => claim.origin.id === origin)?.origin.name ?? origin;
  return [`${name}, ${words.text(`card.${standing}`)}`, ...(note === undefined ? [] : [note])].join(
    '; ',
  );
}

function wordingFact(
  { wording, modality, figure }: Claim,
  { words }: DeepShown,
): readonly unknown[] {
  const reading =
    figure.kind === 'in-words'
      ? figure.reading
      : figure.kind === 'share'
        ? figure.reading
        : undefined;
  const bounds = reading && words.interval({ low: reading.low, high: reading.high }, 'persons', 6);
  return [
    fact(
      words.text('card.wording'),
      wording &&
        html`<q lang=${wording.language}>${wording.text}</q> (<bdi>${wording.language}</bdi>)`,
    ),
    fact(words.text('card.reading'), reading && `${bounds ?? ''} (${reading.rule})`),
    fact(words.text('card.modality'), words.text(`modality.${modality}`)),
  ];
}

function dateFacts(claim: Claim, { words }: DeepShown): readonly unknown[] {
  const asOf = words.when(claim.asOf);
  return [
    fact(
      words.text('card.as-of'),
      claim.asOfInferred ? `${asOf} (${words.text('card.inferred')})` : asOf,
    ),
    fact(words.text('card.stated'), words.when(claim.statedOn)),
    fact(words.text('card.known'), words.day(claim.knownFrom)),
    fact(words.text('card.recorded'), words.day(claim.recordedOn)),
    fact(words.text('card.place-said'), claim.placeSaid),
  ];
}

function basisFacts(claim: Claim, shown: DeepShown): readonly unknown[] {
  const { words } = shown;
  const { baseline, derivedFrom, figure } = claim;
  const shared = figure.kind === 'share' ? figure.of : [];
  return [
    fact(words.text('card.baseline'), baseline && claimLinks([baseline], shown)),
    fact(words.text('card.derived'), derivedFrom.length > 0 ? claimLinks(derivedFrom, shown) : ''),
    fact(words.text('card.share-of'), shared.length > 0 ? claimLinks(shared, shown) : ''),
    fact(words.text('card.disjoint'), claim.disjoint),
  ];
}

function fateFacts({ id, revision, grading }: Claim, shown: DeepShown): readonly unknown[] {
  const { words, report } = shown;
  const replaced = report.claims.filter((other) => other.revision?.by === id).map((one) => one.id);
  const isKnown = revision !== undefined && revision.on <= report.knownOn;
  return [
    isKnown
      ? fact(
          words.text(`revision.${revision.kind}`, { day: words.day(revision.on) }),
          html`${revision.reason}
          (${words.text(`cause.${revision.cause}`)})${
            revision.by === undefined
              ? nothing
              : html` ${words.text('card.replaced-by')}: ${claimLinks([revision.by], shown)}`
          }`,
        )
      : nothing,
    fact(words.text('card.replaces'), replaced.length > 0 ? claimLinks(replaced, shown) : ''),
    fact(
      words.text('card.reliability'),
      grading && `${grading.reliability}: ${grading.reliabilityReason}`,
    ),
    fact(
      words.text('card.credibility'),
      grading && `${grading.credibility}: ${grading.credibilityReason}`,
    ),
  ];
}

/** Claims that this one names, each leading to its own card. **Absent:** the id of one not known on the day shown. */
function claimLinks(ids: readonly ClaimId[], { report, words, act }: DeepShown): TemplateResult {
  return html`${ids.map((id) => {
    const claim = report.claims.find((one) => one.id === id);
    return claim
      ? html`<button type="button" class="claim" @click=${() => act({ kind: 'turn', claim: id })}>
          ${words.phrase(claim, report)}
        </button>`
      : html`<code>${id}</code>`;
  })}`;
}
