// Makes the file that a reader asks for of what is shown.
import type { Report } from '@dprk-deployment-tracker/core';
import type { Files } from '../element/files.js';
import type { Size } from '../plot/scene.js';
import { chosenClaims, claimsAsked } from '../questions/claims/chosen-claims.js';
import type { SavedFile } from '../save/saved-table.js';
import type { Words } from '../words/words.js';
import { Figures, type FigureInputs } from './figures.js';
import type { MoreQuestions } from './more-questions.js';
import type { FileName } from './reader-act.js';

/**
 * A saved picture is that of a phone, of a column, or where it was seen along the days, of a whole page: never the narrower
 * one that stands beside other counts. **Units:** CSS pixels.
 */
const pictureWidths = { least: 300, column: 600, page: 1_000 } as const;

/** What is shown when something is taken. */
export interface Shown extends FigureInputs {
  readonly words: Words;
  readonly more: MoreQuestions;
  readonly report: Report;
}

/** The claims that are listed, or the picture, as a file. **Absent:** in place of a PNG that the page forbids, an SVG. */
export function madeFile(
  saving: Files['save'],
  file: FileName,
  shown: Shown,
  version: string,
): SavedFile | Promise<SavedFile> {
  const { ledger, report, words, state } = shown;
  if (file === 'claims.csv' || file === 'claims.json') {
    const claims = chosenClaims(report, words, claimsAsked(state.fields));
    const listed = { claims, ledger, report };
    return file === 'claims.csv' ? saving.savedCsv(listed) : saving.savedJson(listed);
  }
  const size = pictureSize(shown.size);
  const pictured = {
    blocks: new Figures().blocks({
      ...shown,
      size,
      state: { ...state, open: [], card: undefined },
    }),
    name: `dprk-${state.question}-${report.knownOn}`,
    ...{ report, words, version },
  };
  return file === 'picture.png' ? saving.savedPng(pictured) : saving.savedSvg(pictured);
}

/** The size that a picture is drawn for, at the usual size of type. */
function pictureSize({ widthPx }: Size): Size {
  const { least, column, page } = pictureWidths;
  const drawn = widthPx >= page ? page : Math.min(Math.max(widthPx, least), column);
  return { widthPx: drawn, emPx: 16 };
}
