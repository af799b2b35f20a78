// The claims of our record with their pages. The build puts a text in place of this: what a page loads is data alone.
import { ledger, ledgerEntries } from '@dprk-deployment-tracker/core';
import { claimsPart, type ClaimsPart } from './record-parts.js';

/** Read once, for all elements of a page. */
export const part: ClaimsPart = claimsPart(ledgerEntries, ledger);
