// Bodies of Ukraine that make claims.
import type { Origin } from '../../model/origin.js';

/** Bodies of Ukraine that make claims. */
export const originsOfUkraine: readonly Origin[] = [
  {
    id: 'ua-president',
    name: 'President of Ukraine',
    party: 'ukraine',
    kind: 'government',
    stake: 'belligerent',
    aliases: ['Volodymyr Zelensky', 'Zelenskyy'],
  },
  {
    id: 'ua-hur',
    name: 'Defence Intelligence of Ukraine (HUR)',
    party: 'ukraine',
    kind: 'intelligence',
    stake: 'belligerent',
    aliases: ['HUR', 'GUR', 'Kyrylo Budanov', 'Vadym Skibitskyi', 'Andrii Cherniak'],
  },
  {
    id: 'ua-commander-in-chief',
    name: 'Commander-in-Chief of the Armed Forces of Ukraine',
    party: 'ukraine',
    kind: 'military',
    stake: 'belligerent',
    aliases: ['Oleksandr Syrskyi', 'Syrskyy'],
  },
  {
    id: 'ua-general-staff',
    name: 'General Staff of Ukraine',
    party: 'ukraine',
    kind: 'military',
    stake: 'belligerent',
  },
  {
    id: 'ua-officials',
    name: 'unnamed Ukrainian officials',
    party: 'ukraine',
    kind: 'unnamed-officials',
    stake: 'belligerent',
  },
  {
    id: 'ua-mod',
    name: 'Ministry of Defence of Ukraine',
    party: 'ukraine',
    kind: 'government',
    stake: 'belligerent',
    aliases: ['Ivan Havryliuk', 'Rustem Umerov'],
  },
  {
    id: 'ua-ambassador-seoul',
    name: 'Ambassador of Ukraine in Seoul',
    party: 'ukraine',
    kind: 'government',
    stake: 'belligerent',
    aliases: ['Dmytro Ponomarenko'],
  },
];
