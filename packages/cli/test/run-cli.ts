// Runs the program with streams that a test holds, or as a process of its own, as a shell would.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { Readable, Writable } from 'node:stream';
import { afterAll } from 'vitest';
import { entriesOfClaims } from '@dprk-deployment-tracker/core/fixtures';
import { runProgram } from '../src/program.js';

/** The built program's file. */
export const bin = path.resolve(import.meta.dirname, '../dist/bin.js');

/** How a run ended, and what it printed. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly bytes: Buffer;
  readonly stderr: string;
}

/** A folder of a test file's own, gone after it. */
export function ownFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dprk-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs a program with its words. */
export function run(
  file: string,
  words: readonly string[],
  { cwd, stdin = '', env = {} }: { cwd?: string; stdin?: string | Buffer; env?: object } = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, words, { cwd, env: { ...process.env, ...env } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    // A program that ends without reading all is no fault of the test.
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(ended(code, out, err));
    });
  });
}

function ended(code: number | null, out: readonly Buffer[], err: readonly Buffer[]): Run {
  const bytes = Buffer.concat(out);
  return { code, bytes, stdout: bytes.toString(), stderr: Buffer.concat(err).toString() };
}

/** Runs the built command line as a process. */
export function cliProcess(
  words: readonly string[],
  how: Parameters<typeof run>[2] = {},
): Promise<Run> {
  return run(process.execPath, [bin, ...words], how);
}

/** Runs take turns: there is one `process` for all. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Runs the command line within this process, which is many times as quick; that the process does the same is shown by the
 * examples of its help and README (help.test.ts), and wherever streams, signals or the network matter.
 */
export function cli(
  words: readonly string[],
  { cwd = process.cwd(), stdin = '' }: { cwd?: string; stdin?: string | Buffer } = {},
): Promise<Run> {
  const mine = turn.then(async () => {
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    const before = process.cwd();
    const giveBack = lend({
      stdin: Readable.from([Buffer.from(stdin)]),
      stdout: sink(out),
      stderr: sink(err),
    });
    process.chdir(cwd);
    try {
      return ended(await runProgram(words), out, err);
    } finally {
      process.chdir(before);
      giveBack();
    }
  });
  turn = mine.catch(() => undefined);
  return mine;
}

function sink(chunks: Buffer[]): Writable {
  return new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      done();
    },
  });
}

/** Puts other streams in the place of the process's; gives what puts them back. */
function lend(streams: Readonly<Record<'stdin' | 'stdout' | 'stderr', unknown>>): () => void {
  const names = Object.keys(streams) as (keyof typeof streams)[];
  const own = names.map((name) => Object.getOwnPropertyDescriptor(process, name) ?? {});
  for (const name of names)
    Object.defineProperty(process, name, { value: streams[name], configurable: true });
  return () => {
    for (const [index, name] of names.entries())
      Object.defineProperty(process, name, own[index] ?? {});
  };
}

/** Two bodies on one count: about 4,000 on 10 January 2025, 5,000 on 1 June 2025. */
export const twoClaims = entriesOfClaims([
  { figure: { kind: 'about', value: 4_000 } },
  { origin: 'cedar-service', publishedOn: '2025-06-01', figure: { kind: 'exact', value: 5_000 } },
]);

/** The same with a third claim of an origin that the record does not have. */
export const oneFault = entriesOfClaims([
  { figure: { kind: 'about', value: 4_000 } },
  { origin: 'cedar-service', publishedOn: '2025-06-01', figure: { kind: 'exact', value: 5_000 } },
  { origin: 'nobody', publishedOn: '2025-06-02', figure: { kind: 'exact', value: 6_000 } },
]);

/** Writes a feed into a folder; gives its path. */
export function writeFeed(folder: string, name: string, feed: unknown): string {
  const file = path.join(folder, name);
  writeFileSync(file, typeof feed === 'string' ? feed : JSON.stringify(feed));
  return file;
}
