// The tag: keeps the figure that stands in the page or inserts the still one, and brings the app when it is asked for more.
import type {
  CalendarDay,
  CountBy,
  HeadlineId,
  Ledger,
  LedgerEntries,
  RuleId,
} from '@dprk-deployment-tracker/core';
import {
  adoptStyles,
  html,
  isServer,
  LitElement,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { QuestionId } from '../figure/question.js';
import { figureStyles } from '../theme/figure.styles.js';
import type { App, AppHost, DataState } from './app-door.js';
import { askedOfPage, isStillAnswer, themeOf, type AskedOfPage, type Theme } from './attributes.js';
import { ErrorTeller } from './error-teller.js';
import { DprkReadyEvent, type DprkErrorCode } from './events.js';
import { dataOfFigure } from './kept-figure.js';
import { KeptHeight } from './kept-height.js';
import { isLargeType } from './large-type.js';
import { languageOf, type Language } from './language.js';
import { loadFile } from './load-file.js';
import { still as englishStill } from './still/en.js';
import type { Still } from './still/still.js';
import { Touch } from './touch.js';
import { wearAnew } from './wear-anew.js';

/**
 * Shows what has been claimed about North Korean troops in Russia, by whom, how far apart the claims are and what
 * follows: figures of named sides, never an average.
 *
 * Any value of any attribute is safe: one that names nothing gives the default and is told by `dprk-error`.
 *
 * @tagname dprk-deployment-tracker
 * @fires {DprkReadyEvent} dprk-ready - The first figure is shown. Fields: dataDay, digest.
 * @fires {DprkDataEvent} dprk-data - Another record is shown. Fields: dataDay, digest, refused.
 * @fires {DprkSelectEvent} dprk-select - The reader opened a card. Field: claimId.
 * @fires {DprkViewChangeEvent} dprk-view-change - The reader changed what is shown. Fields: view, stateText.
 * @fires {DprkErrorEvent} dprk-error - Something could not be done as asked; told once per record. Fields: code, detail, faults.
 *
 * @slot - A `figure` that stands until the reader asks for more, and in place of one that cannot be made.
 */
export class DeploymentTracker extends LitElement {
  /** The version of the package; two versions on one page are told apart by it. */
  static readonly version: string = '0.0.0';

  static override styles: CSSResultGroup = figureStyles;

  static override properties: PropertyDeclarations = {
    view: {},
    views: {},
    measure: {},
    knownOn: { attribute: 'known-on' },
    rule: {},
    countBy: { attribute: 'count-by' },
    theme: {
      reflect: true,
      converter: { toAttribute: (value: unknown) => themeOf(value) ?? null },
    },
    ledger: { attribute: false },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The question: losses (default), troops, origins, forecasts, indicators, relays, claims or summary. */
  declare view: QuestionId;
  /** The questions on offer, parted by blanks or commas; several give a bar. Default: the one of `view` alone. */
  declare views: string | null | undefined;
  /** What is counted: killed-or-wounded (default), killed, wounded, sent or present. */
  declare measure: HeadlineId;
  /** Shows the record as known on a day, YYYY-MM-DD. Default: the newest day. */
  declare knownOn: CalendarDay | undefined;
  /** How claims become a span: two-voice-floor (default), envelope or median. */
  declare rule: RuleId;
  /** What counts as independent: voice (default) or origin. */
  declare countBy: CountBy;
  /** The colours: auto (default, the page's `color-scheme`), light or dark. */
  declare theme: Theme;
  /** A record in place of our own: entries as a feed has them, or a linked record. **Absent:** our own. */
  declare ledger: LedgerEntries | Ledger | undefined;

  private asked: AskedOfPage = askedOfPage({}).asked;
  private language: Language = 'en';
  private still: Still | undefined = englishStill;
  private app: App | undefined;
  private coming: Promise<void> | undefined;
  private keepsFigure = false;
  private isBroken = false;
  private isReady = false;
  private isWaited = false;
  private wasStill = false;
  private readonly errors = new ErrorTeller();
  private readonly height = new KeptHeight();
  private readonly touch = new Touch(() => this.bring());

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.app) this.touch.listen(this, this.renderRoot);
    this.app?.connected();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.touch.stop(this, this.renderRoot);
    this.app?.disconnected();
  }

  /** A sheet belongs to the document it was made in. */
  adoptedCallback(): void {
    const sheets = [figureStyles, ...(this.app ? [this.app.styles] : [])];
    if (this.shadowRoot) wearAnew(this.shadowRoot, sheets);
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
    if (served && !isTakenOver) served.replaceChildren();
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
    this.readProperties();
    if (changed.has('ledger')) this.app?.take(this.ledger);
    if (!isServer) this.readLanguage();
    this.wasStill ||= !this.keepsFigure && this.hasStillAnswer() && this.still !== undefined;
  }

  protected override render(): TemplateResult {
    const content = this.content();
    const waits = this.isWaited ? `waits waits-${this.asked.view}` : '';
    // prettier-ignore
    return html`<div class="root ${waits}"><div class="ruler" aria-hidden="true"><span class="em"></span></div>${content}</div>`;
  }

  protected override firstUpdated(): void {
    if (!this.hasStillAnswer() || isLargeType(this.renderRoot)) this.bring();
  }

  protected override updated(): void {
    this.app?.updated();
    if (!this.hasStillAnswer() && !this.app) this.bring();
    const data = this.shownData();
    if (data && !this.isReady) {
      this.isReady = true;
      this.dispatchEvent(new DprkReadyEvent(data.dataDay, data.digest));
    }
    if (this.app?.data) this.touch.end(this, this.renderRoot);
    this.errors.send(this);
  }

  private content(): TemplateResult | undefined {
    if (this.app?.data) return this.app.render();
    if (this.keepsFigure) return html`<slot></slot>`;
    const { still } = this;
    this.isWaited ||= !still || !this.hasStillAnswer();
    if (!still || !this.hasStillAnswer()) return undefined;
    return html`<div class="app" lang="${still.language}" dir="ltr">
      <div class="panel">${still.markup()}</div>
    </div>`;
  }

  /** A page's own record is never answered by a figure of ours. */
  private hasStillAnswer(): boolean {
    return (this.ledger === undefined || this.ledger === null) && isStillAnswer(this.asked);
  }

  /** What the shown figure stands on. **Absent:** undefined while none is shown. */
  private shownData(): Partial<DataState> | undefined {
    if (this.app?.data) return this.app.data;
    if (this.keepsFigure) return dataOfFigure(this.querySelector(':scope > figure'));
    return this.hasStillAnswer() ? this.still?.data : undefined;
  }

  private readProperties(): void {
    const { view, views, measure, knownOn, rule, countBy, theme } = this;
    const { asked, misfits } = askedOfPage({ view, views, measure, knownOn, rule, countBy, theme });
    if (JSON.stringify(asked) !== JSON.stringify(this.asked)) {
      this.asked = asked;
      this.app?.ask(asked);
    }
    for (const { name, value, used } of misfits) {
      this.errors.add('unknown-value', `${name}="${value}" names nothing; used: ${used || 'none'}`);
    }
  }

  private readLanguage(): void {
    const language = languageOf(this);
    if (language === this.language) return;
    this.language = language;
    this.app?.setLanguage(language);
    this.still = language === 'en' ? englishStill : undefined;
    if (language === 'en') return;
    loadFile(`${language}-still`).then(
      ({ still }) => this.takeStill(language, still),
      () => this.takeStill(language, englishStill),
    );
  }

  private takeStill(language: Language, still: Still): void {
    if (this.language !== language) return;
    if (still.language !== language) this.tell('not-loaded', `${language}-still`);
    this.still = still;
    this.requestUpdate();
  }

  /** Brings the app, once; after a failure the next touch tries again. */
  private bring(): void {
    if (this.app || this.isBroken || isServer) return;
    this.coming ??= this.load();
  }

  private async load(): Promise<void> {
    try {
      const isOurs = this.ledger === undefined || this.ledger === null;
      // Asked for at the same time; whoever needs it is told of its failure.
      if (isOurs) loadFile('claims').catch(() => undefined);
      const { makeApp } = await loadFile('app');
      const app = makeApp(this.appHost());
      this.app = app;
      const root = this.renderRoot as ShadowRoot;
      adoptStyles(root, [figureStyles, app.styles]);
      app.setLanguage(this.language);
      app.connected();
      if (!this.isWaited) this.height.keep(root);
      app.ask(this.asked);
      app.take(this.ledger);
    } catch (error) {
      this.coming = undefined;
      this.tell('not-loaded', `app: ${error instanceof Error ? error.message : String(error)}`);
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
        return host.wasStill;
      },
      requestUpdate: () => this.requestUpdate(),
      send: (event) => this.dispatchEvent(event),
      tell: (...told) => this.tell(...told),
      mirror: (chosen) => Object.assign(this, chosen),
      settle: () => this.height.release(root),
    };
  }

  private tell(code: DprkErrorCode, detail: string, faults: DprkErrorFaults = []): void {
    if (this.errors.add(code, detail, faults)) this.requestUpdate();
  }
}

type DprkErrorFaults = Parameters<ErrorTeller['add']>[2];
