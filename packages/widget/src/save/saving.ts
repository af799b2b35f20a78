// The file of what a reader or a page takes along: it loads when something is taken, and is no part of the app.
export { offerFile } from './offer-file.js';
export { putDataset } from './put-dataset.js';
export { savedPng, savedSvg } from './saved-picture.js';
export { savedCsv, savedJson } from './saved-table.js';
export { UrlState } from './url-state.js';
