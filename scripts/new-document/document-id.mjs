// The id of a new document, which is also the name of its file: its day, its outlet, its subject.

/** The id, such as `2025-04-30-kbs-nis-briefing`. */
export function documentId({ published, publisher, outlet, subject }) {
  const day = published.split('/')[0].replace(/[~?]$/, '');
  return [day, outlet ?? slugOf(publisher), subject].filter((part) => part !== '').join('-');
}

/** What is wrong with an id made of these facts, and how to mend it; or nothing. */
export function idProblem(facts) {
  const slug = facts.outlet ?? slugOf(facts.publisher);
  if (slug === '') {
    return `--publisher "${facts.publisher}" has no Latin letters for the file’s name. Add --outlet, such as --outlet kbs`;
  }
  if (/^\d/.test(slug) && !/^\d{4}-\d{2}-\d{2}/.test(facts.published)) {
    return `the outlet "${slug}" begins with a digit and would read as a day. Add --outlet with a name that begins with a letter`;
  }
  return undefined;
}

/** A publisher's name in small letters and hyphens, without its article: "The Kyiv Independent" → kyiv-independent. */
function slugOf(publisher) {
  return publisher
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
}
