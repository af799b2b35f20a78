// The record that a command works on: our own, or a stranger's with its faults told.
import { ledger, type Ledger } from '@dprk-deployment-tracker/core';
import { parseLedger, type ParsedLedger } from '@dprk-deployment-tracker/core/intake';
import { exits, Failure, notHad } from '../usage/failure.js';
import { text } from '../usage/option.js';
import { withProgress } from '../writing/progress.js';
import { tell } from '../writing/streams.js';
import { feedSays, feedText } from './feed-text.js';

/** The option by which a command takes another record than ours. */
export const feed = text('feed', 'FEED', `a record instead of ours: ${feedSays}`);

/** What is read of a feed. **Throws** (rejects) a `Failure` where it cannot be had, or is no JSON at all. */
export async function readFeed(name: string): Promise<ParsedLedger> {
  const parsed = await withProgress(`reading ${name}`, async () =>
    parseLedger(await feedText(name)),
  );
  if (parsed.faults.some(({ code }) => code === 'not-json')) {
    throw notHad(
      `${name} is not JSON`,
      'Give one JSON object: docs/formats.md, "A feed of your own"',
    );
  }
  return parsed;
}

/**
 * The record to work on; that some of it could not be taken is told on stderr.
 *
 * **Absent:** without a name our own. **Throws** (rejects) a `Failure` where nothing of it could be taken.
 */
export async function readRecord(name: string | undefined): Promise<Ledger> {
  if (name === undefined) return ledger;
  const { ledger: taken, faults } = await readFeed(name);
  const look = `"check ${name}" tells each`;
  if (faults.length > 0 && taken.documents.length === 0) {
    throw new Failure(exits.faults, `${name} was refused whole`, `Mend it: ${look}`);
  }
  if (faults.length > 0) {
    const many = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
    tell(`${name}: ${many}; what is sound was taken. ${look}.`);
  }
  return taken;
}
