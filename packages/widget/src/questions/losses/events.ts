// The events that a reader needs beside the losses, the more important ones first.

/** Ids of events of the record. **Absent:** one that a record does not have is passed over. */
export const eventsBesideLosses: readonly string[] = [
  '2024-12-14-first-assaults',
  '2025-04-28-dprk-confirms',
  '2026-04-26-museum-opened',
  '2025-01-15-withdrawal',
  '2025-08-21-first-ceremony',
];
