// Every page that prints a claim or an event: by whom it came, and what was printed otherwise on the way.
import type { Claim, Mention, RecordedEvent } from '@dprk-deployment-tracker/core';
import { html, nothing, type TemplateResult } from 'lit';
import { printedChanges, type PrintedChange } from '../words/printed-changes.js';
import { outwardLink, pageLink } from './page-link.js';
import type { Shown } from './shown.js';

/** The pages known on the day shown, the first recorded one first. */
export function mentionsView(of: Claim | RecordedEvent, shown: Shown): TemplateResult {
  const { words, report } = shown;
  const known = new Set(report.documents.map(({ id }) => id));
  const mentions = of.mentions.filter(({ document }) => known.has(document.id));
  return html`<div class="pages">
    <p class="card-heading">${words.text('card.mentions', { n: mentions.length })}</p>
    <ol class="mentions" part="mentions">
      ${mentions.map((mention) => mentionItem(mention, of, shown))}
    </ol>
  </div>`;
}

/** One page: its title, the wording as printed, what it changed, and the way from the speaker to it. */
export function mentionItem(
  mention: Mention,
  of: Claim | RecordedEvent,
  shown: Shown,
): TemplateResult {
  const { words } = shown;
  const { document, wording, note } = mention;
  const { noAddressReason: reason, title } = document;
  return html`<li class="mention">
    <p>
      ${pageLink(document)},
      ${words.when(document.publishedOn)}${
        title === undefined ? nothing : html`: <cite lang=${document.language}>${title}</cite>`
      }
    </p>
    ${wording ? html`<p><q lang=${wording.language}>${wording.text}</q></p>` : nothing}
    ${changesView(mention, of, shown)} ${chainView(mention, of, shown)}
    ${
      reason === undefined
        ? nothing
        : html`<p class="small">${words.text('card.no-address', { reason })}</p>`
    }
    ${note === undefined ? nothing : html`<p class="small">${note}</p>`}
  </li>`;
}

/** From the speaker to the page, and how the page was read. */
function chainView(
  { document, via }: Mention,
  of: Claim | RecordedEvent,
  { words }: Shown,
): TemplateResult {
  const { archive, language, publisher, readAs } = document;
  const all = [...('origin' in of ? [of.origin.name] : []), ...via, publisher];
  const hops = all.filter((hop, index) => hop !== all[index - 1]);
  return html`<p class="small">
    ${words.text('card.via')}: <bdi>${hops.join(' → ')}</bdi> · ${words.text(`read-as.${readAs}`)}
    (<bdi>${language}</bdi>)${
      archive === undefined ? nothing : html` · ${outwardLink(archive, words.text('do.archive'))}`
    }
  </p>`;
}

/** The kinds of change, then "said X → printed Y" for each field. **Absent:** nothing where it was printed as said. */
function changesView(
  { mutations, printed }: Mention,
  of: Claim | RecordedEvent,
  shown: Shown,
): TemplateResult | typeof nothing {
  if (mutations.length === 0) return nothing;
  const { words, report } = shown;
  const notes = mutations.flatMap(({ note }) => note ?? []);
  return html`<div class="mutation" part="mutation">
    <p class="mutation-kind">
      ${mutations.map(({ kind }) => words.text(`mutation.${kind}`)).join('; ')}
    </p>
    ${printedChanges(printed, of, words, report).map((change) => changeView(change, shown))}
    ${notes.map((note) => html`<p class="small">${note}</p>`)}
  </div>`;
}

function changeView({ said, printed }: PrintedChange, { words }: Shown): TemplateResult {
  return html`<p>
    ${said === undefined ? nothing : html`${words.text('card.said')}: <i>${said}</i> → `}${words.text(
      'card.printed',
    )}:
    <i>${printed}</i>
  </p>`;
}
