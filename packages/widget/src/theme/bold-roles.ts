// The roles whose texts are bold, each with its weight: paint needs it, and the widths that texts are given.
import type { Role } from './roles.js';

/** **Absent:** a text of any other role has the common weight. */
export const boldWeights = {
  'label-name': 700,
  'label-figure': 600,
  heading: 600,
  'sheet-strong': 700,
} as const satisfies Partial<Record<Role, 600 | 700>>;

/** Whether texts of a role are bold. */
export function isBold(role: Role): boolean {
  return Object.hasOwn(boldWeights, role);
}
