// TRT World, with AA, on Shoigu in Pyongyang, 13 September 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-09-13-trt-world-shoigu-visit',
  publisher: 'TRT World',
  title: 'Russia security chief Sergei Shoigu visits N Korean leader Kim Jong-un',
  address: 'https://www.trtworld.com/article/18207373',
  language: 'en',
  publishedOn: '2024-09-13',
  readAs: 'original',
  recordedOn: '2026-11-22',
  events: [
    {
      id: '2024-09-13-shoigu-visit',
      day: '2024-09-13',
      kind: 'visit',
      title: 'Shoigu in Pyongyang, received by Kim Jong Un',
    },
  ],
};
