// Puts into each empty tag of the element the figure that stands there when no script runs.

/** The attributes of a tag, by name. **Absent:** an attribute without a value is the empty text. */
export type TagAttributes = Readonly<Record<string, string>>;

/** The figure that a tag asks for by its attributes, on a page of this language. */
export type FigureFor = (tag: TagAttributes, language: string) => string;

/**
 * The page with each empty tag filled: by a figure that stands in the page itself where the tag says `data-figure`,
 * else within `noscript`, which leaves the tag empty for every reader who has scripts.
 */
export function filledEmbeds(html: string, language: string, figureFor: FigureFor): string {
  const tag = /(<dprk-deployment-tracker\b([^>]*)>)\s*(<\/dprk-deployment-tracker>)/g;
  return html.replace(tag, (_whole, open: string, text: string, close: string) => {
    const attributes = tagAttributes(text);
    const figure = figureFor(attributes, attributes['lang'] ?? language);
    const isInPage = 'data-figure' in attributes;
    return `${open}${isInPage ? figure : `<noscript>${figure}</noscript>`}${close}`;
  });
}

function tagAttributes(text: string): TagAttributes {
  const named = [...text.matchAll(/([\w-]+)(?:="([^"]*)")?/g)];
  return Object.fromEntries(named.map(([, name = '', value = '']) => [name, value]));
}
