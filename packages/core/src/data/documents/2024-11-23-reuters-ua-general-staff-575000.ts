// Reuters on numbers from Ukraine's General Staff; entered 2026-11-22 from Essanews's report.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInKursk, russianForce, russianSentToKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-23-reuters-ua-general-staff-575000',
  publisher: 'Essanews',
  title: 'Ukraine loses grip in Kursk as Russian forces advance',
  address:
    'https://essanews.com/ukraine-loses-grip-in-kursk-as-russian-forces-advance,7095845729429121a',
  language: 'en',
  publishedOn: '2024-11-23',
  readAs: 'original',
  recordedOn: '2026-11-22',
  note: 'Its own report of Reuters’s.',
  claims: [
    {
      id: '2024-11-23-ua-general-staff-575000',
      origin: 'ua-general-staff',
      quantity: russianForce,
      figure: { kind: 'about', value: 575_000 },
      asOf: '2024-11-23',
      asOfInferred: true,
      via: ['a source in the General Staff'],
      note: 'RBC-Ukraine had the number in early November.',
    },
    {
      id: '2024-11-23-ua-general-staff-690000-planned',
      origin: 'ua-general-staff',
      quantity: russianForce,
      figure: { kind: 'about', value: 690_000 },
      modality: 'planned',
      asOf: '2024-12-31',
      asOfInferred: true,
      via: ['a source in the General Staff'],
      note: 'Russia’s aim; the year’s end stands in RBC-Ukraine and with Syrskyi in July.',
    },
    {
      id: '2024-11-23-ua-general-staff-59000-to-kursk',
      origin: 'ua-general-staff',
      quantity: russianSentToKursk,
      figure: { kind: 'about', value: 59_000 },
      asOf: '2024-11-23',
      asOfInferred: true,
      via: ['a source in the General Staff'],
      note: 'Soldiers deployed there since the incursion of August.',
    },
    {
      id: '2024-11-23-ua-general-staff-11000-kursk',
      origin: 'ua-general-staff',
      quantity: presentInKursk,
      figure: { kind: 'about', value: 11_000 },
      asOf: '2024-11-23',
      asOfInferred: true,
      via: ['a source in the General Staff', 'Reuters'],
      note: 'Most of them still in training.',
    },
  ],
};
