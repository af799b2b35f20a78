// The door for strangers' JSON: what /intake exports.
export { parseLedger, parseLedgerSliced, type ParsedLedger } from './intake/parse-ledger.js';
export type { Pause } from './intake/steps.js';
export { recordSchema } from './model/entry.js';
export { limits } from './model/limits.js';
