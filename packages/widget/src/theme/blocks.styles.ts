// The sheet of blocks: type and layout of what stands unfolded, by the figure's own width.
import { css, unsafeCSS, type CSSResult } from 'lit';
import { columnGapEm, columnsFromEm, mainShare } from '../figure/columns.js';

const mainPart = unsafeCSS(`${mainShare * 100}fr`);
const railPart = unsafeCSS(`${Math.round((1 - mainShare) * 100)}fr`);
const columnsFrom = unsafeCSS(`${columnsFromEm}em`);
const columnGap = unsafeCSS(`${columnGapEm}em`);

/** For the root that holds a figure. */
export const blocksStyles: CSSResult = css`
  .panel,
  .columns,
  .main,
  .rail {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--dprk-gap, 0.4375em);
  }
  .panel {
    padding-block: 0.375em 0.25em;
    border-block-start: var(--dprk-top-rule, 2px) solid var(--dprk-ink);
  }
  .archived {
    margin: 0;
    padding-block-end: 0.5em;
    font-size: max(0.875em, 12px);
    font-weight: 600;
  }
  .sentence {
    font-family: var(--dprk-font-heading, inherit);
    font-size: 1.25em;
    font-weight: var(--dprk-heading-weight, 700);
    line-height: 1.22;
    text-wrap: balance;
    font-variant-numeric: lining-nums;
  }
  .text {
    max-inline-size: 44em;
    text-wrap: pretty;
  }
  .text-lead {
    margin-block-start: -0.375em;
    font-size: 0.9375em;
    color: var(--dprk-muted);
  }
  .text-answer {
    font-size: 0.9375em;
  }
  .text-note,
  .text-remark,
  .text-source {
    font-size: max(0.8125em, 12px);
    line-height: 1.35;
    color: var(--dprk-muted);
  }
  .muted,
  .when,
  .body,
  .remark {
    color: var(--dprk-muted);
  }
  .side {
    font-weight: 600;
  }
  .sentence .side {
    color: inherit;
    font-weight: inherit;
  }
  .heading {
    font-size: 0.9375em;
    font-weight: 600;
  }
  a,
  .link {
    color: var(--dprk-link);
    text-underline-offset: 0.2em;
  }
  /* Figures and counts beside names in the colours of sides: a blue would be read as a side's. */
  .app :is(.count, .word) {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--dprk-link);
    text-underline-offset: 0.2em;
  }
  a {
    text-decoration: underline;
    text-decoration-thickness: 1px;
  }
  .app :is(.link, .fold-button):hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
  }
  .picture,
  .plot {
    position: relative;
  }
  .dprk-plot {
    inline-size: 100%;
    max-inline-size: 100%;
    block-size: auto;
  }
  .explore {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    padding: 0.25em 0.625em;
    background: var(--dprk-ground);
    color: var(--dprk-link);
    font-size: max(0.875em, 12px);
  }
  .explore:not(:focus-visible) {
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .counts {
    font-size: max(0.875em, 12px);
    line-height: 1.6;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .rail > .text-note {
    margin-block-end: -0.375em;
  }
  .counts > li {
    display: inline;
  }
  .counts > li::after {
    content: '. ';
  }
  .app .count {
    padding-inline-end: 0.25em;
    font-weight: 600;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.375em;
    font-size: 0.9375em;
  }
  .links > li > * {
    display: inline-block;
    min-inline-size: 24px;
    padding-block: max(0.1875em, 3px);
  }
  /* On a phone it is one touch further on: a row more would push the page down for every reader. */
  @container (inline-size < 35em) {
    .panel:not([role]) li:has(> [data-act='embed']) {
      display: none;
    }
  }
  .links a {
    text-decoration: none;
  }
  .links a:hover {
    text-decoration: underline;
  }
  .columns {
    column-gap: ${columnGap};
  }
  .fold-button::before,
  .link[aria-expanded]::after {
    content: '+' / '';
    display: inline-block;
    inline-size: 1em;
    color: var(--dprk-muted);
  }
  .link[aria-expanded]::after {
    margin-inline-start: 0.25em;
  }
  .fold-button[aria-expanded='true']::before,
  .link[aria-expanded='true']::after {
    content: '−' / '';
  }
  @container (inline-size >= 35em) {
    .sentence {
      font-size: 1.5em;
      line-height: 1.25;
    }
    .text-lead {
      font-size: 1em;
    }
    .panel,
    .columns,
    .main,
    .rail {
      gap: var(--dprk-gap, 0.6875em);
    }
  }
  @container (inline-size >= ${columnsFrom}) {
    .columns {
      grid-template-columns: minmax(0, ${mainPart}) minmax(0, ${railPart});
    }
    .rail {
      font-size: 0.9375em;
    }
    .counts {
      font-size: 0.9375em;
      line-height: inherit;
    }
    .counts > li {
      display: list-item;
      padding-block: 0.25em;
      border-block-start: 1px solid var(--dprk-rule);
    }
    .counts > li::after {
      content: none;
    }
  }
  @container (inline-size >= 60em) {
    .rail {
      padding-inline-start: 1.25em;
      border-inline-start: 1px solid var(--dprk-rule);
    }
  }
  @media (forced-colors: active) {
    .panel,
    .counts > li {
      border-color: CanvasText;
    }
    .side {
      color: CanvasText;
    }
  }
  @media print {
    .root {
      background: none;
      font-size: max(1em, 13px);
    }
    .rail {
      font-size: inherit;
    }
    .links,
    .explore,
    .fold-button {
      display: none !important;
    }
    .phrases {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      white-space: normal;
      columns: 2 18em;
      font-size: max(0.8125em, 12px);
    }
    figure {
      break-inside: avoid;
    }
  }
`;
