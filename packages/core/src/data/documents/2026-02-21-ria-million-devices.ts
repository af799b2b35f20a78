// RIA Novosti on the devices cleared in Kursk; entered 2026-11-26 from an excerpt of the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-02-21-ria-million-devices',
  publisher: 'RIA Novosti',
  title: 'Специалисты из КНДР уничтожили миллион взрывоопасных предметов под Курском',
  address: 'https://ria.ru/20260221/kndr-2075989159.html',
  language: 'ru',
  publishedOn: '2026-02-21',
  readAs: 'excerpt',
  recordedOn: '2026-11-26',
  mentions: [
    {
      of: '2026-02-15-khinshtein-1600000-devices',
      printed: { figure: { kind: 'exact', value: 1_000_000 } },
      mutations: [
        {
          kind: 'wrong-number',
          seen: { text: 'уничтожили миллион взрывоопасных предметов', where: 'headline' },
          note: 'The text below it has “порядка 1,6 миллиона”.',
        },
      ],
    },
  ],
};
