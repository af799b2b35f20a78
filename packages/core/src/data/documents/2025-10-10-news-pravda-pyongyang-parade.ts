// News-Pravda on the parade of 10 October 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-10-10-news-pravda-pyongyang-parade',
  publisher: 'News-Pravda',
  title:
    'En Pyongyang, militares norcoreanos que participaron en la liberación de la región rusa de Kursk marcharon en un desfile portando las banderas de Rusia y Corea del Norte, acompañados por la canción Servir a Rusia',
  address: 'https://spanish.news-pravda.com/world/2025/10/10/597562.html',
  language: 'es',
  publishedOn: '2025-10-10',
  readAs: 'original',
  recordedOn: '2026-11-22',
  events: [
    {
      id: '2025-10-10-kursk-veterans-parade',
      day: '2025-10-10',
      kind: 'commemoration',
      title: 'Veterans of Kursk march in the parade in Pyongyang',
    },
  ],
};
