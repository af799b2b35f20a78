// The tables of a record read back, by a second way: entries put together from their cells and nothing else.
import { csvRows } from '../src/export/csv.js';
import { listItems } from '../src/export/list-cell.js';
import { tableNames, type TableName } from '../src/export/record-tables.js';
import { daySpan, lastDay } from '../src/model/day-span.js';

type Row = Readonly<Record<string, string>>;
type Rows = Readonly<Record<TableName, readonly Row[]>>;

/** The rows of a table as objects under their column's name. */
export function rowsOf(text: string): readonly Row[] {
  const [header = [], ...rows] = csvRows(text);
  return rows.map((row) =>
    Object.fromEntries(row.map((cell, index) => [header[index] ?? '', cell])),
  );
}

/** A cell that has to be there. */
export const cell = (row: Row, name: string): string => row[name] ?? `no column ${name}`;
const number = (text: string): number | undefined => (text === '' ? undefined : Number(text));
const words = (text: string): readonly string[] => (text === '' ? [] : text.split(' '));
/** The fields that say something. */
const said = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** The figure as its columns say it, by a second way. */
function figureOf(row: Row, prefix = ''): unknown {
  const text = (name: string): string => cell(row, prefix + name);
  const [low, best, high] = [number(text('low')), number(text('best')), number(text('high'))];
  const kind = text('qualifier');
  const rule = text('reading_rule');
  const exclusive = text('exclusive') === 'true' || undefined;
  if (kind === '') return undefined;
  if (kind === 'exact' || kind === 'about') return { kind, value: low };
  if (kind === 'in-words') {
    return { kind, words: text('words'), reading: rule === '' ? undefined : { rule, low, high } };
  }
  if (kind === 'share') {
    return {
      kind,
      lowPercent: number(text('share_low_percent')),
      highPercent: number(text('share_high_percent')),
      of: words(text('share_of')),
      reading: rule === '' ? undefined : { low, high, rule },
    };
  }
  return said({ kind, low, best, high, exclusive });
}

function signatureOf(row: Row, prefix = ''): unknown {
  const text = (name: string): string => cell(row, prefix + name);
  const accrual = said({ kind: text('accrual'), since: text('since'), per: text('per') });
  const [measure, population, place] = [text('measure'), text('population'), text('place')];
  return { measure, population, place, accrual, ...said({ extent: text('extent') }) };
}

function wordingOf(row: Row): unknown {
  const wording = { language: cell(row, 'wording_language'), scale: cell(row, 'wording_scale') };
  return row['wording'] === '' ? undefined : said({ text: row['wording'], ...wording });
}

function revisionOf(row: Row): unknown {
  if (row['revision'] === '') return undefined;
  const [kind, by, cause] = [row['revision'], row['superseded_by'], row['revision_cause']];
  return said({ kind, by, cause, reason: row['revision_reason'], on: row['revised_on'] });
}

function gradingOf(row: Row): unknown {
  if (row['reliability'] === '') return undefined;
  return {
    reliability: row['reliability'],
    reliabilityReason: row['reliability_reason'],
    credibility: number(cell(row, 'credibility')),
    credibilityReason: row['credibility_reason'],
  };
}

function forecastOf(claim: Row, { forecasts }: Rows): unknown {
  const rows = forecasts.filter((row) => row['claim'] === claim['id']);
  const [first] = rows;
  if (!first) return undefined;
  const failedBy = listItems(cell(first, 'conditions_failed_by'));
  const conditions = listItems(cell(first, 'conditions')).map((text, index) =>
    said({ text, failedBy: failedBy[index] }),
  );
  const outcomes = rows
    .filter((row) => row['reaches'] !== '')
    .map((row) => ({
      quantity: signatureOf(row, 'outcome_'),
      reaches: number(cell(row, 'reaches')),
    }));
  return {
    conditions,
    ...said({ deadlineNote: first['deadline_note'] }),
    deadline: first['deadline'],
    deadlineBasis: first['deadline_basis'],
    resolution: { outcomes, text: first['resolution'] },
  };
}

