// The tag: keeps the figure that stands in the page or inserts the still one, and brings the app when it is asked for more.
import { html, isServer } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { figureStyles } from '../theme/figure.styles.js';
import { version } from '../version.js';
import type { AppHost, DataState, MakeApp } from './app-door.js';
import { archivedLine } from './archived.js';
import { ComingApp } from './coming-app.js';
import { dataOfFigure, ownFigure } from './kept-figure.js';
import { KeptHeight } from './kept-height.js';
import { isLargeType } from './large-type.js';
import { loadFile } from './load-file.js';
import { StillElement } from './still-element.js';
import type { Still } from './still/still.js';
import { ToldRecord } from './told-record.js';
import { Touch } from './touch.js';
import { wear } from './wear.js';

/**
 * Shows what has been claimed about North Korean troops in Russia, by whom, how far apart the claims are and what
 * follows: figures of named sides, never an average.
 *
 * Any value of any attribute is safe: one that names nothing gives the default and is told by `dprk-error`.
 *
 * @tagname dprk-deployment-tracker
 * @fires {DprkReadyEvent} dprk-ready - The first figure is shown. Fields: dataDay, digest.
 * @fires {DprkDataEvent} dprk-data - Another record is shown. Fields: dataDay, digest, refused, before.
 * @fires {DprkSelectEvent} dprk-select - The reader opened a card. Fields: kind, key.
 * @fires {DprkViewChangeEvent} dprk-view-change - The reader changed what is shown. Fields: view, stateText.
 * @fires {DprkErrorEvent} dprk-error - Something could not be done as asked; told once per record. Fields: code, detail, faults.
 *
 * @cssprop [--dprk-ground=light-dark(#ffffff, #14171a)] - Behind everything.
 * @cssprop [--dprk-ink=light-dark(#16181d, #eceef1)] - Texts and heavy lines.
 * @cssprop [--dprk-muted=light-dark(#565b64, #aab1bb)] - Quiet texts.
 * @cssprop [--dprk-rule=light-dark(#e0e3e7, #30353c)] - Hairlines.
 * @cssprop [--dprk-axis=light-dark(#7d838c, #868e98)] - Axes.
 * @cssprop [--dprk-silence=light-dark(#f1f2f4, #202429)] - Time in which nobody spoke, and other fills.
 * @cssprop [--dprk-outcome=light-dark(#838a95, #858d98)] - What came of a forecast.
 * @cssprop [--dprk-link=light-dark(#0b5394, #8cc1f5)] - Links, buttons and the focus.
 * @cssprop [--dprk-side-south-korea=light-dark(#006ba6, #6bb8e7)] - South Korea.
 * @cssprop [--dprk-side-ukraine=light-dark(#a15c00, #efa947)] - Ukraine.
 * @cssprop [--dprk-side-united-kingdom=light-dark(#952878, #d084c2)] - The United Kingdom.
 * @cssprop [--dprk-side-united-states=light-dark(#45484f, #cfd2da)] - The United States.
 * @cssprop [--dprk-side-nato=light-dark(#0b6b50, #3ca295)] - NATO.
 * @cssprop [--dprk-side-western-officials=light-dark(#6548af, #aca4ff)] - Western officials.
 * @cssprop [--dprk-side-other=light-dark(#676b73, #a9adb5)] - Any other side.
 * @cssprop [--dprk-font=inherit] - The family of running text.
 * @cssprop [--dprk-font-heading=inherit] - The family of the headline.
 * @cssprop [--dprk-chart-font=inherit] - The family of texts in pictures.
 * @cssprop [--dprk-font-size=inherit] - The size of type that all is measured by.
 * @cssprop [--dprk-heading-weight=700] - The weight of the headline.
 * @cssprop [--dprk-line-height=1.4] - The height of a line of running text.
 * @cssprop [--dprk-gap=0.6875em] - The distance between the parts of a figure; on a phone 0.4375em.
 * @cssprop [--dprk-top-rule=2px] - The thickness of the line above the headline.
 * @cssprop [--dprk-focus=var(--dprk-link)] - The edge of what has the focus.
 * @cssprop [--dprk-border=var(--dprk-axis)] - The edge of buttons, fields and cards.
 * @cssprop [--dprk-radius=2px] - The roundness of buttons and fields.
 *
 * @csspart panel - The figure, from the line above the headline to the row of links.
 * @csspart questions - The bar of questions.
 * @csspart question - One question in the bar.
 * @csspart sentence - The headline: who says what.
 * @csspart lead - The line beneath the headline.
 * @csspart answer - A sentence that answers in the figure's course.
 * @csspart note - A caution.
 * @csspart remark - A quiet addition, as in a card.
 * @csspart source - The line that names the record and its day.
 * @csspart heading - The heading of a section or card.
 * @csspart picture - A picture with the list that says the same.
 * @csspart readout - What is said of the mark that a reader is at.
 * @csspart counts - The other counts, a line each.
 * @csspart list - A plain list.
 * @csspart table - A table of claims or values.
 * @csspart facts - Labels with their values, as in a card.
 * @csspart fold - What opens by a button of its own.
 * @csspart folded - What has been unfolded.
 * @csspart card - One claim, event or change in full.
 * @csspart links - The row of buttons and links.
 * @csspart choice - Buttons of which one is pressed.
 * @csspart field - A labelled field.
 *
 * @slot - A `figure` that stands until the reader asks for more, and in place of one that cannot be made. What else
 * stands in the element is shown beneath: a tag that was left self-closing has the rest of the story in it.
 */
