// The Admiralty pair, each half with its reason: shown where given, never a weight.

/** How reliable the source is held to be (A–F) and how credible the statement (1–6), each with a reason. */
export interface Grading {
  readonly reliability: 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
  readonly reliabilityReason: string;
  readonly credibility: 1 | 2 | 3 | 4 | 5 | 6;
  readonly credibilityReason: string;
}
