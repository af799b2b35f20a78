// Hears that a page is about to be printed, and that it was.

const names = ['beforeprint', 'afterprint'] as const;

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
    for (const name of names) view?.addEventListener(name, this.hear);
  }

  disconnected(): void {
    for (const name of names) this.view?.removeEventListener(name, this.hear);
    this.view = null;
    this.isPrinting = false;
  }

  private readonly hear = ({ type }: Event): void => {
    this.isPrinting = type === 'beforeprint';
    this.onChange();
  };
}
