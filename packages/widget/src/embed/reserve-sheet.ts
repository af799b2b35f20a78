// Room for an element that is drawn by its script, as a sheet of the page: nothing beneath it moves when it comes.
import { isStillAnswer } from '../element/attributes.js';
import { reservedEm } from '../theme/reserves.js';
import type { Embed } from './embed-choice.js';
import { tagName } from './tag-text.js';

/** What a page leaves at the sides of a story on a phone. **Units:** em. */
const margins = 2;

/** One line. The room is that of the width of the screen, since a page's sheet cannot ask for the element's own. */
export function reserveSheet({ asked, language }: Embed): string {
  const rows = reservedEm({
    view: asked.view,
    language: language ?? 'en',
    hasBar: asked.views.length > 1,
    isDrawn: !isStillAnswer(asked),
  });
  const rules = rows.map(([fromEm, heightEm]) => {
    const rule = `${tagName}{min-block-size:${heightEm}em}`;
    return fromEm === 0 ? rule : `@media (width>=${fromEm + margins}em){${rule}}`;
  });
  return `${tagName}{display:block}${rules.join('')}`;
}
