// What each population is called, in our words.
import type { Population } from './population.js';

/** Population → its name in running text. */
export const populationNames: Readonly<Record<Population, string>> = {
  'dprk-all': 'all DPRK soldiers',
  'dprk-combat-troops': 'DPRK combat troops',
  'dprk-sappers': 'DPRK sappers',
  'dprk-builders': 'DPRK military builders',
  'dprk-workers': 'DPRK workers',
  kpa: 'Korean People’s Army',
  'dprk-people': 'inhabitants of North Korea',
  'russian-force': 'Russian force in the war',
  'russian-army': 'Russian army',
  'kursk-grouping': 'Russian grouping in Kursk',
  'kursk-joint-grouping': 'Russian and DPRK grouping in Kursk',
  'russian-and-dprk': 'Russian and DPRK soldiers together',
  'ukrainian-force': 'Ukrainian force',
};
