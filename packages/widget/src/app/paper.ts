// Hears that a page is about to be printed, and that it was.

/** The paper of one element. */
export class Paper {
  isPrinting = false;
  private view: Window | null = null;
  private readonly onChange: () => void;

  constructor(onChange: () => void) {
    this.onChange = onChange;
  }

  connected(view: Window | null): void {
    this.disconnected();
    this.view = view;
    view?.addEventListener('beforeprint', this.begin);
    view?.addEventListener('afterprint', this.end);
  }

  disconnected(): void {
    this.view?.removeEventListener('beforeprint', this.begin);
    this.view?.removeEventListener('afterprint', this.end);
    this.view = null;
    this.isPrinting = false;
  }

  private readonly begin = (): void => this.turn(true);
  private readonly end = (): void => this.turn(false);

  private turn(isPrinting: boolean): void {
    this.isPrinting = isPrinting;
    this.onChange();
  }
}
