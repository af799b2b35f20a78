// In the framed page: tells the page around it how high it needs to be, and again whenever that changes.
import { heightGuard } from './height-guard.js';
import { heightMessage } from './height-message.js';

/**
 * Starts to report the height of the framed page's root to whoever framed it. Gives a function that ends it.
 *
 * The message holds a number and nothing else, so it may go to any page around.
 */
export function reportHeight(page: Window = window): () => void {
  const root = page.document.documentElement;
  const isWorthSending = heightGuard();
  const observer = new ResizeObserver(() => {
    const { height } = root.getBoundingClientRect();
    if (isWorthSending(height)) page.parent.postMessage(heightMessage(height), '*');
  });
  observer.observe(root);
  return () => observer.disconnect();
}
