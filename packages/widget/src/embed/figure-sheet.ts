// The style sheet for figures that stand in a page itself: colours and paint of the pictures, and a plain layout.
import { colours, sideColours, type ThemedColour } from '../theme/colours.js';
import { pictureCss } from '../theme/picture-css.js';

const pair = ([name, { light, dark }]: readonly [string, ThemedColour]): string =>
  `--dprk-${name}:light-dark(${light},${dark})`;
const tokens = [
  ...Object.entries(colours).map(pair),
  ...Object.entries(sideColours).map(([side, one]) => pair([`side-${side}`, one])),
].join(';');

/** The sheet as text. A page sets its own type; the figure follows its width and the page's `color-scheme`. */
export function figureSheet(): string {
  return `.dprk-figure{container-type:inline-size;margin:0;${tokens};color:var(--dprk-ink);background:var(--dprk-ground);line-height:1.4}
.dprk-figure[data-theme=light]{color-scheme:light}
.dprk-figure[data-theme=dark]{color-scheme:dark}
${pictureCss}
.dprk-figure :where(h3,h4,p,ul,dl,dd,figure){margin:0;padding:0}
.dprk-figure ul{list-style:none}
.dprk-figure :is(h3,h4){font:inherit;font-weight:700}
.dprk-figure .sentence{font-size:1.25em;line-height:1.28}
.dprk-figure .at-wide{display:none!important}
.dprk-figure :is(.at-narrow,.at-wide)>*{margin-block-end:.75em}
.dprk-figure .side{font-weight:600}
.dprk-figure .sentence .side{color:inherit;font-weight:inherit}
.dprk-figure .counts{margin-block-start:.5em}
.dprk-figure .counts>li{padding-block:.25em;border-block-start:1px solid var(--dprk-rule)}
.dprk-figure :is(.text-lead,.text-note,.text-remark,.text-source,.muted,.when,.body,.remark,dt,caption){color:var(--dprk-muted)}
.dprk-figure :is(.text-note,.text-remark,.text-source,table,.phrases){font-size:max(.875em,12px)}
.dprk-figure .dprk-plot{inline-size:100%}
.dprk-figure .side-row{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1em;padding-block:.3em;border-block-start:1px solid var(--dprk-rule)}
.dprk-figure .unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.dprk-figure summary{padding-block:.25em;color:var(--dprk-link);cursor:pointer}
.dprk-figure .fold>*{margin-block-end:.5em}
.dprk-figure a{color:var(--dprk-link)}
.dprk-figure table{inline-size:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}
.dprk-figure caption{text-align:start}
.dprk-figure :is(th,td){padding:.375em 1em .375em 0;border-block-end:1px solid var(--dprk-rule);font-weight:400;text-align:start;vertical-align:top;overflow-wrap:anywhere}
@container (inline-size<35em){.dprk-figure table,.dprk-figure :is(thead,tbody,tr,th,td,caption){display:block;padding:0;border:0}.dprk-figure thead{display:none}.dprk-figure tr{padding-block:.375em;border-block-end:1px solid var(--dprk-rule)}.dprk-figure td[data-head]::before{content:attr(data-head) ' ';color:var(--dprk-muted)}}
@container (inline-size>=40em){.dprk-figure .at-narrow{display:none}.dprk-figure .at-wide{display:block!important}.dprk-figure .sentence{font-size:1.5em}.dprk-figure .columns{display:grid;grid-template-columns:minmax(0,68fr) minmax(0,32fr);gap:.75em 1.75em}}
@media print{.dprk-figure .unseen.phrases{position:static;inline-size:auto;block-size:auto;clip-path:none;white-space:normal}.dprk-figure .fold::details-content{content-visibility:visible;block-size:auto}}
`;
}
