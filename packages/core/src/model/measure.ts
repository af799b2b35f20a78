// The closed list of things that are counted, each with the unit it is counted in; docs/formats.md defines them.

/** What one unit of a measure can be. */
export const units = [
  'persons',
  'rounds',
  'pieces',
  'dollars',
  'hectares',
  'percent',
  'times',
  'months',
  'weeks',
  'days',
  'years',
] as const;

/** What one unit of a measure is. */
export type Unit = (typeof units)[number];

/** Which clock of freshness a measure follows. */
export type MeasureFamily = 'deployment' | 'losses' | 'strength' | 'context';

/** What a measure is counted in, and how long a claim of it stays fresh. */
export interface MeasureDefinition {
  readonly family: MeasureFamily;
  readonly unit: Unit;
}

/** Every measure of the record. Killed, wounded and killed or wounded are three measures; none is turned into another. */
export const measures = {
  sent: { family: 'deployment', unit: 'persons' },
  present: { family: 'deployment', unit: 'persons' },
  'in-training': { family: 'deployment', unit: 'persons' },
  returned: { family: 'deployment', unit: 'persons' },
  'combat-ready': { family: 'deployment', unit: 'persons' },
  deserted: { family: 'deployment', unit: 'persons' },
  killed: { family: 'losses', unit: 'persons' },
  wounded: { family: 'losses', unit: 'persons' },
  'killed-or-wounded': { family: 'losses', unit: 'persons' },
  casualties: { family: 'losses', unit: 'persons' },
  captured: { family: 'losses', unit: 'persons' },
  missing: { family: 'losses', unit: 'persons' },
  'active-strength': { family: 'strength', unit: 'persons' },
  'reserve-strength': { family: 'strength', unit: 'persons' },
  'special-forces-strength': { family: 'strength', unit: 'persons' },
  population: { family: 'strength', unit: 'persons' },
  applicants: { family: 'context', unit: 'persons' },
  recruited: { family: 'context', unit: 'persons' },
  'service-term': { family: 'context', unit: 'years' },
  'place-held': { family: 'context', unit: 'months' },
  'mission-length': { family: 'context', unit: 'days' },
  'dead-shown': { family: 'context', unit: 'persons' },
  shells: { family: 'context', unit: 'rounds' },
  containers: { family: 'context', unit: 'pieces' },
  voyages: { family: 'context', unit: 'pieces' },
  'artillery-pieces': { family: 'context', unit: 'pieces' },
  'ballistic-missiles': { family: 'context', unit: 'pieces' },
  'ammunition-share': { family: 'context', unit: 'percent' },
  'devices-destroyed': { family: 'context', unit: 'pieces' },
  'ground-cleared': { family: 'context', unit: 'hectares' },
  pay: { family: 'context', unit: 'dollars' },
} as const satisfies Record<string, MeasureDefinition>;

/** The id of a measure. */
export type Measure = keyof typeof measures;
