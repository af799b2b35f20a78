// Bad code, one piece per selector of scripts/eslint/forbidden-syntax.js.
import {
  ELEMENT,
  MODEL,
  PAGE_TEST,
  SCENE,
  TEST,
  VIEW,
  WORDS,
  bite,
  type Sample,
} from './sample.js';

const SYNTAX = 'no-restricted-syntax';
const CLOCK = 'No clock here';
const CHANCE = 'No randomness here';
const LOCALE = 'No default locale here';
const ZONE = 'No local time here';
const HOST = 'Old host scripts replace this';
const STORAGE = 'No storage';
const REQUEST = 'No request but the feed';
const ONLY = 'No .only';

export const SYNTAX_SAMPLES: readonly Sample[] = [
  bite(SYNTAX, MODEL, 'export enum Stake { Low }', 'No enum'),
  bite(SYNTAX, MODEL, 'export namespace Stake { export const low = 1; }', 'No namespace'),
  bite(SYNTAX, MODEL, "export * from './claim.js';", 'No export *'),
  bite(SYNTAX, MODEL, 'export const now = Date.now();', CLOCK),
  bite(SYNTAX, MODEL, 'export const now = new Date();', CLOCK),
  bite(SYNTAX, MODEL, 'export const now = performance.now();', CLOCK),
  bite(SYNTAX, WORDS, 'export const now = new Date();', CLOCK),
  bite(SYNTAX, VIEW, 'export const now = Date.now();', CLOCK),
  bite(SYNTAX, MODEL, 'export const n = Math.random();', CHANCE),
  bite(SYNTAX, SCENE, 'export const n = Math.random();', CHANCE),
  bite(SYNTAX, WORDS, 'export const f = new Intl.NumberFormat();', LOCALE),
  bite(SYNTAX, WORDS, 'export const f = (n: number) => n.toLocaleString();', LOCALE),
  bite(SYNTAX, MODEL, 'export const f = (a: string) => a.localeCompare("b");', LOCALE),
  bite(SYNTAX, MODEL, 'export const f = (d: Date) => d.getFullYear();', ZONE),
  bite(SYNTAX, SCENE, "import { timeDay } from 'd3-time';\nexport const day = timeDay;", ZONE),
  bite(SYNTAX, ELEMENT, 'export const a = Array.from("abc");', HOST),
  bite(SYNTAX, SCENE, "import { group } from 'd3-array';\nexport const g = group;", HOST),
  bite(SYNTAX, SCENE, "import { rollups } from 'd3-array';\nexport const g = rollups;", HOST),
  bite(SYNTAX, SCENE, "import { stack } from 'd3-shape';\nexport const g = stack;", HOST),
  bite(SYNTAX, SCENE, "import * as d3 from 'd3-array';\nexport const g = d3;", 'by name'),
  bite(SYNTAX, ELEMENT, 'export const v = localStorage;', STORAGE),
  bite(SYNTAX, ELEMENT, 'export const v = window.sessionStorage;', STORAGE),
  bite(SYNTAX, ELEMENT, 'export const v = document.cookie;', STORAGE),
  bite(SYNTAX, ELEMENT, 'export const v = fetch("a");', REQUEST),
  bite(SYNTAX, VIEW, 'export const v = fetch("a");', REQUEST),
  bite(SYNTAX, ELEMENT, 'export const v = new XMLHttpRequest();', REQUEST),
  bite(SYNTAX, ELEMENT, 'export const f = (e: Element) => { e.innerHTML = ""; };', 'No markup'),
  bite(
    SYNTAX,
    VIEW,
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport const u = unsafeHTML;",
    'No markup from text',
  ),
  bite(
    SYNTAX,
    VIEW,
    "import { styleMap } from 'lit/directives/style-map.js';\nexport const s = styleMap;",
    'No style attribute',
  ),
  bite(
    SYNTAX,
    ELEMENT,
    'export const f = (e: Element) => e.setAttribute("style", "");',
    'No style',
  ),
  bite(SYNTAX, TEST, "import { test } from 'vitest';\ntest.only('a', () => {});", ONLY),
  bite(SYNTAX, TEST, "import { describe } from 'vitest';\ndescribe.only('a', () => {});", ONLY),
  bite(
    SYNTAX,
    PAGE_TEST,
    "import { test } from 'vitest';\ntest.describe.only('a', () => {});",
    ONLY,
  ),
  bite(SYNTAX, PAGE_TEST, 'export const f = (page) => page.waitForTimeout(5);', 'No fixed waits'),
];
