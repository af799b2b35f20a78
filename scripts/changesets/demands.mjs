// What a range of changes asks of its notes: data alone is a patch, a moved number a minor with METHOD, a break a major.
import { formBreaks } from './form-breaks.mjs';
import { STEPS, readNote, says, stepOf } from './notes.mjs';
import { schemaBreaks } from './schema-breaks.mjs';

const SOURCE = /^packages\/[^/]+\/src\/(?!.*\.test\.ts$)/;
const DATA =
  /^packages\/core\/src\/data\/(?:(?:documents|origins|headline-changes)\/|(?:origins|parties|quantities)\.ts$)/;
const CHANGES_OF_HEADLINES = /^packages\/core\/src\/data\/headline-changes\//;
const ENTERED = /^packages\/core\/src\/data\/(?:documents|origins)\b/;
const RULES = /^packages\/core\/src\/(?:aggregate|derive|model)\//;
const RULE_VERSION_FILE = 'packages/core/src/aggregate/query.ts';
const SCHEMA = /^packages\/[^/]+\/api\/[\w.-]+\.schema\.json$/;
const REPORT = /^packages\/[^/]+\/api\/[\w.-]+\.md$/;
const NOTE = /^\.changeset\/(?!README\.md$)[^/]+\.md$/;

const few = (list) =>
  `${list.slice(0, 4).join(', ')}${list.length > 4 ? `, and ${list.length - 4} more` : ''}`;

/** Every refusal of a range: what is wrong, where, and how it is mended. Empty where the notes fit. */
export function refusals(range) {
  const files = [...range.files.keys()];
  const notes = files
    .filter((file) => NOTE.test(file) && range.files.get(file) !== 'D')
    .map((file) => readNote(file, range.now(file)));
  const sources = files.filter((file) => SOURCE.test(file));
  return [
    ...unsaid(sources, notes),
    ...tooLarge(sources, notes),
    ...unmarked(notes),
    ...movedNumber(movedBy(sources, range), notes),
    ...broken(breaksOf(files, range), notes),
  ];
}

function unsaid(sources, notes) {
  if (sources.length === 0 || notes.length > 0) return [];
  return [
    {
      what: 'what is published changes, and no note says so',
      where: few(sources),
      mend: 'npx changeset; where no user can notice it: npx changeset --empty, with the reason as its text',
    },
  ];
}

function tooLarge(sources, notes) {
  if (sources.length === 0 || !sources.every((file) => DATA.test(file))) return [];
  return notes
    .filter((note) => STEPS.indexOf(stepOf(note)) > STEPS.indexOf('patch'))
    .map((note) => ({
      what: `only data changes, and the note asks for a ${stepOf(note)}`,
      where: note.file,
      mend: 'write patch behind each package',
    }));
}

function unmarked(notes) {
  return notes
    .filter((note) => says(note, 'METHOD') && STEPS.indexOf(stepOf(note)) < STEPS.indexOf('minor'))
    .map((note) => ({
      what: `a note on METHOD asks for a ${stepOf(note)}`,
      where: note.file,
      mend: 'a method that moves a shown number is a minor',
    }));
}

/** The files that show that a rule, not the data alone, moves a number that readers see. */
function movedBy(sources, range) {
  const version = (text) => /\bruleVersion = '([^']*)'/.exec(text ?? '')?.[1];
  const [was, is] = [range.before(RULE_VERSION_FILE), range.now(RULE_VERSION_FILE)].map(version);
  if (was !== undefined && was !== is)
    return [`${RULE_VERSION_FILE} (rule version ${was} to ${is})`];
  const moved = sources.filter((file) => CHANGES_OF_HEADLINES.test(file));
  const rules = sources.filter((file) => RULES.test(file));
  const isData = sources.some((file) => ENTERED.test(file));
  if (moved.length === 0 || (isData && rules.length === 0)) return [];
  return [...moved, ...rules];
}

function movedNumber(where, notes) {
  const fits = (note) =>
    says(note, 'METHOD') && STEPS.indexOf(stepOf(note)) >= STEPS.indexOf('minor');
  if (where.length === 0 || notes.some(fits)) return [];
  return [
    {
      what: 'a rule moves a number that readers see, and no note says how',
      where: few(where),
      mend: 'npx changeset: minor, and a paragraph that begins with METHOD and says what moved and why',
    },
  ];
}

/** What was promised and is not any more, by the file that shows it. */
function breaksOf(files, range) {
  return files
    .map((file) => ({ file, before: range.before(file), now: range.now(file) ?? '' }))
    .filter(({ before }) => before !== undefined)
    .map(({ file, before, now }) => {
      if (SCHEMA.test(file)) {
        return { file, breaks: schemaBreaks(JSON.parse(before), JSON.parse(now || 'null')) };
      }
      return { file, breaks: REPORT.test(file) ? formBreaks(before, now) : [] };
    })
    .filter(({ breaks }) => breaks.length > 0);
}

function broken(found, notes) {
  if (notes.some((note) => stepOf(note) === 'major' || says(note, 'COMPATIBLE'))) return [];
  return found.map(({ file, breaks }) => ({
    what: `this can break a page or a program: ${few(breaks)}`,
    where: file,
    mend: 'keep what was there; or npx changeset: major; or, where nobody can be broken by it, a paragraph in the note that begins with COMPATIBLE and says why',
  }));
}
