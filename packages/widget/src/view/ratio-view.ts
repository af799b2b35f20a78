// An indicator that is a sum of two claims: as published, recomputed, over whose count, over all claims.
import type { Claim, Computed, IndicatorPart, RatioIndicator } from '@dprk-deployment-tracker/core';
import { html, nothing, type TemplateResult } from 'lit';
import { indicatorRangeChart } from '../scene/charts/indicator-range.js';
import { fact } from './card-frame.js';
import { chartView, type ChartParts } from './chart-view.js';
import { messageOrId } from './message-or-id.js';
import { pickerView } from './picker-view.js';
import { flagsView, statedView } from './stated-view.js';
import type { DeepShown } from './shown.js';

/** Every part of the indicator. */
export function ratioView({ id, parts }: RatioIndicator, shown: DeepShown): TemplateResult {
  return html`${parts.map((part) => partView(id, part, shown))}`;
}

function partView(id: RatioIndicator['id'], part: IndicatorPart, shown: DeepShown): TemplateResult {
  const { words } = shown;
  const { chosen, overAll, stated } = part;
  const formula = messageOrId('formula', part.part, words);
  return html`<div class="part">
    <h4 class="part-name">${messageOrId('part', part.part, words)}</h4>
    <dl class="compare" part="compare">
      ${fact(words.text('heading.as-published'), statedView(stated, shown))}
      ${fact(words.text('heading.recomputed'), recomputedView(part, shown))}
      ${fact(
        words.text('heading.over-all'),
        overAll && html`<b class="value">${valueText(overAll, shown)}</b>`,
      )}
    </dl>
    <p class="formula">${words.text('indicator.formula')}: ${formula}</p>
    <div class="fields">
      ${sidePicker('numerator', part, shown)} ${sidePicker('denominator', part, shown)}
    </div>
    ${flagsView(chosen?.flags ?? [], shown)} ${chosen ? partChart(id, part.part, shown) : nothing}
  </div>`;
}

/** **Absent:** says that an input is missing, unless no sum was ever meant. */
function recomputedView(
  { chosen, numerators, denominators }: IndicatorPart,
  shown: DeepShown,
): TemplateResult | undefined {
  if (chosen) return html`<b class="value">${valueText(chosen, shown)}</b>`;
  const isSum = numerators.length > 0 || denominators.length > 0;
  return isSum
    ? html`<span class="empty">${shown.words.text('empty.indicator')}</span>`
    : undefined;
}

/** The picture with its claims, behind a fold: there is one for each part of each indicator. */
function partChart(id: RatioIndicator['id'], part: string, shown: DeepShown): TemplateResult {
  const { report, words, widthPx } = shown;
  const draw: ChartParts['draw'] = () =>
    indicatorRangeChart(report, { width: widthPx }, words, { indicator: id, part });
  return html`<details class="fold">
    <summary>${words.text('heading.by-denominator')}</summary>
    ${chartView({ draw, place: `indicator-${id}-${part}` }, shown)}
  </details>`;
}

function valueText({ value, unit, significantDigits }: Computed, { words }: DeepShown): string {
  return words.interval(value, unit, significantDigits);
}

/** Whose count stands on a side. **Absent:** nothing where the record gives no choice. */
function sidePicker(
  side: 'numerator' | 'denominator',
  { part, numerators, denominators, chosen }: IndicatorPart,
  { words, report, act }: DeepShown,
): TemplateResult | typeof nothing {
  const claims = side === 'numerator' ? numerators : denominators;
  if (claims.length < 2) return nothing;
  const label = (claim: Claim): string =>
    `${words.claimFigure(claim, report)}: ${claim.origin.name} (${words.when(claim.asOf)})`;
  return pickerView(
    words.text(`pick.${side}`),
    claims.map((claim) => ({ value: claim.id, text: label(claim) })),
    chosen?.[side]?.id ?? '',
    (claim) => act({ kind: 'choose', part, side, claim }),
  );
}
