// The static figure stands alone: sentences, picture, table, sources, and nothing that data could turn into markup.
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import {
  ledger,
  readWords,
  report,
  type LedgerEntries,
  type Report,
  type SourceDocument,
} from '@dprk-deployment-tracker/core';
import { counted, inventedLedger, said, speakers } from '../../test/invented-record.js';
import { en } from '../words/locales/en.js';
import { wordsFor } from '../words/words-for.js';
import { staticFigure } from './static-figure.js';
import type { StaticView } from './static-plan.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const words = wordsFor(en);
const views: readonly StaticView[] = [
  'summary',
  'troops',
  'losses',
  'origins',
  'indicators',
  'forecasts',
  'relays',
  'claims',
];
const about = (value: number) => ({ kind: 'about', value }) as const;

const small = inventedLedger([
  said('2025-01-22', 'staff', { kind: 'range', low: 4400, high: 6000 }),
  said('2025-04-30', 'watch', about(4700), counted.killedOrWounded, {
    wording: { text: 'около', language: 'ru' },
  }),
  said('2025-04-30', 'watch', about(600), counted.killed),
  said('2025-04-30', 'watch', about(15_000), counted.sent),
  said('2025-05-01', 'staff', about(30_000), counted.sent, { modality: 'planned', id: 'plan' }),
]);

/** Reads markup as a browser does; **throws** where it would have to repair anything. */
function elementsOf(html: string): readonly Element[] {
  const faults: string[] = [];
  const tree = parseFragment(html, { onParseError: ({ code }) => faults.push(code) });
  expect(faults).toEqual([]);
  const all: Element[] = [];
  const walk = (node: Node): void => {
    expect(node.nodeName).not.toBe('#comment');
    if (!('childNodes' in node)) return;
    all.push(node as Element);
    node.childNodes.forEach(walk);
  };
  tree.childNodes.forEach(walk);
  return all;
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

function named(elements: readonly Element[], name: string): readonly Element[] {
  return elements.filter(({ tagName }) => tagName === name);
}

const allowedElements = new Set(
  (
    'figure figcaption div p strong ul li table caption thead tbody tr th td ' +
    'bdi q cite a b small svg g path rect line circle text'
  ).split(' '),
);
const allowedAttributes = new Set(
  (
    'class lang dir scope colspan href rel data-key xmlns viewBox width height preserveAspectRatio ' +
    'aria-hidden focusable role aria-label tabindex color fill stroke stroke-width stroke-dasharray ' +
    'stroke-linecap font-size font-weight font-family text-anchor transform d x y x1 y1 x2 y2 cx cy r'
  ).split(' '),
);

function expectInert(html: string): void {
  const elements = elementsOf(html);
  const strange = elements.filter(({ tagName }) => !allowedElements.has(tagName));
  expect(strange.map(({ tagName }) => tagName)).toEqual([]);
  const attributes = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
  expect(attributes.filter((name) => !allowedAttributes.has(name))).toEqual([]);
  for (const link of named(elements, 'a')) {
    expect(attribute(link, 'href')).toMatch(/^https?:\/\/[a-z\d]/);
    expect(attribute(link, 'rel')).toBe('noopener noreferrer nofollow');
  }
}

describe('staticFigure', () => {
  it.each(views)('%s: one figure with a caption, the data day and the rule', (view) => {
    const html = staticFigure(report(small, { knownOn: '2025-05-02' }), words, { view });
    expectInert(html);
    const elements = elementsOf(html);
    expect(named(elements, 'figure')).toHaveLength(1);
    expect(elements[0]?.tagName).toBe('figure');
    expect(attribute(elements[0] as Element, 'lang')).toBe('en');
    expect(named(elements, 'figcaption')).toHaveLength(1);
    const text = textOf(elements[0] as Element);
    expect(text).toContain('Data as of 22 November 2026');
    expect(text).toContain('As known on 2 May 2025');
    expect(text).toContain('Rule: Two voices for the start, version 1');
  });

  it('summary: the sentence, and a real table of the claims that stand', () => {
    const answer = report(small, { knownOn: '2025-05-02' });
    const elements = elementsOf(staticFigure(answer, words));
    const text = textOf(elements[0] as Element);
    expect(text).toContain(words.headlineSentence(answer.headlines['killed-or-wounded'], answer));
    const [table] = named(elements, 'table');
    expect(named(elements, 'caption').map(textOf)).toEqual(['Claims that stand']);
    expect(named(elements, 'th').map((head) => attribute(head, 'scope'))).toEqual([
      ...(['col', 'col', 'col'] as const),
      ...(['row', 'row', 'row', 'row'] as const),
    ]);
    expect(textOf(table as Element)).toContain('about 4,700');
    expect(textOf(table as Element)).not.toContain('30,000');
  });

  it('what the spans depend on is said once, under the name of its count', () => {
    const record = inventedLedger([
      said('2025-03-31', 'watch', about(4700)),
      said('2025-04-01', 'institute', { kind: 'at-least', low: 6000 }),
    ]);
    const html = staticFigure(report(record, { knownOn: '2025-04-02' }), words, { view: 'losses' });
    const items = named(elementsOf(html), 'li').map(textOf);
    expect(items).toContain(
      'Killed or wounded: Only Institute of Invented Studies leaves the upper end open.',
    );
    expect(new Set(items).size).toBe(items.length);
  });

  it('a wording stands in its own language', () => {
    const elements = elementsOf(staticFigure(report(small, { knownOn: '2025-05-02' }), words));
    const [quote] = named(elements, 'q');
    expect(quote && [attribute(quote, 'lang'), textOf(quote)]).toEqual(['ru', 'около']);
  });

  it('troops: what was only planned stands in a table of its own', () => {
    const html = staticFigure(report(small, { knownOn: '2025-05-02' }), words, { view: 'troops' });
    const captions = named(elementsOf(html), 'caption').map(textOf);
    expect(captions).toEqual(['Claims that stand', 'Plans and predictions']);
    expect(html).toContain('planned: about 30,000');
  });

  it('reflects the configured quantity', () => {
    const html = staticFigure(report(small, { knownOn: '2025-05-02' }), words, {
      view: 'origins',
      measure: 'killed',
    });
    expect(html).toContain('Claims of North Korean soldiers killed, as known on 2 May 2025');
    expect(html).toContain('about 600');
    expect(html).not.toContain('about 4,700');
  });

  it('refuses a view that does not exist', () => {
    const view = 'constructor' as StaticView;
    expect(() => staticFigure(report(small), words, { view })).toThrow(
      'staticFigure: no such view: constructor',
    );
  });

  it.each(views)('%s: an empty record says so and breaks nothing', (view) => {
    const html = staticFigure(report(inventedLedger([])), words, { view });
    expectInert(html);
    expect(named(elementsOf(html), 'q')).toHaveLength(0);
  });

  it.each(views)('%s: our own record is inert on its data day', (view) => {
    expectInert(staticFigure(report(ledger), words, { view }));
  });

  it('claims: one row for every claim of our own record', () => {
    const elements = elementsOf(staticFigure(report(ledger), words, { view: 'claims' }));
    expect(named(elements, 'tr')).toHaveLength(ledger.claims.length + 1);
  });
});

/** Texts that became elements, attributes or scripts somewhere: after html5sec and DOMPurify's own cases. */
const hostile: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '</td></tr></table></figure><iframe src=javascript:alert(1)></iframe>',
  '</text></svg><script>alert(1)</script>',
  '<!--<script>-->',
  '--><script>alert(1)</script>',
  ']]><script>alert(1)</script>',
  '<![CDATA[</desc><script>alert(1)</script>]]>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;img src=x onerror=alert(1)&#62;',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<a xlink:href="javascript:alert(1)">x</a>',
  '<style>*{background:url(//evil.example)}</style>',
  '<template><script>alert(1)</script></template>',
  '<plaintext>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  'x" onmouseover="alert(1)" style="color:red" id="x',
  'javascript:alert(1)//',
  '`${alert(1)}` {{constructor.constructor("alert(1)")()}} {subject} $& $1',
  '\u202etxt.exe\u2066<b>\u2069',
  '=HYPERLINK("https://evil.example")',
];

