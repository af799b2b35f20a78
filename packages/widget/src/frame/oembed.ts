// The answer of an oEmbed provider as a file: what a content system asks for when an editor pastes an address.
import { askedOfPage } from '../element/attributes.js';
import { reservedEm } from '../theme/reserves.js';
import { framedReserve } from './framed-reserve.js';
import { frameMarkup } from './frame-markup.js';
import type { FrameParameters } from './parameters.js';

/** What an answer is made of. */
export interface OembedChoice {
  /** Address of the folder that holds our files, with a slash at its end; not relative, since others paste it. */
  readonly base: string;
  readonly parameters: FrameParameters;
  readonly title: string;
  /** The widest frame that the asking page has room for. **Units:** CSS pixels. **Absent:** no bound is known. */
  readonly maxwidth?: number;
}

/** An answer of type `rich`, version 1.0. **Source:** oembed.com, section 2.3.4. */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  /** How long it may be kept. **Units:** seconds. */
  readonly cache_age: number;
  readonly html: string;
  /** **Units:** CSS pixels, whole. */
  readonly width: number;
  readonly height: number;
}

/** **Units:** CSS pixels. */
const emPx = 16;

/** As wide as a column of text is at most. **Units:** CSS pixels. */
const columnPx = 720;

/**
 * The answer; its frame is as high as the figure is at its width, without a script in the page around. **Throws** a
 * RangeError where `maxwidth` is less than one pixel.
 */
export function oembedOf({ base, parameters, title, maxwidth = columnPx }: OembedChoice): Oembed {
  if (!(maxwidth >= 1)) throw new RangeError(`oembedOf: no width: ${maxwidth}`);
  const width = Math.min(columnPx, Math.floor(maxwidth));
  const height = frameHeightPx(parameters, width);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'dprk-deployment-tracker',
    cache_age: 86_400,
    html: frameMarkup({ base, parameters, title, height, width }),
    width,
    height,
  };
}

/** The height that a frame of this width needs at first, in type of 16 px. **Units:** CSS pixels. */
export function frameHeightPx(parameters: FrameParameters, widthPx: number): number {
  const { asked } = askedOfPage({ view: parameters.view, views: parameters.views });
  const { lang: language = 'en' } = parameters;
  const rows = reservedEm(framedReserve(asked, language));
  const [, heightEm] = rows.findLast(([fromEm]) => fromEm <= widthPx / emPx) ?? [0, 0];
  return Math.ceil(heightEm * emPx);
}
