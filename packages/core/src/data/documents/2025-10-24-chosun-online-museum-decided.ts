// Chosun Online, with Yonhap, on when the museum was decided; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-10-24-chosun-online-museum-decided',
  publisher: 'Chosun Online, with Yonhap',
  address: 'https://www.chosunonline.com/site/data/html_dir/2025/10/24/2025102480035.html',
  language: 'ja',
  publishedOn: '2025-10-24',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [{ of: '2025-10-23-museum-begun', via: ['KCNA'] }],
  events: [
    {
      id: '2025-05-28-museum-decided',
      day: '2025-05-28',
      kind: 'commemoration',
      title: 'North Korea’s military commission decides on a museum of the Kursk operation',
      note: 'On the day on which the sapper regiment was formed.',
    },
  ],
};
