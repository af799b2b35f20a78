// Says what a property of the element may hold: the compiler's answer, since the analyzer knows only names of types.
import ts from 'typescript';

/** How the built class is read. */
const options = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  strict: true,
  skipLibCheck: true,
  types: [],
};

/**
 * What a property of a class may hold, by the property's name. A closed set has its `values` in order; `text` is the
 * type as a programmer writes it, without what stands for absent.
 */
export function propertyTypes(file, className) {
  const program = ts.createProgram([file], options);
  const source = program.getSourceFile(file);
  const checker = program.getTypeChecker();
  const declared = source && checker.getSymbolAtLocation(source);
  const symbol = declared && checker.tryGetMemberInModuleExports(className, declared);
  if (!symbol) throw new Error(`propertyTypes: ${file} exports no ${className}`);
  const instance = checker.getDeclaredTypeOfSymbol(symbol);
  return (name) => {
    const property = instance.getProperty(name);
    if (!property) throw new Error(`propertyTypes: ${className} has no ${name}`);
    return heldBy(checker, checker.getNonNullableType(checker.getTypeOfSymbol(property)));
  };
}

function heldBy(checker, type) {
  const parts = type.isUnion() ? type.types : [type];
  if (parts.every((part) => part.isStringLiteral())) {
    const values = parts.map(({ value }) => value);
    return { values, text: values.map((value) => `'${value}'`).join(' | ') };
  }
  if (parts.every((part) => part.flags & ts.TypeFlags.StringLike)) return { text: 'string' };
  return { text: checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation) };
}
