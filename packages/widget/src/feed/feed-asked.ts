// Reads what a page asks of a feed: any value is safe, and one that names nothing is told.
import type { CalendarDay } from '@dprk-deployment-tracker/core';
import { isDay, textOf, type Misfit } from '../element/attributes.js';
import type { RecordAsked } from '../element/app-door.js';

/** What a page asks for, each value looked at. */
export interface FeedAsked {
  /** An absolute address. **Absent:** undefined where there is none that may be fetched. */
  readonly address: string | undefined;
  /** The Base64 of the SHA-384 of the bytes. **Absent:** undefined, not checked. */
  readonly sha384: string | undefined;
  /** **Units:** milliseconds between two looks. **Absent:** undefined, it is looked at once. */
  readonly refreshMs: number | undefined;
  /** The day at which the record is held. **Absent:** undefined, it is not. */
  readonly staticDay: CalendarDay | undefined;
}

/** **Units:** seconds. */
const shortestRefresh = 60;

/** What the attributes ask for. An integrity that cannot be checked leaves no address: it must never mean "unchecked". */
export function feedAsked(
  given: Omit<RecordAsked, 'ledger'>,
  base: string,
): { readonly asked: FeedAsked; readonly misfits: readonly Misfit[] } {
  const misfits: Misfit[] = [];
  const misfit = (name: string, value: string, used: string): undefined => {
    misfits.push({ name, value, used });
    return undefined;
  };
  const src = textOf(given.src);
  const integrity = textOf(given.srcIntegrity);
  const day = textOf(given.staticDay);
  const address = src === '' ? undefined : (feedAddress(given.src, base) ?? misfit('src', src, ''));
  const sha384 =
    integrity === ''
      ? undefined
      : (/^sha384-([A-Za-z\d+/]{64})$/.exec(integrity)?.[1] ??
        misfit('src-integrity', integrity, ''));
  const staticDay = isDay(day) ? day : undefined;
  if (day !== '' && !staticDay) misfit('static-day', day, '');
  const isSafe = integrity === '' || sha384 !== undefined;
  const asked: FeedAsked = {
    address: isSafe ? address : undefined,
    sha384,
    refreshMs: staticDay === undefined ? refreshMs(given.refresh, misfit) : undefined,
    staticDay,
  };
  return { asked, misfits };
}

/** Whether an address may be fetched: by https, or from this machine itself. Nothing that holds a password. */
export function isFeedAddress({ protocol, hostname, username, password }: URL): boolean {
  if (username || password) return false;
  const isLoopback = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback);
}

function feedAddress(src: unknown, base: string): string | undefined {
  if (typeof src !== 'string' || !URL.canParse(src, base)) return undefined;
  const url = new URL(src, base);
  url.hash = '';
  return isFeedAddress(url) ? url.href : undefined;
}

function refreshMs(
  value: unknown,
  misfit: (name: string, value: string, used: string) => undefined,
): number | undefined {
  const text = typeof value === 'number' ? String(value) : textOf(value);
  if (text === '') return undefined;
  const seconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (Number.isNaN(seconds)) return misfit('refresh', text, '');
  if (seconds < shortestRefresh) misfit('refresh', text, String(shortestRefresh));
  return Math.max(seconds, shortestRefresh) * 1_000;
}
