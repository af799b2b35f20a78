// The style sheet of the pictures as text, in two parts: what a still figure needs, and what comes with a touch.
import { sideColours } from './colours.js';
import { laterPaint, stillPaint, type PaintColour, type RolePaint } from './role-paint.js';

function colour(name: PaintColour): string {
  return name === 'side' ? 'currentColor' : `var(--dprk-${name})`;
}

function declarations(paint: RolePaint): string {
  const { fill, stroke, width, dash, opacity, weight, halo, target } = paint;
  return [
    `fill:${fill ? colour(fill) : target ? 'transparent' : 'none'}`,
    stroke && `stroke:${colour(stroke)}`,
    width && `stroke-width:${width}px`,
    dash && `stroke-dasharray:${dash}`,
    opacity && `opacity:${opacity}`,
    weight && `font-weight:${weight}`,
    halo && 'stroke:var(--dprk-ground);stroke-width:3px;stroke-linejoin:round;paint-order:stroke',
    target && 'pointer-events:all',
  ]
    .filter(Boolean)
    .join(';');
}

const rules = (paints: Readonly<Record<string, RolePaint>>): string =>
  Object.entries(paints)
    .map(([role, paint]) => `.dprk-${role}{${declarations(paint)}}`)
    .join('\n');

const sideRules = Object.keys(sideColours)
  .map((side) => `.dprk-side-${side}{color:var(--dprk-side-${side})}`)
  .join('\n');

/** Paint of a still figure. Where colours are forced, sides are told by shape and name. */
export const stillPictureCss = `
.dprk-plot{display:block;max-inline-size:100%;block-size:auto;direction:ltr;overflow:visible;font-family:var(--dprk-chart-font,inherit);font-variant-numeric:tabular-nums;line-height:1;letter-spacing:normal;word-spacing:normal;text-transform:none}
${sideRules}
${rules(stillPaint)}
.dprk-plot [data-key]{cursor:pointer}
@media (forced-colors:active){
.dprk-plot{forced-color-adjust:none}
.dprk-plot *{color:CanvasText}
.dprk-plot :where(path,line,circle,rect):not(.dprk-target){stroke:CanvasText;opacity:1}
.dprk-plot :is(.dprk-claim,.dprk-claim-newest){fill:CanvasText}
.dprk-plot .dprk-claim-old{fill:GrayText;stroke:GrayText}
.dprk-plot :is(.dprk-claim-wider,.dprk-claim-wider-newest,.dprk-claim-wider-old,.dprk-words-hatch){fill:Canvas}
.dprk-plot :is(.dprk-grid,.dprk-row-line){stroke:GrayText}
.dprk-plot .dprk-silence{fill:Canvas;stroke:GrayText;stroke-dasharray:2 3}
.dprk-plot text,.dprk-plot tspan{fill:CanvasText;stroke:Canvas}
}
@media print{
.dprk-plot{break-inside:avoid;print-color-adjust:exact}
}
`;

/** Paint of all other marks, for a sheet after that of stills. A mark that is pointed at gets an edge; nothing moves. */
export const laterPictureCss = `
${rules(laterPaint)}
.dprk-plot :is(.dprk-is-marked,.dprk-is-selected):not(text,.dprk-target){stroke:var(--dprk-ink);stroke-width:2.5px;opacity:1}
.dprk-plot .dprk-target:is(.dprk-is-marked,.dprk-is-selected){stroke:var(--dprk-ink);stroke-width:2px;fill:none}
@media (forced-colors:active){
.dprk-plot :is(.dprk-bar,.dprk-part-filled,.dprk-verdict-filled){fill:CanvasText}
.dprk-plot :is(.dprk-outcome-range,.dprk-bar-other,.dprk-part-maybe,.dprk-verdict-grey){fill:GrayText;stroke:GrayText}
.dprk-plot :is(.dprk-verdict-hollow,.dprk-verdict-dashed,.dprk-part,.dprk-bar-maybe){fill:Canvas}
.dprk-plot .dprk-ground{fill:Canvas;stroke:none}
.dprk-plot :is(.dprk-is-marked,.dprk-is-selected):not(text){stroke:Highlight}
}
@media print{
.dprk-target{display:none}
}
`;

/** Paint by role and side for pictures made by `sceneTemplate`, and for those of `sceneText` without a theme. */
export const pictureCss = stillPictureCss + laterPictureCss;
