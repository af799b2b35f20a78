// The layout of what comes after the first view: cards with their facts and pages, indicators.
import { css, type CSSResult } from 'lit';
import { forecastsStyles } from './forecasts.styles.js';
import { relaysStyles } from './relays.styles.js';

/** Styles of cards and indicators, for the element's shadow root. */
export const laterStyles: CSSResult = css`
  .switch {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    min-inline-size: 0;
  }
  .switch .field-name {
    padding: 0;
    font-size: 0.875em;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 0.375em;
    min-block-size: 2em;
    cursor: pointer;
  }
  .option input {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    accent-color: var(--dprk-accent);
  }
  .tools {
    display: grid;
    gap: 0.75em;
  }
  .count,
  .count-line,
  .downloads {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .table .small {
    font-size: 0.9375em;
  }
  .sort {
    margin-inline-end: 0.75em;
  }
  .sort {
    font-size: 1em;
    min-block-size: 1.75em;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .sort:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @media screen {
    .claims-table.short > tbody > tr:nth-child(n + 51) {
      display: none;
    }
  }
  @container (inline-size < 36em) {
    .claims-table td .small {
      display: inline;
    }
    .claims-table td .small::before {
      content: '· ';
    }
  }
  .indicator {
    display: grid;
    gap: 0.75em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--dprk-axis);
  }
  .indicator .name {
    font-size: 1.125em;
  }
  .part,
  .scenario {
    display: grid;
    gap: 0.5em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--dprk-rule);
  }
  .compare {
    display: grid;
    gap: 0.5em 2em;
  }
  .value,
  .stated b {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .value {
    font-size: 1.125em;
    line-height: 1.3;
  }
  .formula {
    font-size: 0.875em;
    color: var(--dprk-muted);
  }
  @container (inline-size >= 36em) {
    .compare {
      grid-template-columns: 3fr 2fr 2fr;
    }
    .compare > .fact:only-child {
      grid-column: 1 / -1;
    }
  }
  .verdict {
    margin-block-end: 0.25em;
    font-size: 0.875em;
    font-weight: 600;
  }
  .case {
    padding-block: 0.25em;
    border-block-end: 1px solid var(--dprk-rule);
    font-size: 0.9375em;
  }
  .card {
    box-sizing: border-box;
    max-inline-size: var(--dprk-card-width);
    margin-block: 0.5em 1em;
    padding: 0.75em 1em 1em;
    border: 1px solid var(--dprk-rule);
    border-block-start: 2px solid var(--dprk-selected);
    border-radius: var(--dprk-radius);
    background: var(--dprk-surface);
    line-height: 1.4;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .card-head {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1em;
    margin-block-end: 0.75em;
  }
  .card-figure {
    font-family: var(--dprk-font-heading);
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.25;
    font-variant-numeric: tabular-nums;
  }
  .card-below {
    grid-column: 1 / -1;
    color: var(--dprk-muted);
  }
  .close {
    grid-area: 1 / 2;
    align-self: start;
  }
  .facts {
    font-size: 0.875em;
  }
  .fact > dt,
  .card-heading {
    color: var(--dprk-muted);
  }
  .facts .fact {
    padding-block: 0.25em;
    border-block-start: 1px solid var(--dprk-rule);
  }
  .compare dt {
    font-size: 0.875em;
  }
  .facts .claim {
    display: block;
    font-size: 1em;
    color: var(--dprk-accent);
  }
  .card-heading {
    margin-block-start: 1em;
    font-size: 0.875em;
    font-weight: 600;
  }
  .mention {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--dprk-rule);
    font-size: 0.875em;
  }
  .mention cite {
    font-style: normal;
  }
  .mention .small {
    font-size: 1em;
  }
  .mutation {
    margin-block: 0.25em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--dprk-planned);
  }
  .mutation-kind {
    font-weight: 600;
  }
  .mutation i {
    font-style: normal;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .facts .fact {
    display: grid;
    grid-template-columns: 7em minmax(0, 1fr);
    gap: 0 1em;
  }
  @container (inline-size >= 30em) {
    .facts .fact {
      grid-template-columns: 10em minmax(0, 1fr);
    }
  }
  @container (inline-size >= 60em) {
    .card {
      display: grid;
      grid-template-columns: 1fr 1fr;
      align-items: start;
      gap: 0 2em;
      max-inline-size: none;
    }
    .card-head,
    .card .notice {
      grid-column: 1 / -1;
    }
    .pages > .card-heading {
      margin-block-start: 0;
    }
  }
  ${forecastsStyles}
  ${relaysStyles}
`;
