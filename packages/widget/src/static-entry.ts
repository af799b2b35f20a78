// The door for the light-DOM figure: what /static exports, without Lit and without a DOM.
export { staticFigure, type StaticFigureOptions } from './static/static-figure.js';
export type { StaticView } from './static/static-plan.js';
export { wordsFor } from './words/words-for.js';
export { en } from './words/locales/en.js';
export type { MessageId, MessageTable } from './words/message.js';
export type { Words } from './words/words.js';
