// The pen that writes text: literals as they are, every value escaped, without Lit and without a browser.
import type { ColourTheme } from '../theme/colours.js';
import { escapeText } from './escape.js';
import type { Pen } from './pen.js';
import { sceneText } from './scene-text.js';

/** Markup that was made here; data can look like it, but cannot be it. */
export class TextMarkup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const none = Symbol('none');
const attributeStart = /\s([?@.]?)([\w-]+)="$/;

/** Writes figures as HTML text. */
export const textPen: Pen<TextMarkup> = {
  html: (strings, ...values) => new TextMarkup(joined(strings, values)),
  picture: (scene) => new TextMarkup(sceneText(scene)),
  none,
};

/** The same with pictures that need no style sheet. */
export function paintedPen(theme: ColourTheme | 'none'): Pen<TextMarkup> {
  return { ...textPen, picture: (scene) => new TextMarkup(sceneText(scene, { theme })) };
}

/** Reads literals as Lit does: `?name` is there or not, `.name` is written as an attribute, `@name` never. */
function joined(strings: TemplateStringsArray, values: readonly unknown[]): string {
  let text = strings[0] ?? '';
  for (const [index, value] of values.entries()) {
    const after = strings[index + 1] ?? '';
    const [all, sign = '', name = ''] = attributeStart.exec(text) ?? [];
    const isLeftOut = value === none || sign === '@' || (sign === '?' && value !== true);
    if (all === undefined) text += childText(value) + after;
    else if (isLeftOut) text = text.slice(0, -all.length) + after.slice(1);
    else {
      const written = sign === '?' ? '' : escapeText(String(value));
      text = `${text.slice(0, -all.length)} ${name}="${written}${after}`;
    }
  }
  return text;
}

function childText(value: unknown): string {
  if (value instanceof TextMarkup) return value.text;
  if (Array.isArray(value)) return value.map(childText).join('');
  return value === none || value === undefined || value === null ? '' : escapeText(String(value));
}
