// Numbers in full digits and plural classes, grouped and chosen as the language does, never shortened to "4.7K".

/** The plural classes that a language has. `other` is always there. */
export type PluralForms = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }
>;

/** Prints numbers of one language. */
export interface NumberText {
  /**
   * Full digits; at most the significant digits given.
   *
   * **Throws** `RangeError` for a number that is not finite: a gap is said in words, never as a number.
   */
  number(value: number, significantDigits?: number): string;
  /** The form of a noun that goes with the number. */
  plural(value: number, forms: PluralForms): string;
}

/** A printer for one language (BCP 47). */
export function numberText(language: string): NumberText {
  const plain = new Intl.NumberFormat(language, { notation: 'standard' });
  const rules = new Intl.PluralRules(language);
  // One of them takes longer to make than a line to say.
  const rounded = new Map<number, Intl.NumberFormat>();
  return {
    number: (value, significantDigits) => {
      if (!Number.isFinite(value)) throw new RangeError(`number: not finite: ${value}`);
      if (significantDigits === undefined) return plain.format(value);
      const format =
        rounded.get(significantDigits) ??
        new Intl.NumberFormat(language, {
          notation: 'standard',
          maximumSignificantDigits: significantDigits,
        });
      rounded.set(significantDigits, format);
      return format.format(value);
    },
    plural: (value, forms) => forms[rules.select(value)] ?? forms.other,
  };
}
