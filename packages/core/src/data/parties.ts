// The voices that bodies form together, under the names they are shown by.
import type { Party } from '../model/origin.js';

/** The voices that bodies form together. An origin whose party is its own id needs no entry here. */
export const parties: readonly Party[] = [
  { id: 'ukraine', name: 'Kyiv' },
  { id: 'south-korea', name: 'Seoul' },
  { id: 'united-states', name: 'Washington' },
  { id: 'united-kingdom', name: 'London' },
  { id: 'russia', name: 'Moscow' },
  { id: 'north-korea', name: 'Pyongyang' },
  { id: 'western-officials', name: 'Western officials' },
];
