// English: every text of the widget under its id; other languages are measured against this list.
import { enIndicators } from './en-indicators.js';
import { enPage } from './en-page.js';
import { enRecord } from './en-record.js';
import { enSpeech } from './en-speech.js';

/** The English message table. */
export const en = { ...enRecord, ...enSpeech, ...enIndicators, ...enPage } as const;
