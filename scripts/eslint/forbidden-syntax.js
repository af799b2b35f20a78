// What a file may not contain, as selectors with their messages, grouped by where they hold.

const forbid = (selector, message) => ({ selector, message });

/** Holds in every TypeScript file: types only, nothing that TypeScript adds at run time. */
export const LANGUAGE = [
  forbid('TSEnumDeclaration', 'No enum: write a closed union.'),
  forbid('TSModuleDeclaration[kind="namespace"]', 'No namespace: a file is a module.'),
];

/** Holds in what a package publishes: its doors list their names one by one. */
export const SOURCES = [
  forbid('ExportAllDeclaration', 'No export *: a door lists its names one by one.'),
];

const CLOCK = 'No clock here: the day comes in as an argument.';
const CHANCE = 'No randomness here: the same input gives the same output.';
const LOCALE = 'No default locale here: name the locale.';
const ZONE = 'No local time here: use the UTC methods.';
const LOCAL_TIME = '/^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)$/';

/** Holds where the world must not be looked at: no clock, chance, default locale or local time. */
export const PURE = [
  forbid('MemberExpression[object.name="Date"][property.name="now"]', CLOCK),
  forbid('MemberExpression[object.name="performance"][property.name="now"]', CLOCK),
  forbid('NewExpression[callee.name="Date"][arguments.length=0]', CLOCK),
  forbid('CallExpression[callee.name="Date"]', CLOCK),
  forbid('MemberExpression[object.name="Math"][property.name="random"]', CHANCE),
  forbid('MemberExpression[object.name="crypto"]', CHANCE),
  forbid('NewExpression[callee.object.name="Intl"][arguments.length=0]', LOCALE),
  forbid('CallExpression[callee.object.name="Intl"][arguments.length=0]', LOCALE),
  forbid('CallExpression[callee.property.name=/^toLocale.*String$/][arguments.length=0]', LOCALE),
  forbid('CallExpression[callee.property.name="localeCompare"][arguments.length=1]', LOCALE),
  forbid(`CallExpression[callee.property.name=${LOCAL_TIME}]`, ZONE),
  forbid('ImportDeclaration[source.value="d3-time"] ImportSpecifier[imported.name=/^time/]', ZONE),
];

const MARKUP = 'No markup from text: templates escape, this does not.';
const STORAGE = 'No storage: the element keeps nothing on a reader’s machine.';
const HOST = 'Old host scripts replace this: use a loop, a spread or a Map.';
const STYLE = 'No style attribute: a strict host refuses it. Use a class.';

/** Holds in the whole widget: what a hostile host breaks or a reader should never meet. */
export const HOSTILE_HOST = [
  forbid('ImportSpecifier[imported.name="styleMap"]', STYLE),
  forbid('CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]', STYLE),
  forbid('ImportSpecifier[imported.name="unsafeHTML"]', MARKUP),
  forbid('MemberExpression[property.name=/^(innerHTML|outerHTML|setHTMLUnsafe)$/]', MARKUP),
  forbid('MemberExpression[property.name="insertAdjacentHTML"]', MARKUP),
  forbid('Identifier[name=/^(localStorage|sessionStorage|indexedDB)$/]', STORAGE),
  forbid('MemberExpression[object.name="document"][property.name="cookie"]', STORAGE),
  forbid('MemberExpression[object.name="Array"][property.name="from"]', HOST),
  forbid(
    'ImportDeclaration[source.value=/^d3-/] ImportSpecifier[imported.name=/^(flatG|g)roup|^(flatR|r)ollup|^index(es)?$|^stack/]',
    HOST,
  ),
  forbid(
    'ImportDeclaration[source.value=/^d3-/] ImportNamespaceSpecifier',
    'Import d3 functions by name, so that only those are shipped.',
  ),
];

const REQUEST = 'No request but the feed’s own, in feed/fetch-feed.ts.';

/** Holds in the widget outside the feed: nothing is requested. */
export const REQUESTS = [
  forbid('CallExpression[callee.name="fetch"]', REQUEST),
  forbid('MemberExpression[property.name=/^(fetch|sendBeacon)$/]', REQUEST),
  forbid('NewExpression[callee.name=/^(XMLHttpRequest|WebSocket|EventSource|Image)$/]', REQUEST),
];

/** Holds in tests. */
export const TESTS = [
  forbid(
    'MemberExpression[property.name="only"][object.name=/^(test|it|describe|suite)$/]',
    'No .only: it hides every other test.',
  ),
  forbid(
    'MemberExpression[property.name="only"][object.property.name=/^(describe|serial|parallel|concurrent)$/]',
    'No .only: it hides every other test.',
  ),
];

/** Holds in browser tests. */
export const BROWSER_TESTS = [
  forbid(
    'CallExpression[callee.property.name="waitForTimeout"]',
    'No fixed waits: wait for what should be seen.',
  ),
];
