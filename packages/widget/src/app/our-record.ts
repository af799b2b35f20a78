// Our own record, which comes in three parts: each is loaded, joined and linked once for all elements of a page.
import {
  linkPart,
  type CalendarDay,
  type Ledger,
  type LedgerEntries,
} from '@dprk-deployment-tracker/core';
import type { AppHost } from '../element/app-door.js';
import type { FileName } from '../element/files.js';
import {
  answerableOf,
  claimsOf,
  wholeOf,
  type ClaimsPart,
  type ForecastsPart,
  type MentionsPart,
} from './record/record-parts.js';

let claims: Ledger | undefined;
let answerable: Ledger | undefined;
let whole: Ledger | undefined;

/** What is there of it. */
export const ourRecord = {
  /** As much as there is. **Absent:** undefined until there are claims. */
  get linked(): Ledger | undefined {
    return whole ?? answerable ?? claims;
  },
  /** Every question can be answered from it. */
  get isAnswerable(): boolean {
    return (whole ?? answerable) !== undefined;
  },
  get isWhole(): boolean {
    return whole !== undefined;
  },
};

/** Loads its claims. **Throws** (rejects) where they cannot be had. */
export async function needOurClaims({ loadFile }: AppHost): Promise<void> {
  if (claims ?? whole) return;
  const part = (await loadFile('claims')).part as ClaimsPart;
  claims ??= linkPart(claimsOf(part), part.digest).ledger;
}

/** Loads what questions besides those of the sides ask for. **Throws** (rejects) where it cannot be had. */
export async function needOurForecasts(host: AppHost): Promise<void> {
  const parts = await answerableParts(host);
  answerable ??= linkPart(answerableOf(...parts), parts[0].digest).ledger;
}

/** Loads who repeated what. **Throws** (rejects) where a part cannot be had or is of another release, which is told. */
export async function needOurWhole(host: AppHost): Promise<void> {
  const { entries, digest } = await wholeEntries(host);
  whole ??= linkPart(entries, digest).ledger;
}

/** Its data day. **Throws** (rejects) where it cannot be had, which is told. */
export async function ourDay(host: AppHost): Promise<CalendarDay> {
  const { part } = await orTold(host, 'claims', () => host.loadFile('claims'));
  return (part as ClaimsPart).dataDay as CalendarDay;
}

/** The entries of all of it. **Throws** (rejects) where a part cannot be had, which is told. */
export async function ourEntries(host: AppHost): Promise<LedgerEntries> {
  return (await wholeEntries(host)).entries;
}

async function answerableParts({
  loadFile,
}: AppHost): Promise<readonly [ClaimsPart, ForecastsPart]> {
  const [first, more] = await Promise.all([loadFile('claims'), loadFile('forecasts')]);
  return [first.part as ClaimsPart, more.part as ForecastsPart];
}

async function wholeEntries(
  host: AppHost,
): Promise<{ readonly entries: LedgerEntries; readonly digest: string }> {
  const [[first, forecasts], mentions] = await Promise.all([
    orTold(host, 'forecasts', () => answerableParts(host)),
    orTold(host, 'mentions', () => host.loadFile('mentions')),
  ]);
  const entries = await orTold(host, 'mentions', () =>
    wholeOf(first, forecasts, mentions.part as MentionsPart),
  );
  return { entries, digest: first.digest };
}

async function orTold<Part>(
  { tell }: AppHost,
  file: FileName,
  made: () => Part | Promise<Part>,
): Promise<Part> {
  try {
    return await made();
  } catch (error) {
    tell('not-loaded', file);
    throw error;
  }
}
