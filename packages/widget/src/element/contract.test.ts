// Tests that the element's doc block, from which manifests and typings are made, says what the sheets and events do.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { appStyles } from '../theme/app.styles.js';
import { colours, sideColours } from '../theme/colours.js';
import { figureStyles } from '../theme/figure.styles.js';
import * as events from './events.js';

const source = readFileSync(new URL('./deployment-tracker.ts', import.meta.url), 'utf8');
const documented = new Map(
  [...source.matchAll(/^ \* @cssprop \[(--dprk-[\w-]+)=(.+)\] - .+\.$/gm)].map(
    ([, name = '', value = '']) => [name, value] as const,
  ),
);

describe('the doc block', () => {
  test('has every custom property that a sheet reads, and no other', () => {
    const sheets = figureStyles.cssText + appStyles().cssText;
    const read = [...sheets.matchAll(/--dprk-[\w-]+/g)].map(([name]) => name);
    expect([...documented.keys()].sort()).toEqual([...new Set(read)].sort());
  });

  test('has the colours as they are', () => {
    for (const [name, { light, dark }] of [
      ...Object.entries(colours).map(([id, one]) => [`--dprk-${id}`, one] as const),
      ...Object.entries(sideColours).map(([id, one]) => [`--dprk-side-${id}`, one] as const),
    ]) {
      expect([name, documented.get(name)]).toEqual([name, `light-dark(${light}, ${dark})`]);
    }
  });

  test.each([
    [new events.DprkReadyEvent({})],
    [new events.DprkDataEvent({ dataDay: '2026-01-01', digest: '' }, 0)],
    [new events.DprkSelectEvent('claim', '')],
    [new events.DprkViewChangeEvent('', '')],
    [new events.DprkErrorEvent('not-loaded', '')],
  ])('has the fields of each event: %s', (event) => {
    const [, fields] =
      new RegExp(`@fires \\{${event.constructor.name}\\} ${event.type} - .*Fields: (.*)\\.`).exec(
        source,
      ) ?? [];
    const own = Object.keys(event).filter((name) => name !== 'isTrusted');
    expect(fields?.split(', ').sort()).toEqual(own.sort());
  });
});
