// The door for strangers' JSON: what /intake exports.
export { limits } from './intake/limits.js';
export { parseLedger, type ParsedLedger } from './intake/parse-ledger.js';
export { recordSchema } from './intake/record-schema.js';
