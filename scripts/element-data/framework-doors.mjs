// Makes the doors for frameworks: a file that registers the element, and typings by which a framework's own checker knows it.
import { angularDoor } from './angular-door.mjs';

const CLASS = 'DeploymentTracker';
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** What markup may write besides for an attribute whose property is no text. */
const asWritten = { number: '`${number}`', boolean: "''" };

/** What the doors have in common, as d.ts text: properties, attributes of another name, and events. */
function sharedTypes(element) {
  const fields = element.members.filter((one) => one.kind === 'field' && !one.static);
  const property = ({ name, type, description, default: known }, isAttribute) => {
    const doc = known ? `${description} Default: ${known}.` : description;
    const written = isAttribute ? asWritten[type.text] : undefined;
    return [doc, [`${CLASS}['${name}']`, written, 'undefined'].filter(Boolean).join(' | ')];
  };
  const line = (name, [doc, text]) => `  /** ${doc} */\n  ${name}?: ${text};\n`;
  const other = element.attributes.filter((one) => one.fieldName && one.fieldName !== one.name);
  const isWritten = ({ name }) => element.attributes.some((one) => one.name === name);
  const fieldOf = ({ fieldName }) => fields.find(({ name }) => name === fieldName);
  const events = [...new Set(element.events.map(({ type }) => type.text))].sort();
  return `import type { ${CLASS}, ${events.join(', ')} } from '../element/index.js';

/** Properties by their names in code. An absent one gives its default. */
export interface TrackerProperties {
${fields.map((field) => line(field.name, property(field, isWritten(field)))).join('')}}

/** Attributes that are not spelled as their properties. */
export interface TrackerAttributes {
${other.map((one) => line(`'${one.name}'`, property(fieldOf(one), true))).join('')}}

/** Events by name. */
export interface TrackerEvents {
${element.events.map(({ name, type, description }) => `  /** ${description} */\n  '${name}': ${type.text};\n`).join('')}}
`;
}

/** The handlers of all events, each under the name that a framework gives it. */
const handlers = (element, nameOf) =>
  `{\n${element.events
    .map(
      ({ name }) =>
        `  ${nameOf(name)}?: ((event: TrackerEvents['${name}']) => void) | undefined;\n`,
    )
    .join('')}}`;

const shared = `import type { TrackerAttributes, TrackerEvents, TrackerProperties } from './tracker-types.js';`;
const theClass = `import type { ${CLASS} } from '../element/index.js';`;
const quoted = (name) => `'on${name}'`;

/** Per framework: what its typings say, by the element's manifest. */
const typings = {
  react: (element) => `import '../element/define.js';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${theClass}
${shared}

type Handlers = ${handlers(element, quoted)};
type Own = TrackerProperties & TrackerAttributes & Handlers;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      '${element.tagName}': DetailedHTMLProps<Omit<HTMLAttributes<${CLASS}>, keyof Own> & Own, ${CLASS}>;
    }
  }
}
`,
  preact: (element) => `import '../element/define.js';
import type { HTMLAttributes } from 'preact';
${theClass}
${shared}

type Handlers = ${handlers(element, quoted)};
type Own = TrackerProperties & TrackerAttributes & Handlers;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      '${element.tagName}': Omit<HTMLAttributes<${CLASS}>, keyof Own> & Own;
    }
  }
}
`,
  solid: (element) => `import '../element/define.js';
import type { JSX } from 'solid-js';
${theClass}
${shared}

type Handlers = ${handlers(element, (name) => `'on:${name}'`)};
type Set = { [Name in keyof TrackerProperties as \`prop:\${Name}\`]?: TrackerProperties[Name] };
type Own = TrackerProperties & TrackerAttributes & Handlers & Set;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      '${element.tagName}': Omit<HTMLAttributes<${CLASS}>, keyof Own> & Own;
    }
  }
}
`,
  svelte: (element) => `import '../element/define.js';
import type { HTMLAttributes } from 'svelte/elements';
${theClass}
${shared}

type Handlers = ${handlers(element, quoted)};
type Own = TrackerProperties & TrackerAttributes & Handlers;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    '${element.tagName}': Omit<HTMLAttributes<${CLASS}>, keyof Own> & Own;
  }
}
`,
  // Vue's checker writes hyphenated attributes as the properties they belong to.
  vue: (element) => `import '../element/define.js';
import type { HTMLAttributes } from 'vue';
import type { TrackerEvents, TrackerProperties } from './tracker-types.js';

type Handlers = ${handlers(element, (name) => camel(`on-${name}`))};
type Own = TrackerProperties & Handlers;

declare module 'vue' {
  interface GlobalComponents {
    '${element.tagName}': new () => { $props: Omit<HTMLAttributes, keyof Own> & Own };
  }
}
`,
};

/** Every file of the doors by its name, as text. */
export function frameworkDoors(element) {
  const files = { 'tracker-types.d.ts': sharedTypes(element), ...angularDoor(element) };
  for (const [name, text] of Object.entries(typings)) {
    files[`${name}.d.ts`] = text(element);
    files[`${name}.js`] = "import '../element/define.js';\n";
  }
  return files;
}
