// Pages to which our files come badly, in another version, or not at all.
import { SCRIPT, TAG, TRACKER_AROUND_FIGURE, type Cell } from './cell.js';

const noScript = {
  shows: 'fallback',
  why: 'Our script does not arrive as a script.',
  body: TRACKER_AROUND_FIGURE,
} as const;
const other = `<script type="module" src="./other/${TAG}.min.js"></script>`;
const failed = /404|Loading|import|MIME|Failed to load|not used|still figure/;

/** Files. */
export const files: readonly Cell[] = [
  {
    ...noScript,
    id: 'script-404',
    title: 'our script is not there',
    faults: { [`${TAG}.min.js`]: 'not found' },
    says: failed,
    isQuick: true,
  },
  {
    ...noScript,
    id: 'script-offline',
    title: 'no connection to our script',
    faults: { [`${TAG}.min.js`]: 'no connection' },
    says: failed,
  },
  {
    ...noScript,
    id: 'script-page',
    title: 'a page comes in place of our script',
    faults: { [`${TAG}.min.js`]: 'a page instead' },
    says: failed,
  },
  {
    ...noScript,
    id: 'script-text',
    title: 'our script comes as plain text',
    faults: { [`${TAG}.min.js`]: 'plain text' },
    says: failed,
  },
  {
    ...noScript,
    id: 'script-cut',
    title: 'our script breaks off',
    faults: { [`${TAG}.min.js`]: 'cut off' },
    says: failed,
  },
  {
    id: 'later-offline',
    title: 'no connection at the first touch',
    shows: 'live',
    faults: { '.app.min.js': 'no connection', '.claims.min.js': 'no connection' },
    tells: ['not-loaded'],
    says: failed,
    staysStill: true,
    isQuick: true,
  },
  {
    id: 'later-page',
    title: 'a page comes in place of the files for a touch',
    shows: 'live',
    faults: { '.app.min.js': 'a page instead' },
    tells: ['not-loaded'],
    says: failed,
    staysStill: true,
  },
  {
    id: 'later-cut',
    title: 'the claims break off',
    shows: 'live',
    faults: { '.claims.min.js': 'cut off' },
    tells: ['not-loaded'],
    says: failed,
    staysStill: true,
  },
  {
    id: 'figure-later-offline',
    title: 'no connection at the first touch of a figure of the page',
    shows: 'fallback',
    why: 'The figure of the page stands until ours can be had.',
    body: TRACKER_AROUND_FIGURE,
    faults: { '.app.min.js': 'no connection' },
    tells: ['not-loaded'],
    says: failed,
  },
  {
    id: 'twice',
    title: 'our script under two addresses',
    shows: 'live',
    script: `${SCRIPT.replace('.js', '.js?again')}${SCRIPT}`,
    isQuick: true,
  },
  {
    id: 'other-version-first',
    title: 'another version of our script first',
    shows: 'live',
    script: `${other}${SCRIPT}`,
    says: /^<dprk-deployment-tracker> \S+ is already on this page; \S+ is not used\.$/,
    isQuick: true,
  },
  {
    id: 'other-version-last',
    title: 'another version of our script last',
    shows: 'live',
    script: `${SCRIPT}${other}`,
    says: /^<dprk-deployment-tracker> \S+ is already on this page; \S+ is not used\.$/,
    isQuick: true,
  },
  {
    id: 'name-taken',
    title: 'our name taken by an element of the page',
    shows: 'fallback',
    why: 'The page has defined an element by our name; what stands in the tag is its own.',
    head: `<script>customElements.define('${TAG}', class extends HTMLElement {})</script>`,
    body: TRACKER_AROUND_FIGURE,
    says: /of unknown version is already on this page/,
  },
];
