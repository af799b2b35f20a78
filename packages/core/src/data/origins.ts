// Every origin of the record, once. Aliases of one body are one origin.
import type { Origin } from '../model/origin.js';
import { originsOfUkraine } from './origins/ukraine.js';
import { originsOfSouthKorea } from './origins/south-korea.js';
import { originsOfWesternStates } from './origins/western-states.js';
import { originsOfRussiaAndDprk } from './origins/russia-and-dprk.js';
import { originsInPressAndResearch } from './origins/press-and-research.js';

/** Every origin. */
export const origins: readonly Origin[] = [
  ...originsOfUkraine,
  ...originsOfSouthKorea,
  ...originsOfWesternStates,
  ...originsOfRussiaAndDprk,
  ...originsInPressAndResearch,
];
