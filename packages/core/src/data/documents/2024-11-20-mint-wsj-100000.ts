// Mint, on Magzter, with The Wall Street Journal's text; entered 2026-11-22 from the record's reading of the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-20-mint-wsj-100000',
  publisher: 'Mint, with The Wall Street Journal',
  title: 'North Korea Sent a Mystery Man to Lead Its Troops Fighting Ukraine',
  address:
    'https://magzter.com/nb/stories/newspaper/Mint-Mumbai/NORTH-KOREA-SENT-A-MYSTERY-MAN-TO-LEAD-ITS-TROOPS-FIGHTING-UKRAINE',
  language: 'en',
  publishedOn: '2024-11-20~',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  mentions: [{ of: '2024-11-19-zelensky-100000', note: 'Without any evidence of his.' }],
};
