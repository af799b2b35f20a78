// What a door declares, as TypeScript sees it: its exports, and the types of the package that they speak of.
import { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

const OPTIONS = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};
const printer = ts.createPrinter({ removeComments: true });

/** A type that is worked out from a value may be longer than anybody reads. **Units:** characters. */
const LONGEST = 4000;

/** The doors of a package that have types, by name, each with the declaration file behind it. */
export function typedDoors({ folder, manifest }) {
  return Object.entries(manifest.exports ?? {})
    .filter(([, target]) => typeof target === 'object' && target.types)
    .map(([door, { types }]) => ({ door, file: path.join(folder, types) }));
}

/** The text of every typed door of a package. */
export function doorDeclarations(published) {
  const doors = typedDoors(published);
  const program = ts.createProgram(
    doors.map(({ file }) => file),
    OPTIONS,
  );
  const reader = { checker: program.getTypeChecker(), folder: published.folder };
  return new Map(
    doors.map(({ door, file }) => {
      const source = program.getSourceFile(file);
      if (source === undefined) throw new Error(`door-declarations: ${file} is not built`);
      return [door, doorText(source, reader)];
    }),
  );
}

function doorText(source, { checker, folder }) {
  const own = (node) =>
    node.getSourceFile().fileName.startsWith(`${folder.split(path.sep).join('/')}/dist/`);
  const module = checker.getSymbolAtLocation(source);
  const exported = new Map();
  for (const symbol of module ? checker.getExportsOfModule(module) : []) {
    exported.set(symbol.name, resolved(symbol, checker));
  }
  const shown = new Set(exported.values());
  const used = new Map();
  const follow = (node) => {
    const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    const meant = symbol && resolved(symbol, checker);
    const declared = meant?.declarations?.find((at) => isSpokenOf(at) && own(at));
    if (declared && !shown.has(meant)) {
      shown.add(meant);
      used.set(meant.name, meant);
      declarationsOf(meant).forEach((at) => ts.forEachChild(at, follow));
    }
    if (!isHidden(node)) ts.forEachChild(node, follow);
  };
  const inOrder = (map) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [, symbol] of inOrder(exported)) {
    declarationsOf(symbol)
      .filter(own)
      .forEach((node) => ts.forEachChild(node, follow));
  }
  const texts = inOrder(exported).map(([name, symbol]) => exportText(name, symbol, own));
  const others = inOrder(used).flatMap(([, symbol]) => declarationsOf(symbol).map(printed));
  const added = source.statements.filter(ts.isModuleDeclaration).map(printed);
  return [
    ...(texts.length > 0 ? texts : ['// Exports nothing.']),
    ...added,
    ...(others.length > 0 ? ['// Not exported, but spoken of above.', ...others] : []),
  ].join('\n\n');
}

function resolved(symbol, checker) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** What a type is made of: types, and short lists that say which values there are. */
function isSpokenOf(node) {
  if (ts.isVariableDeclaration(node)) return node.getText().length < LONGEST;
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassLike(node);
}

/** A variable's statement says `const`; the rest are statements themselves. */
function declarationsOf({ declarations = [] }) {
  return declarations.map((node) => (ts.isVariableDeclaration(node) ? node.parent.parent : node));
}

function exportText(name, symbol, own) {
  const [first] = symbol.declarations ?? [];
  if (first === undefined) return `// ${name}: declared nowhere.`;
  if (!own(first)) return `export { ${name} } from '${packageOf(first)}';`;
  if (ts.isVariableDeclaration(first) && first.getText().length > LONGEST) {
    return `// ${name}: a value whose type is worked out from it.`;
  }
  const text = declarationsOf(symbol).map(printed).join('\n');
  return symbol.name === name ? text : `// ${symbol.name} as ${name}\n${text}`;
}

/** The package that a declaration file belongs to, by the nearest manifest. */
function packageOf(node) {
  const { fileName } = node.getSourceFile();
  const require = createRequire(fileName);
  for (let folder = path.dirname(fileName); ; folder = path.dirname(folder)) {
    try {
      return require(path.join(folder, 'package.json')).name;
    } catch {
      if (folder === path.dirname(folder)) return fileName;
    }
  }
}

/** What only the package itself may use. */
function isHidden(node) {
  const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword);
}

/** A declaration without comments and without private members. */
function printed(node) {
  const { transformed } = ts.transform(node, [
    (context) => (root) => {
      const visit = (child) =>
        isHidden(child) ? undefined : ts.visitEachChild(child, visit, context);
      return ts.visitEachChild(root, visit, context);
    },
  ]);
  return printer.printNode(ts.EmitHint.Unspecified, transformed[0], node.getSourceFile());
}
