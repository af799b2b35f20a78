// The door `./frame`: what a framed page and the page around it need so that the frame is as high as its content.
export { followHeight } from './frame/follow-height.js';
export {
  frameAddress,
  frameMarkup,
  parentScriptMarkup,
  type FrameChoice,
} from './frame/frame-markup.js';
export { heightOf, type HeightMessage } from './frame/messages.js';
export { frameHeightPx, oembedOf, type Oembed, type OembedChoice } from './frame/oembed.js';
export type { FrameParameters, ParameterName } from './frame/parameters.js';
export { reportHeight } from './frame/report-height.js';
