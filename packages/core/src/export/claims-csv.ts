// One row per claim, with its figure as said, its page and what became of it.
import type { Claim } from '../model/claim.js';
import { figureBounds, type Figure } from '../model/figure.js';
import { measures } from '../model/measure.js';
import { csv, type Cell } from './csv.js';
import { stampCells, stampColumns, type Stamp } from './stamp.js';

type Column = readonly [name: string, cell: (claim: Claim) => Cell];

/** The columns, in order. An open end is an empty cell beside its qualifier; lists are joined by spaces. */
const columns: readonly Column[] = [
  ['id', ({ id }) => id],
  ['measure', ({ quantity }) => quantity.measure],
  ['unit', ({ quantity }) => measures[quantity.measure].unit],
  ['population', ({ quantity }) => quantity.population],
  ['place', ({ quantity }) => quantity.place],
  ['accrual', ({ quantity }) => quantity.accrual.kind],
  ['since', ({ quantity: { accrual } }) => ('since' in accrual ? accrual.since : undefined)],
  ['per', ({ quantity: { accrual } }) => ('per' in accrual ? accrual.per : undefined)],
  ['extent', ({ quantity }) => quantity.extent],
  ['qualifier', ({ figure }) => figure.kind],
  ['exclusive', ({ figure }) => ('exclusive' in figure ? figure.exclusive : undefined)],
  ['low', ({ figure }) => figureBounds(figure)?.low],
  ['best', ({ figure }) => ('best' in figure ? figure.best : undefined)],
  ['high', ({ figure }) => figureBounds(figure)?.high],
  ['words', ({ figure }) => ('words' in figure ? figure.words : undefined)],
  ['reading_rule', ({ figure }) => ruleOf(figure)],
  ['share_low_percent', ({ figure }) => ('lowPercent' in figure ? figure.lowPercent : undefined)],
  [
    'share_high_percent',
    ({ figure }) => ('highPercent' in figure ? figure.highPercent : undefined),
  ],
  ['share_of', ({ figure }) => ('of' in figure ? list(figure.of) : undefined)],
  ['wording', ({ wording }) => wording?.text],
  ['wording_language', ({ wording }) => wording?.language],
  ['wording_scale', ({ wording }) => wording?.scale],
  ['status', ({ modality }) => modality],
  ['forecast_deadline', ({ forecast }) => forecast?.deadline],
  ['as_of', ({ asOf }) => asOf.edtf],
  ['as_of_inferred', ({ asOfInferred }) => asOfInferred || undefined],
  ['stated_on', ({ statedOn }) => statedOn.edtf],
  ['known_from', ({ knownFrom }) => knownFrom],
  ['recorded_on', ({ recordedOn }) => recordedOn],
  ['origin', ({ origin }) => origin.id],
  ['origin_name', ({ origin }) => origin.name],
  ['voice', ({ voice }) => voice],
  ['origin_kind', ({ origin }) => origin.kind],
  ['stake', ({ origin }) => origin.stake],
  ['relay', ({ mentions }) => mentions[0]?.via.join('; ')],
  ['document', ({ document }) => document.id],
  ['outlet', ({ document }) => document.publisher],
  ['title', ({ document }) => document.title],
  ['published_on', ({ document }) => document.publishedOn.edtf],
  ['language', ({ document }) => document.language],
  ['read_as', ({ document }) => document.readAs],
  ['address', ({ document }) => document.address],
  ['no_address_reason', ({ document }) => document.noAddressReason],
  ['archive', ({ document }) => document.archive],
  ['mentioned_in', ({ mentions }) => list(mentions.map(({ document }) => document.id))],
  ['place_said', ({ placeSaid }) => placeSaid],
  ['baseline', ({ baseline }) => baseline],
  ['derived_from', ({ derivedFrom }) => list(derivedFrom)],
  ['disjoint', ({ disjoint }) => disjoint],
  ['revision', ({ revision }) => revision?.kind],
  ['superseded_by', ({ revision }) => revision?.by],
  ['revision_cause', ({ revision }) => revision?.cause],
  ['revision_reason', ({ revision }) => revision?.reason],
  ['revised_on', ({ revision }) => revision?.on],
  ['reliability', ({ grading }) => grading?.reliability],
  ['reliability_reason', ({ grading }) => grading?.reliabilityReason],
  ['credibility', ({ grading }) => grading?.credibility],
  ['credibility_reason', ({ grading }) => grading?.credibilityReason],
  ['note', ({ note }) => note],
];

/** The names of the columns, the stamp's last. */
export const claimColumns: readonly string[] = [...columns.map(([name]) => name), ...stampColumns];

/** Exactly the claims given, in the order given, each row stamped. **Absent:** no claims give the header alone. */
export function claimsCsv(claims: readonly Claim[], stamp: Stamp): string {
  const tail = stampCells(stamp);
  const rows = claims.map((claim) => [...columns.map(([, cell]) => cell(claim)), ...tail]);
  return csv([claimColumns, ...rows]);
}

function list(ids: readonly string[]): string | undefined {
  return ids.length > 0 ? ids.join(' ') : undefined;
}

function ruleOf(figure: Figure): string | undefined {
  return 'reading' in figure ? figure.reading?.rule : undefined;
}
