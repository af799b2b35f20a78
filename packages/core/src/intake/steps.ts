// Work in small steps, so that whoever runs it may do something else in between: all at once, or a slice at a time.

/** Work that stops between its steps. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Asked between two steps: a promise to wait for, or nothing where it should go on at once. */
export type Pause = () => Promise<void> | undefined;

/** Does all of it now. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does the same with pauses. **Throws** (rejects) what a pause throws: the rest is then not done. */
export async function inSlices<Result>(steps: Steps<Result>, pause: Pause): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const wait = pause();
    if (wait) await wait;
  }
}
