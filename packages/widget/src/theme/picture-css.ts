// The style sheet of the pictures as text: each role its paint, and what changes on focus, in forced colours, on paper.
import { sideColours } from './colours.js';
import { rolePaint, type PaintColour, type RolePaint } from './role-paint.js';

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

const roleRules = Object.entries(rolePaint)
  .map(([role, paint]) => `.dprk-${role}{${declarations(paint)}}`)
  .join('\n');

const sideRules = Object.keys(sideColours)
  .map((side) => `.dprk-side-${side}{color:var(--dprk-side-${side})}`)
  .join('\n');

/**
 * Paint by role and side for pictures made by `sceneTemplate`, and for those of `sceneText` without a theme.
 *
 * Where colours are forced, sides are told by shape and name. A mark that is pointed at gets an edge of ink; nothing
 * moves.
 */
export const pictureCss = `
.dprk-plot{display:block;max-inline-size:100%;block-size:auto;direction:ltr;overflow:visible;font-family:var(--dprk-chart-font,inherit);font-variant-numeric:tabular-nums;line-height:1}
${sideRules}
${roleRules}
.dprk-plot [data-key]{cursor:pointer}
.dprk-plot :is(.dprk-is-marked,.dprk-is-selected):not(text,.dprk-target){stroke:var(--dprk-ink);stroke-width:2.5px;opacity:1}
.dprk-plot .dprk-target:is(.dprk-is-marked,.dprk-is-selected){stroke:var(--dprk-ink);stroke-width:2px;fill:none}
@media (forced-colors:active){
.dprk-plot{forced-color-adjust:none}
.dprk-plot *{color:CanvasText}
.dprk-plot :is(path,line,circle,rect):not(.dprk-target){stroke:CanvasText;opacity:1}
.dprk-plot :is(.dprk-claim,.dprk-claim-newest,.dprk-bar,.dprk-part-filled,.dprk-verdict-filled){fill:CanvasText}
.dprk-plot :is(.dprk-claim-old,.dprk-outcome-range,.dprk-bar-other,.dprk-part-maybe,.dprk-verdict-grey){fill:GrayText;stroke:GrayText}
.dprk-plot :is(.dprk-claim-wider,.dprk-claim-wider-newest,.dprk-claim-wider-old,.dprk-words-hatch,.dprk-verdict-hollow,.dprk-verdict-dashed,.dprk-part,.dprk-bar-maybe){fill:Canvas}
.dprk-plot :is(.dprk-grid,.dprk-row-line,.dprk-thread){stroke:GrayText}
.dprk-plot .dprk-thread{opacity:.4}
.dprk-plot :is(.dprk-silence,.dprk-ground){fill:Canvas;stroke:none}
.dprk-plot .dprk-silence{stroke:GrayText;stroke-dasharray:2 3}
.dprk-plot text,.dprk-plot tspan{fill:CanvasText;stroke:Canvas}
.dprk-plot :is(.dprk-is-marked,.dprk-is-selected):not(text){stroke:Highlight}
}
@media print{
.dprk-plot{break-inside:avoid;print-color-adjust:exact}
.dprk-target{display:none}
}
`;
