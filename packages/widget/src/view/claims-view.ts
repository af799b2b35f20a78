// Show me all of it: every claim in one table that can be narrowed, sorted, opened and taken away.
import type { Claim } from '@dprk-deployment-tracker/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { SortField } from '../state/view-state.js';
import { cardAt } from './card-at.js';
import { countView, filterView } from './filter-view.js';
import { foldButton } from './fold-button.js';
import { saveButton } from './save-button.js';
import { partyName, shownClaims } from './shown-claims.js';
import type { Shown } from './shown.js';

const place = 'claims';
/** How many rows a screen shows before the table is unfolded (`later.styles.ts` hides the rest); paper shows all. */
const shortLength = 50;

/** Each column holds two fields, the second in small beneath the first. */
const columns = [
  [
    ['figure', 'table.figure'],
    ['measure', 'table.quantity'],
  ],
  [
    ['origin', 'table.origin'],
    ['party', 'pick.party'],
  ],
  [
    ['asOf', 'table.day'],
    ['modality', 'pick.modality'],
  ],
] as const;

/** The claims view. **Absent:** says that no claim matches. */
export function claimsView(shown: Shown): TemplateResult {
  const { words, report, state } = shown;
  const claims = shownClaims(report.claims, state.filter, state.order, report.parties);
  const isLong = claims.length > shortLength;
  const opened = claims.findIndex(({ id }) => id === state.open?.claim);
  const isFolded = isLong && opened < shortLength && !state.unfolded.includes(place);
  return html`<div class="tools">
      ${filterView(shown)}
      <div class="count-line">
        ${countView(claims.length, shown)}
        ${saveButton('do.csv', (deep) => deep.claimsFile(claims, shown), shown)}
        ${saveButton('do.json', (deep) => deep.recordFile(claims, shown), shown)}
      </div>
    </div>
    ${
      claims.length === 0
        ? html`<p class="empty">${words.text('empty.claims')}</p>`
        : html`<table
            class=${isFolded ? 'table claims-table short' : 'table claims-table'}
            part="table"
            data-place=${place}
          >
            <caption>
              ${words.text('table.caption-all', { day: words.day(report.knownOn) })}
            </caption>
            <thead>
              <tr>
                ${columns.map((fields) => columnHead(fields, shown))}
              </tr>
            </thead>
            <tbody>
              ${claims.map((claim) => claimRow(claim, shown))}
            </tbody>
          </table>`
    }
    ${isLong ? foldButton(claims.length, isFolded, place, shown) : nothing}`;
}

function columnHead(fields: (typeof columns)[number], shown: Shown): TemplateResult {
  const { by, descending } = shown.state.order;
  const isSorted = fields.some(([field]) => field === by);
  const order = descending ? 'descending' : 'ascending';
  return html`<th scope="col" aria-sort=${isSorted ? order : nothing}>
    ${fields.map(([field, label]) => sortButton(field, shown.words.text(label), shown))}
  </th>`;
}

function sortButton(field: SortField, name: string, { state, words, act }: Shown): TemplateResult {
  const { by, descending } = state.order;
  const sign = field !== by ? '' : descending ? ' ↓' : ' ↑';
  return html`<button
    type="button"
    class="sort"
    title=${words.text('sort.by', { column: name })}
    @click=${() => act({ kind: 'sort', by: field })}
  >
    ${name}<span aria-hidden="true">${sign}</span>
  </button>`;
}

function claimRow(claim: Claim, shown: Shown): TemplateResult {
  const { words, report, state } = shown;
  const isOpen = state.open?.place === place && state.open.claim === claim.id;
  const { revision } = claim;
  const isStruck =
    revision !== undefined && revision.kind !== 'contested' && revision.on <= report.knownOn;
  const figure = words.claimFigure(claim, report);
  const party = partyName(claim, report.parties);
  return html`<tr>
      <th scope="row">
        <button
          type="button"
          class="claim"
          data-key=${claim.id}
          aria-expanded=${isOpen ? 'true' : 'false'}
        >
          ${isStruck ? html`<s>${figure}</s>` : figure}
        </button>
        <p class="small">${words.quantity(claim.quantity)}</p>
      </th>
      <td>
        <bdi>${claim.origin.name}</bdi>
        ${party === claim.origin.name ? nothing : html`<p class="small">${party}</p>`}
      </td>
      <td>
        ${words.when(claim.asOf)}
        <p class="small">${words.text(`modality-short.${claim.modality}`)}</p>
      </td>
    </tr>
    ${
      isOpen
        ? html`<tr class="card-row">
            <td colspan=${columns.length}>${cardAt(place, shown)}</td>
          </tr>`
        : nothing
    }`;
}
