// An element whose failures stay within it: the page has its own figure in our place, and is told why.
import type { AppHost } from './app-door.js';
import { ErrorTeller } from './error-teller.js';
import { TrackerProperties } from './tracker-properties.js';

/** The element as far as what goes wrong in it is concerned. */
export abstract class ContainedElement extends TrackerProperties {
  protected isBroken = false;
  protected readonly errors = new ErrorTeller();

  protected override scheduleUpdate(): void {
    this.guard(() => void super.scheduleUpdate());
  }

  /** Does it, unless something failed before; what fails is told, and what the page has in the element is shown. */
  protected guard(act: () => void): void {
    if (this.isBroken) return;
    try {
      act();
    } catch (error) {
      this.isBroken = true;
      this.shadowRoot?.replaceChildren(this.ownerDocument.createElement('slot'));
      this.tellFailure(error);
      this.errors.send(this);
    }
  }

  protected tellFailure(error: unknown): void {
    this.tell('not-rendered', error instanceof Error ? error.message : String(error));
  }

  protected readonly tell: AppHost['tell'] = (...told) => {
    if (this.errors.add(...told)) this.requestUpdate();
  };
}
