// Graves, portraits or coffins that were counted, kept as if the dead had been.
import type { Claim } from '../model/claim.js';
import type { Fault } from '../model/fault.js';
import { figureBounds } from '../model/figure.js';
import { faultIn, type CheckedRecord } from './checked-record.js';
import { echoes } from './echo.js';

const code = 'physical-proxy';
const proxies =
  /\b(graves?|tombs?|tombstones?|burials?|portraits?|photographs?|coffins?|plots?|obituar(y|ies)|names? on)\b|영정|묘|могил|портрет/i;

/** What is shown of the dead is a measure of its own, says what was shown, and enters no count of killed. */
export function physicalProxy({ ledger }: CheckedRecord): readonly Fault[] {
  const shown = ledger.claims.filter(({ quantity }) => quantity.measure === 'dead-shown');
  return [
    ...shown
      .filter(({ quantity }) => quantity.extent === undefined)
      .map((claim) => fault(claim, 'quantity.extent', 'it does not say what was shown, and where')),
    ...ledger.claims
      .filter(({ quantity, figure }) => quantity.measure === 'killed' && figureBounds(figure))
      .flatMap((claim) => {
        const words = [claim.wording?.text, claim.placeSaid].find((text) =>
          proxies.test(text ?? ''),
        );
        const source = isTotal(claim) && shown.find((other) => echoes(claim, other));
        if (words !== undefined)
          return [fault(claim, 'quantity.measure', `"${words}" is entered as killed`)];
        if (!source) return [];
        return [
          fault(
            claim,
            'quantity.measure',
            `it has the number that ${source.id} counts of what was shown`,
          ),
        ];
      }),
  ];
}

function isTotal({ quantity, modality }: Claim): boolean {
  return modality === 'observed' && quantity.extent === undefined;
}

function fault(claim: Claim, field: string, problem: string): Fault {
  return faultIn(claim, {
    code,
    field,
    problem,
    remedy: 'Enter it as dead-shown with an extent that says what was shown',
  });
}
