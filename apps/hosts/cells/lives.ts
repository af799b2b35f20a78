// Pages that move, copy, make and take away the element while it lives.
import { OWN_TEXT, SCRIPT, TAG, TRACKER, TRACKER_AROUND_FIGURE, type Cell } from './cell.js';

const find = `document.querySelector('${TAG}')`;
const frames = (act: string): string =>
  `new Promise(function (done) { requestAnimationFrame(function () { requestAnimationFrame(function () { ${act}; done(); }); }); })`;
const closed = (body: string): string =>
  `<div id="outer"></div><script>var at = document.querySelector('#outer'); for (var i = 0; i < 3; i++) { var root = at.attachShadow({ mode: 'closed' }); root.innerHTML = i < 2 ? '<div></div>' : '${body}'; at = root.firstChild; } window.hidden = [at];</script>`;

/** Lives. */
export const lives: readonly Cell[] = [
  {
    id: 'clone-node',
    title: 'cloned while it shows its figure',
    shows: 'live',
    act: `var one = ${find}; one.replaceWith(one.cloneNode(true))`,
    isQuick: true,
  },
  {
    id: 'template-clone',
    title: 'cloned out of a template',
    shows: 'live',
    body: `<template>${TRACKER}</template><div id="place"></div><script>document.querySelector('#place').append(document.querySelector('template').content.cloneNode(true))</script>`,
    isQuick: true,
  },
  {
    id: 'template-imported',
    title: 'imported out of a template after it is defined',
    shows: 'live',
    body: `<template>${TRACKER}</template><div id="place">${TRACKER}</div>`,
    act: `document.querySelector('#place').replaceChildren(document.importNode(document.querySelector('template').content, true))`,
  },
  {
    id: 'inner-html',
    title: 'written anew by innerHTML',
    shows: 'live',
    body: `<div id="place">${TRACKER}</div>`,
    act: `var place = document.querySelector('#place'); for (var i = 0; i < 5; i++) place.innerHTML = place.innerHTML`,
    isQuick: true,
  },
  {
    id: 'parsed-elsewhere',
    title: 'parsed in a document without a window and adopted',
    shows: 'live',
    body: `<div id="place">${TRACKER}</div>`,
    act: `document.querySelector('#place').replaceChildren(new DOMParser().parseFromString('${TRACKER.replace('</', '<\\/')}', 'text/html').body.firstChild)`,
  },
  {
    id: 'moves-100',
    title: 'moved a hundred times',
    shows: 'live',
    body: `<div id="one">${TRACKER}</div><div id="two"></div>`,
    act: `var one = ${find}; for (var i = 0; i < 100; i++) document.querySelector(i % 2 ? '#one' : '#two').append(one)`,
    isQuick: true,
  },
  {
    id: 'moved-after-touch',
    title: 'moved while the app is on its way',
    shows: 'live',
    body: `<div id="one">${TRACKER}</div><div id="two"></div>`,
    act: `var one = ${find}; one.dispatchEvent(new PointerEvent('pointerover', { bubbles: true })); one.remove(); document.querySelector('#two').append(one)`,
  },
  {
    id: 'move-before',
    title: 'moved with its state',
    shows: 'live',
    body: `<div id="one">${TRACKER}</div><div id="two"></div>`,
    act: `var to = document.querySelector('#two'), one = ${find}; if (to.moveBefore) for (var i = 0; i < 11; i++) (i % 2 ? document.querySelector('#one') : to).moveBefore(one, null); else to.append(one)`,
  },
  {
    id: 'adopt-there-and-back',
    title: 'adopted by another document and back',
    shows: 'live',
    body: `<iframe title="Other"></iframe>${TRACKER}`,
    act: `var one = ${find}, other = document.querySelector('iframe').contentDocument; other.body.append(other.adoptNode(one)); document.body.append(document.adoptNode(one))`,
    isQuick: true,
  },
  {
    id: 'adopt-without-window',
    title: 'adopted by a document without a window and back',
    shows: 'live',
    act: `var one = ${find}, other = document.implementation.createHTMLDocument(); other.body.append(other.adoptNode(one)); document.body.append(document.adoptNode(one))`,
  },
  {
    id: 'adopted',
    title: 'adopted by another document, and staying there',
    shows: 'live',
    body: `<iframe title="Other" width="1000" height="900"></iframe>${TRACKER}`,
    act: `var one = ${find}, other = document.querySelector('iframe').contentDocument; other.documentElement.lang = 'en'; other.body.append(other.adoptNode(one))`,
    isInFrame: true,
    isOwnKind: true,
    isQuick: true,
  },
  {
    id: 'closed-roots',
    title: 'three closed roots deep',
    shows: 'live',
    body: closed(TRACKER),
    isBeyondDriver: true,
    isQuick: true,
  },
  {
    id: 'served-root',
    title: 'with a root that a server sent',
    shows: 'live',
    body: `<${TAG}><template shadowrootmode="open"><p>Served.</p></template></${TAG}>`,
    isQuick: true,
  },
  {
    id: 'served-root-and-figure',
    title: 'with a root that a server sent, around a figure of the page',
    shows: 'live',
    body: `<${TAG}><template shadowrootmode="open"><p>Served.</p><slot></slot></template><figure><p>${OWN_TEXT}</p></figure></${TAG}>`,
  },
  {
    id: 'served-closed-root',
    title: 'with a closed root that a server sent',
    shows: 'fallback',
    why: 'A closed root of the page cannot be replaced; what it shows stands.',
    body: `<${TAG}><template shadowrootmode="closed"><slot></slot></template><figure><p>${OWN_TEXT}</p></figure></${TAG}>`,
    tells: ['not-rendered'],
  },
  {
    id: 'instances-30',
    title: 'thirty on one page',
    shows: 'live',
    body: TRACKER.repeat(30),
    count: 30,
    isQuick: true,
  },
  {
    id: 'nested',
    title: 'one within another, as careless editors leave it',
    shows: 'live',
    body: `<${TAG}><figure><p>${OWN_TEXT}</p>${TRACKER}</figure></${TAG}>`,
    isOwnKind: true,
  },
  {
    id: 'made-by-script',
    title: 'made by a script, with properties set before it is defined',
    shows: 'live',
    body: `<div id="place"></div><script>var one = document.createElement('${TAG}'); one.view = 'losses'; one.theme = 'light'; one.measure = 'killed-or-wounded'; document.querySelector('#place').append(one)</script>`,
    isQuick: true,
  },
  {
    id: 'gone-and-back',
    title: 'taken away before it is shown, and put back later',
    shows: 'live',
    body: `<script>var one = document.createElement('${TAG}'); document.body.append(one); one.remove(); window.addEventListener('load', function () { document.body.append(one) })</script>`,
  },
  {
    id: 'emptied',
    title: 'emptied and filled by the page while it lives',
    shows: 'live',
    body: TRACKER_AROUND_FIGURE,
    act: `var one = ${find}; one.innerHTML = ''; one.textContent = 'x'; one.innerHTML = '<figure><p>${OWN_TEXT}</p></figure>'`,
  },
  {
    id: 'attributes-storm',
    title: 'its attributes set a thousand times and back',
    shows: 'live',
    act: `var one = ${find}; for (var i = 0; i < 1000; i++) { one.setAttribute('view', i % 2 ? 'troops' : 'relays'); one.setAttribute('lang', i % 3 ? 'ko' : 'uk'); } one.removeAttribute('view'); one.removeAttribute('lang')`,
    isQuick: true,
  },
  {
    id: 'reader-comes-back',
    title: 'left for another page and come back to',
    shows: 'live',
    comesBack: true,
    isQuick: true,
  },
  {
    id: 'opened-anew',
    title: 'a document that is opened anew and written',
    shows: 'live',
    act: frames(
      `document.open(); document.write('<!doctype html><html lang="en"><title>Anew</title><main>${TRACKER.replace('</', '<\\/')}</main>'); document.close()`,
    ),
    isOwnKind: true,
  },
  {
    id: 'late-script',
    title: 'upgraded long after the page stands, by a script that comes late',
    shows: 'live',
    script: '',
    body: `${TRACKER_AROUND_FIGURE}<script>addEventListener('load', function () { document.body.insertAdjacentHTML('beforeend', '<b></b>'); document.head.append(document.createRange().createContextualFragment('${SCRIPT.replace('</', '<\\/')}')) })</script>`,
  },
];
