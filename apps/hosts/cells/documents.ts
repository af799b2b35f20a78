// Pages whose document itself is unusual: language, direction, mode, encoding, base, XHTML.
import { HERE, SCRIPT, TAG, TRACKER, TRACKER_AROUND_FIGURE, type Cell } from './cell.js';

/** Documents. */
export const documents: readonly Cell[] = [
  { id: 'plain', title: 'nothing at all', shows: 'live', isQuick: true },
  { id: 'no-lang', title: 'no language', shows: 'live', root: '' },
  {
    id: 'unknown-lang',
    title: 'a language that is none, nor one of ours',
    shows: 'live',
    root: 'lang="x-klingon-!"',
  },
  { id: 'korean', title: 'a Korean page', shows: 'live', root: 'lang="ko-KR"', isOwnKind: true },
  { id: 'ukrainian', title: 'a Ukrainian page', shows: 'live', root: 'lang="uk"', isOwnKind: true },
  {
    id: 'lang-changes',
    title: 'a language that changes on the page',
    shows: 'live',
    act: `document.documentElement.lang = 'ko'; document.querySelector('${TAG}').lang = 'en'`,
  },
  {
    id: 'right-to-left',
    title: 'text from right to left',
    shows: 'live',
    root: 'lang="en" dir="rtl"',
    isQuick: true,
  },
  {
    id: 'base-elsewhere',
    title: 'a base address elsewhere',
    shows: 'live',
    head: '<base href="https://elsewhere.invalid/a/b/">',
    script: `<script type="module" src="${HERE}${TAG}.min.js"></script>`,
    isQuick: true,
  },
  { id: 'quirks', title: 'quirks mode', shows: 'live', doctype: '', isQuick: true },
  {
    id: 'limited-quirks',
    title: 'almost standards mode',
    shows: 'live',
    doctype:
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
  },
  {
    id: 'xhtml',
    title: 'a page in XML',
    shows: 'fallback',
    why: 'Lit parses its templates as HTML, and in an XML document browsers parse them as XML. The figure of the page stands.',
    doctype: '<?xml version="1.0" encoding="UTF-8"?>',
    type: 'application/xhtml+xml',
    root: 'lang="en" xmlns="http://www.w3.org/1999/xhtml"',
    // Chromium has no module scripts in such a page, but an import.
    script: `<script>import('./${TAG}.min.js')</script>`,
    body: TRACKER_AROUND_FIGURE,
    tells: ['not-rendered'],
    isBeyondDriver: true,
    // Firefox tells of the template that it could not parse.
    says: /not well-formed/,
    isQuick: true,
  },
  {
    id: 'windows-1252',
    title: 'an old encoding',
    shows: 'live',
    type: 'text/html; charset=windows-1252',
    isQuick: true,
  },
  {
    id: 'editable',
    title: 'a page that can be edited',
    shows: 'live',
    root: 'lang="en" contenteditable="true"',
  },
  {
    id: 'inert-later',
    title: 'in an inert part that wakes',
    shows: 'live',
    body: `<div inert>${TRACKER}</div>`,
    act: `document.querySelector('[inert]').inert = false`,
  },
  {
    id: 'written',
    title: 'written by document.write',
    shows: 'live',
    body: `<script>document.write('${TRACKER.replace('</', '<\\/')}')</script>`,
  },
  {
    id: 'script-last',
    title: 'our script at the end of the page',
    shows: 'live',
    script: '',
    body: `${TRACKER}${SCRIPT}`,
  },
  {
    id: 'script-inserted',
    title: 'our script inserted by a script, as tag managers do',
    shows: 'live',
    script: '',
    body: `${TRACKER}<script>var one = document.createElement('script'); one.type = 'module'; one.src = './${TAG}.min.js'; document.head.appendChild(one);</script>`,
  },
  {
    id: 'script-imported',
    title: 'our script imported by a module of the page under an import map',
    shows: 'live',
    script: `<script type="importmap">{"imports":{"lit":"/none.js","tracker":"./${TAG}.min.js"}}</script><script type="module">import 'tracker';</script>`,
  },
  {
    id: 'odd-values',
    title: 'attributes that name nothing',
    shows: 'live',
    body: `<${TAG} view="nothing" measure="x" known-on="2025-02-30" rule="__proto__" count-by="toString" theme="pink"></${TAG}>`,
    tells: ['unknown-value'],
    isQuick: true,
  },
];
