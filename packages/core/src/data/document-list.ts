// One line for every document of the record, under its own name.
export { document as '2025-04-30-kbs-nis-briefing' } from './documents/2025-04-30-kbs-nis-briefing.js';
