// The layout of the element's own boxes: quiet, by its own width, in the host's font.
import { css, type CSSResultGroup } from 'lit';
import { chartStyles } from './theme/chart.styles.js';
import { tokens } from './theme/tokens.styles.js';

const root = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 320px;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    box-sizing: border-box;
    padding: 0.75em 0.5em;
    border-block-start: 2px solid var(--dprk-ink);
    color: var(--dprk-ink);
    background: var(--dprk-ground);
    font: 400 var(--dprk-font-size) / var(--dprk-line-height) serif;
    font-family: var(--dprk-font);
    letter-spacing: normal;
    word-spacing: 0;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    overflow-wrap: break-word;
    hyphens: manual;
    cursor: auto;
    -webkit-text-size-adjust: 100%;
  }
  .root:lang(ko) {
    word-break: keep-all;
  }
  :where(.root) :where(h2, h3, h4, p, ul, ol, dl, dd, figure, table, fieldset) {
    margin: 0;
    padding: 0;
    border: 0;
  }
  :where(.root) :where(h2, h3, h4) {
    font: inherit;
    font-family: var(--dprk-font-heading);
    font-weight: 600;
    line-height: 1.25;
  }
  :where(ul, ol) {
    list-style: none;
  }
  :where(button, select, input) {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: var(--dprk-focus-width) solid var(--dprk-accent);
    outline-offset: 2px;
  }
  .ruler {
    block-size: 0;
  }
  .small,
  .notice,
  .about,
  .empty,
  .hint {
    font-size: 0.875em;
    color: var(--dprk-muted);
  }
`;

const head = css`
  .title {
    font-size: 1.375em;
    text-wrap: balance;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.25em;
    margin-block-start: 0.5em;
    border-block-end: 1px solid var(--dprk-rule);
  }
  .tab {
    min-block-size: 2.25em;
    padding: 0.125em 0;
    border: 0;
    border-block-end: 2px solid transparent;
    background: none;
    color: var(--dprk-muted);
    cursor: pointer;
  }
  .tab:hover {
    color: var(--dprk-ink);
  }
  .tab[aria-selected='true'] {
    border-block-end-color: var(--dprk-accent);
    color: var(--dprk-ink);
    font-weight: 600;
  }
  @container (inline-size < 30em) {
    .tabs {
      column-gap: 1em;
      font-size: 0.9375em;
    }
    .tab {
      min-block-size: 2em;
    }
  }
  .question {
    margin-block-start: 1em;
    font-family: var(--dprk-font-heading);
    font-size: 1.125em;
    font-weight: 600;
  }
  .replay,
  .readout {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    font-size: 0.875em;
  }
  .replay > .field {
    display: grid;
    grid-template-columns: auto 1fr;
    flex: 1 1 16em;
    align-items: center;
    gap: 0 0.5em;
  }
  .replay-day {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .slider {
    grid-column: 1 / -1;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 1.75em;
    margin: 0;
    accent-color: var(--dprk-accent);
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .view {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    margin-block-start: 1em;
  }
  .footer {
    display: grid;
    gap: 0.75em;
    margin-block-start: 2em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--dprk-rule);
  }
  .footer .small {
    font-size: 0.8125em;
  }
`;

const fields = css`
  .button,
  .select,
  .input {
    box-sizing: border-box;
    min-block-size: 2em;
    max-inline-size: 100%;
    padding: 0.125em 0.625em;
    border: 1px solid var(--dprk-axis);
    border-radius: var(--dprk-radius);
    background: var(--dprk-ground);
  }
  .button {
    font-size: 0.875em;
    cursor: pointer;
  }
  .steps .button {
    white-space: nowrap;
    font-size: 1em;
  }
  .button:hover:enabled {
    border-color: var(--dprk-ink);
  }
  .button:disabled {
    border-color: var(--dprk-rule);
    color: var(--dprk-muted);
    cursor: default;
  }
  .arrow {
    min-inline-size: 2em;
    padding-inline: 0;
  }
  .fields,
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    font-size: 0.875em;
  }
  .field {
    min-inline-size: 0;
  }
  .fields .field,
  .filters .field {
    flex: 1 1 8em;
    max-inline-size: 26em;
  }
  .fields :is(.select, .input),
  .filters .select {
    inline-size: 100%;
    text-overflow: ellipsis;
  }
  .field-name {
    color: var(--dprk-muted);
  }
  .fields .field-name,
  .filters .field-name {
    display: block;
  }
  summary {
    min-block-size: 1.75em;
    inline-size: fit-content;
    font-size: 0.875em;
    color: var(--dprk-accent);
    cursor: pointer;
  }
`;

/** Public properties, pictures, and the element's own boxes. */
export const deploymentTrackerStyles: CSSResultGroup = [tokens, chartStyles, root, head, fields];
