// Who may import whom: the one table behind the lint rule dprk/room-imports.

const CORE = '@dprk-deployment-tracker/core';
const D3_MATH = ['d3-array', 'd3-scale', 'd3-shape', 'd3-time'];
const WIDGET_ROOMS = [
  ...['words', 'scene', 'paint', 'static', 'theme', 'view', 'state', 'frame'],
  ...['plot', 'figure', 'questions'],
];

/**
 * Per package and room: `may` lists rooms, single files and outside packages a room may import;
 * `types` lists what it may import as types only. The most specific entry counts, a room may always
 * import itself, and a room that is missing here does not exist.
 */
export const rooms = {
  core: {
    model: { may: [] },
    data: { may: ['model'] },
    intake: { may: ['model', 'valibot'] },
    aggregate: { may: ['model'] },
    derive: { may: ['model', 'aggregate'] },
    checks: { may: ['model', 'aggregate'] },
    export: { may: ['model', 'aggregate', 'derive', 'd3-dsv'] },
    fixtures: { may: ['model'] },
    index: { may: ['model', 'data', 'aggregate', 'derive', 'checks'] },
    'opening-entry': { may: ['model', 'data', 'derive'] },
    'record-entry': { may: ['model', 'data'] },
    'intake-entry': { may: ['model', 'intake'] },
    'export-entry': { may: ['model', 'export'] },
    'fixtures-entry': { may: ['model', 'fixtures'] },
  },
  widget: {
    words: { may: [CORE] },
    plot: { may: [CORE, 'theme', ...D3_MATH], types: ['words'] },
    figure: { may: [CORE, 'words'], types: ['plot'] },
    questions: { may: [CORE, 'words', 'figure', 'plot', 'theme'] },
    scene: { may: [CORE, ...D3_MATH], types: ['words', 'theme/palette'] },
    paint: { may: ['scene', 'theme'], types: ['plot', 'figure'] },
    'paint/scene-template': { may: ['theme', 'lit'], types: ['plot'] },
    'paint/svg-template': { may: ['scene', 'theme/palette', 'lit'] },
    static: { may: [CORE, 'words', 'scene', 'paint/svg-text', 'paint/escape'] },
    theme: { may: ['lit'] },
    'theme/palette': { may: [] },
    'theme/colours': { may: [] },
    'theme/role-paint': { may: [] },
    'theme/sides': { may: [] },
    'theme/colour-tokens': { may: [] },
    'theme/picture-css': { may: [] },
    view: { may: [CORE, `${CORE}/export`, 'words', 'scene', 'paint', 'lit'], types: ['state'] },
    'view/deep-views': { may: [CORE, 'view', 'words', 'state/save-file'] },
    state: {
      may: [CORE, `${CORE}/intake`, `${CORE}/opening`, `${CORE}/record`, 'lit', 'events'],
    },
    'state/view-state': { may: [CORE] },
    'state/state-text': { may: [CORE] },
    frame: { may: [] },
    events: { may: [], types: [CORE] },
    'deployment-tracker.styles': { may: ['lit', 'theme'] },
    'deployment-tracker': {
      may: [
        ...[CORE, `${CORE}/intake`, `${CORE}/export`, 'lit'],
        ...[...WIDGET_ROOMS, 'events', 'deployment-tracker.styles'],
      ],
    },
    define: { may: ['deployment-tracker'] },
    index: { may: [...WIDGET_ROOMS, 'events', 'deployment-tracker'] },
    'scene-entry': { may: ['scene', 'words', 'paint/svg-text', 'paint/escape'] },
    'frame-entry': { may: ['frame'] },
    'static-entry': { may: ['static', 'words'] },
  },
};

/** Folders that only the named files may reach into, even from their own room. */
export const gates = {
  core: { 'data/documents': [] },
  widget: {},
};

/** What another workspace may import of a package, besides its root. */
export const doors = {
  core: ['intake', 'export', 'fixtures', 'ledger.json', 'package.json'],
  widget: ['define', 'scene', 'static', 'cdn', 'custom-elements.json', 'package.json'],
};
