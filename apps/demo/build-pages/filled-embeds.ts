// Puts into each empty tag of the element the figure that stands there when no script runs.

/** The attributes of a tag, by name. **Absent:** an attribute without a value is the empty text. */
export type TagAttributes = Readonly<Record<string, string>>;

/** The figure that a tag asks for by its attributes, on a page of this language. */
export type FigureFor = (tag: TagAttributes, language: string) => Promise<string>;

const emptyTag = /(<dprk-deployment-tracker\b([^>]*)>)\s*(<\/dprk-deployment-tracker>)/g;
const nearestLanguage = /<\w[^>]*\slang="([\w-]+)"/g;

/**
 * The page with each empty tag filled: by a figure that stands in the page itself where the tag says `data-figure`,
 * else within `noscript`, which leaves the tag empty for every reader who has scripts.
 */
export async function filledEmbeds(html: string, figureFor: FigureFor): Promise<string> {
  const parts: string[] = [];
  let done = 0;
  for (const { 0: whole, 1: open = '', 2: text = '', 3: close = '', index } of html.matchAll(
    emptyTag,
  )) {
    const attributes = tagAttributes(text);
    // Pages of the demo say another language only on the section that holds the tag.
    const said = [...html.slice(html.indexOf('<main'), index).matchAll(nearestLanguage)].at(
      -1,
    )?.[1];
    const page = /<html lang="([\w-]+)"/.exec(html)?.[1];
    const figure = await figureFor(attributes, attributes['lang'] ?? said ?? page ?? 'en');
    const isInPage = 'data-figure' in attributes;
    parts.push(html.slice(done, index), open);
    parts.push(isInPage ? figure : `<noscript>${figure}</noscript>`, close);
    done = index + whole.length;
  }
  return [...parts, html.slice(done)].join('');
}

function tagAttributes(text: string): TagAttributes {
  const named = [...text.matchAll(/([\w-]+)(?:="([^"]*)")?/g)];
  return Object.fromEntries(named.map(([, name = '', value = '']) => [name, value]));
}
