// One look at a feed: the text, or that it has not changed, or why it could not be had. Everything is bounded.
import { isFeedAddress } from './feed-asked.js';

/** **Units:** milliseconds until the last byte. */
export const patienceMs = 8_000;

/** **Units:** bytes, as they are after any compression; that of core's intake. */
export const bytesLimit = 2_000_000;

/** By what a server tells whether a text is still the same. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What is fetched. */
export interface FeedSource {
  readonly address: string;
  /** Base64. **Absent:** undefined, not checked. */
  readonly sha384: string | undefined;
}

/** What came of it; `refused` is an answer that may not be used. */
export type FeedAnswer =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'text'; readonly text: string; readonly validators: Validators }
  | { readonly kind: 'failed'; readonly trouble: 'unreachable' | 'refused'; readonly why: string };

const unreachable = (why: string): FeedAnswer => ({ kind: 'failed', trouble: 'unreachable', why });
const refused = (why: string): FeedAnswer => ({ kind: 'failed', trouble: 'refused', why });

/**
 * Asks once. Without cookies, without telling which page asks, and only for what has changed where that can be asked:
 * the page's own server by our header, another one by the browser itself, since a header of ours would cost a request
 * more there. Never throws.
 */
export async function fetchFeed(
  { address, sha384 }: FeedSource,
  before: Validators | undefined,
  stop: AbortSignal,
): Promise<FeedAnswer> {
  const limit = new AbortController();
  const end = (): void => limit.abort();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    end();
  }, patienceMs);
  stop.addEventListener('abort', end);
  try {
    const response = await fetch(address, {
      signal: limit.signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
      headers: new URL(address).origin === location.origin ? conditions(before) : {},
    });
    const answer = await answerOf(response, sha384);
    // What is not taken need not be sent to its end.
    if (answer.kind === 'failed') end();
    return answer;
  } catch (error) {
    return unreachable(isLate ? `no answer within ${patienceMs / 1_000} s` : reason(error));
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', end);
  }
}

function conditions(before: Validators | undefined): Record<string, string> {
  return {
    ...(before?.etag && { 'If-None-Match': before.etag }),
    ...(before?.lastModified && { 'If-Modified-Since': before.lastModified }),
  };
}

async function answerOf(response: Response, sha384: string | undefined): Promise<FeedAnswer> {
  const { status, headers, url } = response;
  if (status === 304) return { kind: 'unchanged' };
  if (!response.ok) return unreachable(`HTTP ${status}`);
  if (!isFeedAddress(new URL(url))) return refused('it leads to an address that is not https');
  const type = (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!/^(application|text)\/([\w.-]+\+)?json$/.test(type)) {
    return refused(`its type is ${type || 'not told'}, not application/json`);
  }
  const bytes = await bytesOf(response);
  if (!bytes) return refused(`larger than ${bytesLimit} bytes`);
  if (sha384 !== undefined && (await sha384Of(bytes)) !== sha384) {
    return refused('its bytes are not those of src-integrity');
  }
  const text = utf8(bytes);
  if (text === undefined) return refused('not UTF-8');
  const validators = { etag: headers.get('etag'), lastModified: headers.get('last-modified') };
  return { kind: 'text', text, validators };
}

/** **Absent:** undefined as soon as there are too many. */
async function bytesOf(response: Response): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = response.body?.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done || !value) break;
    length += value.length;
    if (length > bytesLimit) return undefined;
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** **Absent:** the empty text where the page may not work it out, since it is not served safely. */
async function sha384Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (!globalThis.crypto?.subtle) return '';
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return btoa(String.fromCharCode(...hash));
}

/** **Absent:** undefined where a byte stands for nothing: a name would be shown other than as sent. */
function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
