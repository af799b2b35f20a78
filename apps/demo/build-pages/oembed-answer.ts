// The oEmbed answer for the figure that the page with frames shows, as a file beside that page.
import { oembedOf } from '@dprk-deployment-tracker/widget/frame';

/** The answer as JSON. A publisher puts the address of the files in place of `./`, since others paste what it holds. */
export function oembedAnswer(): string {
  const title = 'North Korean troops in Russia: who says what';
  return `${JSON.stringify(oembedOf({ base: './', parameters: {}, title }), null, 2)}\n`;
}
