// Who speaks, by name: a side of the question, the body of a claim, and both as a reader should see them.
import type { Claim, Origin, CurrentReport, Side } from '@dprk-deployment-tracker/core';
import { sideFigure } from './figure-text.js';
import { isolated } from './isolated.js';
import type { SideLocale, Named, Said } from './locale.js';

/** What is known around a claim or a headline; a report is one. */
export type Around = Pick<CurrentReport, 'claims' | 'knownOn' | 'dataDay' | 'parties'>;

/** A voice's id with the record's name for it, for a language that has none. */
export function namedVoice(
  voice: { readonly id: string; readonly origins: readonly Origin[] },
  { parties }: Pick<Around, 'parties'>,
): Named {
  const name =
    parties.find(({ id }) => id === voice.id)?.name ??
    voice.origins.find(({ id, party }) => id === voice.id || party === voice.id)?.name;
  return { id: voice.id, name: isolated(name ?? voice.origins[0]?.name ?? voice.id) };
}

/** The side that a body belongs to: its country, or itself. */
export function namedParty(origin: Origin, parties: Around['parties']): Named {
  const name = parties.find(({ id }) => id === origin.party)?.name ?? origin.name;
  return { id: origin.party, name: isolated(name) };
}

/** "South Korea (NIS)". A body that a language has no name for is called as the record calls it. */
export function speakerName(
  origin: Origin,
  parties: Around['parties'],
  { names }: SideLocale,
): string {
  const party = namedParty(origin, parties);
  const name = isolated(origin.name);
  const isOwn = party.id === origin.id || party.name === name;
  const body = names.body(origin) || (isOwn ? '' : name);
  return names.withBody(names.side(party), body);
}

/** What a side says now, ready for a sentence. */
export function saidBy(
  side: Pick<Side, 'voice' | 'claims' | 'range' | 'spokenOn'>,
  report: Around,
  locale: SideLocale,
  month: (day: Side['spokenOn']) => string,
): Said {
  return {
    side: namedVoice(side.voice, report),
    figure: sideFigure(side.claims, side.range, locale),
    when: month(side.spokenOn),
    isWider: side.claims.every(isWider),
  };
}

/** It counts captured and missing as well as killed and wounded. */
export function isWider({ quantity }: Claim): boolean {
  return quantity.measure === 'casualties';
}
