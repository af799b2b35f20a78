// A text that does nothing to a terminal: strangers' names and ids are printed there.

/** Control characters but tab and line feed, and marks that turn the rest of a line round. */
const acting = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E]/g;

/** The text with what acts written as `\u001b`, as JSON writes it. */
export function printable(text: string): string {
  return text.replace(
    acting,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
