// What a later file has in common with the app is handed to it when it comes, so that neither holds it twice and no file
// asks for another by its address.

import { readFileSync } from 'node:fs';

/** Stands in code for what is handed over, until the file is written. */
const asked = '__handedOver';

/** The modules of a bundle, each with the names that others of it use. */
export function sharedOf({ modules }) {
  const entries = Object.entries(modules).filter(([id]) => !id.startsWith('\0'));
  return new Map(entries.map(([id, { renderedExports }]) => [id, renderedExports]));
}

/**
 * Hands over what `shared` modules have. `later` is the plugin for a later file: what it has of its own is bundled, and the
 * whole becomes one function, `open`, since nothing of it may run before it is handed what it needs. `taken` then holds
 * the handed names, in order, for `giver`.
 */
export function handOver(shared) {
  const taken = [];
  const later = {
    name: 'hand-over',
    enforce: 'pre',
    async resolveId(id, importer, options) {
      if (id.startsWith('\0handed:')) return id;
      if (!importer || importer.startsWith('\0handed:')) return undefined;
      const found = await this.resolve(id, importer, { ...options, skipSelf: true });
      return found && shared.has(found.id) ? `\0handed:${found.id}` : undefined;
    },
    load(id) {
      const [, whole] = /^\0handed:(.*)$/.exec(id) ?? [];
      if (!whole) return undefined;
      const handed = shared
        .get(whole)
        .map(
          (name) =>
            `${name === 'default' ? 'export default' : `export const ${name} =`} /* @__PURE__ */ ${asked}(${JSON.stringify(`${whole}:${name}`)});`,
        );
      // What the app does not use itself is no part of it: the file has that of its own.
      const from = `from ${JSON.stringify(whole)};`;
      const ownDefault =
        /export default|as default/.test(readFileSync(whole, 'utf8')) &&
        !shared.get(whole).includes('default');
      const code = [
        ...handed,
        `export * ${from}`,
        ownDefault ? `export { default } ${from}` : '',
      ].join('\n');
      return { code, moduleSideEffects: false };
    },
    renderChunk(code) {
      const inside = code
        .replaceAll(new RegExp(`(?:/\\*.{0,20}?\\*/ ?)?${asked}\\("(.*?)"\\)`, 'g'), (_, name) => {
          if (!taken.includes(name)) taken.push(name);
          return `handed[${taken.indexOf(name)}]`;
        })
        .replace(
          /export \{([^{}]*)\};?\s*$/,
          (_, names) => `return {${names.replace(/(\w+) as (\w+)/g, '$2: $1')}};`,
        );
      if (/^(import|export) /m.test(inside)) throw new Error('hand-over: a file that is not whole');
      return { code: `export function open(handed) {${inside}}`, map: null };
    },
  };
  return { later, taken };
}

/** The function that hands over, as a module of the app. */
export function giver(taken) {
  const imports = taken.map((one, at) => {
    const [, id, name] = /^(.*):(\w+)$/.exec(one);
    return `import { ${name} as _${at} } from ${JSON.stringify(id)};`;
  });
  return `${imports.join('\n')}\nexport const handed = () => [${taken.map((_, at) => `_${at}`)}];`;
}
