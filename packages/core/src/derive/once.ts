// Values that are worked out when they are first read.

/** Gives a function that computes once and then remembers. */
export function once<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: compute() }).value;
}

/** Gives a function that computes once for each key. **Absent:** `keyOf`: what is asked is the key. */
export function byKey<Asked, Value>(
  compute: (asked: Asked) => Value,
  keyOf: (asked: Asked) => unknown = (asked) => asked,
): (asked: Asked) => Value {
  const known = new Map<unknown, Value>();
  return (asked) => {
    const key = keyOf(asked);
    const value = known.has(key) ? (known.get(key) as Value) : compute(asked);
    known.set(key, value);
    return value;
  };
}

/** Adds parts to an object, each worked out when it is first read. To spread the object reads them all. */
export function withLazy<Whole extends object, Parts extends object>(
  whole: Whole,
  parts: { readonly [Name in keyof Parts]: () => Parts[Name] },
): Whole & Parts {
  for (const [name, compute] of Object.entries<() => unknown>(parts)) {
    Object.defineProperty(whole, name, { enumerable: true, get: once(compute) });
  }
  return whole as Whole & Parts;
}
