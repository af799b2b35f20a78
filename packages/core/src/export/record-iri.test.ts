// Names in linked data: one for each thing, whatever its id holds.
import { describe, expect, it } from 'vitest';
import { recordIri } from './record-iri.js';

describe('recordIri', () => {
  it('writes what a name cannot hold as percent signs', () => {
    expect(recordIri('mention', 'a page>조선/é')).toBe(
      'urn:dprk-deployment-tracker:mention:a%20page%3E%EC%A1%B0%EC%84%A0%2F%C3%A9',
    );
  });

  it('names even a text that is no UTF-16', () => {
    expect(recordIri('claim', 'a\uD800')).toBe('urn:dprk-deployment-tracker:claim:a%EF%BF%BD');
  });
});
