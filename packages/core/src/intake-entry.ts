// The door for strangers' JSON: what /intake exports.
export { parseLedger, type ParsedLedger } from './intake/parse-ledger.js';
export { recordSchema } from './model/entry.js';
export { limits } from './model/limits.js';
