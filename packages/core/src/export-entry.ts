// The door for tables going out: what /export exports.
export { claimColumns, claimsCsv } from './export/claims-csv.js';
export { csv, csvRows, type Cell } from './export/csv.js';
export { datasetJsonld, type DatasetDescription } from './export/dataset-jsonld.js';
export { entriesOf } from './export/entries-of.js';
export { recordJson } from './export/record-json.js';
export { spanColumns, spansCsv } from './export/spans-csv.js';
export type { Stamp } from './export/stamp.js';
