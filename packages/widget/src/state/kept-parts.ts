// Keeps the parts of a page that what they are made from has not changed: pointing at one picture redraws no other.

interface Kept {
  readonly needs: readonly unknown[];
  readonly value: unknown;
}

/** The parts of one element, by name. */
export class KeptParts {
  private readonly parts = new Map<string, Kept>();

  /** The part as it was made before, if it was made from the very same; else made anew. */
  readonly keep = <Value>(name: string, needs: readonly unknown[], make: () => Value): Value => {
    const before = this.parts.get(name);
    if (before && needs.every((need, index) => need === before.needs[index])) {
      return before.value as Value;
    }
    const value = make();
    this.parts.set(name, { needs, value });
    return value;
  };
}
