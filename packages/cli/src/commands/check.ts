// The command that reads a feed as the element would, and tells every fault.
import { faultText } from '@dprk-deployment-tracker/core';
import type { ParsedLedger } from '@dprk-deployment-tracker/core/intake';
import { feedSays } from '../reading/feed-text.js';
import { readFeed } from '../reading/read-record.js';
import type { Command } from '../usage/command.js';
import { exits } from '../usage/failure.js';
import { flag } from '../usage/option.js';
import { printable, printableLine } from '../writing/printable.js';
import { print, tell } from '../writing/streams.js';

const json = flag('json', 'prints faults and what was taken as JSON on stdout');

export const check: Command = {
  name: 'check',
  says: 'reads a feed as the element would, and tells every fault with its remedy',
  argument: { placeholder: 'FEED', says: feedSays, isNeeded: true },
  options: [json],
  examples: [
    { line: 'dprk-deployment-tracker check feed.json', says: 'a file' },
    {
      line: 'dprk-deployment-tracker export --format json | dprk-deployment-tracker check -',
      says: 'what another program prints',
    },
    { line: 'dprk-deployment-tracker check feed.json --json > faults.json', says: 'for a program' },
  ],
  run: async (given) => {
    const name = given.argument ?? '-';
    const parsed = await readFeed(name);
    const { faults } = parsed;
    if (given.value(json)) {
      print(
        `${printable(JSON.stringify({ feed: name, faults, taken: taken(parsed) }, null, 2))}\n`,
      );
    } else {
      for (const fault of faults) tell(faultText(fault));
      const end = `${name}: ${counted(faults.length, 'fault')}; taken: ${takenText(parsed)}`;
      if (faults.length > 0) tell(end);
      else print(`${printableLine(end)}\n`);
    }
    return faults.length > 0 ? exits.faults : exits.good;
  },
};

function taken({ ledger }: ParsedLedger) {
  const { dataDay, digest, documents, claims, mentions, events, statedValues, origins } = ledger;
  return {
    dataDay,
    digest,
    documents: documents.length,
    claims: claims.length,
    mentions: mentions.length,
    events: events.length,
    statedValues: statedValues.length,
    origins: origins.length,
  };
}

function takenText({ ledger: { dataDay, documents, claims } }: ParsedLedger): string {
  if (documents.length === 0) return 'nothing';
  return `${counted(claims.length, 'claim')} from ${counted(documents.length, 'page')}, data to ${dataDay}`;
}

function counted(count: number, what: string): string {
  return `${count === 0 ? 'no' : count} ${what}${count === 1 ? '' : 's'}`;
}
