// Bodies of South Korea that make claims.
import type { Origin } from '../../model/origin.js';
import { bodiesOf } from './bodies-of.js';

const ofSouthKorea = bodiesOf('south-korea', 'third-party');

/** Bodies of South Korea that make claims. */
export const originsOfSouthKorea: readonly Origin[] = [
  ofSouthKorea('intelligence', 'rok-nis', 'National Intelligence Service (South Korea)', {
    aliases: ['NIS'],
    informedBy: [
      {
        origin: 'ua-hur',
        standing: 'reported',
        note: 'said to cross-check with Ukrainian services',
      },
    ],
  }),
  ofSouthKorea('military', 'rok-jcs', 'Joint Chiefs of Staff (South Korea)', {
    aliases: ['JCS'],
  }),
  ofSouthKorea('government', 'rok-mnd', 'Ministry of National Defense (South Korea)', {
    aliases: ['MND'],
  }),
  ofSouthKorea('intelligence', 'rok-dia', 'Defense Intelligence Agency (South Korea)', {
    aliases: ['DIA'],
  }),
  ofSouthKorea('government', 'rok-presidential-office', 'Presidential Office (South Korea)'),
  ofSouthKorea('unnamed-officials', 'rok-officials', 'unnamed South Korean officials'),
  ofSouthKorea(
    'unnamed-officials',
    'rok-intelligence-officials',
    'unnamed South Korean intelligence officials',
    {
      note: 'Of intelligence, as the BBC has them; no service is named.',
    },
  ),
  {
    id: 'rok-ua-western-sources',
    name: 'South Korean, Ukrainian and Western sources, quoted together',
    party: 'south-korea',
    kind: 'unnamed-officials',
    stake: 'belligerent',
    note: 'As Reuters and AP sum them up; counted with Seoul, so as no further voice.',
  },
];