function claimOf(row: Row, first: Row, rows: Rows): unknown {
  const days = rows.mentions
    .filter(({ of }) => of === row['id'])
    .map((mention) => lastDay(daySpan(cell(mention, 'published_on'))))
    .sort();
  const { id, origin, status, baseline, disjoint, note } = row;
  return said({
    ...{ id, origin, baseline, disjoint, note },
    quantity: signatureOf(row),
    figure: figureOf(row),
    modality: status === 'observed' ? '' : status,
    forecast: forecastOf(row, rows),
    asOf: row['as_of'],
    asOfInferred: row['as_of_inferred'] === 'true' || undefined,
    statedOn: row['stated_on'] === row['published_on'] ? '' : row['stated_on'],
    knownFrom: cell(row, 'known_from') < (days[0] ?? '') ? row['known_from'] : '',
    via: listItems(cell(first, 'via')),
    wording: wordingOf(row),
    placeSaid: row['place_said'],
    sinceSaid: row['since_said'],
    derivedFrom: words(cell(row, 'derived_from')),
    revision: revisionOf(row),
    grading: gradingOf(row),
  });
}

function mentionOf(row: Row): unknown {
  const printed = said({
    figure: figureOf(row, 'printed_'),
    measure: row['printed_measure'],
    population: row['printed_population'],
    place: row['printed_place'],
    modality: row['printed_status'],
    asOf: row['printed_as_of'],
    origin: row['printed_origin'],
    inWords: row['printed_in_words'],
  });
  const notes = listItems(cell(row, 'mutation_notes'));
  const seen = listItems(cell(row, 'mutation_seen'));
  const where = listItems(cell(row, 'mutation_where'));
  const inherits = listItems(cell(row, 'mutation_inherits'));
  return said({
    of: row['of'],
    via: listItems(cell(row, 'via')),
    printed: Object.keys(printed).length === 0 ? undefined : printed,
    mutations: listItems(cell(row, 'mutations')).map((kind, index) =>
      said({
        kind,
        seen: seen[index] ? { text: seen[index], where: where[index] } : undefined,
        inherits: inherits[index],
        note: notes[index],
      }),
    ),
    wording: wordingOf(row),
    note: row['note'],
  });
}

function documentOfRow(row: Row, rows: Rows): unknown {
  const { id, publisher, title, language, address, archive, note } = row;
  const here = rows.mentions.filter(({ document }) => document === id);
  const firstOf = (kind: string): readonly Row[] =>
    here.filter((one) => one['first'] === 'true' && one['of_kind'] === kind);
  return said({
    ...{ id, publisher, title, language, address, archive, note },
    noAddressReason: row['no_address_reason'],
    publishedOn: row['published_on'],
    readAs: row['read_as'],
    namedBy: listItems(cell(row, 'named_by')),
    recordedOn: row['recorded_on'],
    claims: firstOf('claim').map((first) =>
      claimOf(rows.claims.find((claim) => claim['id'] === first['of']) ?? {}, first, rows),
    ),
    events: firstOf('event').map(({ of }) => {
      const event = rows.events.find((one) => one['id'] === of) ?? {};
      const { id: name, day, kind, title: text, after, note: remark } = event;
      return said({ id: name, day, kind, title: text, after, note: remark });
    }),
    mentions: here.filter(({ first }) => first === '').map(mentionOf),
    statedValues: rows['stated-values']
      .filter(({ document }) => document === id)
      .map((value) =>
        said({
          ...{ id: value['id'], indicator: value['indicator'], part: value['part'] },
          ...{ unit: value['unit'], note: value['note'] },
          figure: figureOf(value),
          inputs: words(cell(value, 'inputs')),
          wording: wordingOf(value),
        }),
      ),
  });
}

function originOf(row: Row): unknown {
  const { id, name, party, kind, stake, note } = row;
  const standing = words(cell(row, 'informed_by_standing'));
  const notes = listItems(cell(row, 'informed_by_notes'));
  const informedBy = words(cell(row, 'informed_by')).map((origin, index) =>
    said({ origin, standing: standing[index], note: notes[index] }),
  );
  const aliases = listItems(cell(row, 'aliases'));
  return said({ ...{ id, name, party, kind, stake, note }, aliases, informedBy });
}

/** The entries of a record, put together from the cells of its tables and nothing else. */
export function entriesOfTables(tables: Readonly<Record<TableName, string>>): unknown {
  const rows = Object.fromEntries(tableNames.map((name) => [name, rowsOf(tables[name])])) as Rows;
  const [any = {}] = rows.parties;
  return {
    dataDay: any['data_day'],
    ...(any['licence'] ? { licence: any['licence'] } : {}),
    parties: rows.parties.map(({ id, name }) => ({ id, name })),
    origins: rows.origins.map(originOf),
    documents: rows.documents.map((row) => documentOfRow(row, rows)),
  };
}
