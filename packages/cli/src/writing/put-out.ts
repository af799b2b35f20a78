// Puts results where they were asked for: on stdout, or into files that are not overwritten unless that is asked for.
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { badUse, notHad } from '../usage/failure.js';
import { flag, text } from '../usage/option.js';
import { print, tell } from './streams.js';

/** A result with the name that its file has in a folder. */
export interface Result {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Where results go. */
export interface Destination {
  /** **Absent:** stdout. */
  readonly out: string | undefined;
  readonly force: boolean;
}

export const outFile = text('out', 'FILE', 'writes there instead of to stdout');
export const force = flag('force', 'lets --out overwrite what is there');

/** Whether a path is meant for a folder: it is one, or ends as one. */
export function isFolder(out: string): boolean {
  return /[/\\]$/.test(out) || (existsSync(out) && statSync(out).isDirectory());
}

/** Puts one result to stdout, into a file, or under its name into a folder. **Throws** a `Failure` where it cannot. */
export function putOut(result: Result, { out, force }: Destination): void {
  if (out === undefined) print(result.content);
  else putFiles([{ ...result, name: isFolder(out) ? path.join(out, result.name) : out }], force);
}

/** Puts all results into a folder, or none where one of their files is there already. */
export function putIntoFolder(results: readonly Result[], folder: string, force: boolean): void {
  putFiles(
    results.map(({ name, content }) => ({ name: path.join(folder, name), content })),
    force,
  );
}

function putFiles(files: readonly Result[], force: boolean): void {
  const there = files.find(({ name }) => !force && existsSync(name));
  if (there) throw isThere(there.name);
  for (const { name, content } of files) {
    attempt(name, () => mkdirSync(path.dirname(name), { recursive: true }));
    attempt(name, () => writeFileSync(name, content, { flag: force ? 'w' : 'wx' }));
    tell(`written: ${name}`);
  }
}

function attempt(name: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    // Another program may have made the file since it was looked for.
    if (code === 'EEXIST' && syscall === 'open') throw isThere(name);
    throw notHad(`${name} cannot be written (${code ?? 'unknown'})`, 'Choose another --out');
  }
}

function isThere(name: string): Error {
  return badUse(`${name} is there already`, 'Choose another --out, or add --force');
}
