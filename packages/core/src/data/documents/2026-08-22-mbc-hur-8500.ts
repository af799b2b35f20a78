// MBC on Ukraine's intelligence and 8,500 in Russia; entered 2026-11-26 from its headline, by two digests.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInRussia } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-08-22-mbc-hur-8500',
  publisher: 'MBC',
  title: '우크라이나 정보국 "러 파병 북한군 현재 8,500명‥드론부대 포함"',
  address:
    'https://news.google.com/rss/articles/CBMidEFVX3lxTE9tbVZEdVpMMDlxWTRjbjYwWmJqTDY0MDdCSEVyQ013UXNVRmt0Y2RRNFRxaEJBS3FGRTFtR1NBYnBkaXdOSTJYUE1Yc1hLLUxTMEZiaElnNWV3N3k3dnVaTEpOU0hzM0c5ZkJLNjRYbEVUTjlw0gF0QVVfeXFMTkpqWG1LcHhhSVR6Vk5yaDd2MjRUODNQUGgtRGg5d0J3aF9tUGJ6cVhhSUdCdTlLay00RzR6c2NjampPR1pyZGFDZ1dWRS1mbV9jSWxPakFORHc5MF9peldWMm1sbEFQOXBvZFlqLXVxTFViekw?oc=5',
  language: 'ko',
  publishedOn: '2026-08-22',
  readAs: 'named',
  namedBy: [
    'Korean news digest of 22 and 23 August 2026 (in a public repository; names MBC and Yonhap TV)',
    'Korean notes on drones with a headline of 22 August 2026 (in a public repository; names Daum)',
  ],
  recordedOn: '2026-11-26',
  note: 'The address is a news index’s link to the page.',
  claims: [
    {
      id: '2026-08-22-hur-8500-in-russia',
      origin: 'ua-hur',
      quantity: presentInRussia,
      figure: { kind: 'exact', value: 8_500 },
      asOf: '2026-08-22~',
      asOfInferred: true,
      statedOn: '2026-08-22~',
      wording: { text: '현재 8,500명', language: 'ko' },
      note: 'Reconnaissance and attack drone units included. 정보국 is read as HUR; a day or two earlier is possible.',
    },
  ],
};
