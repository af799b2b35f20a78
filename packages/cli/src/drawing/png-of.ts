// An SVG text as PNG, by a library that is brought only by who wants PNG.
import { exits, Failure, notHad } from '../usage/failure.js';

/** How it is drawn. */
export interface PngChoices {
  /** Pixels of the picture for each of the SVG. */
  readonly scale: number;
  /** A file with the letters. **Absent:** those of the machine. */
  readonly font: string | undefined;
}

const library = '@resvg/resvg-js';

/** **Throws** (rejects) a `Failure` where the library, or letters to write with, are missing. */
export async function pngOf(svg: string, { scale, font }: PngChoices): Promise<Uint8Array> {
  const { Resvg } = await drawer();
  const letters =
    font === undefined ? { loadSystemFonts: true } : { loadSystemFonts: false, fontFiles: [font] };
  const drawn = (text: string, zoom: number) =>
    new Resvg(text, { fitTo: { mode: 'zoom', value: zoom }, font: letters });
  if (!drawn(probe, 1).innerBBox()) {
    throw new Failure(
      exits.notHad,
      font === undefined ? 'no font is installed here' : `${font} is no font`,
      'Give a font file with --font, or choose --format svg',
    );
  }
  return drawn(svg, scale).render().asPng();
}

/** Nothing but letters: empty where there are none to write with. */
const probe =
  '<svg xmlns="http://www.w3.org/2000/svg" width="99" height="30"><text y="20" font-size="16">12</text></svg>';

async function drawer(): Promise<typeof import('@resvg/resvg-js')> {
  try {
    return await import('@resvg/resvg-js');
  } catch {
    throw notHad(
      `PNG is drawn by ${library}, which is not installed or not made for this machine`,
      `Install it (npm install ${library}; with npx: npx -p ${library} -p @dprk-deployment-tracker/cli …), or choose --format svg`,
    );
  }
}
