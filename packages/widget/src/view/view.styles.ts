// The layout of what the views show: headlines, pictures, lists, tables.
import { css, type CSSResult } from 'lit';

/** Styles of the views, for the element's shadow root. */
export const viewStyles: CSSResult = css`
  .headlines {
    display: grid;
    gap: 1.5em 2em;
  }
  @container (inline-size >= 36em) {
    .headlines {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (inline-size >= 76em) {
    .headlines {
      grid-template-columns: repeat(4, 1fr);
    }
  }
  .headline {
    max-inline-size: var(--dprk-text-width);
  }
  .headlines .headline {
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--dprk-rule);
  }
  .name,
  .part-name {
    font-size: 1em;
  }
  .ends {
    font-family: var(--dprk-font-heading);
    font-size: 1.625em;
    font-weight: 600;
    line-height: 1.25;
    font-variant-numeric: tabular-nums;
  }
  .sentence {
    margin-block-start: 0.25em;
  }
  .apart,
  .remarks,
  .flags {
    margin-block-start: 0.375em;
    font-size: 0.875em;
  }
  .remarks,
  .flags {
    color: var(--dprk-muted);
  }
  .more {
    margin-block-start: 0.625em;
  }
  .figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .caption {
    font-size: 0.875em;
    color: var(--dprk-muted);
  }
  .plot {
    border-radius: var(--dprk-radius);
  }
  .readout {
    min-block-size: 3.25em;
    margin-block-start: 0.5em;
    border-block: 1px solid var(--dprk-rule);
    padding-block: 0.25em;
  }
  .said {
    flex: 1 1 16em;
  }
  .readout .hint {
    font-size: 1em;
  }
  .claim-list {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 26em), 1fr));
    column-gap: 2em;
  }
  .claim-list > li {
    border-block-end: 1px solid var(--dprk-rule);
  }
  .claim-list > li:has(.card) {
    grid-column: 1 / -1;
  }
  .claim-box > .button {
    margin-block-start: 0.5em;
  }
  .claim {
    min-block-size: 1.75em;
    padding: 0.25em 0;
    border: 0;
    background: none;
    text-align: start;
    font-size: 0.9375em;
    line-height: 1.4;
    cursor: pointer;
  }
  .claim:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .claim[aria-expanded='true'] {
    color: var(--dprk-selected);
  }
  @media screen {
    .folded > li:nth-child(n + 6):not(:focus-within, :has(.card)) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  .table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }
  .table caption {
    padding-block: 0.5em;
    text-align: start;
    color: var(--dprk-muted);
  }
  .table :is(th, td) {
    padding: 0.375em 1em 0.375em 0;
    border-block-end: 1px solid var(--dprk-rule);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  .table thead th {
    border-block-end-color: var(--dprk-axis);
    color: var(--dprk-muted);
  }
  .table tbody th {
    min-inline-size: 8em;
  }
  .table tbody th > .claim {
    font-weight: 600;
  }
  .table .claim {
    min-block-size: 1.7em;
    margin-block-start: -0.15em;
    padding-block: 0;
    font-size: 1em;
  }
  .table .card {
    font-size: 1.125em;
  }
  a {
    color: var(--dprk-accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover {
    color: var(--dprk-ink);
  }
  .guide > li {
    margin-block-start: 0.375em;
    font-size: 0.875em;
  }
  @container (inline-size < 36em) {
    .table thead {
      display: block;
    }
    .table:not(.claims-table) thead {
      position: absolute;
      clip-path: inset(50%);
    }
    .table thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.75em;
    }
    .table thead th {
      border: 0;
      padding: 0;
    }
    .table tbody tr {
      display: grid;
      padding-block: 0.375em;
      border-block-end: 1px solid var(--dprk-rule);
    }
    .table,
    .table :is(tbody, caption),
    .table tbody :is(th, td) {
      display: block;
      padding: 0;
      border: 0;
    }
  }
  @media print {
    .tabs,
    .replay .steps,
    .slider,
    .readout,
    .downloads,
    .filters,
    .fields,
    .button,
    summary {
      display: none;
    }
    details::details-content {
      display: block;
      content-visibility: visible;
      block-size: auto;
    }
    .claim-list {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .tab[aria-selected='true'] {
      border-block-end-color: Highlight;
    }
  }
`;
