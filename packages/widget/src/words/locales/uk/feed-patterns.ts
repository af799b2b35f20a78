// Ukrainian words of a live or a frozen record.
import type { FeedPatterns } from '../../feed-words.js';
import { counted, ukNumbers } from './figure-patterns.js';

const { number } = ukNumbers;

/** Ukrainian words of a live or a frozen record. */
export const ukFeed: FeedPatterns = {
  waiting: 'Завантажуємо найновіші дані.',
  trouble: {
    offline: 'Немає з’єднання.',
    unreachable: 'Найновіші дані не вдалося завантажити.',
    refused: 'Найновіші дані не вдалося використати.',
  },
  lastShown: (day) => `Показано те, що надійшло останнім: дані до ${day}.`,
  oursShown: (day) => `Показано запис, що надійшов разом із цим рисунком: дані до ${day}.`,
  figureStands: 'Показано рисунок, надрукований разом зі сторінкою.',
  stale: (day, days) => `Дані закінчуються ${day}, ${counted(days, 'день', 'дні', 'днів')} тому.`,
  frozen: (day) => `Залишено так, як було ${day}.`,
  newer: (day) => `Є новіші дані, до ${day}.`,
  refused: (n) => `Відхилено записів: ${number(n)}; причину вказано для кожного.`,
  corrected: 'Виправлено або відкликано, відколи відкрито цю сторінку:',
  gone: 'у записі більше немає',
  more: (n) => `ще ${number(n)}`,
};
