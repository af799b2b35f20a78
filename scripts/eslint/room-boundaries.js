// The table of rooms as configs of eslint-plugin-boundaries: an import that the table does not allow is an error.
import path from 'node:path';
import boundaries from 'eslint-plugin-boundaries';
import { rooms } from './rooms.js';

const SCOPE = '@dprk-deployment-tracker/';
const RESOLVER = path.join(import.meta.dirname, 'source-resolver.js');
const ignores = ['**/*.test.ts'];

const top = (name) => name.split('/')[0];
const liesIn = (name, folder) => name === folder || name.startsWith(`${folder}/`);
const isRoom = (name, table) => Object.keys(table).some((room) => top(room) === top(name));
const patterns = (owner, name) =>
  ['.ts', '/**'].map((end) => `packages/${owner}/src/${name}${end}`);

/** Every folder or file that the table of a package names, the most specific first. */
function namesOf(table) {
  const named = Object.values(table).flatMap(({ may, types = [] }) => [...may, ...types]);
  const inside = named.filter((name) => isRoom(name, table));
  return [...new Set([...Object.keys(table), ...inside])].sort((a, b) => b.length - a.length);
}

/** The names of a package as the plugin wants them: patterns of files, of which the first that matches counts. */
function categories([owner, table]) {
  return namesOf(table).map((name) => ({
    category: `${owner}/${name}`,
    pattern: patterns(owner, name),
  }));
}

/** What each room may import, in a config of its own; one for a file comes after that for its folder. */
function roomConfigs([owner, table]) {
  const names = Object.keys(table).sort((a, b) => a.length - b.length);
  return names.map((name) => {
    const { may, types = [] } = table[name];
    const ownFolder = name.includes('/') ? [top(name)] : [name];
    const policies = [
      { allow: { to: reached(owner, table, [...may, ...ownFolder]) } },
      { allow: { to: reached(owner, table, types), dependency: { kind: 'type' } } },
    ].filter(({ allow }) => allow.to.length > 0);
    return {
      name: `room ${owner}/${name}`,
      files: patterns(owner, name),
      ignores,
      rules: { 'boundaries/dependencies': ['error', { ...disallow, policies }] },
    };
  });
}

const disallow = {
  default: 'disallow',
  checkAllOrigins: true,
  checkUnknownLocals: true,
  message: 'This room may not import that: see scripts/eslint/rooms.js.',
};

/** The rooms and packages that some names lead to. A folder may be named, or a file in it; a lone file has no folder. */
function reached(owner, table, targets) {
  const inside = targets.filter((name) => isRoom(name, table));
  const named = namesOf(table).filter((name) => inside.some((folder) => liesIn(name, folder)));
  const outside = targets.filter((name) => !isRoom(name, table)).map(packageOf);
  const anyOf = named.map((name) => `${owner}/${name}`);
  return [
    ...(named.length > 0 ? [{ file: { categories: { anyOf } } }] : []),
    ...outside.map((module) => ({ module })),
  ];
}

/** A package with all below it, but of our own packages only the door that is named. */
function packageOf(name) {
  if (!name.startsWith(SCOPE)) return { source: name };
  const [scope, source, door = null] = name.split('/');
  return { source: `${scope}/${source}`, internalPath: door };
}

export const roomBoundaries = [
  {
    name: 'rooms',
    files: ['packages/*/src/**/*.ts'],
    ignores,
    plugins: { boundaries },
    settings: {
      'import/resolver': { [RESOLVER]: {} },
      'boundaries/files': Object.entries(rooms).flatMap(categories),
      'boundaries/files-single-match': true,
      'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
      'boundaries/additional-dependency-nodes': [
        { selector: 'TSImportType > Literal', kind: 'type', name: 'import-type' },
      ],
      'boundaries/legacy-templates': false,
      'boundaries/legacy-warnings': false,
    },
    rules: { 'boundaries/no-unknown-files': 'error' },
  },
  ...Object.entries(rooms).flatMap(roomConfigs),
];
