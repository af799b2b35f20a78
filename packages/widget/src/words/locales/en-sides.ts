// English as far as the figures of sides need it: what a first touch brings.
import type { SideLocale } from '../locale.js';
import { enDays, enFigures, enNumbers } from './en/figure-patterns.js';
import {
  enHeadline,
  enMeasure,
  enModality,
  enPlace,
  enPopulation,
  enSideRecord,
  enThose,
} from './en/record-names.js';
import { enList, enSentences } from './en/sentence-patterns.js';
import { enSideLabels } from './en/side-labels.js';
import { enNames } from './en/side-names.js';
import { enPlot, enSideFrame } from './en/side-patterns.js';

/** English for the figures of sides. */
export const enSides: SideLocale = {
  language: 'en',
  direction: 'ltr',
  numbers: enNumbers,
  list: enList,
  names: enNames,
  figures: enFigures,
  days: enDays,
  sentences: enSentences,
  frame: enSideFrame,
  plot: enPlot,
  fixed: {
    record: enSideRecord,
    labels: enSideLabels,
    measure: enMeasure,
    those: enThose,
    headline: enHeadline,
    population: enPopulation,
    place: enPlace,
    modality: enModality,
  },
};
