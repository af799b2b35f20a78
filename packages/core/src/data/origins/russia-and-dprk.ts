// Bodies of Russia and of North Korea that make claims.
import type { Origin } from '../../model/origin.js';
import { bodiesOf } from './bodies-of.js';

const ofRussia = bodiesOf('russia', 'belligerent');
const ofNorthKorea = bodiesOf('north-korea', 'belligerent');

/** Bodies of Russia and of North Korea that make claims. */
export const originsOfRussiaAndDprk: readonly Origin[] = [
  ofRussia('government', 'ru-president', 'President of Russia', {
    aliases: ['Vladimir Putin'],
  }),
  ofRussia('government', 'ru-mod', 'Ministry of Defence of Russia', {
    aliases: ['Andrei Belousov'],
  }),
  ofRussia('government', 'ru-security-council', 'Security Council of Russia', {
    aliases: ['Dmitry Medvedev', 'Sergei Shoigu'],
  }),
  ofNorthKorea('state-media', 'kcna', 'Korean Central News Agency', {
    aliases: ['KCNA'],
  }),
  ofRussia('military', 'ru-general-staff', 'General Staff of Russia', {
    aliases: ['Valery Gerasimov'],
  }),
  {
    id: 'igor-korotchenko',
    name: 'Igor Korotchenko',
    party: 'igor-korotchenko',
    kind: 'person',
    stake: 'belligerent',
    note: 'A guest on Russian state television, editor of a defence magazine.',
  },
  {
    id: 'ru-telegram-maryino',
    name: 'Russian media on the strike at Maryino',
    party: 'ru-telegram-maryino',
    kind: 'press',
    stake: 'belligerent',
    note: 'A Telegram channel that is not named.',
  },
  ofRussia('government', 'ru-kursk-governor', 'Governor of Kursk oblast', {
    aliases: ['Alexander Khinshtein'],
  }),
  ofNorthKorea('government', 'dprk-leadership', 'leadership of North Korea', {
    aliases: ['Kim Jong Un', 'Central Military Commission of the Workers’ Party of Korea'],
  }),
  {
    id: 'kremlin-snuffbox',
    name: 'Kremlin Snuffbox',
    party: 'kremlin-snuffbox',
    kind: 'press',
    stake: 'belligerent',
    note: 'An anonymous Telegram channel.',
  },
  {
    id: 'kursk-video-man',
    name: 'man in a Telegram video, identity unproved',
    party: 'kursk-video-man',
    kind: 'person',
    stake: 'belligerent',
    note: 'Says that he is a North Korean soldier; spread by a pro-Ukrainian channel.',
  },
];
