// The tag: keeps the figure that stands in the page or inserts the still one, and brings the app when it is asked for more.
import {
  html,
  isServer,
  type CSSResult,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { isSideQuestion } from '../figure/question.js';
import { figureStyles } from '../theme/figure.styles.js';
import type { App, AppHost, DataState, MakeApp } from './app-door.js';
import { ComingApp } from './coming-app.js';
import { ErrorTeller } from './error-teller.js';
import { DprkDataEvent, DprkReadyEvent, type DprkErrorCode } from './events.js';
import type { FileName } from './files.js';
import { dataOfFigure } from './kept-figure.js';
import { KeptHeight } from './kept-height.js';
import { isLargeType } from './large-type.js';
import { languageOf } from './language.js';
import { loadFile } from './load-file.js';
import { StillFigure } from './still-figure.js';
import { Touch } from './touch.js';
import { TrackerProperties } from './tracker-properties.js';
import { wear } from './wear.js';

/**
 * Shows what has been claimed about North Korean troops in Russia, by whom, how far apart the claims are and what
 * follows: figures of named sides, never an average.
 *
 * Any value of any attribute is safe: one that names nothing gives the default and is told by `dprk-error`.
 *
 * @tagname dprk-deployment-tracker
 * @fires {DprkReadyEvent} dprk-ready - The first figure is shown. Fields: dataDay, digest.
 * @fires {DprkDataEvent} dprk-data - Another record is shown. Fields: dataDay, digest, refused.
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
 * @cssprop [--dprk-outcome=light-dark(#868d98, #858d98)] - What came of a forecast.
 * @cssprop [--dprk-link=light-dark(#0b5394, #8cc1f5)] - Links, buttons and the focus.
 * @cssprop [--dprk-side-south-korea=light-dark(#0068a6, #62b5ec)] - South Korea.
 * @cssprop [--dprk-side-ukraine=light-dark(#a15c00, #e6a34b)] - Ukraine.
 * @cssprop [--dprk-side-united-kingdom=light-dark(#a32f72, #ea90c3)] - The United Kingdom.
 * @cssprop [--dprk-side-united-states=light-dark(#45484f, #c9ced6)] - The United States.
 * @cssprop [--dprk-side-nato=light-dark(#00736b, #4ec5ba)] - NATO.
 * @cssprop [--dprk-side-western-officials=light-dark(#6a4cb0, #b9a4f2)] - Western officials.
 * @cssprop [--dprk-side-other=light-dark(#6a6f78, #a0a7b1)] - Any other side.
 * @cssprop [--dprk-font=inherit] - The family of running text.
 * @cssprop [--dprk-font-heading=inherit] - The family of the headline.
 * @cssprop [--dprk-chart-font=inherit] - The family of texts in pictures.
 * @cssprop [--dprk-font-size=inherit] - The size of type that all is measured by.
 * @cssprop [--dprk-top-rule=2px] - The thickness of the line above the headline.
 *
 * @slot - A `figure` that stands until the reader asks for more, and in place of one that cannot be made.
 */
export class DeploymentTracker extends TrackerProperties {
  /** The version of the package; two versions on one page are told apart by it. */
  static readonly version: string = '0.0.0';

  static override styles: CSSResultGroup = figureStyles;

  private app: App | undefined;
  private keepsFigure = false;
  private isFocusWithin = false;
  private isBroken = false;
  private isReady = false;
  private isWaited = false;
  private wasStill = false;
  private toldData: Partial<DataState> | undefined;
  private readonly still = new StillFigure({
    tell: (...told) => this.tell(...told),
    requestUpdate: () => this.requestUpdate(),
  });
  private readonly errors = new ErrorTeller();
  private readonly height = new KeptHeight();
  private readonly touch = new Touch(() => this.bring());
  private readonly coming = new ComingApp({
    needed: () => this.needed(),
    take: (makeApp) => this.take(makeApp),
    giveUp: () => this.requestUpdate(),
    tell: (...told) => this.tell(...told),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.app) this.touch.listen(this, this.renderRoot);
    this.app?.connected();
    // What was not brought while it stood nowhere is asked for again.
    if (this.hasUpdated && !this.app) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.touch.stop(this, this.renderRoot);
    this.coming.stop();
    this.app?.disconnected();
  }

  /** A sheet belongs to the document it was made in. */
  adoptedCallback(): void {
    if (this.shadowRoot) wear(this.shadowRoot, this.sheets());
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
    this.keepsFigure = !isServer && !isTakenOver && this.querySelector(':scope > figure') !== null;
    return root;
  }

  /** The host page must not suffer: what it has in the element is shown in our place, and it is told why. */
  protected override scheduleUpdate(): void {
    if (this.isBroken) return;
    try {
      void super.scheduleUpdate();
    } catch (error) {
      this.isBroken = true;
      this.shadowRoot?.replaceChildren(this.ownerDocument.createElement('slot'));
      this.tell('not-rendered', error instanceof Error ? error.message : String(error));
      this.errors.send(this);
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('ledger')) this.errors.turn();
    const { isOther, misfits } = this.readProperties();
    for (const { name, value, used } of misfits) {
      this.errors.add('unknown-value', `${name}="${value}" names nothing; used: ${used || 'none'}`);
    }
    if (isOther) {
      this.coming.renew();
      this.app?.ask(this.asked);
    }
    if (changed.has('ledger')) this.app?.take(this.ledger);
    if (!isServer) this.readLanguage();
    if (this.app?.data && this.renderRoot.querySelector('slot')) {
      this.isFocusWithin = this.matches(':focus-within');
    }
    this.wasStill ||= !this.keepsFigure && this.hasStillAnswer() && this.still.figure !== undefined;
  }

  protected override render(): TemplateResult {
    const content = this.content();
    const { view, views } = this.asked;
    const bar = views.length > 1 ? 'waits-bar' : '';
    const waits = this.isWaited ? `waits waits-${view} waits-${this.still.language} ${bar}` : '';
    // prettier-ignore
    return html`<div class="root ${waits}"><div class="ruler" aria-hidden="true"><span class="em"></span></div>${content}</div>`;
  }

  protected override firstUpdated(): void {
    if (isLargeType(this.renderRoot)) this.coming.need();
  }

  protected override updated(): void {
    if (this.isFocusWithin) this.renderRoot.querySelector<HTMLElement>('.panel')?.focus();
    this.isFocusWithin = false;
    this.app?.updated();
    if (!this.hasStillAnswer() && !this.app && !isServer) {
      this.coming.need();
      if (this.hasOwnRecord()) loadFile('intake').catch(() => this.tell('not-loaded', 'intake'));
    }
    const data = this.shownData();
    if (data && !this.isReady) {
      this.isReady = true;
      this.toldData = data;
      this.send(new DprkReadyEvent(data));
    }
    this.hearTouches();
    this.errors.send(this);
  }

  private content(): TemplateResult | undefined {
    if (this.app?.data) return this.app.render();
    if (this.keepsFigure) return html`<slot></slot>`;
    const { figure } = this.still;
    const isShown = this.hasStillAnswer() || (this.coming.isGivenUp && !this.hasOwnRecord());
    this.isWaited ||= !figure || !isShown;
    if (!figure || !isShown) return undefined;
    return html`<div class="app" lang="${figure.language}" dir="ltr">
      <div class="panel">${figure.markup()}</div>
    </div>`;
  }

  private sheets(): readonly CSSResult[] {
    return [figureStyles, ...(this.app ? [this.app.styles] : [])];
  }

  /** What the shown figure stands on. **Absent:** undefined while none is shown. */
  private shownData(): Partial<DataState> | undefined {
    if (this.app?.data) return this.app.data;
    if (this.keepsFigure) return dataOfFigure(this.querySelector(':scope > figure'));
    return this.hasStillAnswer() || this.coming.isGivenUp ? this.still.figure?.data : undefined;
  }

  private readLanguage(): void {
    const language = languageOf(this);
    if (language === this.still.language) return;
    this.still.turn(language);
    this.app?.setLanguage(language);
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

  private needed(): readonly FileName[] {
    const more: readonly FileName[] = isSideQuestion(this.asked.view) ? [] : ['questions'];
    if (this.hasOwnRecord()) return more;
    if (this.still.language === 'en') return ['claims', ...more];
    return ['claims', this.still.language, ...more];
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
      app.take(this.ledger);
    } catch (error) {
      this.tell('not-rendered', error instanceof Error ? error.message : String(error));
    }
  }

  private appHost(): AppHost {
    const root = this.renderRoot as ShadowRoot;
    const host = this as DeploymentTracker;
    return {
      root,
      loadFile,
      get updateComplete() {
        return host.updateComplete;
      },
      get hasStill() {
        return host.wasStill && host.hasStillAnswer();
      },
      isTold: ({ digest }) => !this.isReady || digest === this.toldData?.digest,
      requestUpdate: () => this.requestUpdate(),
      send: (event) => this.send(event),
      tell: (...told) => this.tell(...told),
      mirror: (chosen) => Object.assign(this, chosen),
      settle: () => this.settle(),
    };
  }

  private send(event: Event): void {
    if (event instanceof DprkDataEvent) this.toldData = event;
    // Not as a method: the manifest would list an event without a name.
    EventTarget.prototype.dispatchEvent.call(this, event);
  }

  private settle(): void {
    this.height.release(this.renderRoot as ShadowRoot);
    if (!this.isWaited) return;
    this.isWaited = false;
    this.requestUpdate();
  }

  private tell(code: DprkErrorCode, detail: string, faults: DprkErrorFaults = []): void {
    if (this.errors.add(code, detail, faults)) this.requestUpdate();
  }
}

type DprkErrorFaults = Parameters<ErrorTeller['add']>[2];
