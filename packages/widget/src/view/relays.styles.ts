// The layout of changes in print: how many of each kind, and the cases with their pages.
import { css, type CSSResult } from 'lit';

/** Styles of the relays view; they come with those of everything after the first view. */
export const relaysStyles: CSSResult = css`
  .kinds,
  .cases,
  .prints {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 0.75em;
  }
  .kinds > *,
  .cases > *,
  .prints > :not(.button) {
    inline-size: 100%;
  }
  .kinds > .button,
  .cases > .button {
    inline-size: auto;
  }
  .kind-list {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 0.75em 2em;
  }
  .kind-list p:first-child {
    font-size: 0.9375em;
  }
  .kind-list b {
    font-weight: 600;
  }
  .kind-list .small {
    font-variant-numeric: tabular-nums;
  }
  .bar {
    display: block;
    appearance: none;
    inline-size: 100%;
    block-size: 0.375em;
    margin-block: 0.125em 0.25em;
    border: 0;
    background: none;
  }
  @supports selector(::-moz-meter-bar) {
    .bar {
      background: var(--dprk-rule);
    }
  }
  .bar::-webkit-meter-inner-element,
  .bar::-webkit-meter-bar,
  .bar::-webkit-meter-optimum-value {
    display: block;
    block-size: 100%;
  }
  .bar::-webkit-meter-bar {
    border: 0;
    border-radius: 0;
    background: var(--dprk-rule);
  }
  .bar::-webkit-meter-optimum-value {
    border-radius: 0;
    background: var(--dprk-axis);
  }
  .bar::-moz-meter-bar {
    background: var(--dprk-axis);
  }
  .relays {
    border-block-start: 1px solid var(--dprk-axis);
  }
  .change {
    display: grid;
    gap: 0.25em;
    font-size: 0.9375em;
  }
  .changes {
    margin-block-start: 1em;
  }
  .relay,
  .change {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--dprk-rule);
  }
  .relay > .button {
    margin-block-start: 0.375em;
  }
  .relay b {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .relay .facts .claim {
    min-block-size: 0;
    padding-block: 0;
    color: inherit;
  }
  .relay .facts .small {
    font-size: 1em;
  }
  .prints {
    margin-block-start: 0.75em;
  }
  .prints > .card-heading {
    margin: 0;
  }
  @media (forced-colors: active) {
    .bar::-webkit-meter-optimum-value {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
