// Keeps every import inside the table of rooms: an import the table does not allow is an error.
import path from 'node:path';
import { doors, gates, rooms } from '../rooms.js';

const SCOPE = '@dprk-deployment-tracker/';
const SOURCE = /^packages\/(core|widget)\/src\/(.+)\.ts$/;
const TEST = /\.test\.ts$/;

/** True where `target` is `entry` itself or lies inside it. */
function liesIn(target, entry) {
  return target === entry || target.startsWith(`${entry}/`);
}

/** The most specific name in the table that holds this file, or undefined. */
function roomOf(table, file) {
  return Object.keys(table)
    .filter((name) => liesIn(file, name))
    .sort((a, b) => b.length - a.length)[0];
}

/** The file or package an import leads to; files are named from src, without their ending. */
function targetOf(file, packageName, specifier) {
  if (!specifier.startsWith('.')) return { outside: true, name: specifier };
  const source = `packages/${packageName}/src/`;
  const resolved = path.posix.join(path.posix.dirname(file), specifier).replace(/\.[jt]s$/, '');
  return resolved.startsWith(source)
    ? { outside: false, name: resolved.slice(source.length) }
    : { outside: true, name: specifier };
}

/** The message id and data of a fault in a source file's import, or undefined. */
function faultInSource(packageName, file, here, specifier, typesOnly) {
  const room = roomOf(rooms[packageName], here);
  if (room === undefined) return undefined;
  const target = targetOf(file, packageName, specifier);
  const data = { room, target: target.name };
  const top = (name) => name.split('/')[0];
  const entries = Object.entries(gates[packageName]);
  for (const [gate, keepers] of target.outside ? [] : entries) {
    if (liesIn(target.name, gate) && !keepers.includes(here)) return { messageId: 'gate', data };
  }
  if (!target.outside && here.includes('/') && top(target.name) === top(here)) return undefined;
  const { may, types = [] } = rooms[packageName][room];
  const matches = (entry) =>
    target.name.startsWith(SCOPE) ? target.name === entry : liesIn(target.name, entry);
  if (may.some(matches)) return undefined;
  if (types.some(matches)) return typesOnly ? undefined : { messageId: 'typesOnly', data };
  return { messageId: 'wall', data };
}

/** The message id and data of a fault in an import from outside the sources, or undefined. */
function faultOutside(file, specifier) {
  if (specifier.startsWith(SCOPE)) {
    const [packageName, ...rest] = specifier.slice(SCOPE.length).split('/');
    const door = rest.join('/');
    const known = doors[packageName];
    if (known !== undefined && door !== '' && !known.includes(door)) {
      return { messageId: 'door', data: { target: specifier } };
    }
  }
  const home = /^(packages|apps)\/[^/]+\//.exec(file)?.[0];
  if (home === undefined || !specifier.startsWith('.')) return undefined;
  const resolved = path.posix.join(path.posix.dirname(file), specifier);
  const leaves = /^(packages|apps)\//.test(resolved) && !resolved.startsWith(home);
  return leaves ? { messageId: 'door', data: { target: specifier } } : undefined;
}

/** True where every name of the import or export is a type. */
function isTypesOnly(node) {
  if (node.type === 'TSImportType') return true;
  return node.importKind === 'type' || node.exportKind === 'type';
}

export const roomImports = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      wall: '"{{room}}" may not import "{{target}}": see scripts/eslint/rooms.js.',
      typesOnly: '"{{room}}" may import "{{target}}" as types only.',
      gate: '"{{target}}" is reached through its keeper only: see gates in scripts/eslint/rooms.js.',
      noRoom: '"{{file}}" is in no room of {{packageName}}: see scripts/eslint/rooms.js.',
      door: '"{{target}}" reaches past the doors of a package.',
    },
  },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    const source = TEST.test(file) ? null : SOURCE.exec(file);
    const check = (node, literal) => {
      if (typeof literal?.value !== 'string') return;
      const fault =
        source === null
          ? faultOutside(file, literal.value)
          : faultInSource(source[1], file, source[2], literal.value, isTypesOnly(node));
      if (fault !== undefined) context.report({ node: literal, ...fault });
    };
    return {
      Program(node) {
        if (source !== null && roomOf(rooms[source[1]], source[2]) === undefined) {
          const data = { file: source[2], packageName: source[1] };
          context.report({ node, loc: { line: 1, column: 0 }, messageId: 'noRoom', data });
        }
      },
      ImportDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      ImportExpression: (node) => check(node, node.source),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal),
    };
  },
};
