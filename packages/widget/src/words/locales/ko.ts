// Korean, whole: its patterns, names and labels in one object.
import type { Locale } from '../locale.js';
import { koDays, koFigures, koNumbers } from './ko/figure-patterns.js';
import { koForecasts, koFrame, koIndicators, koPlot, koRelays } from './ko/frame-patterns.js';
import { koLabels } from './ko/labels.js';
import {
  koCounted,
  koHeadline,
  koMeasure,
  koModality,
  koPlace,
  koPopulation,
  koRecordNames,
  koThose,
} from './ko/record-names.js';
import { koList, koSentences } from './ko/sentence-patterns.js';
import { koNames } from './ko/side-names.js';

/** Korean, whole. */
export const ko: Locale = {
  language: 'ko',
  direction: 'ltr',
  numbers: koNumbers,
  list: koList,
  names: koNames,
  figures: koFigures,
  days: koDays,
  sentences: koSentences,
  frame: koFrame,
  forecasts: koForecasts,
  relays: koRelays,
  indicators: koIndicators,
  plot: koPlot,
  fixed: {
    record: koRecordNames,
    labels: koLabels,
    measure: koMeasure,
    those: koThose,
    counted: koCounted,
    headline: koHeadline,
    population: koPopulation,
    place: koPlace,
    modality: koModality,
  },
};
