// The pages that repeat a claim of our record, and the small print of all. The build puts a text in place of this: what a page loads is data alone.
import { ledger, ledgerEntries } from '@dprk-deployment-tracker/core';
import { mentionsPart, type MentionsPart } from './record-parts.js';

/** Read once, for all elements of a page. */
export const part: MentionsPart = mentionsPart(ledgerEntries, ledger);
