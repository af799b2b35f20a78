// What only the whole record needs: all claims, what follows from them, plans, cards, files. Loaded with that record.
export { claimCardBody } from './claim-card-view.js';
export { claimsView } from './claims-view.js';
export { eventCardBody } from './event-card-view.js';
export { indicatorsView } from './indicators-view.js';
export { plansView } from './plans-view.js';
export { claimsFile, recordFile, spansFile } from './saved-files.js';
