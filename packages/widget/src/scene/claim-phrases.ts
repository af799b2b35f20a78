// What each mark is called: the phrase of its claim, spoken only for marks that stay apart.
import type { Claim, FrontReport } from '@dprk-deployment-tracker/core';
import type { Words } from '../words/words.js';
import { mergeFrom } from './merge-marks.js';

/** The phrase of a claim. **Absent:** the empty text for a mark that is to be merged: nobody can point at it. */
export type ClaimPhrase = (claim: Claim) => string;

/** Phrases for a picture of so many claims, of which those named by `apart` are never merged. */
export function claimPhrases(
  count: number,
  apart: ReadonlySet<string>,
  report: FrontReport,
  words: Words,
): ClaimPhrase {
  return (claim) => (count < mergeFrom || apart.has(claim.id) ? words.phrase(claim, report) : '');
}
