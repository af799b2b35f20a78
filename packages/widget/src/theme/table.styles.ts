// The sheet of tables: columns where there is room, on a phone a block for each row.
import { css, type CSSResult } from 'lit';

/** For the root that holds a figure. */
export const tableStyles: CSSResult = css`
  .table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: max(0.8125em, 12px);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .table caption {
    padding-block-end: 0.375em;
    color: var(--dprk-muted);
    text-align: start;
  }
  .table :is(th, td) {
    padding: 0.1875em 0.75em 0.1875em 0;
    border-block-end: 1px solid var(--dprk-rule);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  .app .table .word {
    min-block-size: 1.4em;
    vertical-align: top;
  }
  .app .table td .word {
    vertical-align: baseline;
  }
  .table thead th {
    border-block-end-color: var(--dprk-axis);
    color: var(--dprk-muted);
  }
  /* Words within a sentence are as high as its lines: nothing may move when this sheet comes. */
  .app .table .word {
    min-block-size: 24px;
    min-inline-size: 24px;
  }
  [aria-sort='ascending']::after {
    content: ' ↑' / '';
  }
  [aria-sort='descending']::after {
    content: ' ↓' / '';
  }
  .table tr:not([data-key]) .muted {
    white-space: nowrap;
  }
  /* A figure with its month in one line. */
  @container (inline-size >= 44em) {
    .table tr:not([data-key]) td {
      min-inline-size: 11.75em;
    }
  }
  @container (inline-size >= 35em) {
    .table td:empty::before {
      content: '–' / '';
      color: var(--dprk-muted);
    }
  }
  @container (inline-size < 35em) {
    .table,
    .table :is(caption, tbody, th, td) {
      display: block;
      padding: 0;
      border: 0;
    }
    .table tbody tr {
      display: grid;
      padding-block: 0.375em;
      border-block-end: 1px solid var(--dprk-rule);
    }
    /* Each cell tells its column itself. */
    .table thead {
      display: none;
    }
    .table tbody tr:not([data-key]) {
      grid-template-columns: 6.75em minmax(0, 1fr);
      padding-block: 0.0625em;
    }
    .table tbody tr:not([data-key]) > th {
      grid-row: 1 / span 9;
      padding-block-start: 3px;
    }
    .table tbody tr:not([data-key]) > td {
      grid-column: 2;
    }
    .table td:empty {
      display: none;
    }
    .table td[data-head]::before {
      content: attr(data-head) ' ';
      color: var(--dprk-muted);
    }
  }
  /* Very large type on a phone. */
  @container (inline-size < 15em) {
    .table tbody tr:not([data-key]) {
      grid-template-columns: minmax(0, 1fr);
    }
    .table tbody tr:not([data-key]) > th {
      grid-row: auto;
    }
    .table tbody tr:not([data-key]) > td {
      grid-column: 1;
    }
  }
`;
