// Prints as Markdown what each headline says in large at the end of every month: the table of decision 0011.
import process from 'node:process';
import { addDays, headlineIds, ledger, report, voiceName } from '@dprk-deployment-tracker/core';

const FIRST_YEAR = 2024;
const FIRST_MONTH = 10;
const HEAD = [
  'At the end of',
  'In large',
  'Two or more put it at',
  'Current sides',
  'Earlier claims',
];

/** The last days of the months since the deployment began, and the data day. */
function monthEnds(dataDay) {
  const ends = [];
  for (let month = FIRST_MONTH; ; month += 1) {
    const next = new Date(Date.UTC(FIRST_YEAR, month, 1)).toISOString().slice(0, 10);
    const end = addDays(next, -1);
    if (end >= dataDay) return [...ends, dataDay];
    ends.push(end);
  }
}

/** A number as its claim said it: digits, or the words with the number they are read as. */
function numberText(value, { figure, wording }) {
  const digits = value.toLocaleString('en');
  const words = { 'in-words': figure.words, share: wording?.text }[figure.kind];
  return words === undefined ? digits : `“${words}” (${digits})`;
}

function rangeText({ low, lowClaim, lowIsOpen, high, highClaim, highIsOpen }) {
  const floor = highClaim.figure.exclusive ? 'more than ' : 'at least ';
  const to = `${highIsOpen ? floor : ''}${numberText(high, highClaim)}`;
  if (low === high) return lowIsOpen ? `up to ${to}` : to;
  return `${lowIsOpen ? 'up to ' : ''}${numberText(low, lowClaim)} to ${to}`;
}

function sideText({ voice, range, spokenOn, state }, parties) {
  const said = `${voiceName(voice, parties)} ${rangeText(range)} (${spokenOn})`;
  return state === 'current' ? said : `${said}, ${state}`;
}

function cellsOf({ sides, range, agreement, silence }, parties) {
  if (!range) return ['nobody gave a number', '', '', ''];
  const current = sides.filter(({ state }) => state === 'current');
  const earlier = sides.filter(({ state }) => state !== 'current');
  const told = (some) => some.map((side) => sideText(side, parties)).join(' · ');
  const age = silence.isLong ? `, of ${silence.since}` : '';
  const agreed = agreement ? `${numberText(agreement.low, agreement.claim)} or more` : '';
  return [`**${rangeText(range)}**${age}`, agreed, told(current), told(earlier)];
}

/** Months in a row that read alike are one row. */
function rowsOf(id, days) {
  const rows = [];
  for (const day of days) {
    const { headlines, parties } = report(ledger, { knownOn: day });
    const cells = cellsOf(headlines[id].current, parties);
    const last = rows.at(-1);
    if (last?.cells.join() === cells.join()) last.to = day;
    else rows.push({ from: day, to: day, cells });
  }
  return rows.map(({ from, to, cells }) => [monthsText(from, to), ...cells]);
}

function monthsText(from, to) {
  const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
  return first === last ? first : `${first} to ${last}`;
}

const line = (cells) => `| ${cells.join(' | ')} |`;
const days = monthEnds(ledger.dataDay);
const tables = headlineIds.map((id) => {
  const rows = [HEAD, HEAD.map(() => '---'), ...rowsOf(id, days)];
  return `### ${id}\n\n${rows.map(line).join('\n')}\n`;
});
process.stdout.write(tables.join('\n'));
