// JSON text that may stand inside a script element: no character of it can end the element.

/** The value as JSON, with the characters of markup written as escapes. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
