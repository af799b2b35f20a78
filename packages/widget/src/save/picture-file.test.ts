// A picture file is as wide as asked, whatever stands beside the picture in its figure, and says where it comes from.
import { calendarDay, ledger, report } from '@dprk-deployment-tracker/core';
import { describe, expect, test } from 'vitest';
import { initialState } from '../app/reader-state.js';
import { questions } from '../app/question-list.js';
import type { QuestionId } from '../figure/question.js';
import { wordsFor } from '../words/words-for.js';
import { pictureFile } from './picture-file.js';

const words = await wordsFor('en');

function fileOf(question: QuestionId, widthPx: number, knownOn = ledger.dataDay) {
  const answer = report(ledger, { knownOn });
  const asked = { ...initialState, question, knownOn, reach: 'whole' } as const;
  return pictureFile(
    (width) => questions[question](answer, words, { widthPx: width, emPx: 16 }, asked).blocks,
    widthPx,
    { report: answer, words, version: '1.2.3' },
  );
}

describe('pictureFile', () => {
  test.each(
    (['losses', 'troops', 'origins', 'forecasts', 'indicators', 'relays'] as const).flatMap((id) =>
      [320, 639, 680, 720, 1_000].map((widthPx) => [id, widthPx] as const),
    ),
  )('of %s is %i wide', (question, widthPx) => {
    expect(fileOf(question, widthPx)).toMatch(
      new RegExp(`^<\\?xml [^>]+\\?>\n<svg [^>]*viewBox="0 0 ${widthPx} \\d+" width="${widthPx}"`),
    );
  });

  test('is none where the figure has no picture', () => {
    expect(fileOf('claims', 640)).toBeUndefined();
    expect(fileOf('summary', 640)).toBeUndefined();
  });

  test('says licence and version, and the day asked where it is not the newest', () => {
    expect(fileOf('losses', 640)).toContain('>Data CC BY 4.0, code MIT · v1.2.3<');
    expect(fileOf('losses', 640)).not.toContain('As known on');
    const early = fileOf('losses', 640, calendarDay('2025-01-22'));
    expect(early).toContain('>As known on 22 January 2025<');
  });
});
