// The claims shown and the spans as files, made from the same selection as picture and table.
import type { Claim, ForecastOutcome, HeadlineId, Relay } from '@dprk-deployment-tracker/core';
import {
  claimsCsv,
  forecastsCsv,
  mentionsCsv,
  recordJson,
  spansCsv,
} from '@dprk-deployment-tracker/core/export';
import type { SavedFile } from '../state/view-state.js';
import type { Shown } from './shown.js';

/** The claims of the table, in its order, one row each. */
export function claimsFile(claims: readonly Claim[], { report }: Shown): SavedFile {
  return file('claims', 'csv', claimsCsv(claims, report), report.knownOn);
}

/** The same claims as entries that can be linked again. */
export function recordFile(claims: readonly Claim[], { ledger, report }: Shown): SavedFile {
  const part = { ...ledger, claims, events: [], statedValues: [] };
  return file('claims', 'json', recordJson(part, report), report.knownOn);
}

/** The span of a quantity along the days, one row for each step. */
export function spansFile(id: HeadlineId, { report }: Shown): SavedFile {
  return file(`spans-${id}`, 'csv', spansCsv([report.headlines[id]], report), report.knownOn);
}

/** The forecasts shown, one row for each number that had to be reached. */
export function forecastsFile(outcomes: readonly ForecastOutcome[], { report }: Shown): SavedFile {
  return file('forecasts', 'csv', forecastsCsv(outcomes, report), report.knownOn);
}

/** The pages that print the changes shown, one row each, with all that a page changes. */
export function relaysFile(cases: readonly Relay[], { report }: Shown): SavedFile {
  const prints = cases.flatMap(({ first, repeats }) => [first, ...repeats]);
  const mentions = [...new Set(prints.map(({ mention }) => mention))];
  return file('changes-in-print', 'csv', mentionsCsv(mentions, report, report), report.knownOn);
}

/** Named by what it holds and the day it was known on. */
function file(what: string, ending: 'csv' | 'json', text: string, day: string): SavedFile {
  const mediaType = ending === 'csv' ? 'text/csv' : 'application/json';
  return { name: `dprk-${what}-${day}.${ending}`, mediaType, text };
}
