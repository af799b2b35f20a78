// What each origin says, as rows: voices in order of their names, the origins of one voice together.
import { isExactDay, lastDay, type FrontReport } from '@dprk-deployment-tracker/core';
import type { Words } from '../words/words.js';
import type { ClaimPhrase } from './claim-phrases.js';
import type { ShownClaim } from './shown-claims.js';
import { claimValue, type ValueRow } from './value-rows.js';

/** The rows. **Absent:** no claims give no rows. */
export function originRows(
  shown: readonly ShownClaim[],
  report: FrontReport,
  words: Words,
  phrase: ClaimPhrase,
): readonly ValueRow[] {
  const byOrigin = new Map<string, ShownClaim[]>();
  for (const one of shown) {
    const lane = byOrigin.get(one.claim.origin.id);
    if (lane) lane.push(one);
    else byOrigin.set(one.claim.origin.id, [one]);
  }
  const named = [...byOrigin.values()].flatMap((claims) => {
    const foremost = foremostOf(claims);
    if (!foremost) return [];
    const voice = words.voiceName(foremost.voiceId, report);
    return [{ voice, origin: foremost.claim.origin.name, foremost, claims }];
  });
  const sorted = named.sort(
    (a, b) => order(a) - order(b) || compare(a.voice, b.voice) || compare(a.origin, b.origin),
  );
  return sorted.map(({ voice, origin, foremost, claims }, index) => {
    const startsGroup = sorted[index - 1]?.voice !== voice;
    return {
      name: startsGroup ? voice : '',
      under: origin === voice ? '' : origin,
      figure: words.claimFigure(foremost.claim, report),
      remark: remarkOf(foremost, words),
      startsGroup,
      values: claims.map(({ claim, state, where, reason }) => ({
        ...claimValue(claim, state, phrase),
        isBeside: where === 'off-scale' && reason !== 'share-without-reading',
      })),
    };
  });
  /** Voices that give a count of this very quantity come before those that give none: no ranking by number. */
  function order({ voice }: { readonly voice: string }): number {
    return named.some((one) => one.voice === voice && one.foremost.where === 'scale') ? 0 : 1;
  }
}

/** What is written out for an origin: what stands, else its newest, counts before plans and silence. */
function foremostOf(claims: readonly ShownClaim[]): ShownClaim | undefined {
  const rank = ({ state, where }: ShownClaim): number =>
    state === 'claim' || state === 'claim-stale'
      ? 0
      : state === 'claim-lent'
        ? 1
        : where === 'scale'
          ? 2
          : 3;
  return [...claims].sort((a, b) => rank(a) - rank(b) || compare(b.day, a.day))[0];
}

/** The day it speaks of, and in words what keeps it from being a fresh count. */
function remarkOf({ claim, state, where, reason, counts }: ShownClaim, words: Words): string {
  const span = where === 'plan' ? claim.statedOn : claim.asOf;
  const day = isExactDay(span) ? words.dayShort(lastDay(span)) : words.when(span);
  const standing: Partial<Record<ShownClaim['state'], string>> = {
    'claim-stale': words.text('chart.stale'),
    'claim-lent': words.text('status.lends'),
    'claim-older': words.text('status.lapsed'),
  };
  const isSaid = where === 'plan' || reason === 'no-number' || reason === 'share-without-reading';
  const status =
    reason === undefined ? standing[state] : isSaid ? '' : words.text(`left-out.${reason}`);
  const other = {
    same: '',
    bridged: words.measure(claim.quantity),
    nested: words.quantity(claim.quantity),
  };
  return [status ?? '', reason === undefined ? other[counts] : '']
    .filter(Boolean)
    .reduce((some, last) => words.text('list.comma', { some, last }), day);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
