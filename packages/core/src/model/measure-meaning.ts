// What each measure means, in our words.
import type { Measure } from './measure.js';

/** Measure → its definition. */
export const measureMeanings: Readonly<Record<Measure, string>> = {
  sent: 'Persons ever sent to the place, whether or not they are still there.',
  present: 'Persons in the place on the day spoken of.',
  'in-training': 'Persons in training in the place on the day spoken of; part of those present.',
  returned: 'Persons sent home from the place.',
  'combat-ready': 'Persons said to be trained and ready to fight.',
  deserted: 'Persons who left their unit without leave.',
  killed: 'Persons killed.',
  wounded: 'Persons wounded.',
  'killed-or-wounded': 'Persons killed and persons wounded, counted together.',
  casualties: 'Persons killed, wounded, captured or missing, counted together.',
  captured: 'Persons taken prisoner.',
  missing: 'Persons missing.',
  'active-strength': 'Persons on active service in an army or in a force at a front.',
  'reserve-strength':
    'Persons who could be called up: trained reserve, militia, or both, as the claim says.',
  'special-forces-strength': 'Persons in special operations forces.',
  population: 'Inhabitants of a country.',
  applicants: 'Persons said to have applied to join or to return to an army.',
  recruited: 'Persons who join an army, by contract or call-up.',
  'service-term': 'Length of compulsory service.',
  'place-held': 'How long a force held ground in the place.',
  shells: 'Artillery and rocket rounds supplied.',
  containers: 'Shipping containers of military goods supplied; what is in them was not seen.',
  voyages: 'Voyages of ships that carry military goods.',
  'artillery-pieces': 'Guns and rocket launchers supplied.',
  'ballistic-missiles': 'Ballistic missiles supplied.',
  'ammunition-share': 'Part of the ammunition fired a day that came from the supplier.',
  'devices-destroyed': 'Mines and other explosive devices found and destroyed.',
  'ground-cleared': 'Ground cleared of mines.',
  pay: 'Pay promised to one soldier, in US dollars.',
  'mission-length': 'How long a unit’s mission lasted.',
  'dead-shown':
    'Coffins, portraits or burial places counted in pictures: what is shown, never how many died.',
};
