// A document's id is its day, its outlet and its subject.
import { describe, expect, it } from 'vitest';
import { documentId, idProblem } from './document-id.mjs';
import { samePage } from './record-files.mjs';

describe('documentId', () => {
  it.each([
    ['2025-04-30', 'KBS World', undefined, '2025-04-30-kbs-world-briefing'],
    ['2025-04-30', 'KBS World', 'kbs', '2025-04-30-kbs-briefing'],
    ['2025-04', 'The Kyiv Independent', undefined, '2025-04-kyiv-independent-briefing'],
    ['2025-04-30~', 'Naftemporikí', undefined, '2025-04-30-naftemporiki-briefing'],
    ['2024-10-18/2024-10-19~', 'Reader’s', undefined, '2024-10-18-readers-briefing'],
  ])('%s, %s, outlet %s: %s', (published, publisher, outlet, id) => {
    const facts = { published, publisher, outlet, subject: 'briefing' };
    expect(documentId(facts)).toBe(id);
    expect(idProblem(facts)).toBeUndefined();
  });

  it('asks for a short name where the publisher has no Latin letters', () => {
    const facts = { published: '2025-04-30', publisher: 'Суспільне', subject: 'briefing' };
    expect(idProblem(facts)).toContain('Add --outlet');
    expect(idProblem({ ...facts, outlet: 'suspilne' })).toBeUndefined();
  });

  it('asks for another name where a number after a month would read as a day', () => {
    const facts = { published: '2025-04', publisher: '112 Ukraine', subject: 'briefing' };
    expect(idProblem(facts)).toContain('begins with a digit');
    expect(idProblem({ ...facts, published: '2025-04-30' })).toBeUndefined();
  });
});

describe('samePage', () => {
  it.each([
    ['https://example.org/a', 'http://www.example.org/a/'],
    ['https://example.org/a?x=1&y=2', 'https://example.org/a?y=2&x=1'],
    ['https://example.org/a', 'https://example.org/a?utm_source=feed&fbclid=1#part'],
  ])('%s and %s are one page', (one, other) => {
    expect(samePage(one)).toBe(samePage(other));
  });

  it.each([
    ['https://example.org/a?id=1', 'https://example.org/a?id=2'],
    ['https://example.org/a', 'https://example.org/b'],
    ['https://en.example.org/a', 'https://example.org/a'],
  ])('%s and %s are two', (one, other) => {
    expect(samePage(one)).not.toBe(samePage(other));
  });
});
