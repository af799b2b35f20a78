// The dates in a document's text that linking could not read: it would stop there without saying in which file.

const DATE_FIELD =
  /\b(asOf|statedOn|publishedOn|recordedOn|knownFrom|day|deadline|on|since): '([^']*)'/g;
const PART = /^(\d{4})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?[~?%]?$/;
const SEASONS = ['21', '22', '23', '24'];

/** Each unreadable date with its field and line, in order. */
export function unreadableDates(text) {
  return text.split('\n').flatMap((line, at) =>
    // A hint holds dates to fill in.
    [...line.replace(/^\s*\/\/.*/, '').matchAll(DATE_FIELD)]
      .filter(([, , date]) => !isReadable(date))
      .map(([, field, date]) => ({ field, date, line: at + 1 })),
  );
}

/** One date, or two with a stroke between them, at most one of them open. */
function isReadable(date) {
  const sides = date.split('/');
  if (sides.length === 1) return isPart(sides[0]);
  const isOpen = (side) => side === '..' || side === '';
  return (
    sides.length === 2 &&
    !sides.every(isOpen) &&
    sides.every((side) => isOpen(side) || isPart(side))
  );
}

/** A day, month, season or year that is on the calendar, to the precision given. */
function isPart(text) {
  const [, year, month = 'XX', day = 'XX'] = PART.exec(text) ?? [];
  if (year === undefined) return false;
  if (month === 'XX') return day === 'XX';
  if (SEASONS.includes(month)) return day === 'XX';
  const known = [year, month, day === 'XX' ? '01' : day].map(Number);
  const date = new Date(Date.UTC(known[0], known[1] - 1, known[2]));
  return date.getUTCMonth() === known[1] - 1 && date.getUTCDate() === known[2];
}
