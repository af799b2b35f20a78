// Records with another hostile text in every field, and the same records with harmless texts of the same length and width.
import { filledRecord, type Filling, type Place } from './filled-record.js';
import { joinedTexts } from './hostile-texts.js';

/** One text as it was put into a record. */
export interface Placed {
  readonly path: string;
  readonly takes: 'text' | 'id' | 'address';
  /** As sent. */
  readonly sent: string;
}

/** A record, and what stands in it. */
export interface HostileRecord {
  readonly record: unknown;
  readonly placed: readonly Placed[];
}

/** How many pages a record has, unless it is asked for a smaller one: each field stands on each of them. */
export const pages = 50;

/** In so many records each text has stood in each field of a page, a party or an origin. */
export const records = Math.ceil(joinedTexts.length / pages);

const lists: Readonly<Record<string, number>> = {
  ...{ 'documents.claims': 4, 'documents.mentions': 2, 'documents.statedValues': 2 },
};

/** What an id names, by the field it stands in: what its list is, and which of its page. */
const named: Readonly<
  Record<string, readonly [of: string, which: 'own' | 'first' | 'next' | 'only']>
> = {
  partOf: ['whole', 'own'],
  'parties.id': ['party', 'own'],
  'origins.id': ['origin', 'own'],
  'origins.party': ['party', 'first'],
  'origins.informedBy.origin': ['origin', 'next'],
  'documents.id': ['page', 'own'],
  'documents.claims.id': ['claim', 'own'],
  'documents.claims.origin': ['origin', 'first'],
  'documents.claims.figure.of': ['claim', 'first'],
  'documents.claims.forecast.conditions.failedBy': ['event', 'first'],
  'documents.claims.baseline': ['claim', 'first'],
  'documents.claims.derivedFrom': ['claim', 'first'],
  'documents.claims.revision.by': ['claim', 'first'],
  'documents.mentions.of': ['claim', 'next'],
  'documents.mentions.printed.figure.of': ['claim', 'first'],
  'documents.events.id': ['event', 'own'],
  'documents.events.after': ['event', 'only'],
  'documents.statedValues.id': ['value', 'own'],
  'documents.statedValues.part': ['part', 'own'],
  'documents.statedValues.figure.of': ['claim', 'first'],
  'documents.statedValues.inputs': ['claim', 'first'],
};

/** One of each page: the first is counted, the second is in words, the third a forecast, the fourth a share. */
const figures = ['exact', 'in-words', 'exact', 'share'];
const printed = ['in-words', 'share'];

/** What the four claims of a page leave out: the first has what all may have, each other what only it can have. */
const common = 'via|wording|placeSaid|sinceSaid|grading|note';
const leftOut: readonly RegExp[] = [
  /claims\.(forecast|baseline|derivedFrom|disjoint|revision|quantity\.extent)$/,
  new RegExp(
    `claims\\.(forecast|baseline|derivedFrom|disjoint|quantity\\.extent|revision\\.by|${common})$`,
  ),
  new RegExp(`claims\\.(baseline|derivedFrom|disjoint|revision|quantity\\.extent|${common})$`),
  new RegExp(`claims\\.(forecast|baseline|${common})$`),
];
/** And what the second repeat, event and value of it do. */
const leftOutLater =
  /(?:mentions\.(?:via|wording|note|printed\.inWords|mutations)|statedValues\.(?:wording|note))$/;

const picked = (
  { path, at: [page = 0, entry = 0] }: Place,
  options: readonly string[],
): string | undefined => {
  // The figures that are said are of losses, so that one picture has the names of all; those in words of troops.
  const isSent = entry === 1;
  if (path.endsWith('claims.quantity.measure')) return isSent ? 'sent' : 'killed-or-wounded';
  if (path.endsWith('claims.quantity.population'))
    return isSent ? 'dprk-combat-troops' : 'dprk-all';
  if (path.endsWith('claims.quantity.place')) return isSent ? 'russia' : 'war';
  if (path.endsWith('claims.quantity.accrual.kind')) return 'cumulative';
  if (path.endsWith('claims.modality')) return entry === 2 ? 'predicted' : 'observed';
  if (path.endsWith('claims.figure.kind')) return figures[entry];
  if (path.endsWith('revision.kind')) return entry === 3 ? 'superseded' : 'contested';
  if (path.endsWith('revision.cause')) return 'reassessment';
  if (path.endsWith('figure.kind')) return printed[entry];
  if (path.endsWith('events.kind')) return 'visit';
  if (path.endsWith('statedValues.unit')) return 'percent';
  if (path.endsWith('informedBy.standing')) return 'reported';
  return options[page % options.length];
};

