// Which part of Lit is in which file of the bundle, and how one file hands it to another.
import path from 'node:path';

/** What later files take of Lit from the shell, so that no file imports another by its address. */
const KIT = ['html', 'render'];

/** What a still figure with a sheet of its own takes. */
export const STILL_KIT = ['html', 'unsafeCSS'];

/** What the app takes: it brings what draws templates, and the shell has the rest of Lit. */
const APP_KIT = ['trusted', 'unsafeCSS'];

/** What of Lit is left out, each as it stands in the file. */
const LEFT_OUT = [
  [
    '/reactive-element/reactive-element.js',
    [
      /Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/,
      /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[(\w),(\w)\]of \2\)this\.elementProperties\.set\(\3,\4\)\}/,
      /,\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    ],
  ],
  ['/lit-html/lit-html.js', [/,\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/]],
  ['/lit-element/lit-element.js', [/\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/]],
];

/** Puts something in place of the Trusted Types policy that Lit makes. */
const policyOf = (ours, imports = '') => ({
  name: 'own-policy',
  transform(code, id) {
    if (!/\/lit-html\/lit-html\.js$/.test(id)) return undefined;
    const theirs = /(\w+)\?\1\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\):void 0/;
    if (!theirs.test(code)) throw new Error('bundle-widget: Lit makes its policy in another way');
    return { code: `${imports}${code.replace(theirs, ours)}`, map: null };
  },
});

/** A policy of our own: one that is refused leaves the page's own content, and breaks nothing. */
export const ownPolicy = (name) =>
  policyOf(`$1?(()=>{try{return $1.createPolicy(${JSON.stringify(name)},$2)}catch{}})():void 0`);

/** The policy that the shell has made: a second one of its name may be refused. */
export const handedPolicy = policyOf(
  '{createHTML:text=>trusted(text)}',
  "import { trusted } from 'lit';",
);

/** The shell writes templates as text; what of Lit draws them comes with the app. */
export const litUntilApp = (dist) => ({
  name: 'lit-until-app',
  enforce: 'pre',
  resolveId: (id) => (id === 'lit-html' ? path.join(dist, 'element/lit-until-app.js') : undefined),
});

/**
 * Lit without its marks in a page: one for decorators, of which we have none and which frozen intrinsics refuse, and its
 * versions, by which a page with a Lit of its own is warned of two.
 */
export const noMarks = {
  name: 'no-marks',
  transform(code, id) {
    const marks = LEFT_OUT.find(([file]) => id.endsWith(file))?.[1];
    return (
      marks && { code: marks.reduce((text, mark) => without(text, mark, id), code), map: null }
    );
  },
};

function without(code, mark, id) {
  if (!mark.test(code)) throw new Error(`bundle-widget: Lit leaves no such mark in ${id}: ${mark}`);
  return code.replace(mark, '');
}

/** What the shell does with a file that it asked for: the app is handed its part of Lit, and brings the other. */
export const exchangedLit = {
  imports: `import { bringLit, ${KIT.join(', ')}, trusted } from 'lit-html';
import { unsafeCSS } from 'lit';`,
  take: `loaded.takeLit?.({ ${[...KIT, ...APP_KIT].join(', ')} });
  if (loaded.render) bringLit(loaded.render);`,
};

/** Where Lit is there from the start, later files take it as it is. */
export const wholeLit = {
  imports: `import { ${KIT.join(', ')} } from 'lit';`,
  take: `loaded.takeLit?.({ ${KIT.join(', ')} });`,
};

/** Lit as later files have it: handed over by the shell before anything is painted, the names of `own` apart. */
export const handedLit = (entry, kit = KIT, own = '') => ({
  name: 'handed-lit',
  enforce: 'pre',
  resolveId: (id) => (id === 'lit' || id === 'later' ? `\0${id}` : undefined),
  load(id) {
    if (id === '\0lit') {
      return `${own}
export let ${kit.join(', ')};
export function takeLit(kit) { ({ ${kit.join(', ')} } = kit); }`;
    }
    if (id !== '\0later') return undefined;
    return `export * from ${JSON.stringify(entry)};
export { takeLit${own ? ', render' : ''} } from 'lit';
export const folder = /^https?:/.test(import.meta.url) ? import.meta.url.slice(0, import.meta.url.lastIndexOf('/') + 1) : undefined;`;
  },
});

/** Lit as the app has it: what draws templates is its own, and goes to the shell. */
export const litOfApp = (entry) =>
  handedLit(entry, APP_KIT, "export { html, nothing, render, svg } from 'lit-html';");
