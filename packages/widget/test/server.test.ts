// Tests that the element renders on a server, that its first render in a browser is the same, and that both are clean.
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr';
import { html, LitElement, type TemplateResult } from 'lit';
import { beforeAll, describe, expect, test } from 'vitest';
import { DeploymentTracker, viewIds } from '../src/index.js';

/** The element, opened up as far as a browser's first update goes. */
class Probe extends DeploymentTracker {
  /** What a browser renders first: `willUpdate`, then `render`, with nothing measured. */
  firstRender(): TemplateResult {
    const names = Object.keys(DeploymentTracker.properties);
    this.willUpdate(new Map(names.map((name) => [name, undefined])));
    return this.render();
  }
}

/** Shows a probe's first render in a shadow root of its own. */
class Stage extends LitElement {
  override render(): TemplateResult {
    const probe = new Probe();
    probe.view = viewIds.find((view) => view === this.getAttribute('view')) ?? 'summary';
    return probe.firstRender();
  }
}

const rendered = (template: TemplateResult): Promise<string> => collectResult(render(template));

/** What stands inside the declarative shadow root, its style sheet apart. */
function shadowOf(text: string): string {
  const inside = /<template shadowroot[^>]*>(.*)<\/template>/s.exec(text)?.[1] ?? '';
  return inside.replace(/<style>.*?<\/style>/s, '');
}

const textOf = (markup: string): string =>
  markup
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

const registeredOnImport = customElements.get('dprk-deployment-tracker');

describe('importing the class', () => {
  test('registers nothing', () => {
    expect(registeredOnImport).toBeUndefined();
  });
});

beforeAll(async () => {
  await import('../src/define.js');
  customElements.define('dprk-probe', Probe);
  customElements.define('dprk-stage', Stage);
});

const served = async (view: string): Promise<string> =>
  shadowOf(await rendered(html`<dprk-deployment-tracker view=${view}></dprk-deployment-tracker>`));

/** Holds whether or not the rest was loaded beforehand. */
function rendersEveryView(): void {
  test.each(viewIds)('renders the view "%s" as a browser does first', async (view) => {
    const server = await served(view);
    const browser = shadowOf(await rendered(html`<dprk-stage view=${view}></dprk-stage>`));
    expect(server).toBe(browser);
    expect(server).toContain(`data-tab="${view}"`);
    expect(textOf(server)).toContain('As known on');
  });

  test.each(viewIds)(
    'the view "%s" has no style attribute, no id and no gap in a text',
    async (view) => {
      const text = await served(view);
      expect(text).not.toMatch(/\sstyle=/);
      expect(text).not.toMatch(/\sid=/);
      expect(textOf(text)).not.toMatch(/undefined|NaN|\[object|Infinity|\{\w+/);
    },
  );
}

describe('the element on a server', () => {
  rendersEveryView();

  test('keeps the light children beside the shadow root', async () => {
    const text = await rendered(
      html`<dprk-deployment-tracker><p>the static figure</p></dprk-deployment-tracker>`,
    );
    expect(text).toMatch(/<\/template><p>the static figure<\/p><\/dprk-deployment-tracker>/);
  });

  test('one view alone has no tabs and is no tab panel', async () => {
    const text = await rendered(
      html`<dprk-deployment-tracker views="losses"></dprk-deployment-tracker>`,
    );
    expect(text).not.toContain('role="tab');
    expect(textOf(text)).toContain('How many were killed or wounded?');
  });
});

describe('the element on a server that has loaded the rest beforehand', () => {
  beforeAll(() => DeploymentTracker.preload());

  rendersEveryView();

  test.each([
    ['summary', 'plot'],
    ['troops', 'Plans and predictions'],
    ['losses', 'Download the span by day'],
    ['origins', 'What is counted'],
    ['indicators', 'Your own sum'],
    ['forecasts', 'How it is settled, and by which claims'],
    ['relays', 'No other page of the record prints the same'],
    ['claims', 'Download these claims (CSV)'],
  ])('the view "%s" is complete', async (view, text) => {
    const server = await served(view);
    expect(server).toContain(text);
    expect(textOf(server)).not.toContain('is being loaded');
  });

  test('wears the styles of all views', async () => {
    const text = await rendered(
      html`<dprk-deployment-tracker view="claims"></dprk-deployment-tracker>`,
    );
    expect(/<style>(.*?)<\/style>/s.exec(text)?.[1]).toContain('.card-head');
  });

  test('a replayed day changes what is said', async () => {
    const ends = async (template: TemplateResult): Promise<string> =>
      textOf(/part="ends">(.*?)<\/p>/s.exec(await rendered(template))?.[1] ?? '').trim();
    const newest = await ends(
      html`<dprk-deployment-tracker views="losses"></dprk-deployment-tracker>`,
    );
    const january = await ends(
      html`<dprk-deployment-tracker
        views="losses"
        known-on="2025-01-22"
      ></dprk-deployment-tracker>`,
    );
    // docs/methodology.md, "A worked example": 4,000 to 6,000 on 22 January 2025.
    expect(january).toBe('4,000 to 6,000');
    expect(newest).not.toBe(january);
  });
});