const isLeftOut = ({ path, at: [page = 0, entry = 0] }: Place): boolean => {
  if (path.startsWith('documents.claims.')) return leftOut[entry]?.test(path) ?? false;
  if (path === 'documents.events.after') return page === 0;
  if (entry === 1 && leftOutLater.test(path)) return true;
  // Why a page has no address is told where it has none.
  return /^documents\.(address|archive)$/.test(path) && page % 3 === 2;
};

/** All of one day, but for the start of what is counted. */
const date: Filling['date'] = ({ path }) =>
  path.endsWith('accrual.since') ? '2024-10' : '2025-01-10';

/** The turn of a field: neighbours hold other texts. */
const turnOf = (path: string): number =>
  [...path].reduce((sum, one) => (sum * 31 + one.charCodeAt(0)) % 9_973, 7);

/** What is sent for a text, so that it is of the form that the field asks for. */
function sentAt(place: Place, takes: Placed['takes'], record: number, size: number): string {
  const [page = 0, ...rest] = place.at;
  const inner = rest.reduce((sum, at) => sum * 7 + at + 1, 0);
  const textOf = (name: string, of: number): string =>
    joinedTexts[(turnOf(name) + record * pages + of) % joinedTexts.length] ?? '';
  if (takes === 'text') return textOf(place.path, page + inner);
  if (takes === 'address') return `https://example.org/${page}?${textOf(place.path, page)}`;
  const [of, which] = named[place.path] ?? [];
  if (!of) throw new TypeError(`hostileRecord: nobody has said what ${place.path} names`);
  const at = which === 'only' ? 0 : which === 'next' ? (page + 1) % size : page;
  // Of the next page each mention repeats another claim.
  const entry = which === 'first' || which === 'only' ? 0 : (rest[0] ?? 0);
  const word = textOf(of, at * 4 + entry).replace(/[\s\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '');
  // A number in front keeps ids apart and in order, whatever follows.
  return `${of}${at * 10 + entry + 1_000}${word}`;
}

/** The record of a number from 0 on. */
export function hostileRecord(number: number, size = pages): HostileRecord {
  const placed: Placed[] = [];
  const text: Filling['text'] = (place, takes) => {
    const sent = sentAt(place, takes, number, size);
    placed.push({ path: place.path, takes, sent });
    return sent;
  };
  return { record: recordOf(text, size), placed };
}

/** The same record with harmless texts. */
export function harmlessRecord(number: number, size = pages): unknown {
  const text: Filling['text'] = (place, takes) =>
    takes === 'address'
      ? `https://example.org/${place.at[0] ?? 0}?${place.path}`
      : harmless(sentAt(place, takes, number, size));
  return recordOf(text, size);
}

/** The same record with texts that name the field they stand in, to be found again: `say.documents.title.7`. */
export function namedRecord(): unknown {
  const text: Filling['text'] = (place, takes) =>
    takes === 'text' ? `say.${place.path}.${place.at.join('.')}` : sentAt(place, takes, 0, pages);
  return recordOf(text, pages);
}

function recordOf(text: Filling['text'], size: number): unknown {
  const isAlone = /^(?:parties|origins|documents)$/;
  const count = (path: string): number => (isAlone.test(path) ? size : (lists[path] ?? 1));
  return filledRecord({ count, text, date, pick: picked, isLeftOut });
}

/** What no file of XML may hold; the record has U+FFFD in its place. docs/formats.md */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const unprintable = /[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/** A text as the record keeps it. */
export function kept(text: string): string {
  return text.replace(unprintable, '\uFFFD');
}

/** For the five characters of markup others, each as wide in our table. */
const twins: Readonly<Record<string, string>> = {
  '<': '^',
  '>': '~',
  '&': 'Ö',
  '"': '-',
  "'": 'ï',
};

/** The text without any character of markup, as long and as wide. */
export function harmless(text: string): string {
  return text.replace(/[<>&"']/g, (one) => twins[one] ?? one);
}
