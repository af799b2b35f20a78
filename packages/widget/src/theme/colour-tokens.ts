// The colours as text of custom properties, for a style sheet.
import { colours, sideColours, type ColourTheme } from './colours.js';

/** `--dprk-ink:#…;--dprk-side-ukraine:#…;…` of one theme. */
export function colourTokens(theme: ColourTheme): string {
  const plain = Object.entries(colours).map(([name, one]) => `--dprk-${name}:${one[theme]}`);
  const sides = Object.entries(sideColours).map(
    ([name, one]) => `--dprk-side-${name}:${one[theme]}`,
  );
  return [...plain, ...sides].join(';');
}
