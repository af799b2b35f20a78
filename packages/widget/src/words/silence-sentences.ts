// For how long nobody gave a figure, and who speaks of a count without ever giving one.
import {
  headlineQuantities,
  type Claim,
  type CurrentHeadline,
  type CurrentReport,
  type HeadlineId,
} from '@dprk-deployment-tracker/core';
import { between } from './day-text.js';
import type { SideLocale, Named } from './locale.js';
import type { Runs } from './runs.js';
import { isolated } from './isolated.js';
import { namedParty, type Around } from './said-by.js';

/** **Units:** days without a new figure from which on it is said. */
export const toldAfterDays = 90;

const losses = ['killed-or-wounded', 'killed', 'wounded'] as const;
const troops = ['sent', 'present'] as const;

/** Counts that a reader may take for one another. */
export function kindred(id: HeadlineId): readonly HeadlineId[] {
  return (losses as readonly HeadlineId[]).includes(id) ? losses : troops;
}

/**
 * "No new figure of killed or wounded for 5 months; the newest of killed alone is of September 2026."
 *
 * **Absent:** undefined where a figure is recent, or none was given.
 */
export function silenceSentence(
  { id, current }: Pick<CurrentHeadline, 'id' | 'current'>,
  { headlines, knownOn }: Pick<CurrentReport, 'headlines' | 'knownOn'>,
  locale: SideLocale,
): Runs | undefined {
  const { silence } = current;
  if (!silence || silence.days < toldAfterDays) return undefined;
  const [newer] = kindred(id).flatMap((other) => {
    const since = headlines[other].current.silence?.since;
    return since !== undefined && since > silence.since ? [{ id: other, since }] : [];
  });
  return locale.sentences.silence(
    id,
    between(silence.since, knownOn),
    newer && { id: newer.id, when: locale.days.month(newer.since, true) },
  );
}

/** Parties whose silence a reader will ask about. */
const askedAbout = ['north-korea', 'russia'] as const;

/** "North Korea has confirmed deaths and never given a number.", "Russia has given no figure." */
export function noNumberSentences(
  id: HeadlineId,
  report: Around,
  locale: SideLocale,
): readonly Runs[] {
  const counts = kindred(id) === losses && id === 'killed-or-wounded' ? losses : ([id] as const);
  const isOf = ({ quantity, modality }: Claim, one: HeadlineId): boolean => {
    const { measure, population, place } = headlineQuantities[one];
    return (
      modality === 'observed' &&
      quantity.measure === measure &&
      quantity.population === population &&
      quantity.place === place &&
      quantity.extent === undefined
    );
  };
  const silent: Named[] = [];
  const spoken: Runs[] = [];
  for (const party of askedAbout) {
    const own = report.claims.filter(({ voice }) => voice === party);
    const about = own.filter((claim) => counts.some((one) => isOf(claim, one)));
    if (about.some(givesNumber)) continue;
    const wordless = counts.find((one) =>
      about.some((claim) => isOf(claim, one) && isWordless(claim)),
    );
    const known = own[0] ?? report.claims.find(({ origin }) => origin.party === party);
    const named = known ? namedParty(known.origin, report.parties) : partyOf(party, report);
    if (wordless)
      spoken.push(
        locale.sentences.noNumber(
          about.some((claim) => isOf(claim, 'killed')) ? 'killed' : wordless,
          named,
        ),
      );
    else silent.push(named);
  }
  return silent.length === 0 ? spoken : [...spoken, locale.sentences.noFigure(silent)];
}

function partyOf(id: string, { parties }: Around): Named {
  return { id, name: isolated(parties.find((party) => party.id === id)?.name ?? id) };
}

function givesNumber({ figure }: Claim): boolean {
  return figure.kind !== 'none-stated' && figure.kind !== 'denial';
}

function isWordless({ figure }: Claim): boolean {
  return figure.kind === 'none-stated';
}
