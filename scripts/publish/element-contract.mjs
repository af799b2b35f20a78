// The element's contract as lines, from the manifest that the analyzer made: one line for each thing a page may rely on.

/** Attributes, properties, events, slots, parts and custom properties of every element that is defined. */
export function elementContract(manifest) {
  const declared = manifest.modules.flatMap(({ declarations = [] }) => declarations);
  const lines = declared
    .filter(({ customElement, tagName }) => customElement && tagName)
    .flatMap(elementLines);
  return `${[...new Set(lines)].sort().join('\n')}\n`;
}

function elementLines(element) {
  const { attributes, members, events, slots, cssParts, cssProperties } = element;
  const fields = (members ?? []).filter(
    ({ kind, privacy, static: isStatic }) =>
      kind === 'field' && !isStatic && privacy !== 'private' && privacy !== 'protected',
  );
  return [
    ...named(attributes, 'attribute', typeOf),
    ...named(fields, 'property', typeOf),
    ...named(events, 'event', typeOf),
    ...named(slots, 'slot', () => ''),
    ...named(cssParts, 'part', () => ''),
    ...named(cssProperties, 'custom property', ({ default: value }) => ` = ${value}`),
  ];
}

function named(things, kind, rest) {
  return (things ?? []).map((thing) => `${kind} ${thing.name || '(default)'}${rest(thing)}`);
}

function typeOf({ type }) {
  return type ? `: ${type.text.replace(/\s+/g, ' ')}` : '';
}
