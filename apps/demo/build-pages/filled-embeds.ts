// Puts into each tag of the element the figure that stands there when no script runs.

/** The attributes of a tag, by name. **Absent:** an attribute without a value is the empty text. */
export type TagAttributes = Readonly<Record<string, string>>;

/** The page with each empty tag of the element filled by what its attributes ask for. */
export function filledEmbeds(html: string, figureFor: (tag: TagAttributes) => string): string {
  const tag = /(<dprk-deployment-tracker\b([^>]*)>)\s*(<\/dprk-deployment-tracker>)/g;
  return html.replace(tag, (_whole, open: string, attributes: string, close: string) =>
    [open, figureFor(tagAttributes(attributes)), close].join('\n'),
  );
}

/** The attributes that stand in a tag of one of our own pages. */
export function tagAttributes(text: string): TagAttributes {
  const named = [...text.matchAll(/([\w-]+)(?:="([^"]*)")?/g)];
  return Object.fromEntries(named.map(([, name = '', value = '']) => [name, value]));
}
