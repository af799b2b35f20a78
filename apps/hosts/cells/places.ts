// Pages that put the element where its size is asked for or taken away: flex, grid, float, table, widths.
import { TRACKER, type Cell } from './cell.js';

/** The column that all of these stand in. **Units:** CSS pixels. */
const column = 800;

const sibling = `<p>${'Words beside the figure. '.repeat(12)}</p>`;

/** A parent around the tag, alone or with its neighbour, in the column. */
function place(
  id: string,
  title: string,
  how: string,
  more: Partial<Cell> & { readonly before?: string; readonly after?: string } = {},
): Cell {
  const { before = '', after = '', ...cell } = more;
  return {
    id,
    title,
    shows: 'live',
    head: `<style>#column{width:${column}px;margin:0}#parent{${how}}</style>`,
    body: `<div id="column"><div id="parent">${before}${TRACKER}${after}</div></div>`,
    width: [column, column],
    ...cell,
  };
}

const filling: readonly Cell[] = [
  place('flex-row', 'alone in a row of a flex box', 'display:flex', { isQuick: true }),
  place('flex-row-words', 'beside words in a row of a flex box', 'display:flex;gap:20px', {
    after: sibling,
    width: [300, 700],
    isOwnKind: true,
    isQuick: true,
  }),
  place(
    'flex-column',
    'in a column of a flex box that does not stretch',
    'display:flex;flex-direction:column;align-items:flex-start',
  ),
  place('inline-flex', 'in an inline flex box', 'display:inline-flex', { isQuick: true }),
  place(
    'flex-centre',
    'centred in a flex box',
    'display:flex;justify-content:center;align-items:center',
  ),
  place('grid', 'in a grid', 'display:grid'),
  place('grid-start', 'in a grid that does not stretch', 'display:grid;justify-items:start', {
    isQuick: true,
  }),
  place(
    'grid-auto-columns',
    'beside words in a grid of automatic columns',
    'display:grid;grid-auto-flow:column;gap:20px',
    {
      after: sibling,
      width: [300, 700],
      isOwnKind: true,
    },
  ),
  place(
    'grid-min-content',
    'in a grid column of the least width',
    'display:grid;grid-template-columns:min-content',
    {
      width: [240, column],
      isOwnKind: true,
      isQuick: true,
    },
  ),
  place(
    'grid-fr',
    'beside words in a grid of two equal columns',
    'display:grid;grid-template-columns:1fr 1fr;gap:20px',
    {
      after: sibling,
      width: [390, 390],
      isOwnKind: true,
    },
  ),
  place('float', 'in a float', 'float:left', { isQuick: true }),
  place('table-cell', 'in a box that is laid out as a table', 'display:table', { isQuick: true }),
  place('inline-block', 'in an inline block', 'display:inline-block', { isQuick: true }),
  place('absolute', 'in a box that stands absolutely', 'position:absolute;left:0', {
    width: [column, 1_100],
  }),
  place('fit-content', 'in a box of the width of its content', 'width:fit-content'),
  place('min-content', 'in a box of the least width of its content', 'width:min-content', {
    width: [240, column],
    isOwnKind: true,
  }),
  place('max-content', 'in a box of the greatest width of its content', 'width:max-content', {
    width: [column, 3_000],
    isOwnKind: true,
  }),
];

const narrow = 'width:320px';

const others: readonly Cell[] = [
  {
    id: 'table',
    title: 'in a cell of a table of the page',
    shows: 'live',
    head: `<style>#column{width:${column}px;margin:0}table{border-collapse:collapse}td{padding:0}</style>`,
    body: `<div id="column"><table role="presentation"><tr><td>${TRACKER}</td></tr></table></div>`,
    width: [column, column],
    isQuick: true,
  },
  {
    id: 'float-itself',
    title: 'made a float itself',
    shows: 'live',
    head: `<style>#column{width:${column}px;margin:0}dprk-deployment-tracker{float:right}</style>`,
    body: `<div id="column">${TRACKER}${sibling}</div>`,
    width: [column, column],
  },
  place('width-0', 'a parent without width, later 700 px wide', 'width:0', {
    act: `document.querySelector('#parent').style.width = '700px'`,
    width: [700, 700],
    isOwnKind: true,
    isQuick: true,
  }),
  place('width-240', 'a parent of 240 px', 'width:240px', {
    width: [240, 240],
    isOwnKind: true,
    isQuick: true,
  }),
  place('width-4000', 'a parent of 4,000 px', 'width:4000px', {
    width: [4_000, 4_000],
    isOwnKind: true,
  }),
  place('phone-flex', 'a flex box on a phone', `${narrow};display:flex`, {
    width: [320, 320],
    isOwnKind: true,
  }),
  place('phone-float', 'a float on a phone', `max-${narrow};float:left`, {
    width: [320, 320],
    isOwnKind: true,
  }),
  place('low-parent', 'a parent 200 px high that scrolls', 'height:200px;overflow:auto', {
    width: [700, column],
  }),
  place('columns', 'a text in two columns', 'columns:2;column-gap:20px', {
    before: sibling,
    after: sibling,
    // Broken over both columns, its box is as wide as both.
    width: [390, column],
    isOwnKind: true,
  }),
  {
    id: 'closed-details',
    title: 'within folded details that are opened later',
    shows: 'live',
    body: `<details><summary>More</summary>${TRACKER}</details>`,
    act: `document.querySelector('details').open = true`,
    isQuick: true,
  },
  {
    id: 'dialog',
    title: 'in a dialog that is opened later',
    shows: 'live',
    body: `<dialog style="width:800px;margin:0;padding:0;border:0">${TRACKER}</dialog>`,
    act: `document.querySelector('dialog').showModal()`,
  },
  {
    id: 'hidden-parent',
    title: 'in a parent that is hidden at first',
    shows: 'live',
    body: `<div hidden>${TRACKER}</div>`,
    act: `document.querySelector('[hidden]').hidden = false`,
    isQuick: true,
  },
  {
    id: 'hidden-itself',
    title: 'hidden at first by its own attribute',
    shows: 'live',
    body: TRACKER.replace('>', ' hidden>'),
    act: `document.querySelector('[hidden]').hidden = false`,
  },
  {
    id: 'unseen-parent',
    title: 'in a parent that is invisible at first',
    shows: 'live',
    body: `<div id="unseen" style="visibility:hidden">${TRACKER}</div>`,
    act: `document.querySelector('#unseen').style.visibility = 'visible'`,
  },
  {
    id: 'foreign-object',
    title: 'within a picture of the page, as a foreign object',
    shows: 'live',
    body: `<svg width="800" height="1200"><foreignObject width="800" height="1200">${TRACKER}</foreignObject></svg>`,
    isOwnKind: true,
  },
  {
    id: 'paragraph',
    title: 'within a paragraph',
    shows: 'live',
    body: `<p>Words before ${TRACKER} and after.</p>`,
    isQuick: true,
  },
  {
    id: 'heading-link',
    title: 'within a heading and a label of a form',
    shows: 'live',
    body: `<form><label>${TRACKER}</label></form>`,
  },
  {
    id: 'slotted',
    title: 'put into a slot of another component',
    shows: 'live',
    body: `<other-card>${TRACKER}</other-card><script>customElements.define('other-card', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<style>::slotted(*){font:italic 30px serif;display:inline}</style><div><slot></slot></div>'; } })</script>`,
    isOwnKind: true,
  },
];

/** Places. */
export const places: readonly Cell[] = [...filling, ...others];
