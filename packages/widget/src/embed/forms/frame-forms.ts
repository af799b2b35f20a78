// The forms with a frame: an `iframe` of the page that stands beside the script, and the same as oEmbed.
import { escapeText } from '../../paint/escape.js';
import { reservedEm } from '../../theme/reserves.js';
import { wordsFor } from '../../words/words-for.js';
import type { Embed } from '../embed-choice.js';
import { fileAddress, queryText } from '../tag-text.js';

/** The frame, and the script that gives it the height of what is in it. */
export async function frameForm(embed: Embed): Promise<string> {
  const parent = escapeText(fileAddress(embed, 'parent.min.js'));
  const room = heightPx(embed, 720);
  return [await frameText(embed, '100%', room), `<script defer src="${parent}"></script>`].join(
    '\n',
  );
}

/** The page that the frame shows. */
export function frameAddress(embed: Embed): string {
  const query = queryText(embed);
  return fileAddress(embed, 'frame.html') + (query === '' ? '' : `?${query}`);
}

/** The answer of an oEmbed provider, as JSON. */
export async function oembedForm(embed: Embed): Promise<string> {
  const { maxWidth, language } = embed;
  const { fixed } = await wordsFor(language);
  const width = Math.min(maxWidth ?? 720, 720);
  const height = heightPx(embed, width);
  return JSON.stringify(
    {
      type: 'rich',
      version: '1.0',
      title: `${fixed.labels.title}: ${fixed.labels[`view.${embed.asked.view}`]}`,
      provider_name: 'DPRK deployment tracker',
      cache_age: 86_400,
      width,
      height,
      html: await frameText(embed, String(width), height),
    },
    null,
    2,
  );
}

async function frameText(embed: Embed, width: string, height: number): Promise<string> {
  const { fixed } = await wordsFor(embed.language);
  const title = escapeText(`${fixed.labels.title}: ${fixed.labels[`view.${embed.asked.view}`]}`);
  return `<iframe src="${escapeText(frameAddress(embed))}" title="${title}" width="${width}" height="${height}" loading="lazy" frameborder="0" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"></iframe>`;
}

/** What the figure needs at this width in type of 16 px. **Units:** CSS pixels. */
function heightPx({ asked, language }: Embed, width: number): number {
  const rows = reservedEm(asked.view, language ?? 'en', asked.views.length > 1);
  const [, heightEm] = rows.findLast(([fromEm]) => fromEm <= width / 16) ?? [0, 60];
  return Math.ceil(heightEm * 16);
}
