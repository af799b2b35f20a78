// Which version of a feed may follow which: never an older one, as a slow copy of it somewhere may still have it.
import type { Ledger } from '@dprk-deployment-tracker/core';

/** The versions of one feed that were shown. */
export class Versions {
  private day = '';
  private current = '';
  /** Digests of the same data day that another has replaced. */
  private replaced: readonly string[] = [];

  /** Why a version may not be shown. **Absent:** undefined where it may. */
  whyRefused({ dataDay, digest }: Pick<Ledger, 'dataDay' | 'digest'>): string | undefined {
    if (dataDay < this.day) {
      return `its data day ${dataDay} is before ${this.day}, which is shown`;
    }
    if (dataDay === this.day && this.replaced.includes(digest)) {
      return `its version ${digest.slice(0, 8)} was replaced by ${this.current.slice(0, 8)}, which is shown`;
    }
    return undefined;
  }

  take({ dataDay, digest }: Pick<Ledger, 'dataDay' | 'digest'>): void {
    this.replaced = dataDay === this.day ? [...this.replaced, this.current] : [];
    this.day = dataDay;
    this.current = digest;
  }
}
