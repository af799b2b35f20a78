// The door for tables going out: what /export exports.
export { claimColumns, claimsCsv } from './export/claims-csv.js';
export { csv, csvFile, csvRows, type Cell } from './export/csv.js';
export { datasetJsonld, type DatasetDescription } from './export/dataset-jsonld.js';
export { documentColumns, documentsCsv } from './export/documents-csv.js';
export { eventColumns, eventsCsv } from './export/events-csv.js';
export { forecastColumns, forecastsCsv } from './export/forecasts-csv.js';
export { listCell, listItems } from './export/list-cell.js';
export { mentionColumns, mentionsCsv } from './export/mentions-csv.js';
export { originColumns, originsCsv, partiesCsv, partyColumns } from './export/origins-csv.js';
export { provJsonld } from './export/prov-jsonld.js';
export { recordJson } from './export/record-json.js';
export { recordTables, tableNames, type TableName } from './export/record-tables.js';
export { sideColumns, sidesCsv } from './export/sides-csv.js';
export { spanColumns, spansCsv } from './export/spans-csv.js';
export { statedValueColumns, statedValuesCsv } from './export/stated-values-csv.js';
export { entriesOf } from './model/entries-of.js';
export type { Stamp } from './export/stamp.js';
