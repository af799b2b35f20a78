// The events that a reader needs beside the troops sent, the more important ones first.

/** Ids of events of the record. **Absent:** one that a record does not have is passed over. */
export const eventsBesideTroops: readonly string[] = [
  '2024-10-23-first-seen-in-kursk',
  '2025-04-28-dprk-confirms',
  '2024-12-14-first-assaults',
  '2025-03-13-sudzha-retaken',
];
