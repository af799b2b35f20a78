// An article in the style of Online.UA retelling the New York Times and ISW; entered 2026-11-22 from its text.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-23-online-ua-contingent',
  publisher: 'Online.UA',
  noAddressReason: 'known by its style only; the page was not found again',
  language: 'en',
  publishedOn: '2025-01-23~',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-01-22-ua-us-officials-11000-sent',
      via: ['The New York Times'],
    },
    {
      of: '2025-01-05-zelensky-12000-sent',
      via: ['Institute for the Study of War'],
      note: 'In Kursk, and beside the 11,000 as the same contingent.',
    },
    {
      of: '2025-01-22-ua-us-officials-third',
      via: ['The New York Times'],
      note: 'As a third of “the North Korean military”.',
    },
    { of: '2025-01-19-syrskyi-nearly-half', via: ['The New York Times'] },
    {
      of: '2025-01-16-isw-92-a-day',
      note: 'As “the latest data”, in the present tense.',
    },
    {
      of: '2025-01-16-isw-12000-by-mid-april',
      note: '“Destroyed by Ukrainian soldiers” unless Russia intervenes; one sentence keeps killed or wounded.',
    },
    {
      of: '2025-01-05-zelensky-3800',
      via: ['Institute for the Study of War'],
      note: 'Printed as an official confirmation; it was a podcast.',
    },
    {
      of: '2025-01-13-nis-300-killed',
      via: ['Institute for the Study of War'],
    },
    {
      of: '2025-01-13-nis-2700-wounded',
      via: ['Institute for the Study of War'],
    },
    { of: '2025-01-22-nyt-kpa-1200000', via: ['The New York Times'] },
    { of: '2024-12-01-first-engagement-nyt', via: ['The New York Times'] },
    {
      of: '2024-08-06-kursk-incursion',
      via: ['The New York Times'],
    },
    {
      of: '2025-01-22-papers-far-east',
      via: ['The New York Times'],
      note: 'Prints “pocket trash”; the usual English term is pocket litter.',
    },
  ],
  statedValues: [
    {
      id: '2025-01-23-online-ua-third',
      indicator: 'casualty-share',
      part: 'share',
      figure: {
        kind: 'share',
        lowPercent: 33,
        highPercent: 34,
        of: ['2025-01-22-ua-us-officials-11000-sent'],
      },
      unit: 'percent',
      inputs: ['2025-01-22-ua-us-officials-third', '2025-01-22-ua-us-officials-11000-sent'],
      wording: { text: 'about a third', language: 'en' },
    },
    {
      id: '2025-01-23-online-ua-nearly-half',
      indicator: 'casualty-share',
      part: 'share',
      figure: {
        kind: 'share',
        lowPercent: 40,
        highPercent: 50,
        of: ['2025-01-22-ua-us-officials-11000-sent'],
      },
      unit: 'percent',
      inputs: ['2025-01-19-syrskyi-nearly-half', '2025-01-22-ua-us-officials-11000-sent'],
      wording: { text: 'nearly half', language: 'en' },
    },
    {
      id: '2025-01-23-online-ua-daily-rate',
      indicator: 'attrition-projection',
      part: 'daily-rate',
      figure: { kind: 'about', value: 92 },
      unit: 'persons',
      inputs: ['2025-01-05-zelensky-3800', '2024-12-06-larger-role'],
    },
    {
      id: '2025-01-23-online-ua-weeks',
      indicator: 'attrition-projection',
      part: 'weeks',
      figure: { kind: 'up-to', high: 12 },
      unit: 'weeks',
      inputs: ['2025-01-05-zelensky-3800', '2025-01-05-zelensky-12000-sent'],
      wording: { text: 'within the next 12 weeks', language: 'en' },
    },
    {
      id: '2025-01-23-online-ua-end-day',
      indicator: 'attrition-projection',
      part: 'end-day',
      figure: { kind: 'about', value: 89 },
      unit: 'days',
      inputs: ['2025-01-05-zelensky-3800', '2025-01-05-zelensky-12000-sent'],
      wording: { text: 'by mid-April 2025', language: 'en' },
      note: 'Mid-April in days from ISW’s 16 January to 15 April.',
    },
  ],
};
