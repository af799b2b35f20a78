// What scales of numbers and days never ask of d3: its formatters, and colours between colours. Our words print all labels.
const stubs = {
  'd3-format':
    'export const [format, formatPrefix, formatSpecifier] = [];\nexport const [precisionFixed, precisionPrefix, precisionRound] = [];',
  // Their prototypes are also what a page with frozen intrinsics refuses.
  'd3-color': 'export const [rgb, color, hsl, lab, hcl, cubehelix] = [];',
  'd3-time-format': 'export const timeFormat = () => String, utcFormat = timeFormat;',
};

/** A constant that is made by a call. */
const madeAtOnce = /^((?:export )?(?:var|const) [\w$]+ = )(?=\(?function\b|[\w$]+\()/gm;

/** Leaves them out of a bundle for a page. */
export const numbersOnlyD3 = {
  name: 'numbers-only-d3',
  enforce: 'pre',
  async resolveId(id, importer) {
    if (id in stubs) return `\0${id}`;
    if (id !== 'd3-interpolate' || importer?.startsWith('\0')) return undefined;
    const whole = await this.resolve(id, importer, { skipSelf: true });
    return whole && `\0${id}:${whole.id}`;
  },
  load(id) {
    const [, stub, whole] = /^\0([\w-]+)(?::(.*))?$/.exec(id) ?? [];
    if (stub in stubs) return { code: stubs[stub], moduleSideEffects: false };
    if (stub !== 'd3-interpolate') return undefined;
    const code = `export { interpolateNumber as interpolate, interpolateNumber, interpolateRound, piecewise } from ${JSON.stringify(whole)};`;
    return { code, moduleSideEffects: false };
  },
  /** What d3 makes while it is loaded (other calendars, ways between colours) goes where nothing asks for it. */
  transform: (code, id) =>
    /\/d3-[\w-]+\/(src|dist)\//.test(id)
      ? { code: code.replace(madeAtOnce, '$1/* @__PURE__ */ '), map: null }
      : undefined,
};
