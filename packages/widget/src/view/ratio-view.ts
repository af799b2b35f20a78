// An indicator that is a sum of two claims: as published, recomputed, over whose count, over all claims.
import type { Claim, Computed, IndicatorPart, RatioIndicator } from '@dprk-deployment-tracker/core';
import { html, nothing, type TemplateResult } from 'lit';
import { indicatorRangeChart } from '../scene/charts/indicator-range.js';
import { fact } from './card-frame.js';
import { chartView } from './chart-view.js';
import { messageOrId } from './message-or-id.js';
import { pickerView } from './picker-view.js';
import { flagsView, statedView } from './stated-view.js';
import type { Shown } from './shown.js';

/** Every part of the indicator. */
export function ratioView({ id, parts }: RatioIndicator, shown: Shown): TemplateResult {
  return html`${parts.map((part) => partView(id, part, shown))}`;
}

function partView(id: RatioIndicator['id'], part: IndicatorPart, shown: Shown): TemplateResult {
  const { words, report, widthPx } = shown;
  const { chosen, overAll, stated } = part;
  const focus = { indicator: id, part: part.part };
  return html`<div class="part">
    <h4 class="part-name">${messageOrId('part', part.part, words)}</h4>
    <p class="formula">
      <span class="small">${words.text('indicator.formula')}:</span> ${messageOrId(
        'formula',
        part.part,
        words,
      )}
    </p>
    <dl class="compare" part="compare">
      ${fact(words.text('heading.as-published'), statedView(stated, shown))}
      ${fact(
        words.text('heading.recomputed'),
        html`<b>${chosen ? valueText(chosen, shown) : words.text('empty.indicator')}</b>`,
      )}
      ${fact(words.text('heading.over-all'), overAll && html`<b>${valueText(overAll, shown)}</b>`)}
    </dl>
    <div class="fields">
      ${sidePicker('numerator', part, shown)} ${sidePicker('denominator', part, shown)}
    </div>
    ${flagsView(chosen?.flags ?? [], shown)}
    ${
      chosen
        ? chartView(
            {
              scene: indicatorRangeChart(report, { width: widthPx }, words, focus),
              place: `indicator-${id}-${part.part}`,
            },
            shown,
          )
        : nothing
    }
  </div>`;
}

function valueText({ value, unit, significantDigits }: Computed, { words }: Shown): string {
  return words.interval(value, unit, significantDigits);
}

/** Whose count stands on a side. **Absent:** nothing where the record gives no choice. */
function sidePicker(
  side: 'numerator' | 'denominator',
  { part, numerators, denominators, chosen }: IndicatorPart,
  { words, report, act }: Shown,
): TemplateResult | typeof nothing {
  const claims = side === 'numerator' ? numerators : denominators;
  if (claims.length < 2) return nothing;
  const label = (claim: Claim): string =>
    `${claim.origin.name}: ${words.claimFigure(claim, report)} (${words.when(claim.asOf)})`;
  return pickerView(
    words.text(`pick.${side}`),
    claims.map((claim) => ({ value: claim.id, text: label(claim) })),
    chosen?.[side]?.id ?? '',
    (claim) => act({ kind: 'choose', part, side, claim }),
  );
}
