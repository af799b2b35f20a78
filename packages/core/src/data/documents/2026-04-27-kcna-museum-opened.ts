// KCNA on the opening of the museum and the burials; entered 2026-11-26 from a stored copy of its text.
import type { DocumentEntry } from '../../model/entry.js';
import { deadShown } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-04-27-kcna-museum-opened',
  publisher: 'KCNA',
  address: 'http://www.kcna.kp/en/article/detail/fb95edbc1ee6e88d6efa16a9dbade164',
  language: 'en',
  publishedOn: '2026-04-27',
  readAs: 'copy',
  recordedOn: '2026-11-26',
  claims: [
    {
      id: '2026-04-27-kcna-names-on-the-wall',
      origin: 'kcna',
      quantity: deadShown('names-at-the-museum'),
      figure: { kind: 'none-stated' },
      asOf: '2026-04-26',
      wording: { text: 'etched in golden letters', language: 'en' },
      note: 'Names and pictures of the fallen stand on monument and wall; KCNA counts neither, nor graves.',
    },
  ],
  mentions: [{ of: '2026-03-16-museum-opening-set' }, { of: '2026-04-03-burials-set' }],
  events: [
    {
      id: '2026-04-26-museum-opened',
      day: '2026-04-26',
      kind: 'commemoration',
      title: 'The museum opens in Pyongyang, a year after the end in Kursk',
      note: 'On the day set in March. Russia’s defence minister and the speaker of its Duma attend.',
    },
    {
      id: '2026-04-26-remains-buried',
      day: '2026-04-26',
      kind: 'commemoration',
      title: 'Remains of the fallen are buried at the museum',
      note: 'Later than the mid-April announced. One man is named; no number is given.',
    },
  ],
};
