// The door for figures without an element: any question as blocks, as HTML text and as SVG text; no Lit, no DOM.
export { appWords, type AppWords } from './app/app-words.js';
export { questions } from './app/question-list.js';
export { initialState, nextState, queryOf } from './app/reader-state.js';
export { readAct, type ReaderAct } from './app/reader-act.js';
export { stateOfText, stateText, type ReadState, type Unknown } from './app/state-text.js';
export type { Act, Block, Figure, Inline, Line } from './figure/block.js';
export { questionIds, type Asked, type QuestionId, type ReaderState } from './figure/question.js';
export { blocksText } from './paint/blocks-text.js';
export { sceneText, type SceneTextOptions } from './paint/scene-text.js';
export { stillWidths, type StillWidth } from './figure/still-widths.js';
export { stillText } from './paint/still-text.js';
export type { Mark, Scene, Size } from './plot/scene.js';
export type { Question } from './questions/question.js';
export { colourTokens } from './theme/colour-tokens.js';
export { pictureCss } from './theme/picture-css.js';
export { languageFor, wordsFor, type Language } from './words/words-for.js';
export { wordsOf, type Words } from './words/words.js';