export class DeploymentTracker extends StillElement {
  /** The version of the package; two versions on one page are told apart by it. */
  static readonly version: string = version;

  static override styles: CSSResultGroup = figureStyles;

  // Written out, since a page may have put anything under these names on every element.
  private isFocusWithin = false;
  private isWaited = false;
  private readonly told = new ToldRecord();
  private readonly height = new KeptHeight();
  private readonly touch = new Touch(() => this.bring());
  private readonly coming = new ComingApp({
    needed: () => this.neededFiles(this.still.language),
    take: (makeApp) => this.take(makeApp),
    giveUp: () => this.requestUpdate(),
    tell: this.tell,
  });

  override connectedCallback(): void {
    this.guard(() => {
      super.connectedCallback();
      if (!this.app) this.touch.listen(this, this.renderRoot);
      this.app?.connected();
      // What was not brought while it stood nowhere is asked for again.
      if (this.hasUpdated && !this.app) this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    this.guard(() => {
      super.disconnectedCallback();
      this.touch.stop(this, this.renderRoot);
      this.coming.stop();
      this.app?.disconnected();
    });
  }

  /** A sheet belongs to the document it was made in. A copy out of a template is moved before it has a root. */
  adoptedCallback(): void {
    const { shadowRoot } = this;
    if (shadowRoot) this.guard(() => wear(shadowRoot, this.sheets()));
  }

  override attributeChangedCallback(
    name: string,
    before: string | null,
    after: string | null,
  ): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang') this.requestUpdate();
  }

  /** A root that a server sent and nobody takes over would show everything twice. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const served = this.shadowRoot;
    const root = super.createRenderRoot();
    const isTakenOver = '_$needsHydration' in this && Boolean(this._$needsHydration);
    if (served && !isTakenOver) {
      served.replaceChildren();
      this.renderOptions.renderBefore = null;
    }
    this.keepsFigure = !isServer && !isTakenOver && this.querySelector(ownFigure) !== null;
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const isOtherRecord = this.asksOtherRecord(changed);
    if (isOtherRecord) this.errors.turn();
    const { isOther, misfits } = this.readProperties();
    this.errors.addMisfits(misfits);
    if (isOther) {
      this.coming.renew();
      this.app?.ask(this.asked);
    }
    if (isOtherRecord) this.app?.take(this);
    if (!isServer) {
      this.turnStill();
      // Before anything is drawn: what is asked for is on its way while the page is laid out.
      if (!this.app && !this.isStillEnough()) {
        this.coming.need();
        if (this.hasOwnRecord()) loadFile('intake').catch(() => this.tell('not-loaded', 'intake'));
      }
    }
    if (this.app?.data && this.renderRoot.querySelector('.root slot')) {
      this.isFocusWithin = this.matches(':focus-within');
    }
    this.dressStill();
  }

  protected override render(): TemplateResult {
    const content = this.content();
    // The first update is that of a server, whenever it was.
    const archived = this.hasUpdated && archivedLine(this.shownData(), this.still.figure);
    const waits = this.isWaited ? this.waits() : '';
    const rest = this.keepsFigure && !this.app?.data ? undefined : html`<slot></slot>`;
    // prettier-ignore
    return html`<div class="ruler" aria-hidden="true"><span class="em"></span></div><div class="box"><div class="root ${waits}">${archived || undefined}${content}</div>${rest}</div>`;
  }

  protected override firstUpdated(): void {
    if (this.isStillEnough() && isLargeType(this.renderRoot)) this.coming.need();
    if (archivedLine(this.shownData(), this.still.figure)) this.requestUpdate();
  }

  protected override updated(): void {
    if (this.isFocusWithin) this.renderRoot.querySelector<HTMLElement>('.panel')?.focus();
    this.isFocusWithin = false;
    this.app?.updated();
    const ready = this.told.ready(this.shownData());
    if (ready) this.send(ready);
    this.hearTouches();
    this.errors.send(this);
  }

  /** The classes that keep room for what is on its way. */
  private waits(): string {
    const { view, views } = this.asked;
    const drawn = this.isStillEnough() ? '' : ' waits-drawn';
    const bar = views.length > 1 ? ' waits-bar' : '';
    return `waits waits-${view} waits-${this.still.language}${drawn}${bar}`;
  }

  private content(): TemplateResult | undefined {
    if (this.app?.data) return this.app.render();
    const notice = this.app?.notice();
    if (this.keepsFigure) return html`${notice}<slot></slot>`;
    const figure = this.shownStill();
    this.isWaited ||= !figure;
    if (!figure) return notice;
    return html`<div class="app" lang="${figure.language}" dir="ltr">
      <div class="panel" part="panel">${figure.markup()}</div>
    </div>`;
  }

  /** What the shown figure stands on. **Absent:** undefined while none is shown. */
  private shownData(): Partial<DataState> | undefined {
    if (this.app?.data) return this.app.data;
    if (this.keepsFigure) return dataOfFigure(this.querySelector(ownFigure));
    return this.shownStill()?.data;
  }

  /** The still figure that stands while the app does not: what is asked, or ours where the app that would answer was given up. */
  private shownStill(): Still | undefined {
    const isGivenUp = this.coming.isGivenUp && !this.hasOwnRecord();
    return this.stillAnswer() ?? (isGivenUp ? this.still.figure : undefined);
  }

  /** A touch brings the app, and asks again for what could not be had. */
  private bring(): void {
    if (this.isBroken || isServer) return;
    if (this.app) return this.app.again();
    this.still.again();
    this.coming.bring();
  }

  private hearTouches(): void {
    if (this.app?.lacksFile) this.touch.listen(this, this.renderRoot);
    else if (this.app?.data) this.touch.end(this, this.renderRoot);
  }

  private take(makeApp: MakeApp): void {
    const root = this.renderRoot as ShadowRoot;
    try {
      const app = makeApp(this.appHost());
      this.app = app;
      wear(root, this.sheets());
      app.setLanguage(this.still.language);
      app.connected();
      if (!this.isWaited) this.height.keep(root);
      app.ask(this.asked);
      app.take(this);
    } catch (error) {
      this.tellFailure(error);
    }
  }

  private appHost(): AppHost {
    return {
      root: this.renderRoot as ShadowRoot,
      version: DeploymentTracker.version,
      loadFile,
      updated: () => this.updateComplete,
      hasStill: () => this.wasStill && this.hasStillAnswer(),
      keepsFigure: () => this.keepsFigure,
      isTold: (data) => this.told.knows(data),
      requestUpdate: () => this.requestUpdate(),
      send: (event) => this.send(event),
      tell: this.tell,
      mirror: (chosen) => Object.assign(this, chosen),
      settle: () => this.settle(),
    };
  }

  private send(event: Event): void {
    this.told.pass(event);
    // Not as a method: the manifest would list an event without a name.
    EventTarget.prototype.dispatchEvent.call(this, event);
  }

  private settle(): void {
    this.height.release(this.renderRoot as ShadowRoot);
    if (!this.isWaited) return;
    this.isWaited = false;
    this.requestUpdate();
  }
}
