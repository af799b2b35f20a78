// How much work a function does, in entries that lists, maps and sets looked at: a measure that no busy machine disturbs.

const walks = ['map', 'filter', 'flatMap', 'find', 'some', 'every', 'reduce', 'forEach'] as const;
const looks = ['includes', 'indexOf', 'slice', 'concat', 'join'] as const;

type Method = (this: unknown, ...values: unknown[]) => unknown;

/** The steps of a run: each entry of a list that was walked, and each question to a map or a set. */
export function countedSteps(run: () => void): number {
  let steps = 0;
  const restore: (() => void)[] = [];
  const count = (home: object, name: string, cost: (self: unknown) => number): void => {
    const old = Reflect.get(home, name) as Method;
    restore.push(() => Reflect.set(home, name, old));
    Reflect.set(home, name, function (this: unknown, ...values: unknown[]) {
      steps += cost(this);
      return old.apply(this, values);
    });
  };
  for (const name of [...walks, ...looks]) {
    count(Array.prototype, name, (list) => 1 + (list as readonly unknown[]).length);
  }
  for (const name of ['get', 'has', 'set']) count(Map.prototype, name, () => 1);
  for (const name of ['has', 'add']) count(Set.prototype, name, () => 1);
  const stringify = JSON.stringify;
  JSON.stringify = ((...values: Parameters<typeof stringify>) => {
    const text = stringify(...values);
    steps += (text?.length ?? 0) / 100;
    return text;
  }) as typeof stringify;
  restore.push(() => (JSON.stringify = stringify));
  try {
    run();
  } finally {
    for (const undo of restore) undo();
  }
  return steps;
}
