// In the page around: gives a frame the height that the page in it asks for.
import { heightOf } from './height-message.js';

/** Lets one frame follow its content, growing and shrinking. Gives a function that ends it. */
export function followHeight(frame: HTMLIFrameElement, page: Window = window): () => void {
  const follow = ({ data, source }: MessageEvent): void => {
    const height = source === frame.contentWindow ? heightOf(data) : undefined;
    if (height !== undefined) frame.height = String(height);
  };
  page.addEventListener('message', follow);
  return () => page.removeEventListener('message', follow);
}
