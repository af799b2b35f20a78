// English texts of the first view; the rest comes with the views that need it.
import { enPage } from './en-page.js';
import { enRecord } from './en-record.js';
import { enSpeech } from './en-speech.js';

/** The opening part of the English message table. */
export const enOpening = { ...enSpeech, ...enRecord, ...enPage } as const;
