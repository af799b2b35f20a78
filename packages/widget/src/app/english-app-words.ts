// What the app says in English.
import type { AppWords } from './app-words.js';

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** The words of the app in English. */
export const englishAppWords: AppWords = {
  language: 'en',
  direction: 'ltr',
  close: 'Close',
  explore: 'Explore the picture',
  exploreHow: 'Arrow keys step by date and by side, Enter opens, Escape leaves',
  earlier: 'Earlier',
  later: 'Later',
  above: 'Side above',
  below: 'Side below',
  openCard: 'Open',
  done: 'Done',
  failedPart: 'This part could not be shown.',
  questions: 'Questions to the record',
  question: {
    losses: 'Killed or wounded',
    troops: 'Sent and there now',
    origins: 'Who says what',
    forecasts: 'Predictions',
    indicators: 'What it means',
    relays: 'In print',
    claims: 'All statements',
    summary: 'In one table',
  },
  settings: 'Day and rule',
  asKnownOn: 'As known on',
  newest: 'Newest',
  rule: 'How sides are counted together',
  ruleNames: {
    'two-voice-floor': 'Two sides for the start',
    envelope: 'Lowest to highest',
    median: 'Middle of the sides',
  },
  loadFailed: 'The rest of the record could not be loaded.',
  day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
};
