// The text of a feed from a file, from what is piped in, or from an address; never more of it than a feed may be.
import { createReadStream } from 'node:fs';
import process from 'node:process';
import { limits } from '@dprk-deployment-tracker/core/intake';
import { badUse, notHad } from '../usage/failure.js';

/** What names a feed, for a help text. */
export const feedSays = 'a file, - for what is piped in, or an https address';

/** **Units:** milliseconds until an address has answered whole. */
const patienceMs = 8_000;
const mostRedirects = 5;

type Bytes = AsyncIterable<Uint8Array>;

/** **Throws** (rejects) a `Failure` where it cannot be had. */
export async function feedText(name: string): Promise<string> {
  if (/^https?:/i.test(name)) return answerText(name);
  if (name === '-') return wholeText(process.stdin, 'stdin');
  try {
    return await wholeText(createReadStream(name), name);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const problem = code === 'ENOENT' ? 'is not there' : `cannot be read (${code})`;
    throw notHad(`${name} ${problem}`, `Give ${feedSays}`);
  }
}

async function answerText(address: string): Promise<string> {
  const signal = AbortSignal.timeout(patienceMs);
  try {
    const { body } = await answer(address, signal);
    return body ? await wholeText(body as unknown as Bytes, address) : '';
  } catch (error) {
    if (error instanceof Error && error.name === 'Failure') throw error;
    const why = signal.aborted ? `took longer than ${patienceMs / 1_000} s` : 'cannot be reached';
    throw notHad(`${address} ${why}${causeOf(error)}`, 'Try again, or save it and give the file');
  }
}

/** The answer behind redirects. Each of them is looked at: none may lead to a page that is read in the open. */
async function answer(address: string, signal: AbortSignal): Promise<Response> {
  let next = address;
  for (let hops = 0; hops <= mostRedirects; hops += 1) {
    if (!isSafe(next)) throw badUse(`${next} is not an https address`, 'Give one, or a file');
    const headers = { accept: 'application/json' };
    const response = await fetch(next, { signal, redirect: 'manual', headers });
    const place = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || place === null) {
      if (response.ok) return response;
      throw notHad(`${next} answers ${response.status}`, 'Look at the address');
    }
    next = new URL(place, next).href;
  }
  throw notHad(`${address} leads on and on`, 'Give the address that it should lead to');
}

/** This machine itself may be asked in the open: a feed is tried there before it is published. */
function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return protocol === 'https:' || (protocol === 'http:' && isHere);
}

function causeOf(error: unknown): string {
  const cause =
    error instanceof Error ? (error.cause as NodeJS.ErrnoException | undefined) : undefined;
  return cause?.code === undefined ? '' : ` (${cause.code})`;
}

async function wholeText(bytes: Bytes, name: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > limits.bytes) {
      throw notHad(`${name} is larger than ${limits.bytes} bytes`, 'Send fewer records');
    }
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw notHad(`${name} is not UTF-8`, 'Save it as UTF-8');
  }
}
