// Digits that nobody said: "dozens" kept as 12, or an "about" to the last person.
import type { Claim } from '../model/claim.js';
import type { Fault } from '../model/fault.js';
import { figureNumbers, significantDigits } from '../model/figure.js';
import { wordReadings } from '../model/word-reading.js';
import { faultIn, type CheckedRecord } from './checked-record.js';
import { saysHedge } from './hedge-words.js';

const code = 'false-precision';
/** "About" goes with this many digits at most. */
const digitsOfAbout = 4;

/** Words stay words with their documented reading; an approximate number is a round one. */
export function falsePrecision({ ledger }: CheckedRecord): readonly Fault[] {
  return ledger.claims.flatMap((claim) => [
    ...digitsForWords(claim),
    ...ownReading(claim),
    ...exactAbout(claim),
  ]);
}

function digitsForWords(claim: Claim): readonly Fault[] {
  const { figure, wording } = claim;
  const isDigits = figure.kind === 'exact' || figure.kind === 'about';
  if (!isDigits || !wording || !saysHedge(wording.text, 'in-words')) return [];
  return [
    faultIn(claim, {
      code,
      field: 'figure',
      problem: `"${wording.text}" is entered as ${figure.value}`,
      remedy: 'Enter it in words, with the documented reading',
    }),
  ];
}

function ownReading(claim: Claim): readonly Fault[] {
  const { figure } = claim;
  if (figure.kind !== 'in-words' || !figure.reading) return [];
  const { rule, low, high } = figure.reading;
  const documented = wordReadings[rule];
  if (low === documented.low && high === documented.high) return [];
  return [
    faultIn(claim, {
      code,
      field: 'figure.reading',
      problem: `it reads ${rule} as ${low ?? 'open'} to ${high ?? 'open'}`,
      remedy: `Take the documented reading, ${documented.low} to ${documented.high}`,
    }),
  ];
}

function exactAbout(claim: Claim): readonly Fault[] {
  if (claim.figure.kind !== 'about') return [];
  const [number = 0] = figureNumbers(claim.figure);
  if (significantDigits(number) <= digitsOfAbout) return [];
  return [
    faultIn(claim, {
      code,
      field: 'figure',
      problem: `"about" ${number} has ${significantDigits(number)} digits`,
      remedy: 'Enter it as exact, or with the digits it was rounded to',
    }),
  ];
}
