// A text that does nothing to a terminal: strangers' names and ids are printed there.

/** Control characters but tab and line feed, and marks that turn the rest of a line round. */
const acting = /(?![\t\n])\p{Cc}|[\u202A-\u202E]/gu;

/** The text as one line, in which nothing acts. */
export function printableLine(text: string): string {
  return printable(text.replace(/[\t\n\r]+/g, ' '));
}

/** The text with what acts written as `\u001b`, as JSON writes it. */
export function printable(text: string): string {
  return text.replace(
    acting,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
