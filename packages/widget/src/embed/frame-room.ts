// Room for a frame by the width of its place, as a sheet of the page: nothing beneath it moves when its page comes.
import { framedReserve } from '../frame/framed-reserve.js';
import { reservedEm } from '../theme/reserves.js';
import type { Embed } from './embed-choice.js';

/** The framed page has its own type. **Units:** CSS pixels. */
const emPx = 16;

/** What a frame is wide where nothing says how wide it is. **Units:** CSS pixels. */
const bareFramePx = 300;

/**
 * The class of the place, and its sheet on one line.
 *
 * Where a policy refuses the sheet, or a browser knows no container, the frame has the height in its attribute.
 */
export function frameRoom({ asked, language = 'en' }: Embed): {
  readonly name: string;
  readonly sheet: string;
} {
  const reserve = framedReserve(asked, language);
  const name = ['dprk-frame', asked.view, language, ...(reserve.hasBar ? ['bar'] : [])].join('-');
  const rules = reservedEm(reserve).map(([fromEm, heightEm]) => {
    const rule = `.${name}>iframe{height:${Math.ceil(heightEm * emPx)}px}`;
    return fromEm === 0 ? rule : `@container(width>=${fromEm * emPx}px){${rule}}`;
  });
  const place = `.${name}{display:block;container-type:inline-size;contain-intrinsic-inline-size:${bareFramePx}px}`;
  return { name, sheet: [place, ...rules].join('') };
}
