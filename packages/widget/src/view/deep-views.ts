// All that comes after the first view: the other views, cards and files, their words, and the whole answer.
export { report } from '@dprk-deployment-tracker/core';
export { en } from '../words/locales/en.js';
export { claimCardBody } from './claim-card-view.js';
export { claimsView } from './claims-view.js';
export { eventCardBody } from './event-card-view.js';
export { forecastsView } from './forecasts-view.js';
export { indicatorsView } from './indicators-view.js';
export { laterStyles } from './later.styles.js';
export { lossesView } from './losses-view.js';
export { methodView } from './method-view.js';
export { originsView } from './origins-view.js';
export { relaysView } from './relays-view.js';
export { claimsFile, forecastsFile, recordFile, relaysFile, spansFile } from './saved-files.js';
export { saveFile } from '../state/save-file.js';
export { troopsView } from './troops-view.js';
