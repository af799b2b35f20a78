// Do two speakers agree? Each pair with what both figures count, and what to compare instead.
import type { AgreementIndicator, ComparedPair } from '@dprk-deployment-tracker/core';
import { html, nothing, type TemplateResult } from 'lit';
import { phraseListView } from './phrase-list-view.js';
import { messageOrId } from './message-or-id.js';
import { fact } from './card-frame.js';
import { flagsView, statedView } from './stated-view.js';
import type { DeepShown } from './shown.js';

/** The pairs of the indicator. */
export function agreementView(
  { stated, pairs }: AgreementIndicator,
  shown: DeepShown,
): TemplateResult {
  const { words } = shown;
  return html`<p class="formula">
      ${words.text('indicator.formula')}: ${messageOrId('formula', 'kyiv-and-seoul', words)}
    </p>
    <dl class="compare" part="compare">
      ${fact(words.text('heading.as-published'), statedView(stated, shown))}
    </dl>
    ${pairs.length === 0 ? html`<p class="empty">${words.text('empty.indicator')}</p>` : nothing}
    ${pairs.map((pair, index) => pairView(pair, `agreement-${index}`, shown))}`;
}

function pairView(pair: ComparedPair, place: string, shown: DeepShown): TemplateResult {
  const { words } = shown;
  return html`<div class="part">
    <p class="finding"><b>${findingText(pair, shown)}</b></p>
    ${phraseListView([pair.a, pair.b], place, shown)} ${flagsView(pair.flags, shown)}
    ${
      pair.instead.length === 0
        ? nothing
        : html`<p class="small">${words.text('agreement.instead')}</p>
            ${phraseListView(pair.instead, `${place}-instead`, shown)}`
    }
  </div>`;
}

function findingText({ comparable, gapPercent }: ComparedPair, { words }: DeepShown): string {
  if (!comparable || gapPercent === undefined) return words.text('agreement.unlike');
  if (gapPercent === 0) return words.text('agreement.equal');
  const figure = words.number(gapPercent, 2);
  return words.text('agreement.same', {
    percent: words.text('unit.percent', { figure, n: gapPercent }),
  });
}
