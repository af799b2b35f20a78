// The English table is complete, well formed and free of words that promise what claims cannot hold.
import { describe, expect, it } from 'vitest';
import { en } from './locales/en.js';
import { isMessageId } from './is-message-id.js';
import { fillMessage } from './message.js';
import { numberText } from './number-text.js';

const counting = numberText('en');

describe('the English table', () => {
  const texts = Object.entries(en);
  const idsWhere = (isFaulty: (text: string) => boolean): readonly string[] =>
    texts.filter(([, text]) => isFaulty(text)).map(([id]) => id);

  it('has a text for every id', () => {
    // That every id of the record's vocabulary is there is held by the compiler, in en-record.
    expect(texts.length).toBeGreaterThan(400);
    expect(idsWhere((text) => text.trim() === '')).toEqual([]);
  });

  it('promises nothing that claims cannot hold', () => {
    const promises = /\b(estimat\w*|consensus|confiden\w*|averag\w*|true|truth\w*)\b/i;
    expect(idsWhere((text) => promises.test(text))).toEqual([]);
  });

  it('closes every brace', () => {
    const place = /\{\w+(:\w+=[^{}|]*(\|\w+=[^{}|]*)*)?\}/g;
    expect(idsWhere((text) => /[{}]/.test(text.replace(place, '')))).toEqual([]);
  });

  it('has an other form for every plural', () => {
    const forms = (text: string) =>
      [...text.matchAll(/\{\w+:([^}]*)\}/g)].map(([, list = '']) => list);
    expect(idsWhere((text) => forms(text).some((list) => !/(^|\|)other=/.test(list)))).toEqual([]);
  });
});

describe('fillMessage', () => {
  it('fills in names, and numbers in full digits', () => {
    expect(fillMessage('{a} of {b}', { a: 'x', b: 12_000 }, counting)).toBe('x of 12,000');
  });

  it('chooses the form for the number', () => {
    const message = '{n} {n:one=voice|other=voices}';
    expect(fillMessage(message, { n: 1 }, counting)).toBe('1 voice');
    expect(fillMessage(message, { n: 4 }, counting)).toBe('4 voices');
  });

  it('a value that looks like a name is not filled again', () => {
    expect(fillMessage('{a}{b}', { a: '{b}', b: '{a}' }, counting)).toBe('{b}{a}');
  });

  it('a name without a value is seen, also one that every object has', () => {
    expect(fillMessage('{a} {constructor}', {}, counting)).toBe('{a} {constructor}');
  });
});

describe('isMessageId', () => {
  it('knows its own ids and no others', () => {
    expect(isMessageId('part.of-army')).toBe(true);
    expect(isMessageId('part.of-navy')).toBe(false);
    expect(isMessageId('toString')).toBe(false);
  });
});
