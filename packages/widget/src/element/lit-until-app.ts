// Stands in place of lit-html in the script-tag file: templates are written as text, until the app brings what draws them.
import type { render as litRender, RenderOptions, TemplateResult } from 'lit';

type Render = typeof litRender;

/** Lit's own. **Absent:** undefined until the app is there. */
let brought: Render | undefined;

/** What stands in a root as text. Beside it may stand style elements, where a browser has no constructed sheets. */
const written = new WeakMap<
  Node,
  { readonly text: string; readonly nodes: readonly ChildNode[] }
>();

const policy = ((): { createHTML(text: string): string } | undefined => {
  try {
    // A policy that is refused leaves the page's own content, and breaks nothing.
    return (globalThis as TrustedTypesHolder).trustedTypes?.createPolicy(
      'dprk-deployment-tracker',
      { createHTML: (text) => text },
    );
  } catch {
    return undefined;
  }
})();

/** What LitElement gives until it is overridden. */
export const noChange: unique symbol = Symbol.for('lit-noChange') as never;

/** A template in the form that Lit has for it, so that both can draw it. */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult =>
  ({ ['_$litType$']: 1, strings, values }) as TemplateResult;

/** Markup of ours as a page's policy lets it in; a page knows one policy of ours, in whatever file it is used. */
export function trusted(text: string): string {
  return policy ? policy.createHTML(text) : text;
}

/** From now on Lit draws. */
export function bringLit(render: Render): void {
  brought = render;
}

/**
 * Draws a template into a root. Text that stands already is left alone, also when Lit is there: the focus may be in it, or
 * somebody about to click on it.
 */
export function render(
  value: unknown,
  root: DocumentFragment | HTMLElement,
  options?: RenderOptions,
): ReturnType<Render> | undefined {
  const before = written.get(root);
  if (brought && !before) return brought(value, root, options);
  const text = textOf(value);
  if (text === before?.text) return undefined;
  for (const node of before?.nodes ?? []) node.remove();
  if (brought) {
    written.delete(root);
    return brought(value, root, options);
  }
  const holder = document.createElement('template');
  // Templates of ours, and what is put into them is escaped.
  // eslint-disable-next-line no-restricted-syntax
  holder.innerHTML = trusted(text);
  written.set(root, { text, nodes: [...holder.content.childNodes] });
  root.insertBefore(holder.content, options?.renderBefore ?? null);
  return undefined;
}

/** A template as markup. Its values are templates, text, or nothing; of listeners and lists only Lit knows. */
export function textOf(value: unknown): string {
  if (value === undefined) return '';
  if (!isTemplate(value)) {
    return String(value).replace(/[&<"]/g, (character) => `&#${character.charCodeAt(0)};`);
  }
  let text = value.strings[0] ?? '';
  for (const [at, one] of value.values.entries()) text += textOf(one) + value.strings[at + 1];
  return text;
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && 'strings' in value;
}

interface TrustedTypesHolder {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createHTML(text: string): string },
    ): { createHTML(text: string): string };
  };
}
