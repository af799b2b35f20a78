// Bodies and unnamed officials of Western states and of the G20 that make claims.
import type { Origin } from '../../model/origin.js';
import { bodiesOf } from './bodies-of.js';

const ofUnitedKingdom = bodiesOf('united-kingdom', 'ally-of-belligerent');
const ofUnitedStates = bodiesOf('united-states', 'ally-of-belligerent');

/** Bodies and unnamed officials of Western states and of the G20 that make claims. */
export const originsOfWesternStates: readonly Origin[] = [
  ofUnitedKingdom(
    'intelligence',
    'uk-defence-intelligence',
    'Defence Intelligence (United Kingdom)',
    {
      aliases: ['UK Ministry of Defence update'],
    },
  ),
  ofUnitedStates('military', 'us-dod', 'Department of Defense (United States)', {
    aliases: ['Pentagon', 'Pat Ryder', 'Sabrina Singh'],
  }),
  {
    id: 'western-officials',
    name: 'unnamed Western officials',
    party: 'western-officials',
    kind: 'unnamed-officials',
    stake: 'ally-of-belligerent',
    informedBy: [
      {
        origin: 'uk-defence-intelligence',
        standing: 'reported',
        note: 'of January 2025: three numbers and a day in common with London two days later; no page says so',
      },
    ],
  },
  ofUnitedKingdom(
    'intelligence',
    'uk-gchq',
    'Government Communications Headquarters (United Kingdom)',
    {
      aliases: ['GCHQ', 'Anne Keast-Butler'],
    },
  ),
  {
    id: 'nato',
    name: 'North Atlantic Treaty Organization',
    party: 'nato',
    kind: 'international-body',
    stake: 'ally-of-belligerent',
    aliases: ['NATO', 'Mark Rutte'],
  },
  ofUnitedStates('government', 'us-white-house', 'White House (United States)', {
    aliases: ['John Kirby', 'National Security Council'],
  }),
  {
    id: 'ua-us-officials',
    name: 'unnamed Ukrainian and US officials',
    party: 'united-states',
    kind: 'unnamed-officials',
    stake: 'belligerent',
    note: 'Quoted together by the New York Times; counted with Washington, so as no further voice.',
  },
  {
    id: 'g20-officials',
    name: 'people familiar with assessments of some G20 states',
    party: 'g20-officials',
    kind: 'unnamed-officials',
    stake: 'third-party',
    note: 'Unnamed, to Bloomberg; which states is not said.',
  },
  ofUnitedStates('government', 'us-state', 'Department of State (United States)', {
    aliases: [
      'State Department',
      'US Mission to the UN',
      'Antony Blinken',
      'Matthew Miller',
      'Robert Wood',
      'Dorothy Camille Shea',
      'Vedant Patel',
      'Linda Thomas-Greenfield',
    ],
  }),
  ofUnitedKingdom(
    'military',
    'uk-chief-of-defence-staff',
    'Chief of the Defence Staff (United Kingdom)',
    {
      aliases: ['Tony Radakin'],
    },
  ),
  {
    id: 'msmt',
    name: 'Multilateral Sanctions Monitoring Team',
    party: 'msmt',
    kind: 'international-body',
    stake: 'third-party',
    aliases: ['MSMT'],
    informedBy: [
      {
        origin: 'rok-jcs',
        standing: 'declared',
        note: 'eleven states, South Korea among them, pool what they know',
      },
    ],
  },
  {
    id: 'nhk-diplomats',
    name: 'Western and Russian diplomats, to NHK',
    party: 'nhk-diplomats',
    kind: 'unnamed-officials',
    stake: 'third-party',
    note: 'Which states is not said.',
  },
  ofUnitedStates('unnamed-officials', 'us-officials', 'unnamed US officials'),
  ofUnitedKingdom('government', 'uk-mod', 'Ministry of Defence (United Kingdom)', {
    aliases: ['John Healey'],
  }),
  {
    id: 'nl-mod',
    name: 'Ministry of Defence (Netherlands)',
    party: 'nl-mod',
    kind: 'government',
    stake: 'ally-of-belligerent',
    aliases: ['Ruben Brekelmans'],
  },
];
