// The closed list of things that are counted, each with what it means and the unit it is counted in.

/** What one unit of a measure is. */
export type Unit =
  'persons' | 'rounds' | 'percent' | 'times' | 'months' | 'weeks' | 'days' | 'years';

/** Which clock of freshness a measure follows. */
export type MeasureFamily = 'deployment' | 'losses' | 'strength' | 'context';

/** What a measure is: its family, its unit and its definition in our words. */
export interface MeasureDefinition {
  readonly family: MeasureFamily;
  readonly unit: Unit;
  readonly definition: string;
}

/** Every measure of the record. Killed, wounded and killed or wounded are three measures; none is turned into another. */
export const measures = {
  sent: {
    family: 'deployment',
    unit: 'persons',
    definition: 'Persons ever sent to the place, whether or not they are still there.',
  },
  present: {
    family: 'deployment',
    unit: 'persons',
    definition: 'Persons in the place on the day spoken of.',
  },
  'in-training': {
    family: 'deployment',
    unit: 'persons',
    definition: 'Persons in training in the place on the day spoken of; part of those present.',
  },
  returned: {
    family: 'deployment',
    unit: 'persons',
    definition: 'Persons sent home from the place.',
  },
  'combat-ready': {
    family: 'deployment',
    unit: 'persons',
    definition: 'Persons said to be trained and ready to fight.',
  },
  deserted: {
    family: 'deployment',
    unit: 'persons',
    definition: 'Persons who left their unit without leave.',
  },
  killed: { family: 'losses', unit: 'persons', definition: 'Persons killed.' },
  wounded: { family: 'losses', unit: 'persons', definition: 'Persons wounded.' },
  'killed-or-wounded': {
    family: 'losses',
    unit: 'persons',
    definition: 'Persons killed and persons wounded, counted together.',
  },
  casualties: {
    family: 'losses',
    unit: 'persons',
    definition: 'Persons killed, wounded, captured or missing, counted together.',
  },
  captured: { family: 'losses', unit: 'persons', definition: 'Persons taken prisoner.' },
  missing: { family: 'losses', unit: 'persons', definition: 'Persons missing.' },
  'active-strength': {
    family: 'strength',
    unit: 'persons',
    definition: 'Persons on active service in an army or in a force at a front.',
  },
  'reserve-strength': {
    family: 'strength',
    unit: 'persons',
    definition:
      'Persons who could be called up: trained reserve, militia, or both, as the claim says.',
  },
  'special-forces-strength': {
    family: 'strength',
    unit: 'persons',
    definition: 'Persons in special operations forces.',
  },
  population: { family: 'strength', unit: 'persons', definition: 'Inhabitants of a country.' },
  applicants: {
    family: 'context',
    unit: 'persons',
    definition: 'Persons said to have applied to join or to return to an army.',
  },
  recruited: {
    family: 'context',
    unit: 'persons',
    definition: 'Persons who join an army, by contract or call-up.',
  },
  'service-term': { family: 'context', unit: 'years', definition: 'Length of compulsory service.' },
  'place-held': {
    family: 'context',
    unit: 'months',
    definition: 'How long a force held ground in the place.',
  },
  'mission-length': {
    family: 'context',
    unit: 'days',
    definition: 'How long a unit’s mission lasted.',
  },
  'dead-shown': {
    family: 'context',
    unit: 'persons',
    definition:
      'Coffins, portraits or burial places counted in pictures: what is shown, never how many died.',
  },
  shells: {
    family: 'context',
    unit: 'rounds',
    definition: 'Artillery and rocket rounds supplied.',
  },
} as const satisfies Record<string, MeasureDefinition>;

/** The id of a measure. */
export type Measure = keyof typeof measures;

/** Whether a text is the id of a measure. */
export function isMeasure(text: string): text is Measure {
  return Object.hasOwn(measures, text);
}
