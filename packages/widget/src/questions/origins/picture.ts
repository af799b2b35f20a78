// Who says what today: a row a side, the highest first, the past year and older figures apart.
import type { Headline, Side } from '@dprk-deployment-tracker/core';
import type { PlotWords } from '../../plot/plot-words.js';
import { rowsOf, rowsScene } from '../../plot/rows/side-rows.js';
import type { Scene, Size } from '../../plot/scene.js';

/** The picture of the sides of a count. */
export function originsPicture(headline: Headline, words: PlotWords, size: Size): Scene {
  const when = ({ spokenOn }: Side): string => words.monthShort(spokenOn);
  return rowsScene(
    rowsOf(headline, { order: 'highest-first', showsEarlier: false, when }),
    words,
    size,
  );
}
