// Makes any text harmless inside markup.

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What no XML file may hold, not even as an entity: most control characters, halves of pairs, and two that are none. */
const noXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * The text with the five characters of markup written as entities; for text and for quoted attributes alike. A character
 * that no XML file may hold becomes U+FFFD.
 *
 * **Source:** XML 1.0, production 2.
 */
export function escapeText(text: string): string {
  return text
    .replace(noXml, '\uFFFD')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
