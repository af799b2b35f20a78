// Bodies and unnamed officials of Western states and of the G20 that make claims.
import type { Origin } from '../../model/origin.js';

/** Bodies and unnamed officials of Western states and of the G20 that make claims. */
export const originsOfWesternStates: readonly Origin[] = [
  {
    id: 'uk-defence-intelligence',
    name: 'Defence Intelligence (United Kingdom)',
    party: 'united-kingdom',
    kind: 'intelligence',
    stake: 'ally-of-belligerent',
    aliases: ['UK Ministry of Defence update'],
  },
  {
    id: 'us-dod',
    name: 'Department of Defense (United States)',
    party: 'united-states',
    kind: 'military',
    stake: 'ally-of-belligerent',
    aliases: ['Pentagon'],
  },
  {
    id: 'western-officials',
    name: 'unnamed Western officials',
    party: 'western-officials',
    kind: 'unnamed-officials',
    stake: 'ally-of-belligerent',
  },
  {
    id: 'us-white-house',
    name: 'White House (United States)',
    party: 'united-states',
    kind: 'government',
    stake: 'ally-of-belligerent',
    aliases: ['John Kirby', 'National Security Council'],
  },
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
  {
    id: 'us-state',
    name: 'Department of State (United States)',
    party: 'united-states',
    kind: 'government',
    stake: 'ally-of-belligerent',
    aliases: [
      'State Department',
      'US Mission to the UN',
      'Vedant Patel',
      'Linda Thomas-Greenfield',
    ],
  },
  {
    id: 'uk-chief-of-defence-staff',
    name: 'Chief of the Defence Staff (United Kingdom)',
    party: 'united-kingdom',
    kind: 'military',
    stake: 'ally-of-belligerent',
    aliases: ['Tony Radakin'],
  },
  {
    id: 'msmt',
    name: 'Multilateral Sanctions Monitoring Team',
    party: 'msmt',
    kind: 'international-body',
    stake: 'third-party',
    aliases: ['MSMT'],
    informedBy: [
      {
        origin: 'rok-official-line',
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
];
