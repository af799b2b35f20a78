// What a page's scripts hold in Chromium, without the machine code that the engine makes of them as they run on.
import type { CDPSession } from '@playwright/test';

/** The parts of a heap snapshot that are read here. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

/** Code and its notes grow for as long as something runs; what the browser measures of itself is not the page's. */
const notOurs = new Set(['code', 'native', 'synthetic']);

/** After what is unused was collected: the size of all values, in bytes, and the number of all nodes of documents. */
export async function heapOf(
  session: CDPSession,
): Promise<{ readonly bytes: number; readonly nodes: number }> {
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
  let text = '';
  const take = ({ chunk }: { readonly chunk: string }): void => {
    text += chunk;
  };
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.takeHeapSnapshot', {});
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { nodes } = await session.send('Memory.getDOMCounters');
  return { bytes: sizeOf(JSON.parse(text) as Snapshot), nodes };
}

function sizeOf({ snapshot, nodes }: Snapshot): number {
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let sum = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    const name = types[0][nodes[at + type] ?? -1] ?? '';
    if (!notOurs.has(name)) sum += nodes[at + size] ?? 0;
  }
  return sum;
}
