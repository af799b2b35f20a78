// A language for tests: English made 40 % longer, so that a text that does not fit is found before a translator does.
import type { Locale } from './locale.js';
import type { Run } from './runs.js';

const keys = new Set(['language', 'direction', 'kind', 'side', 'key', 'numbers', 'list']);

/** The longer twin. What is short stays short: a text below four letters is left alone. */
export function pseudoLocale(locale: Locale): Locale {
  return lengthened(locale) as Locale;
}

function lengthened(value: unknown): unknown {
  if (typeof value === 'string') return longer(value);
  if (Array.isArray(value)) return longerRuns(value as readonly Run[]);
  if (typeof value === 'function') {
    const pattern = value as (...all: readonly unknown[]) => unknown;
    return (...all: readonly unknown[]) => lengthened(pattern(...all));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, keys.has(key) ? part : lengthened(part)]),
  );
}

/** A pattern's parts may be lengthened already: each text is lengthened once. */
function longer(text: string): string {
  if (text.length < 4 || text.includes('·')) return text;
  return `${text} ${'·'.repeat(Math.max(1, Math.round(text.length * 0.4) - 1))}`;
}

function longerRuns(runs: readonly Run[]): readonly Run[] {
  const length = runs.reduce(
    (sum, run) => sum + (typeof run === 'string' ? run : run.text).length,
    0,
  );
  return [...runs, ` ${'·'.repeat(Math.max(1, Math.round(length * 0.4) - 1))}`];
}
