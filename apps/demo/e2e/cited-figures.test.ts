// The news page cannot be built with a figure that the record does not hold.
import { ledger } from '@dprk-deployment-tracker/core';
import { citedFigures } from '../build-pages/cited-figures.js';
import { expect, test } from './demo-test.js';

const cite = (id: string, text: string): string =>
  citedFigures(`<p><data value="${id}">${text}</data></p>`, ledger);

// KBS World, 30 April 2025: about 600 killed; about 4,700 killed or wounded.
test('a figure with its hedge is linked to the page it was taken from', () => {
  expect(cite('2025-04-30-nis-600-killed', 'about 600')).toMatch(
    /^<p><a href="https:[^"]+"><data value="2025-04-30-nis-600-killed">about 600<\/data><\/a><\/p>$/,
  );
});

test('a line break inside a figure is a blank', () => {
  expect(cite('2025-04-30-nis-600-killed', 'about\n  600')).toContain('<a href=');
});

test.describe('refuses', () => {
  for (const [what, id, text] of [
    ['another number', '2025-04-30-nis-600-killed', 'about 700'],
    ['a lost hedge', '2025-04-30-nis-4700-killed-or-wounded', '4,700'],
    ['a changed hedge', '2025-06-15-uk-di-6000-casualties', 'at least 6,000'],
    ['a claim that is not in the record', '2025-04-30-nobody', 'about 600'],
  ] as const) {
    test(what, () => {
      expect(() => cite(id, text)).toThrow(TypeError);
    });
  }

  test('a document that is not in the record', () => {
    expect(() => citedFigures('<a data-document="nowhere">it</a>', ledger)).toThrow(TypeError);
  });
});
