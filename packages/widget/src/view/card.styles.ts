// The layout of a card: head, facts in pairs, pages.
import { css, type CSSResult } from 'lit';

/** Styles of the card, for the element's shadow root. */
export const cardStyles: CSSResult = css`
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
`;
