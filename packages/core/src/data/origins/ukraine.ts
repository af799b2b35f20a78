// Bodies of Ukraine that make claims.
import type { Origin } from '../../model/origin.js';
import { bodiesOf } from './bodies-of.js';

const ofUkraine = bodiesOf('ukraine', 'belligerent');

/** Bodies of Ukraine that make claims. */
export const originsOfUkraine: readonly Origin[] = [
  ofUkraine('government', 'ua-president', 'President of Ukraine', {
    aliases: ['Volodymyr Zelensky', 'Zelenskyy'],
  }),
  ofUkraine('intelligence', 'ua-hur', 'Defence Intelligence of Ukraine (HUR)', {
    aliases: ['HUR', 'GUR', 'Kyrylo Budanov', 'Vadym Skibitskyi', 'Andrii Cherniak'],
  }),
  ofUkraine(
    'military',
    'ua-commander-in-chief',
    'Commander-in-Chief of the Armed Forces of Ukraine',
    {
      aliases: ['Oleksandr Syrskyi', 'Syrskyy'],
    },
  ),
  ofUkraine('military', 'ua-general-staff', 'General Staff of Ukraine', {
    aliases: ['Anatolii Barhylevych'],
  }),
  ofUkraine('unnamed-officials', 'ua-officials', 'unnamed Ukrainian officials', {
    informedBy: [
      {
        origin: 'kremlin-snuffbox',
        standing: 'reported',
        note: 'of October 2024: Interfax-Ukraine quotes Russian channels beside its sources',
      },
    ],
  }),
  ofUkraine('government', 'ua-mod', 'Ministry of Defence of Ukraine', {
    aliases: ['Ivan Havryliuk', 'Rustem Umerov'],
  }),
  ofUkraine('government', 'ua-ccd', 'Center for Countering Disinformation (Ukraine)', {
    aliases: ['Andrii Kovalenko'],
  }),
  ofUkraine('government', 'ua-ambassador-seoul', 'Ambassador of Ukraine in Seoul', {
    aliases: ['Dmytro Ponomarenko'],
  }),
  ofUkraine('military', 'ua-special-operations-forces', 'Special Operations Forces of Ukraine', {
    aliases: ['SOF', '8th Special Operations Regiment', 'National Resistance Center'],
  }),
  ofUkraine('government', 'ua-un-mission', 'Permanent Mission of Ukraine to the United Nations', {
    aliases: ['Serhiy Kyslytsya'],
  }),
  ofUkraine('intelligence', 'ua-sbu', 'Security Service of Ukraine (SBU)', {
    aliases: ['SBU'],
  }),
  ofUkraine('person', 'ua-getmanchuk', 'Alyona Getmanchuk', {
    note: 'Chief Ukrainian delegate to Korea, as KBS calls her.',
  }),
];
