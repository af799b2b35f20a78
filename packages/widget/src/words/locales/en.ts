// English: the language that others are measured against.
import type { Locale } from '../locale.js';
import { enSides } from './en-sides.js';
import { enForecasts, enFrame, enIndicators, enRelays } from './en/frame-patterns.js';
import { enLabels } from './en/labels.js';
import { enCounted, enRecordNames } from './en/record-names.js';

/** English, whole. */
export const en: Locale = {
  ...enSides,
  frame: enFrame,
  forecasts: enForecasts,
  relays: enRelays,
  indicators: enIndicators,
  fixed: {
    ...enSides.fixed,
    record: enRecordNames,
    labels: enLabels,
    counted: enCounted,
  },
};
