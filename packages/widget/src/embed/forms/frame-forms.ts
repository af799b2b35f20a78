// The forms with a frame: an `iframe` of the page that stands beside the script, and the same as oEmbed.
import { frameAddress, frameMarkup, parentScriptMarkup } from '../../frame/frame-markup.js';
import { frameHeightPx, oembedOf } from '../../frame/oembed.js';
import type { FrameParameters } from '../../frame/parameters.js';
import { wordsFor } from '../../words/words-for.js';
import type { Embed } from '../embed-choice.js';
import { frameRoom } from '../frame-room.js';
import { tagAttributes } from '../tag-text.js';

/** The width that a frame's first height is for. **Units:** CSS pixels. */
const columnPx = 720;

/** The frame in room for what is in it, and the script that gives it the very height. */
export async function frameForm(embed: Embed): Promise<string> {
  const { base } = embed;
  const parameters = parametersOf(embed);
  const height = frameHeightPx(parameters, columnPx);
  const frame = frameMarkup({ base, parameters, title: await titleOf(embed), height });
  const { name, sheet } = frameRoom(embed);
  const place = `<span class="${name}">${frame}</span>`;
  return [`<style>${sheet}</style>`, place, parentScriptMarkup(base)].join('\n');
}

/** The answer of an oEmbed provider, as JSON. **Throws** a RangeError for a width below one pixel. */
export async function oembedForm(embed: Embed): Promise<string> {
  const { base, maxWidth } = embed;
  const title = await titleOf(embed);
  const answer = oembedOf({
    base,
    parameters: parametersOf(embed),
    title,
    ...(maxWidth !== undefined && { maxwidth: maxWidth }),
  });
  return JSON.stringify(answer, null, 2);
}

/** The page that a frame shows. */
export function framedPage(embed: Embed): string {
  return frameAddress(embed.base, parametersOf(embed));
}

function parametersOf(embed: Embed): FrameParameters {
  return Object.fromEntries(tagAttributes(embed));
}

async function titleOf({ language, asked }: Embed): Promise<string> {
  const { labels } = (await wordsFor(language)).fixed;
  return `${labels.title}: ${labels[`view.${asked.view}`]}`;
}
