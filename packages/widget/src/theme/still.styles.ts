// The sheet of still figures: of what is there once for each width, the one that fits is shown.
import { css, unsafeCSS, type CSSResult } from 'lit';
import { stillWidths } from '../figure/still-widths.js';

const em = (widthPx: number): string => `${widthPx / 16}em`;

const atWidths = stillWidths.map((width, index) => {
  const next = stillWidths[index + 1];
  const from = index === 0 ? '' : `${em(width)} <= `;
  const to = next === undefined ? '' : ` < ${em(next)}`;
  return `@container (${from}inline-size${to}){.at-${width}{display:contents}.plot.at-${width}{display:block}}`;
});

/** For the root that holds a still figure. A picture may be drawn larger where the figure is a little wider. */
export const stillStyles: CSSResult = css`
  .at {
    display: none;
  }
  ${unsafeCSS(atWidths.join('\n'))}
  :is(.at-328, .as-328) .dprk-plot {
    max-inline-size: 25em;
  }
  :is(.at-640, .as-640) .dprk-plot {
    max-inline-size: 56em;
  }
  @container (inline-size < 48em) {
    :is(.at-640, .as-640) .dprk-plot {
      max-inline-size: 40em;
    }
  }
  :is(.columns:has(.at-640), .as-640 .columns) {
    max-inline-size: 56em;
  }
  :is(.main .at-640, .as-640 .main) .dprk-plot {
    max-inline-size: 36em;
  }
`;
