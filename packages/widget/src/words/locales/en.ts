// English: the language that others are measured against.
import type { Locale } from '../locale.js';
import { enDays, enFigures, enNumbers } from './en/figure-patterns.js';
import { enForecasts, enFrame, enIndicators, enPlot, enRelays } from './en/frame-patterns.js';
import { enLabels } from './en/labels.js';
import {
  enCounted,
  enHeadline,
  enMeasure,
  enModality,
  enPlace,
  enPopulation,
  enRecordNames,
  enThose,
} from './en/record-names.js';
import { enList, enSentences } from './en/sentence-patterns.js';
import { enNames } from './en/side-names.js';

/** English, whole. */
export const en: Locale = {
  language: 'en',
  direction: 'ltr',
  numbers: enNumbers,
  list: enList,
  names: enNames,
  figures: enFigures,
  days: enDays,
  sentences: enSentences,
  frame: enFrame,
  forecasts: enForecasts,
  relays: enRelays,
  indicators: enIndicators,
  plot: enPlot,
  fixed: {
    record: enRecordNames,
    labels: enLabels,
    measure: enMeasure,
    those: enThose,
    counted: enCounted,
    headline: enHeadline,
    population: enPopulation,
    place: enPlace,
    modality: enModality,
  },
};
