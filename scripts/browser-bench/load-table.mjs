// The table of a browser bench: medians and least values of all rounds, and ratios to the plain d3 page of the same round.

const inOrder = (values) => values.filter((value) => value !== undefined).sort((a, b) => a - b);
const median = (values) => {
  const sorted = inOrder(values);
  return sorted[Math.floor(sorted.length / 2)];
};

const heads = [
  ['JS kB', 7],
  ['touched', 8],
  ['nav→paint ms', 15],
  ['×', 6],
  ['×blank', 7],
  ['start→paint ms', 16],
  ['×', 6],
  ['elements', 9],
  ['heap MB', 8],
  ['shift', 6],
  ['touched', 8],
  ['hovered', 8],
  ['touch ms', 14],
  ['hover ms', 12],
];

const number = (value, digits = 0) => (value === undefined ? '–' : value.toFixed(digits));

function timeCell(values) {
  const [least] = inOrder(values);
  return least === undefined ? '–' : `${number(median(values))} (${number(least)})`;
}

/** One cell per head. **Absent:** a dash. */
function cellsOf(loads, blank, vanilla) {
  const all = (key) => loads.map((load) => load[key]);
  const ratio = (key, others = vanilla) =>
    number(median(loads.map((load, at) => load[key] / others[at][key])), 2);
  const heap = median(loads.map(({ heap }, at) => heap - blank[at].heap)) / 1e6;
  return [
    number(median(all('js')) / 1_000, 1),
    number(median(all('jsTouched')) / 1_000, 1),
    timeCell(all('nav')),
    ratio('nav'),
    ratio('nav', blank),
    timeCell(all('start')),
    ratio('start'),
    number(median(all('elements'))),
    number(heap, 1),
    number(median(all('shift')), 2),
    number(median(all('shiftTouched')), 2),
    number(median(all('shiftHovered')), 2),
    timeCell(all('touch')),
    timeCell(all('hover')),
  ];
}

/** The rows, grouped by the record that their pages hold. `loads` holds the rounds of each page, in order of the pages. */
export function loadTable(pages, loads) {
  const at = (reference, name) =>
    loads[pages.findIndex((page) => page.reference === reference && page.name === name)];
  const lines = [''.padEnd(32) + heads.map(([head, width]) => head.padStart(width)).join('')];
  for (const [index, { name, reference }] of pages.entries()) {
    const cells = cellsOf(loads[index], at(reference, 'blank'), at(reference, 'vanilla d3'));
    const row = cells.map((cell, column) => cell.padStart(heads[column][1])).join('');
    lines.push(`${reference}: ${name}`.padEnd(32) + row);
  }
  return lines.join('\n');
}
