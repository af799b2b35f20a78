// A line as plain text: what is announced, and what a name is made of.
import type { Inline, Line } from './block.js';

/** The words of a line, without their marks. */
export function lineText(line: Line): string {
  return line.map((part: Inline) => (typeof part === 'string' ? part : part.text)).join('');
}
