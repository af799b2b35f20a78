// Something wrong in data, as a value: what, where, and how to mend it.

/** One fault. Every part names the thing a person has to look at. */
export interface Fault {
  /** A short stable name of the kind of fault, e.g. `unknown-origin`. */
  readonly code: string;
  readonly document?: string;
  /** The claim, event, mention or value, where it is inside one. */
  readonly record?: string;
  readonly field: string;
  readonly problem: string;
  readonly remedy: string;
}

/** A fault as one line of text. */
export function faultText(fault: Fault): string {
  const where = [fault.document, fault.record, fault.field].filter((part) => part !== undefined);
  return `${fault.code} at ${where.join(' › ')}: ${fault.problem}. ${fault.remedy}`;
}
