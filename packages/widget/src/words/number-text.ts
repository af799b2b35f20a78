// Numbers in full digits, grouped as the language does, never shortened to "4.7K".

/** Prints numbers of one language. */
export interface NumberText {
  /**
   * Full digits; at most the significant digits given.
   *
   * **Throws** `RangeError` for a number that is not finite: a gap is said in words, never as a number.
   */
  number(value: number, significantDigits?: number): string;
  /** The same with trailing zeros kept where digits are given and the number is small: "0.20", "1.0". */
  measured(value: number, significantDigits: number): string;
  /** The plural category of a number as printed: "one", "other", … */
  plural(value: number): string;
}

/** A printer for one language (BCP 47). */
export function numberText(language: string): NumberText {
  const plain = new Intl.NumberFormat(language, { notation: 'standard' });
  const rules = new Intl.PluralRules(language);
  const rounded = (value: number, significantDigits: number): string =>
    new Intl.NumberFormat(language, {
      notation: 'standard',
      maximumSignificantDigits: clampDigits(significantDigits),
    }).format(finite(value));
  return {
    number: (value, significantDigits) =>
      significantDigits === undefined
        ? plain.format(finite(value))
        : rounded(value, significantDigits),
    measured: (value, significantDigits) =>
      Math.abs(value) >= 10
        ? rounded(value, significantDigits)
        : new Intl.NumberFormat(language, {
            notation: 'standard',
            minimumSignificantDigits: Math.min(2, clampDigits(significantDigits)),
            maximumSignificantDigits: clampDigits(significantDigits),
          }).format(finite(value)),
    plural: (value) => rules.select(value),
  };
}

/** What `Intl` accepts: 1 to 21. */
function clampDigits(significantDigits: number): number {
  return Math.min(21, Math.max(1, Math.round(significantDigits)));
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`number: not finite: ${value}`);
  return value;
}