function hostileReport(text: string): Report {
  const parties: LedgerEntries['parties'] = [{ id: 'norland', name: text }];
  const origins = speakers.map((one) => ({ ...one, name: text, note: text, aliases: [text] }));
  const words = { text, language: text };
  const page = { publisher: text, title: text, language: text, note: text, archive: text };
  const record = inventedLedger(
    [
      said(
        '2025-04-01',
        'staff',
        { kind: 'in-words', words: text, reading: readWords('dozens') },
        counted.killed,
        { id: text, wording: words, placeSaid: text, via: [text], note: text },
        page as object,
      ),
      said('2025-04-01', 'watch', about(600), { ...counted.killed, extent: text }, { id: 'part' }),
      said('2025-04-01', 'institute', about(700), counted.killed, { id: 'next', wording: words }, {
        ...page,
        address: undefined,
        noAddressReason: text,
      } as object),
      said(
        '2025-04-01',
        'officials',
        about(900),
        counted.sent,
        { id: 'plan', modality: 'planned' },
        {
          events: [{ id: `${text} event`, day: '2025-03', kind: 'visit', title: text }],
          statedValues: [
            {
              id: `${text} value`,
              indicator: 'share-of-army',
              part: text,
              figure: { kind: 'in-words', words: text, reading: undefined },
              unit: 'percent',
              wording: words,
            },
          ],
        } as object,
      ),
    ],
    { parties, origins },
  );
  const answer = report(record);
  // A report made by hand can hold what no ledger lets through.
  const poisoned = (document: SourceDocument): SourceDocument => ({
    ...document,
    address: text,
    archive: `javascript:${text}`,
  });
  const claims = answer.claims.map((claim) => ({ ...claim, document: poisoned(claim.document) }));
  return { ...answer, claims, documents: answer.documents.map(poisoned), digest: text };
}

describe('a hostile text in every field', () => {
  it.each(hostile)('%s creates nothing', (text) => {
    const answer = hostileReport(text);
    for (const view of views) expectInert(staticFigure(answer, words, { view, measure: 'killed' }));
  });

  it.each(hostile)('%s is still there to be read', (text) => {
    const html = staticFigure(hostileReport(text), words, { view: 'claims' });
    const [figure] = elementsOf(html);
    expect(textOf(figure as Element)).toContain(text);
  });
});
