// The two streams of the program: a pipe that is closed early ends it in silence.
import process from 'node:process';
import { exits } from '../usage/failure.js';
import { printable, printableLine } from './printable.js';

/** Ends the program when nobody reads on: `| head` has what it wanted. A full disk is told. */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(exits.good);
      if (stream === process.stdout) tell(`stdout cannot be written (${error.code ?? 'unknown'}).`);
      process.exit(exits.notHad);
    });
  }
}

/** Prints what was asked for. On a terminal nothing in it acts; into a pipe or a file it goes as it is. */
export function print(content: string | Uint8Array): void {
  const isText = typeof content === 'string';
  process.stdout.write(isText && process.stdout.isTTY ? printable(content) : content);
}

/** Tells what is not the answer itself: faults, notes, failures. A line each. */
export function tell(line: string): void {
  process.stderr.write(`${printableLine(line)}\n`);
}

/** Whether a person looks at what is printed. */
export function isOnTerminal(): boolean {
  return process.stdout.isTTY;
}
