// Makes what editors read about the element: custom data for VS Code, and web-types for JetBrains' editors.

/** The values of a closed set, as a type's text has them. **Absent:** none for any other type. */
export function valuesOf(text) {
  return /^'[^']*'(?: \| '[^']*')*$/.test(text) ? text.slice(1, -1).split("' | '") : [];
}

const described = ({ description, default: known }) =>
  known === undefined ? description : `${description} Default: \`${known}\`.`;

/** Custom data for HTML as VS Code's language server reads it, version 1.1. */
export function vscodeData(element) {
  const attributes = element.attributes.map((attribute) => {
    const values = valuesOf(attribute.type.text).map((name) => ({ name }));
    const isSwitch = attribute.type.text === 'boolean';
    return {
      name: attribute.name,
      description: described(attribute),
      ...(values.length > 0 && { values }),
      ...(isSwitch && { valueSet: 'v' }),
    };
  });
  const tag = { name: element.tagName, description: element.description, attributes };
  return { version: 1.1, tags: [tag] };
}

/** The element as web-types. */
export function webTypes(element, { name, version }) {
  const plain = (one) => ({ name: one.name, description: one.description });
  const typed = (one) => ({
    ...plain(one),
    ...(one.type && { type: one.type.text }),
    ...(one.default && { default: one.default }),
  });
  const attributes = element.attributes.map((one) => ({
    ...plain(one),
    ...(one.default && { default: one.default }),
    value: { type: one.type.text },
  }));
  const tag = {
    name: element.tagName,
    description: element.description,
    attributes,
    slots: element.slots.map(plain),
    js: {
      properties: element.members.filter((one) => one.kind === 'field' && !one.static).map(typed),
      events: element.events.map(typed),
    },
    css: {
      parts: element.cssParts.map(plain),
      properties: element.cssProperties.map(typed),
    },
  };
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: { html: { elements: [tag] } },
  };
}
