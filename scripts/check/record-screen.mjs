// One screen of text: what the record holds, each trap with its faults, and the first faults with their remedies.
const COLUMNS = 100;
const LINES = 40;

/** At most 40 lines of at most 100 columns; what does not fit is counted. */
export function recordScreen({ record, traps, faults }) {
  const head = record
    ? [...holdings(record), '', ...trapLines(traps)]
    : ['The record cannot be read yet.'];
  return [...head, '', ...faultLines(faults, LINES - head.length - 1)];
}

function holdings({ ledger, ruleVersion }) {
  const { claims, mentions } = ledger;
  const voices = new Set(claims.map(({ voice }) => voice)).size;
  const changed = mentions.filter(({ mutations }) => mutations.length > 0).length;
  const forecasts = claims.filter(({ forecast }) => forecast !== undefined).length;
  return [
    `The record on ${ledger.dataDay} · digest ${ledger.digest} · rule version ${ruleVersion}`,
    `${count(ledger.documents.length, 'documents')} · ${count(claims.length, 'claims')} of ` +
      `${count(ledger.origins.length, 'origins')} in ${count(voices, 'voices')} · ` +
      count(forecasts, 'forecasts'),
    `${count(mentions.length, 'mentions')}, ${count(changed, 'of them changed in print')} · ` +
      `${count(ledger.events.length, 'events')} · ${count(ledger.statedValues.length, 'stated values')}`,
  ];
}

function count(number, what) {
  return `${number.toLocaleString('en')} ${what}`;
}

function trapLines(traps) {
  const cells = traps.map(
    ({ trap, faults }) => `${String(faults?.length ?? 'test').padStart(6)}  ${trap.id}`,
  );
  const half = Math.ceil(cells.length / 2);
  const rows = cells
    .slice(0, half)
    .map((cell, at) => `${cell.padEnd(COLUMNS / 2)}${cells[half + at] ?? ''}`);
  return [
    'Faults by trap; "test" where the trap is in our arithmetic and a test keeps us out of it:',
    ...rows.map((row) => row.trimEnd()),
  ];
}

function faultLines(faults, room) {
  if (faults.length === 0) return ['No faults.'];
  const lines = [`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}:`];
  let told = 0;
  for (const fault of faults) {
    const text = wrapped(fault);
    // The last line is kept for how many more there are.
    const isLast = told + 1 === faults.length;
    if (lines.length + text.length + (isLast ? 0 : 1) > room) break;
    lines.push(...text);
    told += 1;
  }
  const more = faults.length - told;
  return more > 0 ? [...lines, `and ${more} more; mend these first`] : lines;
}

/** Where, what and how to mend it, in at most four lines. */
function wrapped({ code, document, record, field, problem, remedy }) {
  const where = [document, record, field].filter((part) => part !== undefined).join(' › ');
  const told = [problem, remedy].filter((part) => part !== '').join('. ');
  const lines = [];
  let line = `- ${code} at`;
  for (const word of `${where}: ${told}`.split(' ')) {
    if (line.length + 1 + word.length > COLUMNS) {
      lines.push(line);
      line = ' ';
    }
    line += ` ${word}`;
  }
  const all = [...lines, line].map((text) => clipped(text, COLUMNS));
  return all.length > 4 ? [...all.slice(0, 3), clipped(`${all[3]} …`, COLUMNS)] : all;
}

function clipped(text, columns) {
  return text.length > columns ? `${text.slice(0, columns - 2)} …` : text;
}
