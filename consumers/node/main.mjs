// Says what is claimed on a day, and paints the figure as text.
import { ledger, report } from '@dprk-deployment-tracker/core';
import {
  appWords,
  blocksText,
  initialState,
  questions,
  wordsFor,
} from '@dprk-deployment-tracker/widget/figure';

const answer = report(ledger, { knownOn: '2025-01-22' });
const { span } = answer.headlines['killed-or-wounded'];
console.log(`from ${span.low} to ${span.high}, as claimed by ${span.voices.length} voices`);

const words = await wordsFor('en');
const asked = /** @type {const} */ ({ ...initialState, open: ['claims'], reach: 'whole' });
const { blocks } = questions.losses(answer, words, { widthPx: 720, emPx: 16 }, asked);
console.log(`<figure>${blocksText(blocks, appWords(words))}</figure>`);
