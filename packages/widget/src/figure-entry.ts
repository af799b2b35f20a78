// The door for figures without an element: any question as blocks, as HTML text and as SVG text; no Lit, no DOM.
export { questions, type Question } from './app/question-list.js';
export { initialState, nextState, queryOf } from './app/reader-state.js';
export { readAct, type ReaderAct } from './app/reader-act.js';
export { stateOfText, stateText, type ReadState, type Unknown } from './app/state-text.js';
export { wordsFor } from './app/words-for.js';
export type { Act, Block, Figure, Inline, Line, SideRow } from './figure/block.js';
export { questionIds, type Asked, type QuestionId, type ReaderState } from './figure/question.js';
export { blocksText } from './paint/blocks-text.js';
export { sceneText, type SceneTextOptions } from './paint/scene-text.js';
export { stillText, stillWidths, type StillWidth } from './paint/still-text.js';
export type { Mark, Scene, Size } from './plot/scene.js';
