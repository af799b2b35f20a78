// Bodies of Russia and of North Korea that make claims.
import type { Origin } from '../../model/origin.js';

/** Bodies of Russia and of North Korea that make claims. */
export const originsOfRussiaAndDprk: readonly Origin[] = [
  {
    id: 'ru-president',
    name: 'President of Russia',
    party: 'russia',
    kind: 'government',
    stake: 'belligerent',
    aliases: ['Vladimir Putin'],
  },
  {
    id: 'ru-mod',
    name: 'Ministry of Defence of Russia',
    party: 'russia',
    kind: 'government',
    stake: 'belligerent',
    aliases: ['Andrei Belousov'],
  },
  {
    id: 'ru-security-council',
    name: 'Security Council of Russia',
    party: 'russia',
    kind: 'government',
    stake: 'belligerent',
    aliases: ['Dmitry Medvedev', 'Sergei Shoigu'],
  },
  {
    id: 'kcna',
    name: 'Korean Central News Agency',
    party: 'north-korea',
    kind: 'state-media',
    stake: 'belligerent',
    aliases: ['KCNA'],
  },
  {
    id: 'ru-general-staff',
    name: 'General Staff of Russia',
    party: 'russia',
    kind: 'military',
    stake: 'belligerent',
    aliases: ['Valery Gerasimov'],
  },
  {
    id: 'ru-kursk-governor',
    name: 'Governor of Kursk oblast',
    party: 'russia',
    kind: 'government',
    stake: 'belligerent',
    aliases: ['Alexander Khinshtein'],
  },
  {
    id: 'dprk-leadership',
    name: 'leadership of North Korea',
    party: 'north-korea',
    kind: 'government',
    stake: 'belligerent',
    aliases: ['Kim Jong Un', 'Central Military Commission of the Workers’ Party of Korea'],
  },
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
