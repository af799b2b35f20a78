// What was promised in a package's published form and no longer is: lines of its reports that are gone.

/** A top-level declaration by its name; members stand beneath it. */
const DECLARATION =
  /^(?:export |declare |abstract )*(?:class|interface|type|const|function|namespace|global|module) ?(['"\w./@-]*)/;
/** Compiled modules are nobody's to import, except through a door. */
const INNER = /, compiled from /;

/** Lines with the declaration they stand in, without what only separates them. */
function promises(report) {
  let within = '';
  const found = new Map();
  const text = /```\w+\n([\s\S]*?)\n```/.exec(report)?.[1] ?? report;
  for (const line of text.split('\n')) {
    if (/^\S/.test(line)) within = DECLARATION.exec(line)?.[1] ?? within;
    const said = line.trim().replace(/[,;]$/, '');
    if (said === '' || said.startsWith('//') || /^[\])}>{ ]+$/.test(said) || INNER.test(said))
      continue;
    found.set(`${within}\n${said}`, within && !said.includes(within) ? `${within}: ${said}` : said);
  }
  return found;
}

/** What a report said before and does not say now. A line that reads otherwise counts as gone. */
export function formBreaks(before, after) {
  const kept = promises(after);
  return [...promises(before)].filter(([key]) => !kept.has(key)).map(([, said]) => said);
}
