// The door for charts and their SVG text: what /scene exports.
export { catalogue } from './scene/charts/catalogue.js';
export type { Chart, Focus, SceneFunction } from './scene/charts/chart.js';
export { claimsByOriginChart } from './scene/charts/claims-by-origin.js';
export { eventStripChart } from './scene/charts/event-strip.js';
export { forecastOutcomeChart } from './scene/charts/forecast-outcome.js';
export { indicatorRangeChart } from './scene/charts/indicator-range.js';
export { saidAndPrintedChart } from './scene/charts/said-and-printed.js';
export { spanOverTimeChart } from './scene/charts/span-over-time.js';
export { defaultSize, type Size } from './scene/frame.js';
export type {
  ChartId,
  CircleMark,
  GroupMark,
  LineMark,
  LinkMark,
  Mark,
  PathMark,
  RectMark,
  Scene,
  TextMark,
} from './scene/scene.js';
export { svgText, type SvgTextOptions } from './paint/svg-text.js';
export { escapeText } from './paint/escape.js';
export type { Words } from './words/words.js';
