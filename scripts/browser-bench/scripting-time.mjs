// How long the main thread of a page was in scripts, by a trace: the browser's own counter leaves promises out.

/** Short of what is compiled, which is counted where it is waited for. */
const CATEGORIES = ['devtools.timeline', 'v8.execute', '__metadata'];

/** What the browser traces as scripts: reading, running, and collecting after them. */
const SCRIPTS =
  /^(?:EvaluateScript|FunctionCall|RunMicrotasks|EventDispatch|TimerFire|FireAnimationFrame|FireIdleCallback|M(?:ajor|inor)GC|v8\.|V8\.)/;

/** What it traces as anything else. A script that waits for it is not in a script meanwhile. */
const OTHERS =
  /^(?:UpdateLayoutTree|Layout|PrePaint|Paint|Layerize|Commit|HitTest|ParseHTML|ParseAuthorStyleSheet|Document::|LocalFrameView::|ScheduleStyleRecalculation)/;

/**
 * What `act` makes the page's main thread run in scripts.
 *
 * **Units:** milliseconds of the thread's own clock, which others on the machine do not turn, and of the wall's; both as
 * slowed down as the page is.
 */
export async function scriptingTime(cdp, act) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  cdp.on('Tracing.dataCollected', collect);
  const ended = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await act();
  await cdp.send('Tracing.end');
  await ended;
  cdp.off('Tracing.dataCollected', collect);
  return timeInScripts(events);
}

/** The time in scripts that trace events tell of, on the busiest main thread of a page. */
export function timeInScripts(events) {
  const threadOf = ({ pid, tid }) => `${pid} ${tid}`;
  const mains = new Set(
    events.filter((one) => one.args?.name === 'CrRendererMain').map((one) => threadOf(one)),
  );
  const times = [...mains].map((thread) =>
    onThread(events.filter((one) => one.ph === 'X' && threadOf(one) === thread)),
  );
  return times.sort((a, b) => b.wallMs - a.wallMs)[0] ?? { cpuMs: 0, wallMs: 0 };
}

function onThread(events) {
  const inOrder = events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const sum = { cpuMs: 0, wallMs: 0 };
  const open = [];
  for (const { name, ts, dur = 0, tdur = 0 } of inOrder) {
    while (open.length > 0 && open.at(-1).end <= ts) open.pop();
    const around = open.at(-1)?.isScript ?? false;
    const isScript = SCRIPTS.test(name) || (around && !OTHERS.test(name));
    // Each event hands its time over to the one within it.
    const sign = Number(isScript) - Number(around);
    sum.cpuMs += (sign * tdur) / 1_000;
    sum.wallMs += (sign * dur) / 1_000;
    open.push({ end: ts + dur, isScript });
  }
  return sum;
}
