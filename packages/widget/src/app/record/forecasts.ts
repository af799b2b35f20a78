// What of our record only other questions ask for. The build puts a text in place of this: what a page loads is data alone.
import { ledger, ledgerEntries } from '@dprk-deployment-tracker/core';
import { forecastsPart, type ForecastsPart } from './record-parts.js';

/** Read once, for all elements of a page. */
export const part: ForecastsPart = forecastsPart(ledgerEntries, ledger);
