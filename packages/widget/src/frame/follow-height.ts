// In the page around: gives a frame the height that the page in it asks for.
import { heightOf } from './messages.js';

/** Lets one frame follow its content, growing and shrinking. Gives a function that ends it. */
export function followHeight(frame: HTMLIFrameElement, page: Window = window): () => void {
  const follow = ({ data, source }: MessageEvent): void => {
    if (source === frame.contentWindow) takeHeight(frame, data);
  };
  page.addEventListener('message', follow);
  return () => page.removeEventListener('message', follow);
}

/** Takes the height of a message that came from this frame. It outdoes a style sheet, and no policy refuses it. */
export function takeHeight(frame: HTMLIFrameElement, data: unknown): void {
  const height = heightOf(data);
  if (height !== undefined) frame.style.height = `${height}px`;
}
