// An element with a figure before the app is there: the page's own in the tag, or the still one that answers what is asked.
import type { CSSResult } from 'lit';
import { figureStyles } from '../theme/figure.styles.js';
import type { App } from './app-door.js';
import { ContainedElement } from './contained-element.js';
import { languageOf } from './language.js';
import { StillFigure } from './still-figure.js';
import type { Still } from './still/still.js';
import { wear } from './wear.js';

/** The element as far as what stands before a touch is concerned. */
export abstract class StillElement extends ContainedElement {
  // Written out, since a page may have put anything under these names on every element.
  protected app: App | undefined = undefined;
  protected keepsFigure = false;
  /** A still figure of ours has been shown. */
  protected wasStill = false;
  protected readonly still = new StillFigure({
    tell: this.tell,
    requestUpdate: () => this.requestUpdate(),
  });
  /** The still figure whose sheet is worn. */
  private dressed: Still | undefined = undefined;

  /** Turns to the still figure of what is asked; where none is shown, that of the default question tells how old the data is. */
  protected turnStill(): void {
    const { still, app } = this;
    const language = languageOf(this);
    const isOther = language !== still.language;
    const isShown = !app && !this.keepsFigure && this.hasStillAnswer();
    still.turn(isShown ? this.asked.view : 'losses', language);
    if (isOther) app?.setLanguage(language);
  }

  /** The still figure that answers what is asked. **Absent:** there is none, or it is on its way. */
  protected stillAnswer(): Still | undefined {
    const { figure } = this.still;
    return this.hasStillAnswer() && figure?.view === this.asked.view ? figure : undefined;
  }

  /** Nothing but a touch needs the app. */
  protected isStillEnough(): boolean {
    return this.hasStillAnswer() && !this.asked.jsonLd && !this.still.isLacking;
  }

  /** Puts on what the still figure wears, before it is drawn. */
  protected dressStill(): void {
    const figure = this.keepsFigure ? undefined : this.stillAnswer();
    this.wasStill ||= figure !== undefined;
    if (this.app || !figure?.styles || figure === this.dressed) return;
    this.dressed = figure;
    wear(this.renderRoot as ShadowRoot, this.sheets());
  }

  protected sheets(): readonly CSSResult[] {
    const more = this.app?.styles ?? this.dressed?.styles?.();
    return [figureStyles, ...(more ? [more] : [])];
  }
}
