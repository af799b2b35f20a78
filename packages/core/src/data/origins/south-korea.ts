// Bodies of South Korea that make claims.
import type { Origin } from '../../model/origin.js';

/** Bodies of South Korea that make claims. */
export const originsOfSouthKorea: readonly Origin[] = [
  {
    id: 'rok-nis',
    name: 'National Intelligence Service (South Korea)',
    party: 'south-korea',
    kind: 'intelligence',
    stake: 'third-party',
    aliases: ['NIS'],
    informedBy: [
      {
        origin: 'ua-hur',
        standing: 'reported',
        note: 'said to cross-check with Ukrainian services',
      },
    ],
  },
  {
    id: 'rok-jcs',
    name: 'Joint Chiefs of Staff (South Korea)',
    party: 'south-korea',
    kind: 'military',
    stake: 'third-party',
    aliases: ['JCS'],
  },
  {
    id: 'rok-mnd',
    name: 'Ministry of National Defense (South Korea)',
    party: 'south-korea',
    kind: 'government',
    stake: 'third-party',
    aliases: ['MND'],
  },
  {
    id: 'rok-dia',
    name: 'Defense Intelligence Agency (South Korea)',
    party: 'south-korea',
    kind: 'intelligence',
    stake: 'third-party',
    aliases: ['DIA'],
  },
  {
    id: 'rok-presidential-office',
    name: 'Presidential Office (South Korea)',
    party: 'south-korea',
    kind: 'government',
    stake: 'third-party',
  },
  {
    id: 'rok-officials',
    name: 'unnamed South Korean officials',
    party: 'south-korea',
    kind: 'unnamed-officials',
    stake: 'third-party',
  },
  {
    id: 'rok-intelligence-officials',
    name: 'unnamed South Korean intelligence officials',
    party: 'south-korea',
    kind: 'unnamed-officials',
    stake: 'third-party',
    note: 'Of intelligence, as the BBC has them; no service is named.',
  },
  {
    id: 'rok-ua-western-sources',
    name: 'South Korean, Ukrainian and Western sources, quoted together',
    party: 'south-korea',
    kind: 'unnamed-officials',
    stake: 'belligerent',
    note: 'As Reuters and AP sum them up; counted with Seoul, so as no further voice.',
  },
];
