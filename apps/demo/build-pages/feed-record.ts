// An invented record that a page hands to its element: as script text for the page, and linked for the figure in it.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const feeds = path.resolve(import.meta.dirname, '../feeds');

/** The record of a feed as it was written down, not yet checked. **Throws** where there is no such file. */
export function feedRecord(name: string): unknown {
  return JSON.parse(readFileSync(path.join(feeds, `${name}.json`), 'utf8'));
}

/** The page with each `<!-- feed NAME -->` replaced by the record as inert script text, to be found by its name. */
export function inlineFeeds(html: string): string {
  return html.replace(/<!-- feed ([\w-]+) -->/g, (_whole, name: string) => {
    const text = JSON.stringify(feedRecord(name)).replaceAll('<', '\\u003c');
    return `<script type="application/json" id="feed-${name}">${text}</script>`;
  });
}
