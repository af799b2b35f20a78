// Binds the functions of this room to one language's table: the one object that views and scenes speak with.
import { claimFigureSpoken, claimFigureText, statedFigureText } from './claim-figure.js';
import { dayText } from './day-text.js';
import { endsText } from './ends-text.js';
import { figureText, joinSpoken, spokenFigure } from './figure-text.js';
import { intervalText } from './interval-text.js';
import { fillMessage, type OpeningTable } from './message.js';
import { numberText } from './number-text.js';
import { phrase } from './phrase.js';
import { measureText, quantityText } from './quantity-text.js';
import { spanRemarks } from './span-remarks.js';
import { ageSentence, disagreementSentence, headlineSentence } from './summary.js';
import { voiceNameOf } from './voice-name-of.js';
import type { Words } from './words.js';

/**
 * The words of one language.
 *
 * **Absent:** a text that the table does not hold yet shows its id, so that it is seen.
 */
export function wordsFor(table: OpeningTable): Words {
  const language = table['meta.language'];
  const numbers = numberText(language);
  const text: Words['text'] = (id, values = {}) => fillMessage(table[id] ?? id, values, numbers);
  const words: Words = {
    language,
    direction: table['meta.direction'] === 'rtl' ? 'rtl' : 'ltr',
    text,
    number: numbers.number,
    ...dayText(table['meta.dates'], { text }),
    interval: (value, unit, digits) => intervalText(value, unit, digits, words, numbers),
    figure: (figure, unit) => figureText(figure, unit, words),
    figureSpoken: (figure, unit) => joinSpoken(spokenFigure(figure, unit, words), words),
    claimFigure: (claim, report) => claimFigureText(claim, words, report?.claims ?? []),
    claimFigureSpoken: (claim, report) => claimFigureSpoken(claim, words, report?.claims ?? []),
    stated: (value, report) => statedFigureText(value, words, report?.claims ?? []),
    ends: (ends) => endsText(ends, words),
    measure: (signature) => measureText(signature, words),
    quantity: (signature) => quantityText(signature, words),
    phrase: (claim, report) => phrase(claim, words, report),
    voiceName: voiceNameOf,
    headlineSentence: (headline, report) => headlineSentence(headline, report, words),
    disagreementSentence: (headline, report) => disagreementSentence(headline, report, words),
    ageSentence: (span, report) => ageSentence(span, words, report),
    remarks: (headline, report) => spanRemarks(headline, report, words),
  };
  return words;
}
