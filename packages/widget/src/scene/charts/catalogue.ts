// Every chart: its id, the question it answers, how it is made, and what it can be asked to speak of.
import { defaultSize } from '../frame.js';
import type { Chart } from './chart.js';
import { claimsByOriginChart } from './claims-by-origin.js';
import { eventStripChart } from './event-strip.js';
import { forecastOutcomeChart } from './forecast-outcome.js';
import { indicatorRangeChart } from './indicator-range.js';
import { saidAndPrintedChart } from './said-and-printed.js';
import { spanOverTimeChart } from './span-over-time.js';

/** The charts, in the order they are offered. */
export const catalogue: readonly Chart[] = [
  {
    id: 'span-over-time',
    question: 'question.summary',
    scene: spanOverTimeChart,
    defaultSize,
    takes: ['headline', 'claims'],
  },
  {
    id: 'claims-by-origin',
    question: 'question.origins',
    scene: claimsByOriginChart,
    defaultSize,
    takes: ['headline', 'claims'],
  },
  {
    id: 'indicator-range',
    question: 'question.indicators',
    scene: indicatorRangeChart,
    defaultSize,
    takes: ['indicator', 'part'],
  },
  {
    id: 'forecast-outcome',
    question: 'question.forecasts',
    scene: forecastOutcomeChart,
    defaultSize,
    takes: ['forecast'],
  },
  { id: 'event-strip', question: 'heading.events', scene: eventStripChart, defaultSize, takes: [] },
  {
    id: 'said-and-printed',
    question: 'question.relays',
    scene: saidAndPrintedChart,
    defaultSize,
    takes: ['relay'],
  },
];
