// The element: properties in, events out, and between them state, report, words, scenes and views.
import {
  frontReport,
  type CalendarDay,
  type CountBy,
  type FrontReport,
  type HeadlineId,
  type Ledger,
  type LedgerEntries,
  type RuleId,
} from '@dprk-deployment-tracker/core';
import {
  html,
  LitElement,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { deploymentTrackerStyles } from './deployment-tracker.styles.js';
import { DprkReadyEvent, DprkSelectEvent, DprkViewChangeEvent, sendEvent } from './events.js';
import { focusCard, focusOpener } from './state/card-focus.js';
import { dressed } from './state/dressed.js';
import { ErrorTeller } from './state/error-teller.js';
import { heard, type Theme } from './state/heard.js';
import { KeptParts } from './state/kept-parts.js';
import { asksBeyondOpening, viewNeedsWhole } from './state/needs-whole.js';
import { PlotController } from './state/plot-controller.js';
import { countBys, ruleIds } from './state/read-choice.js';
import { preloadRest, RecordController } from './state/record-controller.js';
import { replayDays } from './state/replay-days.js';
import { ReportMemo } from './state/report-memo.js';
import { SizeController } from './state/size-controller.js';
import { stateText } from './state/state-text.js';
import {
  initialState,
  nextState,
  viewIds,
  type Action,
  type SavedFile,
  type ViewId,
  type ViewState,
} from './state/view-state.js';
import { pageView } from './view/page-view.js';
import type { DeepViews, Shown } from './view/shown.js';
import { viewStyles } from './view/view.styles.js';
import { enOpening } from './words/locales/en-opening.js';
import { sharedWords } from './words/shared-words.js';
import type { Words } from './words/words.js';

const loadViews = (): Promise<DeepViews> => import('./view/deep-views.js');

/**
 * Shows what has been claimed about North Korean troops in Russia, by whom, how far apart the claims are and what
 * follows: spans of claims, never an average.
 *
 * Any value of any attribute is safe: one that names nothing gives the default and is told by `dprk-error`.
 *
 * @tagname dprk-deployment-tracker
 * @fires {DprkReadyEvent} dprk-ready - The first view is shown. Fields: dataDay, digest.
 * @fires {DprkSelectEvent} dprk-select - The reader opened a card. Field: claimId.
 * @fires {DprkViewChangeEvent} dprk-view-change - The reader changed what is shown. Fields: view, stateText.
 * @fires {DprkErrorEvent} dprk-error - Something could not be done as asked; told once. Fields: code, detail, faults.
 *
 * @slot - Shown until the element is defined, and in its place where it cannot show its view: the static figure.
 * @slot heading - In place of the title.
 * @slot note - A remark of the page's own, above the footer.
 * @csspart header - The box around the title.
 * @csspart title - The title.
 * @csspart tabs - The bar of tabs.
 * @csspart tab - One tab; the shown one is `tab-shown` as well.
 * @csspart panel - The box of the view chosen.
 * @csspart question - The question that the view answers.
 * @csspart replay - The day as of which the record is shown, with its slider.
 * @csspart slider - The slider.
 * @csspart view - What the view shows; while its record is on the way, `view-partial`.
 * @csspart headline - One quantity in words.
 * @csspart ends - The span of a quantity, in large.
 * @csspart sentence - The sentence that says the span.
 * @csspart remarks - What must be known beside a span.
 * @csspart switch - The choice of what is counted.
 * @csspart figure - A picture with its title, list and table.
 * @csspart caption - The title of a picture.
 * @csspart plot - The picture itself.
 * @csspart readout - The line that says the mark pointed at.
 * @csspart claim-list - The claims of a picture, or the changes in print, as a list.
 * @csspart claim - One claim that can be opened.
 * @csspart card - The card of a claim or event.
 * @csspart mentions - The pages that print it.
 * @csspart mutation - What was printed otherwise than it was said.
 * @csspart table - A table of claims, with its fold.
 * @csspart indicator - One system of reasoning.
 * @csspart compare - As published beside recomputed.
 * @csspart flags - Warnings of a result.
 * @csspart scenario - The reader's own sum.
 * @csspart plans - Plans and predictions.
 * @csspart filters - The pickers above the table of all claims.
 * @csspart count - How many claims are shown.
 * @csspart select - A picker.
 * @csspart input - A field for a number or a day.
 * @csspart button - A button.
 * @csspart link - A link to a page of the record.
 * @csspart method - The guide and the choice of rule, with their fold.
 * @csspart footer - State of the data, rule, licence.
 */
export class DeploymentTracker extends LitElement {
  /** The version of the package; two versions on one page are told apart by it. */
  static readonly version: string = '0.0.0';

  /** Loads what comes after the summary beforehand, so that any view renders at once: on a server, or to hydrate. */
  static async preload(): Promise<void> {
    const { laterStyles } = await preloadRest(loadViews);
    this.styles = [deploymentTrackerStyles, viewStyles, laterStyles];
    this.elementStyles = this.finalizeStyles(this.styles);
  }

  static override styles: CSSResultGroup = [deploymentTrackerStyles, viewStyles];

  static override properties: PropertyDeclarations = {
    view: {},
    views: {},
    measure: {},
    knownOn: { attribute: 'known-on' },
    rule: {},
    countBy: { attribute: 'count-by' },
    theme: { reflect: true },
    ledger: { attribute: false },
    claims: { attribute: false },
  };

  /** The view shown: summary, troops, losses, origins, indicators, forecasts, relays or claims. Default: the first on offer. */
  declare view: ViewId;
  /** The views on offer, parted by blanks or commas; all where left out. One alone has no tabs. */
  declare views: string | null | undefined;
  /** What is counted: sent, present, killed-or-wounded (default), killed or wounded. */
  declare measure: HeadlineId;
  /** Shows the record as known on a day, YYYY-MM-DD. Default: the newest day. */
  declare knownOn: CalendarDay | undefined;
  /** How claims become a span: two-voice-floor (default), envelope or median. */
  declare rule: RuleId;
  /** What counts as independent: voice (default) or origin. */
  declare countBy: CountBy;
  /** The colours: auto (default, the reader's setting), light or dark. */
  declare theme: Theme;
  /** A record in place of our own: entries as a feed has them, or a linked record. **Absent:** our own. */
  declare ledger: LedgerEntries | Ledger | undefined;
  /** Another name for `ledger`; the one set last counts. */
  declare claims: LedgerEntries | Ledger | undefined;

  private state: ViewState = initialState;
  private offered: readonly ViewId[] = viewIds;
  private shownPage: TemplateResult | undefined;
  private isReady = false;
  private isDressed = false;
  private readonly errors = new ErrorTeller();
  private readonly reports = new ReportMemo();
  private readonly parts = new KeptParts();
  private readonly record = new RecordController(this, loadViews);
  private readonly size = new SizeController(this);
  private readonly plot = new PlotController({
    root: () => this.renderRoot,
    state: () => this.state,
    report: () => this.currentReport(),
    act: (action) => this.act(action),
  });

  protected override willUpdate(changed: PropertyValues): void {
    try {
      this.readProperties(changed);
      this.shownPage = this.record.reach === 'reading' ? undefined : pageView(this.shown());
    } catch (error) {
      // The host page must not suffer: its own content is shown in our place, and it is told why.
      this.shownPage = undefined;
      this.errors.add('not-rendered', error instanceof Error ? error.message : String(error));
    }
  }

  protected override render(): TemplateResult {
    if (!this.shownPage) return html`<slot></slot>`;
    const { click, point, key } = this.plot;
    const { language, direction } = this.words();
    // prettier-ignore
    return html`<div class="root" lang=${language} dir=${direction} @click=${click} @pointermove=${point} @keydown=${key}>${this.shownPage}</div>`;
  }

  protected override updated(): void {
    if (this.shownPage && !this.isReady) {
      const { dataDay, digest } = this.record.ledger;
      this.isReady = true;
      sendEvent(this, new DprkReadyEvent(dataDay, digest));
    }
    this.isDressed ||= dressed(this.renderRoot, DeploymentTracker.elementStyles, this.record.deep);
    const { open, guided } = this.state;
    if ((this.waits() || guided || open) && this.record.reach === 'opening') {
      void this.record.needWhole().catch(() => this.notLoaded());
    }
    this.errors.send(this);
  }

  private readProperties(changed: PropertyValues): void {
    if (changed.has('ledger')) this.takeLedger(this.ledger);
    if (changed.has('claims')) this.takeLedger(this.claims);
    const before = { state: this.state, offered: this.offered };
    const { state, offered, misfits } = heard(this, (name) => changed.has(name), before);
    this.state = state;
    this.offered = offered;
    for (const { name, value, used } of misfits) {
      const detail = this.words().text('error.attribute', { name, value, used });
      this.errors.add('unknown-value', detail);
    }
    this.mirror();
  }

  private takeLedger(record: unknown): void {
    this.record.take(record, (faults) => {
      if (faults.length === 0) return;
      const detail = this.words().text('error.records', { n: faults.length });
      this.errors.add('malformed-record', detail, faults);
      this.requestUpdate();
    });
  }

  /** Whoever reads a property finds what is shown. */
  private mirror(): void {
    const { view, measure, knownOn, rule, countBy } = this.state;
    Object.assign(this, { view, measure, knownOn, rule, countBy });
  }

  private shown(): Shown {
    return {
      report: this.currentReport(),
      ledger: this.record.ledger,
      words: this.words(),
      state: this.state,
      reach: this.record.reach,
      waits: this.waits(),
      widthPx: this.size.widthPx,
      views: this.offered,
      rules: ruleIds,
      countBys,
      days: replayDays(this.record.ledger),
      keep: this.parts.keep,
      act: (action) => this.act(action),
      deep: this.record.deep,
      save: (make) => this.save(make),
    };
  }

  /** What is asked for cannot be shown before the rest is there; a record of the page's own is whole from the start. */
  private waits(): boolean {
    const { reach, isOpening } = this.record;
    const needsViews = viewNeedsWhole(this.state.view) && reach !== 'whole';
    return needsViews || (isOpening && asksBeyondOpening(this.state));
  }

  private currentReport(): FrontReport {
    const { ledger, deep } = this.record;
    return this.reports.reportOn(ledger, this.state, deep?.report ?? frontReport);
  }

  /** English stands in for every language until others are there. */
  private words(): Words {
    return sharedWords(this.record.deep?.en ?? enOpening);
  }

  private act(action: Action): void {
    const before = this.state;
    this.state = nextState(before, action);
    if (this.state === before) return;
    if (action.kind === 'view' || action.kind === 'open') this.record.forgive();
    this.mirror();
    this.requestUpdate();
    void this.updateComplete.then(() => this.follow(before, action));
  }

  /** What comes after an act, once it is shown: the focus moves, and the page is told. */
  private follow(before: ViewState, action: Action): void {
    const { open, view } = this.state;
    if (open && open.card !== before.open?.card) {
      focusCard(this.renderRoot);
      sendEvent(this, new DprkSelectEvent(open.card));
    }
    if (action.kind === 'close' && before.open) focusOpener(this.renderRoot, before.open);
    const text = stateText(this.state);
    if (text !== stateText(before)) sendEvent(this, new DprkViewChangeEvent(view, text));
  }

  private save(make: (deep: DeepViews) => SavedFile): void {
    void this.record.needWhole().then(
      (deep) => deep.saveFile(make(deep)),
      () => this.notLoaded(),
    );
  }

  /** The view says it too; the page may want to know why. */
  private notLoaded(): void {
    this.errors.add('not-loaded', this.words().text('record.failed'));
    this.requestUpdate();
  }
}
