// Markup as a type of its own: a bare text is always escaped, so that no data can become an element.
import { escapeText } from '../paint/escape.js';

/** Finished markup. Only `element` and `joined` make it, and the painter through `trusted`. */
export interface Markup {
  readonly html: string;
}

/** What stands in an element: texts are escaped, markup is not. **Absent:** undefined is left out. */
export type Content = Markup | string | undefined;

/** **Absent:** an attribute whose value is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element. Names of elements and attributes come from code, never from data. */
export function element(
  name: string,
  attributes: Attributes,
  ...content: readonly Content[]
): Markup {
  const text = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeText(String(value))}"`))
    .join('');
  return { html: `<${name}${text}>${joined(content).html}</${name}>` };
}

/** Contents one after the other. */
export function joined(content: readonly Content[]): Markup {
  return { html: content.map(contentText).join('') };
}

/** Markup that another painter has escaped already. */
export function trusted(html: string): Markup {
  return { html };
}

function contentText(content: Content): string {
  if (content === undefined) return '';
  return typeof content === 'string' ? escapeText(content) : content.html;
}
