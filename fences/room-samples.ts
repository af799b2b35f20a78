// Bad imports, one per wall of the table in scripts/eslint/rooms.js.
import { ELEMENT, MODEL, SCENE, TEST, VIEW, WORDS, type Sample } from './sample.js';

const CORE = '@dprk-deployment-tracker/core';
const WIDGET = '@dprk-deployment-tracker/widget';
const ROOM = 'dprk/room-imports';

/** An import that must be refused as `says`. */
const wall = (at: string, from: string, says: string): Sample => ({
  fence: `import of ${from} in ${at.replace(/^packages\//, '')}`,
  at,
  code: `import { thing } from '${from}';\nexport const other = thing;`,
  rule: ROOM,
  says,
});

const mayNot = (room: string, target: string) => `"${room}" may not import "${target}`;

export const ROOM_SAMPLES: readonly Sample[] = [
  wall(MODEL, '../aggregate/span.js', mayNot('model', 'aggregate/span')),
  wall(MODEL, 'valibot', mayNot('model', 'valibot')),
  wall(MODEL, '@noble/hashes/sha2.js', mayNot('model', '@noble/hashes/sha2.js')),
  wall(MODEL, 'node:fs', mayNot('model', 'node:fs')),
  wall('packages/core/src/data/sample.ts', '../intake/limits.js', mayNot('data', 'intake/limits')),
  wall('packages/core/src/intake/sample.ts', '../data/ledger.js', mayNot('intake', 'data/ledger')),
  wall('packages/core/src/aggregate/rules/sample.ts', '../../derive/report.js', 'derive/report'),
  wall('packages/core/src/aggregate/sample.ts', '../data/ledger.js', 'data/ledger'),
  wall('packages/core/src/derive/sample.ts', '../data/ledger.js', mayNot('derive', 'data/ledger')),
  wall('packages/core/src/derive/sample.ts', '../checks/all-checks.js', 'checks/all-checks'),
  wall('packages/core/src/checks/sample.ts', '../derive/report.js', mayNot('checks', 'derive/')),
  wall('packages/core/src/export/sample.ts', '../checks/all-checks.js', mayNot('export', 'checks')),
  wall('packages/core/src/export/sample.ts', 'valibot', mayNot('export', 'valibot')),
  wall('packages/core/src/fixtures/sample.ts', '../data/ledger.js', mayNot('fixtures', 'data/')),
  wall('packages/core/src/index.ts', './intake/parse-claims.js', mayNot('index', 'intake/')),
  wall('packages/core/src/model/sample.ts', '../index.js', mayNot('model', 'index')),
  wall('packages/core/src/data/origins.ts', './documents/a.js', '"data/documents/a" is reached'),
  wall('packages/core/src/model/sample.ts', WIDGET, mayNot('model', WIDGET)),
  wall('packages/core/src/somewhere/sample.ts', '../model/claim.js', 'is in no room of core'),
  wall(WORDS, '../scene/scene.js', mayNot('words', 'scene/scene')),
  wall(WORDS, 'lit', mayNot('words', 'lit')),
  wall(WORDS, `${CORE}/intake`, mayNot('words', `${CORE}/intake`)),
  wall(WORDS, '../../../core/src/index.js', mayNot('words', '../../../core/src/index.js')),
  wall(SCENE, '../words/phrase.js', '"scene" may import "words/phrase" as types only'),
  wall(SCENE, 'd3-scale', mayNot('scene', 'd3-scale')),
  wall(SCENE, '../paint/svg-text.js', mayNot('scene', 'paint/svg-text')),
  wall('packages/widget/src/paint/svg-text.ts', 'lit', mayNot('paint', 'lit')),
  wall('packages/widget/src/paint/svg-template.ts', '../words/phrase.js', 'words/phrase'),
  wall('packages/widget/src/static/sample.ts', 'lit', mayNot('static', 'lit')),
  wall('packages/widget/src/static/sample.ts', '../paint/svg-template.js', 'paint/svg-template'),
  wall(VIEW, '../static/static-figure.js', mayNot('view', 'static/static-figure')),
  wall(VIEW, '../state/view-state.js', '"view" may import "state/view-state" as types only'),
  wall('packages/widget/src/state/view-state.ts', 'lit', mayNot('state/view-state', 'lit')),
  wall(ELEMENT, './define.js', mayNot('deployment-tracker', 'define')),
  wall('packages/widget/src/index.ts', './define.js', mayNot('index', 'define')),
  wall(
    'packages/widget/src/static-entry.ts',
    './view/table-view.js',
    mayNot('static-entry', 'view'),
  ),
  wall('apps/demo/sample.ts', '../../packages/widget/src/index.js', 'reaches past the doors'),
  wall('apps/demo/sample.ts', `${CORE}/dist/model/claim.js`, 'reaches past the doors'),
  wall(TEST, '../../../widget/src/index.js', 'reaches past the doors'),
];
