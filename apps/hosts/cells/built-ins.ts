// Pages whose scripts replace or add to what the language and the browser bring, as old libraries do.
import { TAG, TRACKER, type Cell } from './cell.js';

const script = (text: string): string => `<script>${text}</script>`;

/** What Prototype.js 1.7 leaves behind, in its own ways of working but our words. */
const prototypeLike = `
  var each = function (act) { for (var i = 0; i < this.length; i++) act(this[i], i); return this; };
  Array.from = function (iterable) {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    var length = iterable.length || 0, results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  };
  Array.prototype._each = each; Array.prototype.each = each;
  Array.prototype.toArray = Array.prototype.clone = function () { return [].concat(this); };
  Array.prototype.first = function () { return this[0]; };
  Array.prototype.last = function () { return this[this.length - 1]; };
  Array.prototype.inject = function (memo, act) { for (var i = 0; i < this.length; i++) memo = act(memo, this[i], i); return memo; };
  Array.prototype.without = function () { var not = arguments; return this.filter(function (one) { for (var i = 0; i < not.length; i++) if (not[i] === one) return false; return true; }); };
  Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
  Object.extend = function (to, from) { for (var name in from) to[name] = from[name]; return to; };
  Object.keys = function (object) { var names = []; for (var name in object) if (object.hasOwnProperty(name)) names.push(name); return names; };
  String.prototype.strip = function () { return this.replace(/^\\s+/, '').replace(/\\s+$/, ''); };
  String.prototype.startsWith = function (start) { return this.lastIndexOf(start, 0) === 0; };
  String.prototype.toJSON = function () { return '"' + this + '"'; };
  Number.prototype.times = function (act) { for (var i = 0; i < this; i++) act(i); return this; };
  Date.prototype.toJSON = function () { return '"' + this.toISOString() + '"'; };
  Function.prototype.bind = function (context) {
    var method = this, given = Array.prototype.slice.call(arguments, 1);
    return function () { return method.apply(context, given.concat(Array.prototype.slice.call(arguments))); };
  };
  Function.prototype.defer = function () { return setTimeout(this, 10); };
  Element.prototype.hide = function () { this.style.display = 'none'; return this; };
  Element.prototype.show = function () { this.style.display = ''; return this; };
  Element.prototype.remove = function () { if (this.parentNode) this.parentNode.removeChild(this); return this; };
  Element.prototype.update = function (text) { this.innerHTML = text; return this; };
  Element.prototype.select = function (selector) { return Array.from(this.querySelectorAll(selector)); };
  document.getElementsByClassName = function (name) { return Array.from(document.querySelectorAll('.' + name)); };
  window.$ = function (id) { return document.getElementById(id); };
  window.$$ = function (selector) { return Array.from(document.querySelectorAll(selector)); };
  window.$A = Array.from;`;

/** What MooTools 1.5 leaves behind, in its own ways of working but our words. */
const mootoolsLike = `
  Function.prototype.extend = function (name, value) { this[name] = value; return this; };
  Function.prototype.implement = function (name, value) { this.prototype[name] = value; return this; };
  Array.from = function (item) { if (item == null) return []; return typeof item === 'object' && 'length' in item ? Array.prototype.slice.call(item) : [item]; };
  String.from = Number.from = Function.from = function (item) { return item; };
  Object.each = function (object, act) { for (var name in object) if (Object.prototype.hasOwnProperty.call(object, name)) act(object[name], name); };
  Array.each = function (array, act) { for (var i = 0; i < array.length; i++) act(array[i], i); };
  Array.implement('contains', function (one) { return this.indexOf(one) !== -1; });
  Array.implement('erase', function (one) { for (var i = this.length; i--;) if (this[i] === one) this.splice(i, 1); return this; });
  Array.implement('flatten', function () { return [].concat.apply([], this); });
  Array.implement('clean', function () { return this.filter(function (one) { return one != null; }); });
  String.implement('contains', function (text) { return (' ' + this + ' ').indexOf(text) > -1; });
  String.implement('clean', function () { return this.replace(/\\s+/g, ' ').trim(); });
  Number.implement('limit', function (low, high) { return Math.min(high, Math.max(low, this)); });
  Number.implement('round', function () { return Math.round(this); });
  Function.implement('bind', function (that) { var self = this, given = [].slice.call(arguments, 1); return function () { return self.apply(that, given.concat([].slice.call(arguments))); }; });
  Function.implement('delay', function (ms) { return setTimeout(this, ms); });
  Element.prototype.get = function (name) { return this.getAttribute(name); };
  Element.prototype.set = function (name, value) { this.setAttribute(name, value); return this; };
  Element.prototype.inject = function (other) { other.appendChild(this); return this; };
  Element.prototype.grab = function (other) { this.appendChild(other); return this; };
  Element.prototype.getElement = function (selector) { return this.querySelector(selector); };
  Element.prototype.addEvent = function (name, act) { this.addEventListener(name, act); return this; };
  Event.prototype.stop = function () { this.preventDefault(); this.stopPropagation(); return this; };
  document.id = window.$ = function (id) { return document.getElementById(id); };`;

