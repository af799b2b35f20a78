// Who may import whom: the one table that the rules of eslint-plugin-boundaries are made from.

const CORE = '@dprk-deployment-tracker/core';
const WIDGET = '@dprk-deployment-tracker/widget';
const D3_PLOT = ['d3-array', 'd3-scale', 'd3-shape', 'd3-time'];
const QUESTION_PARTS = ['words', 'figure', 'plot', 'theme'];

/**
 * Per package and room (a folder or a file of src): `may` lists the rooms, files and outside packages it may import;
 * `types` what it may import as types only. The most specific entry counts, a folder may always import itself, and a
 * room that is missing here does not exist.
 */
export const rooms = {
  core: {
    model: { may: [] },
    'model/field': { may: ['valibot'] },
    'model/digest': { may: ['@noble/hashes'] },
    data: { may: ['model'] },
    intake: { may: ['model', 'valibot'] },
    aggregate: { may: ['model'] },
    derive: { may: ['model', 'aggregate'] },
    checks: { may: ['model', 'aggregate'] },
    export: { may: ['model', 'aggregate', 'derive'] },
    fixtures: { may: ['model'] },
    index: { may: ['model', 'data', 'aggregate', 'derive', 'checks'] },
    'intake-entry': { may: ['model', 'intake'] },
    'export-entry': { may: ['model', 'export'] },
    'fixtures-entry': { may: ['model', 'fixtures'] },
  },
  widget: {
    version: { may: [] },
    words: { may: [CORE] },
    theme: { may: [CORE, 'lit', 'figure/columns', 'figure/still-widths'] },
    plot: { may: [CORE, ...D3_PLOT, 'theme'], types: ['words'] },
    figure: { may: ['words'], types: [CORE, 'plot'] },
    questions: { may: [CORE, 'version', ...QUESTION_PARTS] },
    paint: { may: [CORE, 'figure', 'theme'], types: ['plot'] },
    'paint/blocks-template': { may: ['lit', 'paint'], types: ['figure'] },
    'paint/scene-template': { may: ['lit'], types: ['plot'] },
    app: {
      may: [CORE, 'lit', 'd3-array', 'element', 'questions', 'paint', ...QUESTION_PARTS],
      types: ['feed', 'save', `${CORE}/intake`],
    },
    feed: {
      may: ['element/attributes', 'words/feed-words'],
      types: [CORE, `${CORE}/intake`, 'element', 'figure', 'words'],
    },
    save: { may: [CORE, `${CORE}/export`, 'lit', 'element/url-key', 'paint', ...QUESTION_PARTS] },
    element: {
      may: ['lit', 'version', 'figure/question', 'theme/figure.styles'],
      types: [CORE, 'words'],
    },
    'element/files': {
      may: ['app', 'embed-dialog', 'feed', 'save', 'words', `${CORE}/intake`],
      types: [CORE, 'figure'],
    },
    frame: { may: ['element/attributes', 'paint/escape', 'theme/reserves'] },
    'frame/page-script': { may: ['element', 'frame'] },
    'frame/served-still': { may: ['lit'], types: ['element'] },
    embed: {
      may: [
        CORE,
        'app/app-words',
        'app/asked-state',
        'app/question-list',
        'app/reader-state',
        'element/attributes',
        'frame',
        'version',
        'paint',
        ...QUESTION_PARTS,
        'questions',
      ],
    },
    'embed-dialog': {
      may: ['lit', 'element/attributes', 'element/sheet-for', 'embed', 'figure', 'words'],
      types: [CORE],
    },
    'embed-entry': { may: [CORE, 'embed'] },
    'figure-entry': {
      may: [
        CORE,
        'app',
        'figure',
        'paint',
        'plot',
        'questions',
        'save',
        'theme',
        'version',
        'words',
      ],
    },
    'frame-entry': { may: ['frame'] },
  },
  cli: {
    usage: { may: ['node:util'] },
    reading: { may: [CORE, `${CORE}/intake`, 'node:fs', 'node:process', 'usage', 'writing'] },
    writing: {
      may: ['node:fs', 'node:path', 'node:process', 'node:timers', 'node:worker_threads', 'usage'],
    },
    drawing: {
      may: [CORE, `${WIDGET}/embed`, `${WIDGET}/figure`, '@resvg/resvg-js', 'usage'],
    },
    commands: {
      may: [
        CORE,
        `${CORE}/export`,
        `${CORE}/intake`,
        `${WIDGET}/embed`,
        `${WIDGET}/figure`,
        'usage',
        'reading',
        'writing',
        'drawing',
      ],
    },
    program: { may: ['node:fs', 'usage', 'writing', 'commands'] },
    bin: { may: ['node:process', 'writing', 'program'] },
  },
};
