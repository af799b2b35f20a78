// Ukrainian, whole: its patterns, names and labels in one object.
import type { Locale } from '../locale.js';
import { ukDays, ukFigures, ukNumbers } from './uk/figure-patterns.js';
import { ukForecasts, ukFrame, ukIndicators, ukPlot, ukRelays } from './uk/frame-patterns.js';
import { ukLabels } from './uk/labels.js';
import {
  ukCounted,
  ukHeadline,
  ukMeasure,
  ukModality,
  ukPlace,
  ukPopulation,
  ukRecordNames,
  ukThose,
} from './uk/record-names.js';
import { ukList, ukSentences } from './uk/sentence-patterns.js';
import { ukNames } from './uk/side-names.js';

/** Ukrainian, whole. */
export const uk: Locale = {
  language: 'uk',
  direction: 'ltr',
  numbers: ukNumbers,
  list: ukList,
  names: ukNames,
  figures: ukFigures,
  days: ukDays,
  sentences: ukSentences,
  frame: ukFrame,
  forecasts: ukForecasts,
  relays: ukRelays,
  indicators: ukIndicators,
  plot: ukPlot,
  fixed: {
    record: ukRecordNames,
    labels: ukLabels,
    measure: ukMeasure,
    those: ukThose,
    counted: ukCounted,
    headline: ukHeadline,
    population: ukPopulation,
    place: ukPlace,
    modality: ukModality,
  },
};
