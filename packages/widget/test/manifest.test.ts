// Tests that the published manifest, and what editors read, say what the element is.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import * as door from '../src/element/index.js';
import { appStyles } from '../src/theme/app.styles.js';
import { figureStyles } from '../src/theme/figure.styles.js';

interface Named {
  readonly name: string;
  readonly description: string;
  readonly default?: string;
  readonly type: { readonly text: string };
  readonly fieldName?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly members: readonly (Named & { readonly kind: string; readonly static?: boolean })[];
  readonly attributes: readonly Named[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
}

interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations: readonly Declaration[];
    readonly exports: readonly { readonly declaration: { readonly module: string } }[];
  }[];
}

const packageFile = (name: string): URL => new URL(`../${name}`, import.meta.url);
const json = <Shape>(file: string | URL): Shape => JSON.parse(readFileSync(file, 'utf8')) as Shape;
const manifest = json<Manifest>(packageFile('custom-elements.json'));
const element = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === 'dprk-deployment-tracker');
if (!element)
  throw new Error('the manifest has no element; run `npm run build -w packages/widget`');
const names = (list: readonly { readonly name: string }[]): readonly string[] =>
  list.map(({ name }) => name).sort();

describe('the manifest', () => {
  test('is valid', () => {
    const schema = createRequire(import.meta.url).resolve('custom-elements-manifest/schema.json');
    const isValid = new Ajv({ strict: false }).compile(json(schema));
    isValid(manifest);
    expect(isValid.errors).toBeNull();
  });

  test('names only files that are published', () => {
    const paths = manifest.modules.flatMap(({ path, exports }) => [
      path,
      ...exports.map(({ declaration }) => declaration.module),
    ]);
    for (const path of paths) {
      expect(path).toMatch(/^dist\//);
      expect(existsSync(packageFile(path)), path).toBe(true);
    }
  });

  test('has every attribute that is observed, and no other', () => {
    expect(names(element.attributes)).toEqual(
      [...door.DeploymentTracker.observedAttributes].sort(),
    );
  });

  test.each(element.attributes.map((one) => [one.name, one] as const))(
    'says of the attribute %s what it may hold and what it is for',
    (_, { description, type, default: known }) => {
      expect(description).toMatch(/\w.*\.$/s);
      expect(type.text).toMatch(/\w/);
      // What is one of a few values, or on or off, is one of them by default, or says what it is without.
      const values = type.text === 'boolean' ? 'true | false' : type.text;
      const isClosed = values.split(' | ').every((one) => /^'.*'$|^true$|^false$/.test(one));
      if (isClosed && !description.includes('**Absent:**'))
        expect(values.split(' | ')).toContain(known);
    },
  );

  test('has every property that Lit knows, and the members that no attribute sets', () => {
    const { elementProperties } = door.DeploymentTracker;
    const fields = element.members.filter((one) => one.kind === 'field' && one.static !== true);
    expect(names(fields)).toEqual([...elementProperties.keys()].map(String).sort());
    expect(names(fields)).toContain('ledger');
  });

  test('has every event under the class that the door hands on', () => {
    const classes = Object.keys(door).filter((name) => name.endsWith('Event'));
    expect(element.events.map(({ type }) => type.text).sort()).toEqual(classes.sort());
    for (const { name, description } of element.events) {
      expect(name).toMatch(/^dprk-[a-z-]+$/);
      expect(description).toContain('Fields: ');
    }
  });

  test('has every custom property that a sheet reads, and no other', () => {
    const sheets = figureStyles.cssText + appStyles().cssText;
    const read = [...sheets.matchAll(/--dprk-[\w-]+/g)].map(([name]) => name);
    expect(names(element.cssProperties)).toEqual([...new Set(read)].sort());
    expect(element.cssProperties.length).toBeGreaterThanOrEqual(24);
    for (const one of element.cssProperties) expect(one.default).toMatch(/\S/);
  });

  // That each stands in a shadow tree, and no other does, is tested in a browser: apps/demo/e2e/parts.test.ts.
  test('has a dozen parts and the slot, each described', () => {
    expect(element.cssParts.length).toBeGreaterThanOrEqual(12);
    expect(names(element.slots)).toEqual(['']);
    for (const one of [...element.cssParts, ...element.slots]) {
      expect(one.description).toMatch(/\w\.$/);
    }
  });
});

describe('what editors read', () => {
  const { version } = json<{ version: string }>(packageFile('package.json'));

  test('VS Code has every attribute, and the values of those that have few', () => {
    const data = json<{
      tags: { name: string; attributes: { name: string; values?: { name: string }[] }[] }[];
    }>(packageFile('dist/vscode.html-custom-data.json'));
    const [tag] = data.tags;
    expect(tag?.name).toBe('dprk-deployment-tracker');
    expect(names(tag?.attributes ?? [])).toEqual(names(element.attributes));
    const rule = tag?.attributes.find(({ name }) => name === 'rule');
    expect(names(rule?.values ?? [])).toEqual(['envelope', 'median', 'two-voice-floor']);
  });

  test('web-types are of this version and have all that the manifest has', () => {
    const data = json<{
      version: string;
      contributions: {
        html: {
          elements: {
            attributes: Named[];
            js: Record<'properties' | 'events', Named[]>;
            css: Record<'parts' | 'properties', Named[]>;
          }[];
        };
      };
    }>(packageFile('dist/web-types.json'));
    const [tag] = data.contributions.html.elements;
    expect(data.version).toBe(version);
    expect(names(tag?.attributes ?? [])).toEqual(names(element.attributes));
    expect(names(tag?.js.events ?? [])).toEqual(names(element.events));
    expect(names(tag?.js.properties ?? [])).toContain('ledger');
    expect(names(tag?.css.parts ?? [])).toEqual(names(element.cssParts));
    expect(names(tag?.css.properties ?? [])).toEqual(names(element.cssProperties));
  });
});
