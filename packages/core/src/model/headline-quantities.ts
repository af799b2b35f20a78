// The quantities a page opens with: which they are, and in which order they are shown.
import type { Signature } from './signature.js';

const sinceDeployment = { kind: 'cumulative', since: '2024-10' } as const;

/** The headline quantities and their signatures. Killed, wounded, and killed or wounded stay apart. */
export const headlineQuantities = {
  sent: {
    measure: 'sent',
    population: 'dprk-combat-troops',
    place: 'russia',
    accrual: sinceDeployment,
  },
  present: {
    measure: 'present',
    population: 'dprk-combat-troops',
    place: 'russia',
    accrual: { kind: 'stock' },
  },
  'killed-or-wounded': {
    measure: 'killed-or-wounded',
    population: 'dprk-all',
    place: 'war',
    accrual: sinceDeployment,
  },
  killed: { measure: 'killed', population: 'dprk-all', place: 'war', accrual: sinceDeployment },
  wounded: { measure: 'wounded', population: 'dprk-all', place: 'war', accrual: sinceDeployment },
} as const satisfies Record<string, Signature>;

/** The id of a headline quantity. */
export type HeadlineId = keyof typeof headlineQuantities;

/** The headline whose picture opens a page. */
export const openingHeadline = 'killed-or-wounded' satisfies HeadlineId;

/** Every headline id, in the order they are shown. */
export const headlineIds = Object.keys(headlineQuantities) as readonly HeadlineId[];
