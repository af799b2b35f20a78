// The sheet of what a touch brings: the bar of questions, fields, cards, tables, and the words beside a mark.
import { css, unsafeCSS, type CSSResult } from 'lit';
import { laterPictureCss } from './picture-css.js';
import { tableStyles } from './table.styles.js';

const sheet = css`
  ${unsafeCSS(laterPictureCss)}
  del {
    color: var(--dprk-muted);
    text-decoration-thickness: 1px;
  }
  ins {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .fold-button {
    min-block-size: 24px;
    color: var(--dprk-link);
    font-size: 0.9375em;
  }
  .link[aria-expanded='true'] {
    color: var(--dprk-ink);
    text-decoration: underline;
  }
  .questions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    padding-block-end: 0.375em;
  }
  .app .question {
    min-block-size: max(2em, 24px);
    border-block-end: 2px solid transparent;
    color: var(--dprk-muted);
    font-size: 0.9375em;
  }
  .app .question:hover {
    color: var(--dprk-ink);
  }
  .app .question[aria-selected='true'] {
    border-block-end-color: var(--dprk-ink);
    color: var(--dprk-ink);
    font-weight: 600;
  }
  .text-notice {
    max-inline-size: none;
    padding: 0.375em 0.625em;
    border: 1px solid var(--dprk-axis);
    background: var(--dprk-silence);
    font-size: max(0.875em, 12px);
  }
  .readout {
    position: absolute;
    inset-inline: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    padding: 0.375em 0.625em;
    border: 1px solid var(--dprk-border, var(--dprk-axis));
    background: var(--dprk-ground);
    font-size: max(0.875em, 12px);
  }
  p.readout {
    pointer-events: none;
  }
  .readout-high {
    inset-block-start: 0;
  }
  .readout-low {
    inset-block-end: 0;
  }
  .stepper {
    flex: 1 1 14em;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .app :is(.step, .option, .close) {
    box-sizing: border-box;
    min-inline-size: max(2em, 24px);
    min-block-size: max(2em, 24px);
    padding: 0.125em 0.5em;
    border: 1px solid var(--dprk-border, var(--dprk-axis));
    border-radius: var(--dprk-radius, 2px);
    background: var(--dprk-ground);
    text-align: center;
  }
  .app :is(.step, .option, .close):hover {
    border-color: var(--dprk-ink);
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    font-size: max(0.875em, 12px);
  }
  .app .option[aria-pressed='true'] {
    border-color: var(--dprk-ink);
    box-shadow: inset 0 -2px var(--dprk-ink);
    font-weight: 600;
  }
  .field {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.125em 0.75em;
    font-size: max(0.875em, 12px);
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5em), 1fr));
    gap: 0.5em 1.25em;
  }
  @container (inline-size >= 40em) {
    .fields:has(.field-search) {
      grid-template-columns: minmax(0, 1fr) 16em;
    }
  }
  .fields .field {
    align-content: start;
  }
  .fields .field > :is(input, select) {
    flex: 1 0 100%;
  }
  .field label {
    color: var(--dprk-muted);
  }
  .shown {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .field :is(input, select) {
    box-sizing: border-box;
    min-block-size: max(2em, 24px);
    min-inline-size: 0;
    max-inline-size: 100%;
    margin: 0;
    padding: 0.125em 0.5em;
    border: 1px solid var(--dprk-border, var(--dprk-axis));
    border-radius: var(--dprk-radius, 2px);
    background: var(--dprk-ground);
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
  }
  :is(.field-search, .field-link) input {
    flex: 1 1 10em;
  }
  .field-number input {
    inline-size: 7em;
  }
  .field-range input {
    flex: 1 0 100%;
    padding: 0;
    border: 0;
    accent-color: var(--dprk-ink);
  }
  .folded,
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dprk-gap, 0.6875em);
    padding-block: 0.625em;
  }
  .card {
    padding-inline: 0.875em;
    border: 1px solid var(--dprk-border, var(--dprk-axis));
    scroll-margin-block: 1em;
  }
  .card-head {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 1em;
  }
  .card-head .heading {
    flex: 1 1 8em;
    min-inline-size: 0;
    font-family: var(--dprk-font-heading, inherit);
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
    font-variant-numeric: lining-nums;
  }
  .close {
    flex: none;
    font-size: max(0.875em, 12px);
  }
  .facts,
  .list {
    display: grid;
    gap: 0.375em;
    font-size: 0.9375em;
  }
  .fact :is(dt, dd) {
    display: inline;
  }
  .fact a {
    display: inline-block;
    min-block-size: 24px;
  }
  .fact dt {
    color: var(--dprk-muted);
    font-size: max(0.8667em, 12px);
  }
  @container (inline-size >= 35em) {
    .fact {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      gap: 1em;
      align-items: baseline;
    }
  }
  ${tableStyles}
  /* Who asks for more contrast gets it of what else only accompanies, too. */
  @media (prefers-contrast: more) {
    .app {
      --dprk-muted: var(--dprk-ink);
      --dprk-rule: var(--dprk-outcome);
    }
    .dprk-plot * {
      opacity: 1;
    }
  }
  @media (forced-colors: active) {
    .app .question {
      border-block-end-color: Canvas;
    }
    .app .question[aria-selected='true'] {
      border-block-end-color: Highlight;
    }
    .app .option[aria-pressed='true'] {
      border: 2px solid Highlight;
    }
  }
  @media print {
    .questions,
    .field,
    .choice,
    .readout,
    .close {
      display: none !important;
    }
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    .dprk-plot {
      inline-size: auto;
    }
    .folded::before {
      content: attr(aria-label);
      font-weight: 600;
    }
    /* What only answers a reader is not printed, nor the name of its fold. */
    .folded:has(> :is(.fields, .links):only-child) {
      display: none;
    }
    .table tr,
    .fact {
      break-inside: avoid;
    }
    .app a::after {
      content: ' ' attr(href);
      color: var(--dprk-muted);
      font-size: max(0.8125em, 12px);
      overflow-wrap: anywhere;
    }
    .app :is(td, dd, li) {
      overflow-wrap: anywhere;
    }
  }
`;

/** The sheet, made when it is asked for: in the bundled build Lit is handed over only then. */
export function appStyles(): CSSResult {
  return sheet;
}
