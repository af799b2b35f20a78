// A page as readers meet it: its publisher as a link, its title in its language, its day.
import type { SourceDocument } from '@dprk-deployment-tracker/core';
import type { Inline, Line } from '../figure/block.js';
import type { Words } from '../words/words.js';

/** The publisher, a link where there is an address. */
export function pageName({ publisher, address, language }: SourceDocument): Inline {
  return address === undefined
    ? publisher
    : { kind: 'page', href: address, text: publisher, language };
}

/** Publisher and day: a page that is pointed at, not described. */
export function pageInShort(page: SourceDocument, words: Words): Line {
  return [pageName(page), `, ${words.when(page.publishedOn)}`];
}

/** Publisher, title and day; and the language where it is not the reader's. */
export function pageLine(page: SourceDocument, words: Words): Line {
  const { title, language, publishedOn } = page;
  const isOther = language.split('-')[0] !== words.language.split('-')[0];
  return [
    pageName(page),
    ...(title === undefined ? [] : [', ', { kind: 'foreign', text: title, language } as const]),
    `, ${words.when(publishedOn)}`,
    ...(isOther ? [`, ${words.languageName(language)}`] : []),
  ];
}

/** A remark of ours, which is English whatever the figure's language. */
export function ourRemark(text: string): Inline {
  return { kind: 'foreign', text, language: 'en' };
}
