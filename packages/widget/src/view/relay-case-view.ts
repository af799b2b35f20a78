// One change to one claim: said, printed, later pages; opened, its picture and every page that prints it so.
import type { Mention, Relay } from '@dprk-deployment-tracker/core';
import { html, nothing, type TemplateResult } from 'lit';
import { svgTemplate } from '../paint/svg-template.js';
import { saidAndPrintedChart } from '../scene/charts/said-and-printed.js';
import { relayText } from '../words/relay-text.js';
import { cardAt } from './card-at.js';
import { mentionItem } from './mentions-view.js';
import { outwardLink, pageLink } from './page-link.js';
import type { DeepShown } from './shown.js';

/** Wider, a picture of a few marks gains nothing. **Units:** CSS pixels. */
const widestPicture = 760;

/** One item of the list of cases. */
export function relayCaseView(relay: Relay, shown: DeepShown): TemplateResult {
  const { words, report, state, act } = shown;
  const { of, kind, said, first } = relay;
  const place = `relay-${relay.id}`;
  const isShown = state.unfolded.includes(place);
  const isOpen = state.open?.place === place;
  const text = relayText(relay, words, report);
  return html`<li class="relay" part="mutation" data-place=${place}>
    <p class="mutation-kind">${words.text(`mutation.${kind}`)}</p>
    <dl class="facts">
      <div class="fact">
        <dt>${words.text('relay.said')}</dt>
        <dd>
          <button
            type="button"
            class="claim"
            part="claim"
            data-key=${of.id}
            aria-expanded=${isOpen ? 'true' : 'false'}
          >
            ${text.said}
          </button>
          ${said ? pageLine(said, shown) : nothing}
        </dd>
      </div>
      <div class="fact">
        <dt>${words.text('relay.printed')}</dt>
        <dd>
          <b>${text.printed}</b>
          ${pageLine(first.mention, shown)}
        </dd>
      </div>
      <div class="fact">
        <dt>${words.text('relay.later')}</dt>
        <dd>${text.later}</dd>
      </div>
    </dl>
    ${cardAt(place, shown)}
    <button
      type="button"
      class="button"
      part="button"
      aria-expanded=${isShown ? 'true' : 'false'}
      @click=${() => act({ kind: 'unfold', place })}
    >
      ${words.text(isShown ? 'do.hide-prints' : 'do.show-prints')}
    </button>
    ${isShown ? printsView(relay, place, shown) : nothing}
  </li>`;
}

/** Who printed it and when, with the archived copy where one is known. */
function pageLine({ document }: Mention, { words }: DeepShown): TemplateResult {
  const { archive, publishedOn } = document;
  return html`<p class="small">
    ${pageLink(document)},
    ${words.when(publishedOn)}${
      archive === undefined ? nothing : html` · ${outwardLink(archive, words.text('do.archive'))}`
    }
  </p>`;
}

/** The picture for the eye; the pages say the same, from the one that prints it as said to the last that does not. */
function printsView(relay: Relay, place: string, shown: DeepShown): TemplateResult {
  const { report, words, keep } = shown;
  const { of, kind, said, first, repeats } = relay;
  const width = Math.min(shown.widthPx, widestPicture);
  const scene = keep(place, [report, words, width], () =>
    saidAndPrintedChart(report, { width }, words, { relay: relay.id }),
  );
  const printedOnFirstDay = (isFirst: boolean): readonly Mention[] =>
    [first, ...repeats]
      .filter(({ printedOn }) => (printedOn === first.printedOn) === isFirst)
      .map(({ mention }) => mention);
  const group = (heading: string, mentions: readonly Mention[]): TemplateResult | typeof nothing =>
    mentions.length === 0
      ? nothing
      : html`<p class="card-heading">${heading}</p>
          <ol class="mentions" part="mentions">
            ${mentions.map((mention) => mentionItem(mention, of, shown))}
          </ol>`;
  return html`<div class="prints">
    <p class="small">${words.text(`mutation-about.${kind}`)}</p>
    <div aria-hidden="true">${svgTemplate(scene)}</div>
    ${group(words.text('relay.as-said'), said ? [said] : [])}
    ${group(words.text('relay.first'), printedOnFirstDay(true))}
    ${group(words.text('relay.repeats'), printedOnFirstDay(false))}
  </div>`;
}
