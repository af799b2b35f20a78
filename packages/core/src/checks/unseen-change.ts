// A page charged with a change that nobody saw on it, or that no reader can open to see for himself.
import type { Mention } from '../model/claim.js';
import type { Fault } from '../model/fault.js';
import { faultInMention, type CheckedRecord, type Finding } from './checked-record.js';

/** **Units:** words that a charge may quote. */
const mostWords = 8;

/**
 * Every change in print carries the words that show it, at most eight, and stands on a page that was opened and has an
 * address.
 *
 * **Source:** docs/methodology.md, "What happened on the way to print".
 */
export function unseenChange({ ledger }: CheckedRecord): readonly Fault[] {
  return ledger.mentions
    .filter(({ mutations }) => mutations.length > 0)
    .flatMap((mention) =>
      [...pageFindings(mention), ...seenFindings(mention)].map((finding) =>
        faultInMention(mention, finding),
      ),
    );
}

function pageFindings({ document }: Mention): readonly Finding[] {
  const canBeOpened = document.address !== undefined || document.archive !== undefined;
  return [
    ...(canBeOpened ? [] : [finding('mutations', 'a page without an address is charged')]),
    ...(document.readAs === 'named'
      ? [finding('mutations', 'a page that nobody opened is charged')]
      : []),
  ];
}

function seenFindings({ mutations }: Mention): readonly Finding[] {
  return mutations.flatMap(({ kind, seen }) => {
    if (!seen) return [finding('mutations', `nobody saw the words of ${kind}`)];
    const words = seen.text.trim().split(/\s+/).length;
    return words <= mostWords
      ? []
      : [finding('mutations', `${words} words are quoted for ${kind}`)];
  });
}

function finding(field: string, problem: string): Finding {
  return {
    code: 'unseen-change',
    field,
    problem,
    remedy: `Give seen: at most ${mostWords} words as printed and where they stand; or make it a plain mention`,
  };
}
