// Euromaidan Press (Yonhap) on the first prisoner; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { localLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-27-euromaidan-first-prisoner',
  publisher: 'Euromaidan Press',
  title: 'First captured North Korean soldier in Ukraine dies from injuries, Seoul says',
  address:
    'https://euromaidanpress.com/2024/12/27/first-captured-north-korean-soldier-in-ukraine-dies-from-injuries-seoul-says/',
  language: 'en',
  publishedOn: '2024-12-27',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-12-27-nis-1-captured',
      origin: 'rok-nis',
      quantity: localLosses('captured', 'died-in-captivity-2024-12', '2024-12'),
      figure: { kind: 'exact', value: 1 },
      asOf: '2024-12-26',
      via: ['Yonhap'],
      sinceSaid: 'captured alive on 26 December',
      note: 'Died of his wounds, a friendly service said. Kursk is Militarnyi’s; the NIS’s words name no place.',
    },
  ],
  events: [
    {
      id: '2024-12-26-first-prisoner',
      day: '2024-12-26/2024-12-27',
      kind: 'combat',
      title: 'First North Korean taken prisoner; he dies of his wounds',
    },
  ],
};
