// Tests how the element meets what its page sets, without a browser: updates are run by hand.
import type { LedgerEntries } from '@dprk-deployment-tracker/core';
import { entriesOfClaims, ledgerOfClaims } from '@dprk-deployment-tracker/core/fixtures';
import type { TemplateResult } from 'lit';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { DeploymentTracker, DprkErrorEvent, DprkReadyEvent } from '../src/index.js';

/** The element with its updates run by hand, as a browser would run them. */
class Probe extends DeploymentTracker {
  readonly sent: Event[] = [];
  private readonly changed = new Map<string, unknown>();

  override requestUpdate(name?: PropertyKey, old?: unknown): void {
    // The constructor of the base asks for updates before fields are there.
    if (typeof name === 'string') this.changed?.set(name, old);
  }

  override dispatchEvent(event: Event): boolean {
    this.sent.push(event);
    return true;
  }

  /** One update: what has changed is read, rendered, and told. */
  updateNow(): TemplateResult {
    this.willUpdate(new Map(this.changed));
    this.changed.clear();
    const template = this.render();
    this.updated();
    return template;
  }

  get toldErrors(): readonly DprkErrorEvent[] {
    return this.sent.filter((event) => event instanceof DprkErrorEvent);
  }
}

/** What is loaded on demand may take its time on a busy machine. */
const patience = { timeout: 120_000 };
const good = { id: 'good', publishedOn: '2025-01-10' };

beforeAll(() => customElements.define('dprk-probe', Probe));

function probe(properties: Readonly<Record<string, unknown>> = {}): Probe {
  const element = new Probe();
  Object.assign(element, properties);
  return element;
}

describe('a property that names nothing', () => {
  test.each([
    ['view', 'map', 'summary'],
    ['measure', 'dead', 'killed-or-wounded'],
    ['knownOn', '2025-02-30', undefined],
    ['rule', 'mean', 'two-voice-floor'],
    ['countBy', 'page', 'voice'],
  ])('%s="%s" gives the default and is told', (name, value, used) => {
    const element = probe({ [name]: value });
    element.updateNow();
    expect(element[name as 'view']).toBe(used);
    expect(element.toldErrors.map(({ code }) => code)).toEqual(['unknown-value']);
    expect(element.toldErrors[0]?.detail).toContain(value);
  });

  test('is told once, however often it is set', () => {
    const element = probe({ view: 'map' });
    element.updateNow();
    Object.assign(element, { view: 'map' });
    element.updateNow();
    expect(element.toldErrors).toHaveLength(1);
  });

  test.each([7, {}, [], true, Symbol('view')])('%o is no view and breaks nothing', (view) => {
    const element = probe({ view });
    element.updateNow();
    expect(element.view).toBe('summary');
    expect(element.toldErrors).toHaveLength(1);
  });

  test('an unknown theme and an unknown view on offer are told apart', () => {
    const element = probe({ theme: 'sepia', views: 'losses map' });
    element.updateNow();
    expect(element.view).toBe('losses');
    expect(element.toldErrors.map(({ detail }) => detail)).toEqual([
      expect.stringContaining('map'),
      expect.stringContaining('sepia'),
    ]);
  });

  test.each([undefined, null, '', ' '])('%o is no value at all and is not told', (view) => {
    const element = probe({ view, measure: view, knownOn: view, rule: view, theme: view });
    element.updateNow();
    expect(element.toldErrors).toEqual([]);
    expect(element.view).toBe('summary');
  });
});

describe('dprk-ready', () => {
  test('is sent once, with the day and digest of the data shown', () => {
    const ledger = ledgerOfClaims([good], { dataDay: '2025-03-01' });
    const element = probe({ ledger });
    element.updateNow();
    element.updateNow();
    const ready = element.sent.filter((event) => event instanceof DprkReadyEvent);
    expect(ready).toEqual([
      expect.objectContaining({ dataDay: '2025-03-01', digest: ledger.digest }),
    ]);
  });
});

describe('a record of the page’s own', () => {
  const shownDay = (element: Probe): unknown => {
    const ready = element.sent.find((event) => event instanceof DprkReadyEvent);
    return ready?.dataDay;
  };

  test.each(['ledger', 'claims'])(
    'as entries in "%s" is read, and ours is not shown',
    async (name) => {
      const element = probe({ [name]: entriesOfClaims([good], { dataDay: '2025-03-01' }) });
      element.updateNow();
      expect(shownDay(element)).toBeUndefined();
      await vi.waitFor(() => {
        element.updateNow();
        expect(shownDay(element)).toBe('2025-03-01');
      }, patience);
      expect(element.toldErrors).toEqual([]);
    },
  );

  test('with bad records is shown without them, and they are told once', async () => {
    const entries = entriesOfClaims([good, { id: 'bad', origin: 'nobody' }], {
      dataDay: '2025-03-01',
    });
    const element = probe({ ledger: entries });
    element.updateNow();
    await vi.waitFor(() => {
      element.updateNow();
      expect(element.toldErrors).toHaveLength(1);
    }, patience);
    expect(shownDay(element)).toBe('2025-03-01');
    expect(element.toldErrors[0]?.code).toBe('malformed-record');
    expect(element.toldErrors[0]?.faults.map(({ record }) => record)).toEqual(['bad']);
  });

  test.each([
    ['nothing of the kind', 'a text'],
    ['a list', []],
    ['a hostile object', hostile()],
  ])('that is %s leaves ours in place', async (_name, value) => {
    const element = probe({ ledger: value });
    element.updateNow();
    await vi.waitFor(() => {
      element.updateNow();
      expect(element.toldErrors).toHaveLength(1);
    }, patience);
    expect(element.toldErrors[0]?.faults.length).toBeGreaterThan(0);
    expect(shownDay(element)).toBeDefined();
  });

  test('taken away again shows ours', async () => {
    const element = probe({ ledger: ledgerOfClaims([good], { dataDay: '2025-03-01' }) });
    element.updateNow();
    Object.assign(element, { ledger: undefined });
    const template = element.updateNow();
    expect(template.strings.join('')).not.toContain('<slot>');
    expect(element.toldErrors).toEqual([]);
  });
});

describe('define', () => {
  test('registers once and is harmless twice', async () => {
    await import('../src/define.js');
    const first = customElements.get('dprk-deployment-tracker');
    vi.resetModules();
    await import('../src/define.js');
    expect(customElements.get('dprk-deployment-tracker')).toBe(first);
    expect(console.warn).not.toHaveBeenCalledWith(expect.stringContaining('dprk'));
  });

  test('warns with both versions where another version is registered', async () => {
    vi.resetModules();
    vi.stubGlobal('customElements', {
      get: () => ({ version: '9.9.9' }),
      define: () => {
        throw new Error('defined a second time');
      },
    });
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await import('../src/define.js');
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(new RegExp(`9\\.9\\.9.*${DeploymentTracker.version}`)),
    );
    warn.mockClear();
  });
});

/** Every look at it throws. */
function hostile(): LedgerEntries {
  return new Proxy({} as LedgerEntries, {
    get: () => {
      throw new Error('do not touch');
    },
    ownKeys: () => {
      throw new Error('do not list');
    },
  });
}
