// Whether a text is the id of a message: for ids put together from data, such as an indicator's part.
import { en } from './locales/en.js';
import type { MessageId } from './message.js';

/** True for the ids of the message table alone, not for what every object has. */
export function isMessageId(text: string): text is MessageId {
  return Object.hasOwn(en, text);
}
