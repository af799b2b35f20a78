// In the page around: all our frames, whenever they come, follow their content and pass its events on.
import { takeHeight } from './follow-height.js';
import { eventOf, helloMessage } from './messages.js';

const ours = 'iframe[data-dprk-frame],iframe[src*="dprk-deployment-tracker.frame."]';

/**
 * Hears what our frames say. A message counts for the frame whose window has sent it; an event of the element becomes a
 * `CustomEvent` of the same name on the frame, with the message as `detail`.
 */
export function hearFrames(page: Window): void {
  const frames = (): readonly HTMLIFrameElement[] => [
    ...page.document.querySelectorAll<HTMLIFrameElement>(ours),
  ];
  page.addEventListener('message', ({ data, source }) => {
    const frame = source && frames().find((one) => one.contentWindow === source);
    if (!frame) return;
    takeHeight(frame, data);
    const message = eventOf(data);
    if (message) {
      frame.dispatchEvent(new CustomEvent(message.type, { bubbles: true, detail: message }));
    }
  });
  for (const { contentWindow } of frames()) contentWindow?.postMessage(helloMessage, '*');
}
