// Makes the manifest that is published: what a page may use of the element, under the paths of the package's own files.
import path from 'node:path';

const HIDDEN = ['private', 'protected'];
const built = (source) => source.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');

/** The source a reference leads to, whether it is written from the package's root or from the module that has it. */
function sourceOf({ module }, from) {
  if (module === undefined) return from;
  const resolved = module.startsWith('.')
    ? path.posix.join(path.posix.dirname(from), module)
    : module.replace(/^\//, '');
  return resolved.replace(/\.js$/, '.ts');
}

/**
 * A member that a page may use, with the type that the compiler sees: of a closed set the default first. A switch is
 * off by default.
 */
function publicMember({ inheritedFrom: _, privacy: _public, ...member }, typeOf) {
  if (member.kind !== 'field' || member.static) return member;
  const { text, values = [] } = typeOf(member.name);
  const known = member.default ?? (text === 'boolean' ? 'false' : undefined);
  const inOrder = values.map((value) => `'${value}'`).sort((a, b) => (b === known) - (a === known));
  return {
    ...member,
    type: { text: inOrder.join(' | ') || text },
    ...(known && { default: known }),
  };
}

/** A class that is no element: only what it has in code. A field that a constructor fills has no default. */
function publicClass(declaration) {
  const { superclass, members = [] } = declaration;
  return {
    ...declaration,
    members: members.map(({ default: _, ...member }) => member),
    ...(superclass && { superclass: { name: superclass.name, package: 'global:' } }),
  };
}

/** An attribute says the same as its property; one without a property says what its doc block says. */
function publicAttribute({ inheritedFrom: _, ...own }, members) {
  const {
    type,
    description,
    default: known,
  } = members.find(({ name }) => name === own.fieldName) ?? own;
  return { ...own, type, description, ...(known && { default: known }) };
}

/** The element, flat: no class that only our sources have stands between it and Lit's. */
function publicElement(declaration, typeOf) {
  const members = declaration.members
    .filter(({ privacy }) => !HIDDEN.includes(privacy))
    .map((member) => publicMember(member, typeOf));
  return {
    ...declaration,
    superclass: { name: 'LitElement', package: 'lit' },
    members,
    attributes: declaration.attributes.map((own) => publicAttribute(own, members)),
  };
}

/**
 * The published manifest, of what the analyzer found behind the doors. `typeOf` says what a property of the element may
 * hold. **Throws** where a door leads nowhere.
 */
export function publishedManifest(found, { tag, doors, typeOf }) {
  const modules = new Map();
  const moduleAt = (source) => {
    const module = modules.get(source) ?? {
      kind: 'javascript-module',
      path: built(source),
      declarations: [],
      exports: [],
    };
    modules.set(source, module);
    return module;
  };
  const declared = ({ declaration }, from) => {
    const source = sourceOf(declaration, from);
    const module = found.modules.find((one) => one.path === source);
    if (!module) throw new Error(`publishedManifest: no module ${source}`);
    const named = module.declarations.find(({ name }) => name === declaration.name);
    return { source, named };
  };
  const reach = (from, name, handedOn) => {
    const { source, named } = declared(handedOn, from);
    // A type stands in no file that is run.
    if (!named) return;
    const reference = { name: named.name, module: built(source) };
    const module = moduleAt(source);
    if (!module.declarations.some((one) => one.name === named.name)) {
      module.declarations.push(
        named.tagName === tag ? publicElement(named, typeOf) : publicClass(named),
      );
      module.exports.push({ kind: 'js', name: named.name, declaration: reference });
    }
    moduleAt(from).exports.push({ kind: handedOn.kind, name, declaration: reference });
  };
  for (const door of doors) {
    for (const handedOn of found.modules.find((one) => one.path === door)?.exports ?? []) {
      const isTag = handedOn.kind === 'custom-element-definition';
      reach(door, isTag ? tag : handedOn.name, handedOn);
    }
  }
  const inOrder = [...modules.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { ...found, modules: inOrder };
}
