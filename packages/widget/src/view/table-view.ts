// The table twin of a picture: every claim the count looked at, what became of it, and its page.
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { TableRow } from '../words/table-rows.js';
import { cardAt } from './card-at.js';
import { pageLink } from './page-link.js';
import type { Shown } from './shown.js';

/** The table behind a fold, one action away on screen and always in print. */
export function tableView(
  rows: readonly TableRow[],
  caption: string,
  place: string,
  shown: Shown,
): TemplateResult {
  const { words } = shown;
  const column = (id: 'day' | 'origin' | 'figure' | 'status' | 'source'): TemplateResult =>
    html`<th scope="col">${words.text(`table.${id}`)}</th>`;
  return html`<details class="fold" part="table" data-place=${place}>
    <summary>${words.text('do.table')}</summary>
    <table class="table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${column('figure')} ${column('origin')} ${column('day')} ${column('status')}
          ${column('source')}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => tableRow(row, place, shown))}
      </tbody>
    </table>
  </details>`;
}

function tableRow(row: TableRow, place: string, shown: Shown): TemplateResult {
  return html`<tr>
    <th scope="row">
      <button type="button" class="claim" data-key=${row.claimId}>${row.figure}</button>
      ${cardAt(place, shown, row.claimId)}
    </th>
    <td>${row.origin}${row.voice === row.origin ? nothing : html` · ${row.voice}`}</td>
    <td>${row.day}</td>
    <td>${row.statusText}</td>
    <td>${pageLink(row.claim.document)}</td>
  </tr>`;
}
