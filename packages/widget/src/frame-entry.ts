// The door `./frame`: what a framed page and the page around it need so that the frame is as high as its content.
export { followHeight } from './frame/follow-height.js';
export { heightOf, type HeightMessage } from './frame/height-message.js';
export { reportHeight } from './frame/report-height.js';
