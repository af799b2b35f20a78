// The known name that a mistyped one is most likely meant for.

/** **Absent:** undefined where none is near: more than a third of the letters typed, and more than one, would have to change. */
export function nearestName(typed: string, known: readonly string[]): string | undefined {
  let best: { readonly name: string; readonly steps: number } | undefined;
  for (const name of known) {
    const steps = name.startsWith(typed) && typed.length > 1 ? 0 : stepsBetween(typed, name);
    if (steps <= Math.max(1, typed.length / 3) && steps < (best?.steps ?? Infinity)) {
      best = { name, steps };
    }
  }
  return best?.name;
}

/** Letters put in, taken out, exchanged or swapped with the next. **Source:** optimal string alignment. */
function stepsBetween(from: string, to: string): number {
  const a = [...from.slice(0, 64)];
  const b = [...to];
  let before: readonly number[] = [];
  let last: readonly number[] = [0, ...b.map((_, column) => column + 1)];
  for (const [row, letter] of a.entries()) {
    const line = [row + 1];
    for (const [column, other] of b.entries()) {
      const isSame = letter === other;
      const isSwapped = letter === b[column - 1] && a[row - 1] === other;
      line.push(
        Math.min(
          (last[column + 1] ?? 0) + 1,
          (line[column] ?? 0) + 1,
          (last[column] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (before[column - 1] ?? Infinity) + 1 : Infinity,
        ),
      );
    }
    before = last;
    last = line;
  }
  return last.at(-1) ?? 0;
}
