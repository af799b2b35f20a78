// A sentence as runs of text, so that a side's name can carry its colour and a figure its claim.

/** A side's name. */
export interface SideRun {
  readonly kind: 'side';
  readonly side: string;
  readonly text: string;
}

/** Words that open the card of a claim or event. */
export interface KeyRun {
  readonly kind: 'key';
  readonly key: string;
  readonly text: string;
}

/** A run of text; assignable to `Inline` of `figure/block.ts`. */
export type Run = string | SideRun | KeyRun;

/** A line of text. */
export type Runs = readonly Run[];

/** Puts runs, lines and plain text together into one line. */
export function line(texts: TemplateStringsArray, ...parts: readonly (Run | Runs)[]): Runs {
  return joined(texts.flatMap((text, index) => [text, ...runsOf(parts[index] ?? '')]));
}

/** A line that starts a sentence: its first letter is a capital where the script has capitals. */
export function sentence(texts: TemplateStringsArray, ...parts: readonly (Run | Runs)[]): Runs {
  const [first, ...rest] = line(texts, ...parts);
  if (first === undefined) return [];
  return typeof first === 'string'
    ? [upper(first), ...rest]
    : [{ ...first, text: upper(first.text) }, ...rest];
}

/** The line without its runs. */
export function plainText(runs: Runs | string): string {
  if (typeof runs === 'string') return runs;
  return runs.map((run) => (typeof run === 'string' ? run : run.text)).join('');
}

/** Sentences one after the other. */
export function sentences(lines: readonly Runs[]): Runs {
  return joined(lines.flatMap((one, index) => (index === 0 ? one : [' ', ...one])));
}

function runsOf(part: Run | Runs): Runs {
  return typeof part === 'string' || 'kind' in part ? [part as Run] : part;
}

function joined(runs: Runs): Runs {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (typeof run !== 'string') all.push(run);
    else if (run !== '' && typeof last === 'string') all[all.length - 1] = last + run;
    else if (run !== '') all.push(run);
  }
  return all;
}

/** The first letter is not turned by the rules of a language: all of ours agree on it. */
function upper(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
