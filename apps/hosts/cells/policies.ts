// Pages with policies: content security, Trusted Types, permissions, isolation.
import { TAG, TRACKER_AROUND_FIGURE, type Cell } from './cell.js';

const csp = (...directives: readonly string[]): NonNullable<Cell['headers']> => ({
  // Firefox asks for an icon by itself, and tells that it may not.
  'content-security-policy': [...directives, "img-src 'self'"].join('; '),
});
const refused =
  /settings blocked|Content Security Policy|Content-Security-Policy|TrustedHTML|TrustedType|policy/i;
const trusted = "require-trusted-types-for 'script'";
const nonced = `<script type="module" nonce="page" src="./${TAG}.min.js"></script>`;

/** Policies. */
export const policies: readonly Cell[] = [
  {
    id: 'csp-strict',
    title: 'scripts and sheets of the own origin, and nothing else',
    shows: 'live',
    headers: csp(
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ),
    isQuick: true,
  },
  {
    id: 'csp-scripts-only',
    title: 'scripts of the own origin, no sheets at all',
    shows: 'live',
    headers: csp("default-src 'none'", "script-src 'self'"),
    isQuick: true,
  },
  {
    id: 'csp-nonce',
    title: 'scripts by nonce, and what they import by the address of this folder',
    shows: 'live',
    headers: csp("default-src 'none'", "script-src 'nonce-page' 'self'"),
    script: nonced,
    isQuick: true,
  },
  {
    id: 'csp-strict-dynamic',
    title: 'scripts by nonce, and what they import',
    shows: 'live',
    headers: csp(
      "default-src 'none'",
      "script-src 'nonce-page' 'strict-dynamic'",
      "object-src 'none'",
      "base-uri 'none'",
    ),
    script: nonced,
    isQuick: true,
  },
  {
    id: 'csp-nonce-alone',
    title: 'scripts by nonce alone, which an import inherits',
    shows: 'live',
    headers: csp("default-src 'none'", "script-src 'nonce-page'"),
    script: nonced,
  },
  {
    id: 'csp-meta',
    title: 'a policy in the page itself',
    shows: 'live',
    head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'">`,
  },
  {
    id: 'csp-no-scripts',
    title: 'no scripts at all',
    shows: 'fallback',
    why: 'The policy of the page forbids our script.',
    headers: csp("default-src 'none'", "script-src 'none'"),
    body: TRACKER_AROUND_FIGURE,
    violates: ['script-src-elem'],
    says: refused,
    isQuick: true,
  },
  {
    id: 'trusted-types-ours',
    title: 'Trusted Types, our policy alone allowed',
    shows: 'live',
    headers: csp("default-src 'none'", "script-src 'self'", trusted, `trusted-types ${TAG}`),
    isQuick: true,
  },
  {
    id: 'trusted-types-any',
    title: 'Trusted Types, any policy allowed',
    shows: 'live',
    headers: csp("script-src 'self'", trusted),
  },
  {
    id: 'trusted-types-none',
    title: 'Trusted Types, no policy allowed',
    shows: 'fallback',
    why: 'The page refuses our policy, and without one no template can be made.',
    headers: csp("script-src 'self'", trusted, "trusted-types 'none'"),
    body: TRACKER_AROUND_FIGURE,
    tells: ['not-rendered'],
    violates: ['trusted-types', 'require-trusted-types-for'],
    says: refused,
    isQuick: true,
  },
  {
    id: 'trusted-types-taken',
    title: 'Trusted Types, our name taken by the page',
    shows: 'fallback',
    why: 'The page has given our name to a policy of its own, and allows no second one.',
    headers: csp("script-src 'self' 'nonce-page'", trusted, `trusted-types ${TAG}`),
    head: `<script nonce="page">trustedTypes.createPolicy('${TAG}', { createHTML: function (text) { return text; } })</script>`,
    body: TRACKER_AROUND_FIGURE,
    tells: ['not-rendered'],
    violates: ['trusted-types', 'require-trusted-types-for'],
    says: refused,
    isQuick: true,
  },
  {
    id: 'trusted-types-lit-taken',
    title: 'Trusted Types, the name of Lit taken by the page',
    shows: 'live',
    headers: csp("script-src 'self' 'nonce-page'", trusted, `trusted-types lit-html ${TAG}`),
    head: `<script nonce="page">if (window.trustedTypes) trustedTypes.createPolicy('lit-html', { createHTML: function (text) { return text; } })</script>`,
  },
  {
    id: 'trusted-types-default',
    title: 'Trusted Types, a default policy that empties what it is given',
    shows: 'live',
    headers: csp("script-src 'self' 'nonce-page'", trusted, `trusted-types default ${TAG}`),
    head: `<script nonce="page">if (window.trustedTypes) trustedTypes.createPolicy('default', { createHTML: function () { return ''; } })</script>`,
  },
  {
    id: 'no-permissions',
    title: 'every permission withheld',
    shows: 'live',
    headers: {
      'permissions-policy':
        'clipboard-write=(), clipboard-read=(), fullscreen=(), geolocation=(), storage-access=(), unload=()',
    },
  },
  {
    id: 'isolated',
    title: 'an isolated page',
    shows: 'live',
    headers: {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    },
  },
  {
    id: 'watched',
    title: 'a strict policy that only reports',
    shows: 'live',
    headers: {
      'content-security-policy-report-only':
        "default-src 'none'; script-src 'self'; style-src 'none'; img-src 'self'; require-trusted-types-for 'script'",
    },
  },
];
