// UAWire on the Joint Chiefs and the Special Operations Forces; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { localLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-23-uawire-sof-77',
  publisher: 'UAWire',
  title:
    'North Korea faces heavy losses in Ukraine war, plans to deploy more troops to support Russia',
  address:
    'https://www.uawire.org/north-korea-faces-heavy-losses-in-ukraine-war-plans-to-deploy-more-troops-to-support-russia',
  language: 'en',
  publishedOn: '2024-12-23',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-12-23-sof-77-killed',
      origin: 'ua-special-operations-forces',
      quantity: localLosses('killed', 'sof-8th-regiment-three-days-2024-12-23', '2024-12-20~'),
      figure: { kind: 'exact', value: 77 },
      asOf: '2024-12-23',
      asOfInferred: true,
      sinceSaid: 'in just three days of combat',
      note: 'Of the 8th regiment, or of one drone crew, as an English post has it.',
    },
    {
      id: '2024-12-23-sof-40-wounded',
      origin: 'ua-special-operations-forces',
      quantity: localLosses('wounded', 'sof-8th-regiment-three-days-2024-12-23', '2024-12-20~'),
      figure: { kind: 'exact', value: 40 },
      asOf: '2024-12-23',
      asOfInferred: true,
      sinceSaid: 'in just three days of combat',
    },
  ],
  mentions: [
    {
      of: '2024-12-23-jcs-1100',
      via: ['Yonhap'],
      wording: { text: 'approximately 1,100', language: 'en' },
      note: 'Credited to South Korean intelligence in the lead; the next paragraph names the Joint Chiefs.',
    },
  ],
};
