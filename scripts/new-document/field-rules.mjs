// What a new document's facts must look like: each rule gives what is wrong and how to mend it, or nothing.

const DATE_PART = /^(\d{4})-(\d{2})(?:-(\d{2}))?[~?]?$/;
const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Wants one line with something in it. */
export function lineProblem(text) {
  if (text.trim() === '') return 'it is empty. Give it, or leave the flag out where you may';
  if (/[\r\n]/.test(text)) return 'it has a line break. Give it as one line';
  return undefined;
}

/** Wants an address that a reader can open. */
export function addressProblem(text) {
  const remedy = 'Give the whole address of the page, such as https://example.org/news/1';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) return `it is no address. ${remedy}`;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return `${url.protocol}// cannot be linked. ${remedy}`;
  }
  if (url.username !== '' || url.password !== '') return `it carries a user name. ${remedy}`;
  if (!url.hostname.includes('.')) return `no reader reaches ${url.hostname}. ${remedy}`;
  return undefined;
}

/** Wants the day of publication as precisely as it is known, and not after today. */
export function publishedProblem(text, today) {
  const remedy = 'Write 2025-04-30; 2025-04 where only the month is known; 2025-04-30~ for about';
  const parts = text.split('/');
  if (parts.length > 2 || !parts.every(isDate)) {
    return `it is no date in the form of the record. ${remedy}`;
  }
  const [first, last] = [parts[0], parts.at(-1)].map((part) => part.replace(/[~?]$/, ''));
  if (last < first) return `it ends before it begins. ${remedy}`;
  if (first > today) return `it lies after today, ${today}. ${remedy}`;
  return undefined;
}

/** Wants a language tag that names a language. */
export function languageProblem(text) {
  const remedy = 'Give the tag of the page’s language: en, ko, uk, ru, zh-Hant';
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(text)) return `it is no language tag. ${remedy}`;
  if (LANGUAGE_NAMES.of(text) === undefined) return `no language has this tag. ${remedy}`;
  return undefined;
}

/** Wants a few words in small letters and digits, with hyphens between them. */
export function slugProblem(text) {
  if (/^[a-z\d]+(-[a-z\d]+)*$/.test(text)) return undefined;
  return 'it is not a few words in small letters. Write it like nis-briefing or zelensky-4000';
}

/** Wants one of the three ways of reading a page. */
export function readAsProblem(text) {
  if (['original', 'copy', 'excerpt'].includes(text)) return undefined;
  return 'it is no way of reading. Say original (the outlet’s own page), copy or excerpt';
}

/** Whether a part of a date is in form and on the calendar. */
function isDate(part) {
  const [, year, month, day] = DATE_PART.exec(part) ?? [];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return date.toISOString().startsWith([year, month, day].filter(Boolean).join('-'));
}
