// A record of the page's own: one invented claim, shown in place of ours.
import { entriesOfClaims } from '@dprk-deployment-tracker/core/fixtures';

export const record = entriesOfClaims([{ id: 'invented', figure: { kind: 'exact', value: 1234 } }]);
