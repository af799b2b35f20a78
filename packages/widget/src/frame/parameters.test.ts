// What an address asks for, and what a frame's markup puts into one: each reads what the other writes.
import { describe, expect, it } from 'vitest';
import { frameAddress, frameMarkup, parentScriptMarkup } from './frame-markup.js';
import { askedOfAddress } from './parameters.js';

const base = 'https://news.example/dprk/';

describe('askedOfAddress', () => {
  it('gives the attributes by their names, and the last of two', () => {
    const { attributes } = askedOfAddress(
      '?view=losses&known-on=2025-01-22&theme=dark&view=troops',
    );
    expect(attributes).toEqual({ view: 'troops', 'known-on': '2025-01-22', theme: 'dark' });
  });

  it('names what names nothing, and throws at nothing', () => {
    expect(askedOfAddress('?view=troops&onclick=x&__proto__=y&%ff').unknown).toEqual([
      'onclick',
      '__proto__',
      '\uFFFD',
    ]);
  });

  it('knows what the page around calls it, also one with pym', () => {
    const query =
      '?frame=story-2&childId=graphic&initialWidth=600&parentTitle=&parentUrl=https://a';
    expect(askedOfAddress(query)).toEqual({
      attributes: {},
      frame: 'story-2',
      pymId: 'graphic',
      unknown: [],
    });
  });
});

describe('frameAddress', () => {
  it('is read back by the page', () => {
    const parameters = { view: 'troops', 'known-on': '2025-01-22', theme: 'dark' };
    const { search } = new URL(frameAddress(base, parameters));
    expect(askedOfAddress(search).attributes).toEqual(parameters);
  });

  it('leads to the page that holds the language', () => {
    const page = (lang?: string): string | undefined =>
      new URL(frameAddress(base, lang === undefined ? {} : { lang })).pathname.split('/').at(-1);
    expect([page(), page('en'), page('ko'), page('uk')]).toEqual([
      'dprk-deployment-tracker.frame.html',
      'dprk-deployment-tracker.frame.html',
      'dprk-deployment-tracker.frame.ko.html',
      'dprk-deployment-tracker.frame.uk.html',
    ]);
  });
});

describe('the markup', () => {
  it('has no style and no script in the frame, and the script apart', () => {
    const markup = frameMarkup({ base, parameters: {}, title: 'Losses', height: 640 });
    expect(markup).toBe(
      `<iframe src="${base}dprk-deployment-tracker.frame.html" title="Losses" width="100%" height="640" frameborder="0" loading="lazy" data-dprk-frame></iframe>`,
    );
    expect(parentScriptMarkup(base)).toBe(
      `<script async src="${base}dprk-deployment-tracker.parent.min.js"></script>`,
    );
  });
});
