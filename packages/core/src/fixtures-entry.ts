// The door for invented claims of invented origins: what /fixtures exports.
export {
  claimOf,
  documentOf,
  entriesOfClaims,
  ledgerOfClaims,
  type ClaimSketch,
  type DocumentSketch,
  type LedgerSketch,
} from './fixtures/claim-of.js';
export { inventedOrigins, inventedParties } from './fixtures/invented-origins.js';
export { workedExample } from './fixtures/worked-example.js';
