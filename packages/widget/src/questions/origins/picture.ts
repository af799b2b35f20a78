// Who says what today: a row a side, the highest first, the past year and older figures apart.
import type { Headline, Side } from '@dprk-deployment-tracker/core';
import type { PlotWords } from '../../plot/plot-words.js';
import { rowsOf, rowsScene, wideRowsFromEm } from '../../plot/rows/side-rows.js';
import type { Scene, Size } from '../../plot/scene.js';

/** The picture of the sides of a count. */
export function originsPicture(headline: Headline, words: PlotWords, size: Size): Scene {
  const isWide = size.widthPx / size.emPx >= wideRowsFromEm;
  const when = ({ spokenOn, ageDays }: Side): string => {
    if (!isWide) return words.monthShort(spokenOn);
    const month = size.widthPx / size.emPx < 60 ? words.monthShort : words.month;
    return [month(spokenOn), words.age(ageDays)].filter((text) => text !== '').join(' · ');
  };
  return rowsScene(
    rowsOf(headline, { order: 'highest-first', showsEarlier: false, when }),
    words,
    size,
  );
}
