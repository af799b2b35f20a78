// The groups of people that claims count, and which is part of which.

/** A population: the population it is part of. */
export interface PopulationDefinition {
  readonly within: string | undefined;
}

/** Every population of the record. DPRK combat troops, sappers, builders and workers are kept apart. */
export const populations = {
  'dprk-all': { within: undefined },
  'dprk-combat-troops': { within: 'dprk-all' },
  'dprk-sappers': { within: 'dprk-all' },
  'dprk-builders': { within: 'dprk-all' },
  'dprk-workers': { within: undefined },
  kpa: { within: undefined },
  'dprk-people': { within: undefined },
  'russian-force': { within: undefined },
  'russian-army': { within: undefined },
  'kursk-grouping': { within: undefined },
  'kursk-joint-grouping': { within: undefined },
  'russian-and-dprk': { within: undefined },
  'ukrainian-force': { within: undefined },
} as const satisfies Record<string, PopulationDefinition>;

/** The id of a population. */
export type Population = keyof typeof populations;

/** Whether one population is part of another, or is the same. */
export function isPartOf(inner: Population, outer: Population): boolean {
  let population: Population | undefined = inner;
  while (population !== undefined) {
    if (population === outer) return true;
    population = populations[population].within;
  }
  return false;
}
