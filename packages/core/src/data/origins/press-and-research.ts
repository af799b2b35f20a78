// Newspapers, agencies and research houses, where a figure is their own.
import type { Origin } from '../../model/origin.js';

/** Newspapers, agencies and research houses, where a figure is their own. */
export const originsInPressAndResearch: readonly Origin[] = [
  {
    id: 'isw',
    name: 'Institute for the Study of War',
    party: 'isw',
    kind: 'think-tank',
    stake: 'third-party',
    informedBy: [
      { origin: 'ua-president', standing: 'declared', note: 'its daily rate divides his 3,800' },
    ],
  },
  {
    id: 'iiss',
    name: 'International Institute for Strategic Studies',
    party: 'iiss',
    kind: 'think-tank',
    stake: 'third-party',
    aliases: ['IISS'],
  },
  {
    id: 'reuters',
    name: 'Reuters',
    party: 'reuters',
    kind: 'press',
    stake: 'third-party',
  },
  {
    id: 'asia-economy',
    name: 'Asia Economy',
    party: 'asia-economy',
    kind: 'press',
    stake: 'third-party',
  },
  {
    id: 'defense-express',
    name: 'Defense Express',
    party: 'defense-express',
    kind: 'press',
    stake: 'belligerent',
    note: 'A Kyiv media and consulting company.',
  },
  {
    id: 'strategy-xxi',
    name: 'Center for Global Studies Strategy XXI',
    party: 'strategy-xxi',
    kind: 'think-tank',
    stake: 'belligerent',
    aliases: ['Pavlo Lakiichuk'],
    note: 'A think tank in Kyiv.',
  },
  {
    id: 'rusi',
    name: 'Royal United Services Institute',
    party: 'rusi',
    kind: 'think-tank',
    stake: 'third-party',
    aliases: ['RUSI'],
  },
  {
    id: 'bloomberg',
    name: 'Bloomberg',
    party: 'bloomberg',
    kind: 'press',
    stake: 'third-party',
  },
  {
    id: 'new-york-times',
    name: 'The New York Times',
    party: 'new-york-times',
    kind: 'press',
    stake: 'third-party',
    aliases: ['NYT'],
  },
  {
    id: 'csis',
    name: 'Center for Strategic and International Studies',
    party: 'csis',
    kind: 'think-tank',
    stake: 'third-party',
    aliases: ['CSIS'],
    informedBy: [
      { origin: 'uk-defence-intelligence', standing: 'declared', note: 'lists UK estimates' },
      { origin: 'us-dod', standing: 'declared', note: 'lists US estimates' },
    ],
  },
  {
    id: 'japan-times',
    name: 'The Japan Times',
    party: 'japan-times',
    kind: 'press',
    stake: 'third-party',
  },
  {
    id: 'global-watch',
    name: 'Global Watch',
    party: 'global-watch',
    kind: 'press',
    stake: 'third-party',
  },
];
