// Newspapers, agencies and research houses, where a figure is their own.
import type { Origin } from '../../model/origin.js';
import type { MoreOfBody } from './bodies-of.js';

/** Newspapers, agencies and research houses, where a figure is their own. */
export const originsInPressAndResearch: readonly Origin[] = [
  outlet('think-tank', 'isw', 'Institute for the Study of War', {
    informedBy: [
      { origin: 'ua-president', standing: 'declared', note: 'its daily rate divides his 3,800' },
    ],
  }),
  outlet('think-tank', 'iiss', 'International Institute for Strategic Studies', {
    aliases: ['IISS'],
  }),
  outlet('press', 'reuters', 'Reuters'),
  outlet('press', 'asia-economy', 'Asia Economy'),
  outlet('press', 'kyiv-post', 'Kyiv Post'),
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
  outlet('think-tank', 'rusi', 'Royal United Services Institute', {
    aliases: ['RUSI'],
  }),
  outlet('press', 'bloomberg', 'Bloomberg'),
  outlet('press', 'new-york-times', 'The New York Times', {
    aliases: ['NYT'],
  }),
  outlet('think-tank', 'csis', 'Center for Strategic and International Studies', {
    aliases: ['CSIS'],
    informedBy: [
      { origin: 'uk-defence-intelligence', standing: 'declared', note: 'lists UK estimates' },
      { origin: 'us-dod', standing: 'declared', note: 'lists US estimates' },
    ],
  }),
  outlet('press', 'mediazona', 'Mediazona and the BBC’s Russian service', {
    note: 'A list of names from obituaries, graves and public records.',
  }),
  outlet('press', 'joongang-sources', 'unnamed sources of the JoongAng Ilbo', {
    note: 'No page says that they are officials.',
  }),
  outlet('think-tank', 'open-source-centre', 'Open Source Centre', {
    note: 'With Reuters, from pictures of ports and ships.',
  }),
  outlet('press', 'japan-times', 'The Japan Times'),
  outlet('press', 'moscow-times', 'The Moscow Times'),
  {
    id: 'blue-yellow',
    name: 'Blue/Yellow',
    party: 'blue-yellow',
    kind: 'person',
    stake: 'ally-of-belligerent',
    aliases: ['Jonas Ohman'],
    note: 'Head of a Lithuanian charity that supplies Ukrainian troops.',
  },
  outlet('press', 'global-defense-corp', 'Global Defense Corp'),
  outlet('press', 'image-counts', 'outlets that count what Pyongyang’s pictures show', {
    note: 'Counts of coffins, portraits and persons in pictures of state media.',
  }),
  outlet('press', 'nk-news', 'NK News'),
  outlet('person', 'andrew-perpetua', 'Andrew Perpetua', {
    note: 'Counts losses in published pictures.',
  }),
  outlet('press', 'the-insider', 'The Insider'),
  outlet('press', 'yonhap', 'Yonhap', {
    note: 'Its background lines that name no source.',
  }),
  outlet('press', 'aju-press', 'Aju Press'),
  outlet('press', 'news1', 'News1'),
  outlet('press', 'bbc', 'BBC News and its Korean service', {
    aliases: ['BBC', 'BBC Korean', 'Quentin Sommerville'],
    note: 'Its Russian service counts with Mediazona, under that name.',
  }),
];

/** It speaks for itself, and is no party to the war. */
function outlet(kind: Origin['kind'], id: string, name: string, more: MoreOfBody = {}): Origin {
  return { id, name, party: id, kind, stake: 'third-party', ...more };
}
