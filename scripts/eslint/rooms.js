// Who may import whom: the one table that the rules of eslint-plugin-boundaries are made from.

const CORE = '@dprk-deployment-tracker/core';
const D3_MATH = ['d3-array'];
const D3_PLOT = ['d3-array', 'd3-scale', 'd3-shape', 'd3-time'];
const WIDGET_ROOMS = ['words', 'scene', 'paint', 'static', 'theme', 'view', 'state', 'frame'];
const QUESTION_PARTS = ['words', 'figure', 'plot', 'theme'];

/**
 * Per package and room (a folder or a file of src): `may` lists the rooms, files and outside packages it may import;
 * `types` what it may import as types only. The most specific entry counts, a folder may always import itself, and a
 * room that is missing here does not exist.
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
    // The rooms to come, and those that stay.
    words: { may: [CORE] },
    theme: { may: [CORE, 'lit'] },
    'theme/palette': { may: [CORE] },
    plot: { may: [CORE, ...D3_PLOT, 'theme'], types: ['words'] },
    figure: { may: ['words'], types: ['plot'] },
    questions: { may: [CORE, ...QUESTION_PARTS] },
    paint: { may: ['figure', 'theme', 'scene'], types: ['plot'] },
    'paint/scene-template': { may: ['theme', 'lit'], types: ['plot'] },
    'paint/svg-template': { may: ['figure', 'theme', 'scene', 'lit'], types: ['plot'] },
    app: {
      may: [
        CORE,
        `${CORE}/intake`,
        `${CORE}/export`,
        'lit',
        'questions',
        'paint',
        ...QUESTION_PARTS,
      ],
    },
    element: { may: ['lit'], types: [CORE, 'app'] },
    'element/load-app': { may: ['app'] },
    frame: { may: [] },
    // The rooms of the first house; they go as the others come.
    scene: { may: [CORE, ...D3_MATH], types: ['words', 'theme/palette'] },
    static: { may: [CORE, 'words', 'scene', 'paint/svg-text', 'paint/escape'] },
    view: { may: [CORE, `${CORE}/export`, 'words', 'scene', 'paint', 'lit'], types: ['state'] },
    'view/deep-views': { may: [CORE, 'words', 'state/save-file'] },
    state: { may: [CORE, `${CORE}/intake`, `${CORE}/opening`, `${CORE}/record`, 'lit', 'events'] },
    'state/view-state': { may: [CORE] },
    'state/state-text': { may: [CORE] },
    events: { may: [], types: [CORE] },
    'deployment-tracker.styles': { may: ['lit', 'theme'] },
    'deployment-tracker': {
      may: [
        ...[CORE, `${CORE}/intake`, `${CORE}/export`, 'lit'],
        ...[...WIDGET_ROOMS, 'events', 'deployment-tracker.styles'],
      ],
    },
    // The doors.
    define: { may: ['deployment-tracker', 'element'] },
    index: { may: [...WIDGET_ROOMS, 'events', 'deployment-tracker', 'element'] },
    'scene-entry': { may: ['scene', 'words', 'paint/svg-text', 'paint/escape'] },
    'frame-entry': { may: ['frame'] },
    'static-entry': { may: ['static', 'words'] },
  },
};
