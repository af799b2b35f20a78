// The markup that a page puts in for a framed figure: the frame, and the script that keeps it as high as its content.
import { escapeText } from '../paint/escape.js';
import { parameterNames, type FrameParameters } from './parameters.js';

const name = 'dprk-deployment-tracker';

/** What a frame's markup is made of. */
export interface FrameChoice {
  /** Address of the folder that holds our files, with a slash at its end. */
  readonly base: string;
  readonly parameters: FrameParameters;
  /** What the frame is called for those who do not see it, in the language of the page around. */
  readonly title: string;
  /** Until the frame has told its own. **Units:** CSS pixels. */
  readonly height: number;
  /** **Units:** CSS pixels. **Absent:** as wide as its place. */
  readonly width?: number;
}

/** The iframe; without a `style`, which a policy may refuse. Works with any `sandbox` that has `allow-scripts`. */
export function frameMarkup({ base, parameters, title, height, width }: FrameChoice): string {
  const address = escapeText(frameAddress(base, parameters));
  return `<iframe src="${address}" title="${escapeText(title)}" width="${width ?? '100%'}" height="${height}" frameborder="0" loading="lazy" data-dprk-frame></iframe>`;
}

/** The script for the page around, once for all frames of it. Where it is left out, a frame keeps its height and scrolls. */
export function parentScriptMarkup(base: string): string {
  return `<script async src="${escapeText(`${base}${name}.parent.min.js`)}"></script>`;
}

/** The page's address. Korean and Ukrainian have pages of their own, which hold their words. */
export function frameAddress(base: string, parameters: FrameParameters): string {
  const { lang } = parameters;
  const page = lang === 'ko' || lang === 'uk' ? `${name}.frame.${lang}.html` : `${name}.frame.html`;
  const query = new URLSearchParams();
  for (const one of parameterNames) {
    const value = one === 'lang' ? undefined : parameters[one];
    if (value !== undefined && value !== '') query.set(one, value);
  }
  const text = query.toString();
  return `${base}${page}${text && `?${text}`}`;
}
