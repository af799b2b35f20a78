// The style sheet of the pictures: each role its paint, and what changes on hover, focus, contrast, paper.
import { css, unsafeCSS, type CSSResult } from 'lit';
import { palette, type Paint } from './palette.js';

/** One rule per role, read from the palette, so that no colour stands twice. */
function roleRules(): string {
  return Object.entries<Paint>(palette)
    .map(([role, paint]) => `.dprk-${role}{${roleRule(paint)}}`)
    .join('');
}

function roleRule({ fill, stroke, width, dash, cap, color, target }: Paint): string {
  const colour = (swatch: string): string =>
    swatch === 'current' ? 'currentColor' : `var(--dprk-${swatch})`;
  return [
    color && `color:${colour(color)}`,
    fill ? `fill:${colour(fill)}` : (stroke ?? target) && 'fill:none',
    stroke && `stroke:${colour(stroke)}`,
    target && 'stroke:transparent;stroke-linecap:round;pointer-events:stroke',
    width && `stroke-width:${width}px`,
    dash && `stroke-dasharray:${dash}`,
    cap && `stroke-linecap:${cap}`,
  ]
    .filter(Boolean)
    .join(';');
}

/**
 * Paint by role for pictures made by `svgTemplate`.
 *
 * A mark that is pointed at or stepped to is ringed by a wide halo in its own colour; a selected one takes the colour
 * of selection. In forced colours every stroke and fill is a system colour; on paper everything is ink; nothing moves.
 */
export const chartStyles: CSSResult = css`
  .dprk-chart {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    direction: ltr;
    overflow: visible;
    font-family: var(--dprk-chart-font);
    font-variant-numeric: tabular-nums;
    line-height: 1;
    user-select: none;
  }
  ${unsafeCSS(roleRules())}
  .dprk-line {
    stroke-width: var(--dprk-mark-width);
  }
  [data-key] {
    cursor: pointer;
  }
  [data-key]:hover,
  .dprk-is-marked {
    color: var(--dprk-accent);
  }
  .dprk-is-selected,
  .dprk-is-selected:hover {
    color: var(--dprk-selected);
  }
  .dprk-is-marked > .dprk-target,
  .dprk-is-selected > .dprk-target {
    stroke: currentColor;
    stroke-opacity: 0.16;
  }
  @media (forced-colors: active) {
    .dprk-chart * {
      stroke: CanvasText;
      fill: none;
      color: CanvasText;
      forced-color-adjust: none;
    }
    .dprk-chart text {
      stroke: none;
      fill: CanvasText;
    }
    .dprk-chart .dprk-dot {
      fill: CanvasText;
    }
    .dprk-chart :is(.dprk-grid, .dprk-lane) {
      stroke-opacity: 0.4;
    }
    .dprk-chart :is(.dprk-span, .dprk-span-stale) {
      stroke: none;
      fill: CanvasText;
      fill-opacity: 0.2;
    }
    .dprk-chart .dprk-span-stale {
      fill-opacity: 0.1;
    }
    .dprk-chart .dprk-target {
      stroke: none;
    }
    .dprk-chart :is(.dprk-is-marked, .dprk-is-selected, [data-key]:hover) * {
      stroke: Highlight;
    }
    .dprk-chart :is(.dprk-is-marked, .dprk-is-selected, [data-key]:hover) .dprk-dot {
      fill: Highlight;
    }
  }
  @media print {
    .dprk-chart {
      break-inside: avoid;
      print-color-adjust: exact;
    }
    .dprk-target {
      display: none;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .dprk-is-marked > .dprk-target,
    .dprk-is-selected > .dprk-target {
      transition: stroke-opacity 120ms linear;
    }
  }
`;
