// The layout of forecasts: one after the other, each with its facts, its picture and its claims.
import { css, type CSSResult } from 'lit';

/** Styles of the forecasts view; they come with those of everything after the first view. */
export const forecastsStyles: CSSResult = css`
  .forecasts {
    border-block-start: 1px solid var(--dprk-axis);
  }
  .forecast {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding-block: 1em;
    border-block-end: 1px solid var(--dprk-axis);
  }
  .forecast .part-name .claim {
    font-size: 1.0625em;
    font-weight: 600;
  }
  .forecast .facts ol {
    display: grid;
    gap: 0.125em;
  }
  .forecast .card-heading {
    margin-block: 0.25em 0;
  }
`;
