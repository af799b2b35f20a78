// English: every text of the widget under its id; other languages are measured against this list.
import type { RecordMessageId } from '../message.js';
import { enForecasts } from './en-forecasts.js';
import { enIndicators } from './en-indicators.js';
import { enKinds } from './en-kinds.js';
import { enLater } from './en-later.js';
import { enOpening } from './en-opening.js';
import { enRelays } from './en-relays.js';

/** The English message table; complete by type for the record's own vocabulary. */
export const en = {
  ...enOpening,
  ...enKinds,
  ...enIndicators,
  ...enLater,
  ...enForecasts,
  ...enRelays,
} as const satisfies Readonly<Record<RecordMessageId, string>>;
