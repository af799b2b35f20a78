// The still figures of the other questions, a file each. The build paints them and writes this list; until then there is none.
import type { Files, StillName } from '../files.js';

/** Each file under its name. **Absent:** a figure that was not painted. */
export const stillsByView: { readonly [Name in StillName]?: () => Promise<Files[Name]> } = {};
