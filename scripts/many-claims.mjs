// A record of invented claims, the same in every run: hedged in four ways, one in twenty taken back, as long as a feed may.
import { addDays } from '@dprk-deployment-tracker/core';

const VOICES = 12;
const FIRST_DAY = '2024-10-01';
/** No feed may send more. */
const MOST_CORRECTIONS = 50;

/** How many days the claims are spread over. */
export const DAYS = 760;

/** The same numbers in every run: the multiplier and increment of Numerical Recipes. */
function numbersFrom(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** So many claims, each on a page of its own, of these quantities in turn. */
export function manyClaims(size, quantities) {
  const next = numbersFrom(size);
  let corrected = 0;
  const documents = Array.from({ length: size }, (_, index) => {
    const offset = Math.floor((index * DAYS) / size);
    const day = addDays(FIRST_DAY, offset);
    const value = 100 * (1 + Math.floor(offset / 8) + next(20));
    const figures = [
      { kind: 'about', value },
      { kind: 'exact', value },
      { kind: 'at-least', low: value },
      { kind: 'range', low: value, high: value + 500 },
    ];
    const claim = {
      id: `${day}-${index}`,
      origin: `body-${next(VOICES)}`,
      quantity: quantities[index % quantities.length],
      figure: figures[next(figures.length)],
      asOf: addDays(day, -next(30)),
      statedOn: day,
    };
    const revision = { kind: 'withdrawn', cause: 'correction', reason: 'Taken back.' };
    const isTakenBack = next(20) === 0 && corrected < MOST_CORRECTIONS;
    if (isTakenBack) corrected += 1;
    return {
      id: `${day}-page-${index}`,
      publisher: 'Invented Paper',
      title: `Invented: page ${index}`,
      address: `https://example.org/${index}`,
      language: 'en',
      publishedOn: day,
      readAs: 'original',
      recordedOn: day,
      claims: [isTakenBack ? { ...claim, revision: { ...revision, on: addDays(day, 30) } } : claim],
    };
  });
  const ids = Array.from({ length: VOICES }, (_, index) => index);
  return {
    dataDay: addDays(FIRST_DAY, DAYS),
    parties: ids.map((id) => ({ id: `party-${id}`, name: `Party ${id}` })),
    origins: ids.map((id) => ({
      id: `body-${id}`,
      name: `Body ${id}`,
      party: `party-${id}`,
      kind: 'government',
      stake: 'third-party',
    })),
    documents,
  };
}
