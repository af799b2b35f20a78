// Which ids lead back to themselves, in one look at every link, however long the chains are.

/** Id → the ids it leads to. */
export type Leads = ReadonlyMap<string, readonly string[]>;

/** The ids on a circle, or on a way from one circle to another. Links to what is not there are passed over. */
export function inCircles(leads: Leads): ReadonlySet<string> {
  const back = new Map<string, string[]>();
  for (const [from, targets] of leads) {
    for (const to of targets) {
      const list = back.get(to);
      if (list) list.push(from);
      else if (leads.has(to)) back.set(to, [from]);
    }
  }
  const circular = new Set(leads.keys());
  takeEnds(circular, leads, back);
  takeEnds(circular, back, leads);
  return circular;
}

/** Takes away what leads to nothing that is left, then what led only to that, and so on. */
function takeEnds(left: Set<string>, leads: Leads, back: Leads): void {
  const open = new Map<string, number>();
  for (const id of left) open.set(id, (leads.get(id) ?? []).filter((to) => left.has(to)).length);
  const ends = [...left].filter((id) => open.get(id) === 0);
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    left.delete(end);
    for (const from of back.get(end) ?? []) {
      const count = (open.get(from) ?? 0) - 1;
      open.set(from, count);
      if (count === 0 && left.has(from)) ends.push(from);
    }
  }
}
