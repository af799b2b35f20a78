// An SVG text as PNG, by a library that is brought only by who wants PNG.
import type * as Library from '@resvg/resvg-js';
import { notHad } from '../usage/failure.js';

/** How it is drawn. */
export interface PngChoices {
  /** Pixels of the picture for each of the SVG. */
  readonly scale: number;
  /** A file with the letters. **Absent:** those of the machine. */
  readonly font: string | undefined;
  /** Some text of the picture: whether its letters are there is tried with it. */
  readonly sample: string;
}

const library = '@resvg/resvg-js';

/** **Throws** (rejects) a `Failure` where the library, or letters to write with, are missing. */
export async function pngOf(svg: string, { scale, font, sample }: PngChoices): Promise<Uint8Array> {
  const { Resvg } = await drawer();
  const letters =
    font === undefined ? { loadSystemFonts: true } : { loadSystemFonts: false, fontFiles: [font] };
  const drawn = (text: string, zoom: number): Library.Resvg =>
    new Resvg(text, { fitTo: { mode: 'zoom', value: zoom }, font: letters });
  const boxOf = (letter: string): string => {
    const { x, y, width, height } = drawn(probe(letter), 1).innerBBox() ?? {};
    return [x, y, width, height].join();
  };
  // Where a letter is missing nothing is drawn, or the box that stands for any that is.
  const missing = [boxOf(''), boxOf(noLetter)];
  const lacks = sampleLetters(sample).some((letter) => missing.includes(boxOf(letter)));
  if (lacks) {
    throw notHad(
      `${font ?? 'this machine'} has no letters for "${sample}"`,
      'Give a font file with --font, or choose --format svg',
    );
  }
  return drawn(svg, scale).render().asPng();
}

/** A sign for private use, at the end of all: no font has it. */
const noLetter = '\u{10FFFD}';

/** Few are enough: a font has a script or has not. */
function sampleLetters(sample: string): readonly string[] {
  return [...new Set(sample.match(/\p{L}/gu))].slice(0, 3);
}

/** Large, so that boxes of letters differ from that of a missing one. */
function probe(letter: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"><text x="100" y="700" font-size="600">${letter}</text></svg>`;
}

async function drawer(): Promise<typeof Library> {
  try {
    return await import('@resvg/resvg-js');
  } catch {
    throw notHad(
      `PNG is drawn by ${library}, which is not installed or not made for this machine`,
      `Install it (npm install ${library}; with npx: npx -p ${library} -p @dprk-deployment-tracker/cli …), or choose --format svg`,
    );
  }
}
