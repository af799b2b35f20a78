// The groups of people that claims count, and which is part of which.

/** A population: its name, and the population it is part of. */
export interface PopulationDefinition {
  readonly name: string;
  readonly within: string | undefined;
}

/** Every population of the record. DPRK combat troops, sappers, builders and workers are kept apart. */
export const populations = {
  'dprk-all': { name: 'all DPRK soldiers', within: undefined },
  'dprk-combat-troops': { name: 'DPRK combat troops', within: 'dprk-all' },
  'dprk-sappers': { name: 'DPRK sappers', within: 'dprk-all' },
  'dprk-builders': { name: 'DPRK military builders', within: 'dprk-all' },
  'dprk-workers': { name: 'DPRK workers', within: undefined },
  kpa: { name: 'Korean People’s Army', within: undefined },
  'dprk-people': { name: 'inhabitants of North Korea', within: undefined },
  'russian-force': { name: 'Russian force in the war', within: undefined },
  'russian-army': { name: 'Russian army', within: undefined },
  'kursk-grouping': { name: 'Russian grouping in Kursk', within: undefined },
  'kursk-joint-grouping': { name: 'Russian and DPRK grouping in Kursk', within: undefined },
  'russian-and-dprk': { name: 'Russian and DPRK soldiers together', within: undefined },
  'ukrainian-force': { name: 'Ukrainian force', within: undefined },
} as const satisfies Record<string, PopulationDefinition>;

/** The id of a population. */
export type Population = keyof typeof populations;

/** Whether a text is the id of a population. */
export function isPopulation(text: string): text is Population {
  return Object.hasOwn(populations, text);
}

/** Whether one population is part of another, or is the same. */
export function isPartOf(inner: Population, outer: Population): boolean {
  let population: Population | undefined = inner;
  while (population !== undefined) {
    if (population === outer) return true;
    population = populations[population].within;
  }
  return false;
}
