// One report as the plain rows of the visible table: the twin of the picture, claim by claim.
import {
  headlineIds,
  isFresh,
  lastDay,
  standingOf,
  type CalendarDay,
  type Claim,
  type ClaimId,
  type Headline,
  type HeadlineId,
  type LeftOutReason,
  type LentBound,
  type FrontReport,
  type Wording,
} from '@dprk-deployment-tracker/core';
import { revisionText } from './phrase.js';
import { voiceNameOf } from './voice-name-of.js';
import type { Words } from './words.js';

/** Where a claim is in the count: it stands, lends a bound, is left out for a reason, or has been overtaken. */
export type RowStatus =
  | { readonly kind: 'standing' | 'stale' | 'older' | 'lapsed' | 'elsewhere' }
  | { readonly kind: 'lends'; readonly side: LentBound['side'] }
  | { readonly kind: 'left-out'; readonly reason: LeftOutReason };

/** One row: texts in the reader's language, and the ids and addresses behind them. */
export interface TableRow {
  readonly claimId: ClaimId;
  readonly claim: Claim;
  readonly day: string;
  readonly figure: string;
  readonly quantity: string;
  readonly origin: string;
  readonly voice: string;
  readonly status: RowStatus;
  readonly statusText: string;
  /** **Absent:** where no wording was kept. */
  readonly wording: Wording | undefined;
  readonly publisher: string;
  /** **Absent:** where there is none, `noAddressReason` says why. */
  readonly address: string | undefined;
  readonly noAddressReason: string | undefined;
}

/**
 * The rows of one headline, or of every claim known on the report's day, newest day first.
 *
 * **Absent:** no claims give no rows.
 */
export function tableRows(
  report: FrontReport,
  which: HeadlineId | 'all',
  words: Words,
): readonly TableRow[] {
  const statuses =
    which === 'all' ? allStatuses(report) : headlineStatuses(report.headlines[which]);
  const claims =
    which === 'all' ? report.claims : report.claims.filter(({ id }) => statuses.has(id));
  return [...claims]
    .sort((a, b) => (sortKey(a) < sortKey(b) ? 1 : -1))
    .map((claim) => rowOf(claim, statuses.get(claim.id) ?? { kind: 'elsewhere' }, report, words));
}

/** The status of every claim that a headline looked at. */
export function headlineStatuses({
  selection,
  span,
  query,
}: Headline): ReadonlyMap<ClaimId, RowStatus> {
  const statuses = new Map<ClaimId, RowStatus>();
  const isCumulative = query.quantity.accrual.kind === 'cumulative';
  for (const claim of [...selection.direct, ...selection.bridged]) {
    const lapsed = !isCumulative && !isFresh(claim, query.knownOn, query);
    statuses.set(claim.id, { kind: lapsed ? 'lapsed' : 'older' });
  }
  for (const { claim, side } of span.lent) statuses.set(claim.id, { kind: 'lends', side });
  for (const claim of standingOf(span)) {
    statuses.set(claim.id, { kind: isFresh(claim, query.knownOn, query) ? 'standing' : 'stale' });
  }
  for (const { claim, reason } of selection.leftOut) {
    statuses.set(claim.id, { kind: 'left-out', reason });
  }
  return statuses;
}

/** A claim that stands in one headline and lends to another stands. */
function allStatuses(report: FrontReport): ReadonlyMap<ClaimId, RowStatus> {
  const statuses = new Map<ClaimId, RowStatus>();
  for (const id of headlineIds) {
    for (const [claimId, status] of headlineStatuses(report.headlines[id])) {
      const before = statuses.get(claimId);
      if (!before || weight[status.kind] > weight[before.kind]) statuses.set(claimId, status);
    }
  }
  return statuses;
}

const weight: Readonly<Record<RowStatus['kind'], number>> = {
  standing: 6,
  stale: 5,
  lends: 4,
  older: 3,
  lapsed: 2,
  'left-out': 1,
  elsewhere: 0,
};

function sortKey(claim: Claim): string {
  return `${lastDay(claim.asOf) satisfies CalendarDay} ${claim.id}`;
}

function rowOf(claim: Claim, status: RowStatus, report: FrontReport, words: Words): TableRow {
  return {
    claimId: claim.id,
    claim,
    day: words.when(claim.asOf),
    figure: words.claimFigure(claim, report),
    quantity: words.quantity(claim.quantity),
    origin: claim.origin.name,
    voice: voiceNameOf(claim.voice, report),
    status,
    statusText: statusText(claim, status, report, words),
    wording: claim.wording,
    publisher: claim.document.publisher,
    address: claim.document.address,
    noAddressReason: claim.document.noAddressReason,
  };
}

/** The status in words; what was replaced, withdrawn or contested says so with its day. */
function statusText(claim: Claim, status: RowStatus, report: FrontReport, words: Words): string {
  const revision = revisionText(claim, words, report.knownOn);
  const isRevised = status.kind === 'left-out' && /^(superseded|withdrawn)$/.test(status.reason);
  if (revision !== undefined && (isRevised || status.kind === 'elsewhere')) return revision;
  const some =
    status.kind === 'left-out'
      ? words.text('status.left-out', { reason: words.text(`left-out.${status.reason}`) })
      : words.text(
          status.kind === 'lends' ? `status.lends-${status.side}` : `status.${status.kind}`,
        );
  return revision === undefined ? some : words.text('list.comma', { some, last: revision });
}
