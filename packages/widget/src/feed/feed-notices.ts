// What is said above a figure of a live or frozen record: why nothing newer is shown, how old it is, what was corrected.
import type { CalendarDay, Fault } from '@dprk-deployment-tracker/core';
import type { Block, Line } from '../figure/block.js';
import { feedWords, type FeedPatterns } from '../words/feed-words.js';
import type { Around } from '../words/said-by.js';
import type { SideWords } from '../words/side-words.js';
import type { Corrected } from './corrected-claims.js';
import type { Trouble } from './shared-feed.js';

/** What is shown: a version of the feed, our own record in its place, or the figure of the page. */
export type Standing = 'version' | 'ours' | 'figure';

/** How it stands with a record. */
export interface FeedState {
  /** Nothing is there yet. */
  readonly isWaiting?: boolean;
  readonly trouble?: Trouble | undefined;
  readonly standing?: Standing;
  /** It is held at its day. `newer` is the day that newer data go to. */
  readonly frozen?: { readonly newer: CalendarDay } | undefined;
  readonly corrected?: readonly Corrected[];
  readonly refused?: readonly Fault[];
}

/** **Units:** days after which data are said to be old. */
const freshDays = 7;

/** How many corrected claims are named. */
const namedClaims = 3;

/** The notices, each a block; none where all is well. **Absent:** `report` is undefined where no record is shown. */
export function feedNotices(
  state: FeedState,
  words: SideWords,
  report: Around | undefined,
  now: Date | undefined,
): readonly Block[] {
  const said = feedWords(words.language);
  const sentences = [
    ...troubleSentences(state, said, report && words.day(report.dataDay)),
    ...(report && !state.isWaiting ? ageSentences(state, said, words, report, now) : []),
    ...refusedSentences(state, said),
  ];
  return [
    ...(sentences.length > 0 ? [notice([sentences.join(' ')])] : []),
    ...(report ? correctedBlocks(state.corrected ?? [], said, words, report) : []),
  ];
}

function notice(line: Line): Block {
  return { kind: 'text', role: 'notice', line };
}

/** **Absent:** `day` is undefined where no record is shown. */
function troubleSentences(
  { isWaiting, trouble, standing }: FeedState,
  said: FeedPatterns,
  day: string | undefined,
): readonly string[] {
  if (isWaiting && standing !== 'figure') return [said.waiting];
  if (!trouble) return [];
  if (standing === 'figure') return [said.trouble[trouble], said.figureStands];
  if (day === undefined) return [said.trouble[trouble]];
  return [said.trouble[trouble], (standing === 'ours' ? said.oursShown : said.lastShown)(day)];
}

function ageSentences(
  { frozen }: FeedState,
  said: FeedPatterns,
  words: SideWords,
  { dataDay }: Around,
  now: Date | undefined,
): readonly string[] {
  const day = words.day(dataDay);
  if (frozen) return [said.frozen(day), said.newer(words.day(frozen.newer))];
  const days = now ? daysSince(dataDay, now) : 0;
  return days > freshDays ? [said.stale(day, days)] : [];
}

/** Whole days from the end of a day of UTC to now. */
function daysSince(day: CalendarDay, now: Date): number {
  return Math.floor((now.getTime() - Date.parse(`${day}T00:00:00Z`)) / 86_400_000);
}

/** A record may have several faults. */
function refusedSentences({ refused = [] }: FeedState, said: FeedPatterns): readonly string[] {
  const records = new Set(
    refused.map(({ document, record, field }) => `${document} ${record ?? field}`),
  );
  return records.size > 0 ? [said.refused(records.size)] : [];
}

/** Those of the subject first: a count that is set beside it matters less. */
function correctedBlocks(
  corrected: readonly Corrected[],
  said: FeedPatterns,
  words: SideWords,
  report: Around,
): readonly Block[] {
  if (corrected.length === 0) return [];
  const isAside = ({ claim }: Corrected): number => (claim.scope === 'subject' ? 0 : 1);
  const inOrder = [...corrected].sort((a, b) => isAside(a) - isAside(b));
  const named = inOrder.slice(0, namedClaims).map(({ claim, isGone }): Line => {
    const text = words.phrase(claim, report);
    return [isGone ? `${text} (${said.gone})` : { kind: 'key', key: claim.id, text }];
  });
  const more = corrected.length - named.length;
  const items = more > 0 ? [...named, [said.more(more)]] : named;
  return [notice([said.corrected]), { kind: 'list', name: said.corrected, items }];
}