const cells: readonly Omit<Cell, 'shows'>[] = [
  {
    id: 'prototype-js',
    title: 'built-ins as Prototype.js leaves them',
    head: script(prototypeLike),
    isQuick: true,
  },
  {
    id: 'prototype-js-late',
    title: 'built-ins as Prototype.js leaves them, after the figure is there and before a touch',
    act: prototypeLike,
    isQuick: true,
  },
  {
    id: 'mootools',
    title: 'built-ins as MooTools leaves them',
    head: script(mootoolsLike),
    isQuick: true,
  },
  {
    id: 'object-extras',
    title: 'functions on Object.prototype that every loop over names meets',
    head: script(
      `Object.prototype.extend = function () { return this; }; Object.prototype.each = function () {}; Object.prototype.key = 'key';`,
    ),
    isQuick: true,
  },
  {
    id: 'array-extras',
    title: 'functions on Array.prototype that every loop over names meets',
    head: script(
      `Array.prototype.remove = function () {}; Array.prototype.max = function () { return Math.max.apply(null, this); }; Array.prototype.unique = function () { return this; };`,
    ),
  },
  {
    id: 'array-to-json',
    title: 'an Array.prototype.toJSON that makes text',
    head: script(`Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };`),
    isQuick: true,
  },
  {
    id: 'object-to-json',
    title: 'an Object.prototype.toJSON that makes text',
    head: script(`Object.prototype.toJSON = function () { return String(this); };`),
  },
  {
    id: 'array-from-odd',
    title: 'an Array.from that knows neither iterators nor a second argument',
    head: script(
      `Array.from = function (like) { var all = []; for (var i = 0; i < (like.length || 0); i++) all.push(like[i]); return all; };`,
    ),
    isQuick: true,
  },
  {
    id: 'frozen-intrinsics',
    title: 'all intrinsics frozen, as hardened pages do',
    head: script(
      `[Object, Function, Array, String, Number, Boolean, Symbol, Date, RegExp, Map, Set, WeakMap, WeakSet, Promise, Error, TypeError, JSON, Math, Reflect, Intl].forEach(function (one) { if (one.prototype) Object.freeze(one.prototype); Object.freeze(one); });`,
    ),
    isQuick: true,
  },
  {
    id: 'patched-timers',
    title: 'timers and promises wrapped, as monitoring scripts do',
    head: script(`
      ['setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask'].forEach(function (name) {
        var own = window[name];
        window[name] = function (act) { var all = [].slice.call(arguments); all[0] = function () { return act.apply(this, arguments); }; return own.apply(window, all); };
      });
      var then = Promise.prototype.then;
      Promise.prototype.then = function (yes, no) { return then.call(this, yes && function (value) { return yes(value); }, no && function (error) { return no(error); }); };`),
  },
  {
    id: 'dead-timers',
    title: 'timers and frames that never come',
    head: script(
      `window.setTimeout = window.setInterval = window.requestAnimationFrame = window.requestIdleCallback = function () { return 0; };`,
    ),
    isQuick: true,
  },
  {
    id: 'timers-as-objects',
    title: 'setTimeout that gives an object, as Node does',
    head: script(
      `var own = window.setTimeout; window.setTimeout = function (act, ms) { return { id: own(act, ms) }; };`,
    ),
  },
  {
    id: 'own-promise',
    title: 'a Promise of the page in place of the built-in one',
    head: script(
      `window.Promise = class ZonePromise extends Promise { static get [Symbol.species]() { return ZonePromise; } };`,
    ),
  },
  {
    id: 'own-collections',
    title: 'Map, Set and WeakMap of the page in place of the built-in ones',
    head: script(
      `window.Map = class extends Map {}; window.Set = class extends Set {}; window.WeakMap = class extends WeakMap {};`,
    ),
  },
  {
    id: 'wrapped-iterator',
    title: 'the iterator of arrays replaced',
    head: script(
      `Array.prototype[Symbol.iterator] = function () { var all = this, at = 0, it = { next: function () { return at < all.length ? { value: all[at++], done: false } : { value: undefined, done: true }; } }; it[Symbol.iterator] = function () { return it; }; return it; };`,
    ),
  },
  {
    id: 'no-fetch',
    title: 'no fetch, no XMLHttpRequest, no observers of performance',
    head: script(
      `window.fetch = window.XMLHttpRequest = window.PerformanceObserver = undefined; delete window.fetch;`,
    ),
  },
  {
    id: 'no-observers',
    title: 'no ResizeObserver, no IntersectionObserver',
    head: script(`delete window.ResizeObserver; delete window.IntersectionObserver;`),
    isQuick: true,
  },
  {
    id: 'little-intl',
    title: 'a browser without the newest of Intl',
    head: script(
      `['Segmenter', 'DurationFormat'].forEach(function (name) { delete Intl[name]; });`,
    ),
  },
  {
    id: 'no-constructed-sheets',
    title: 'a browser without constructed style sheets',
    head: script(
      `delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets; delete CSSStyleSheet.prototype.replace; delete CSSStyleSheet.prototype.replaceSync;`,
    ),
    // A browser that has all else and not these is none: the still figure stands.
    tells: ['not-rendered'],
    staysStill: true,
    isQuick: true,
  },
  {
    id: 'wrapped-events',
    title: 'addEventListener wrapped on every target, options lost',
    head: script(
      `var own = EventTarget.prototype.addEventListener; EventTarget.prototype.addEventListener = function (name, act) { return own.call(this, name, act && function (event) { return act.handleEvent ? act.handleEvent(event) : act.call(this, event); }); };`,
    ),
  },
  {
    id: 'stopped-events',
    title: 'a page that stops every event at the window on its way down',
    head: script(
      `['click', 'pointerdown', 'pointerover', 'keydown', 'focusin'].forEach(function (name) { addEventListener(name, function (event) { event.stopPropagation(); }, true); });`,
    ),
    // Nothing of the reader reaches the element: what stands, stands.
    staysStill: true,
  },
  {
    id: 'define-wrapped',
    title: 'customElements.define wrapped by the page',
    head: script(
      `var own = customElements.define.bind(customElements); customElements.define = function (name, element, options) { return own(name, class extends element {}, options); };`,
    ),
  },
  {
    id: 'attach-closed',
    title: 'attachShadow that makes every root a closed one',
    head: script(
      `var own = Element.prototype.attachShadow; Element.prototype.attachShadow = function (how) { var root = own.call(this, Object.assign({}, how, { mode: 'closed' })); window.closedRoots = window.closedRoots || []; window.closedRoots.push(root); return root; };`,
    ),
    isBeyondDriver: true,
  },
  {
    id: 'silent-console',
    title: 'a console that the page has emptied, while our files cannot be had',
    head: script(`window.console = {};`),
    faults: { '.app.min.js': 'not found' },
    tells: ['not-loaded'],
    staysStill: true,
    says: /404|Loading module/,
  },
  {
    id: 'clobbered-names',
    title: 'form fields and pictures named as what scripts look for',
    body: `<form id="CSS"><input name="escape"></form><a id="customElements" href="#"></a><a id="trustedTypes" href="#"></a><a id="performance" href="#"></a><img name="defaultView" alt=""><img name="adoptedStyleSheets" alt=""><form name="activeElement"></form><img name="documentElement" alt="">${TRACKER}`,
    isQuick: true,
  },
  {
    id: 'element-extras',
    title: 'names of our own properties on Element.prototype',
    head: script(
      `['view', 'views', 'measure', 'rule', 'theme', 'ledger', 'app', 'still', 'touch', 'height'].forEach(function (name) { Element.prototype[name] = function () { return name; }; });`,
    ),
  },
  {
    id: 'strict-mutations',
    title: 'a page that watches the whole tree and puts attributes and classes on what comes',
    head: script(
      `new MutationObserver(function (all) { all.forEach(function (one) { one.addedNodes.forEach(function (node) { if (node.nodeType === 1) { node.setAttribute('data-seen', ''); node.classList.add('seen'); } }); }); }).observe(document, { childList: true, subtree: true });`,
    ),
  },
  {
    id: 'odd-define-order',
    title: 'another element of ours asked for by name before the script comes',
    head: script(
      `customElements.whenDefined('${TAG}').then(function () { document.title = 'defined'; }); document.addEventListener('DOMContentLoaded', function () { var one = document.createElement('${TAG}'); one.remove(); });`,
    ),
  },
];

/** Built-ins. */
export const builtIns: readonly Cell[] = cells.map((cell) => ({ ...cell, shows: 'live' }));
