// The script for a page around our frames: a page may have it once for each frame, and it works once.
import { hearFrames } from './hear-frames.js';

const mark = 'dprkHearsFrames';

if (!(mark in window)) {
  Object.defineProperty(window, mark, { value: true });
  hearFrames(window);
}
