// The app of one element: the reader's state, the record, and from both the figure as templates.
import type { Report } from '@dprk-deployment-tracker/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { App, AppHost, DataState, MakeApp, RecordAsked } from '../element/app-door.js';
import type { AskedOfPage } from '../element/attributes.js';
import { DprkDataEvent, DprkSelectEvent, DprkViewChangeEvent } from '../element/events.js';
import type { Block } from '../figure/block.js';
import { questionIds, type QuestionId, type ReaderState } from '../figure/question.js';
import { blocksTemplate, type TemplateOptions } from '../paint/blocks-template.js';
import type { Language } from '../element/language.js';
import type { Size } from '../plot/scene.js';
import { appStyles } from '../theme/app.styles.js';
import { dayField, questionBar, settingsBlock } from './explorer.js';
import { Figures } from './figures.js';
import { focusedIn, keepFocus, type Focused } from './kept-focus.js';
import { LiveRecord } from './live-record.js';
import { MeasuredSize } from './measured-size.js';
import { offeredActs } from './offered-acts.js';
import { isEmbeddable, openedEmbed } from './opened-embed.js';
import { pauses } from './pauses.js';
import { Pointing } from './pointing.js';
import { readAct, type FileName } from './reader-act.js';
import { initialState, nextState } from './reader-state.js';
import { RecordSource } from './record-source.js';
import { dayAct, replayDays } from './replay-days.js';
import { offerFile, savedFile } from './saved-file.js';
import { selectedKind } from './selected-kind.js';
import { answerText, saidAfter, Spoken } from './spoken.js';
import { SpokenLanguage } from './spoken-language.js';
import { stateText } from './state-text.js';
import { Stepping } from './stepping.js';
import { stillSize } from './still-size.js';

class TrackerApp implements App {
  readonly styles = appStyles();
  private state: ReaderState = initialState;
  private asked: AskedOfPage | undefined;
  private offered: readonly QuestionId[] = [];
  private blocks: readonly Block[] = [];
  /** What the page was told of last. */
  private before: DataState | undefined;
  /** Nobody has asked for anything yet, so that the figure stands as the still one did. */
  private isUntouched = true;
  private focus: Focused | undefined;
  private opener: Focused | undefined;
  private isFocusKept = true;
  private readonly host: AppHost;
  private readonly figures = new Figures();
  private readonly record: RecordSource;
  private readonly live: LiveRecord;
  private readonly measured: MeasuredSize;
  private readonly language: SpokenLanguage;
  private readonly spoken: Spoken;
  private readonly stepping: Stepping;
  private readonly pointing: Pointing;

  constructor(host: AppHost) {
    this.host = host;
    const update = (): void => host.requestUpdate();
    this.language = new SpokenLanguage(host);
    this.measured = new MeasuredSize(() => {
      host.settle();
      update();
    });
    this.spoken = new Spoken(update);
    this.record = new RecordSource({
      loadFile: (name) => host.loadFile(name),
      tell: (...told) => host.tell(...told),
      onRecord: (refused, isOther) => this.onRecord(refused, isOther),
    });
    this.live = new LiveRecord(host, this.record, (text) => this.spoken.say(() => text));
    const stepping = new Stepping({
      host,
      shown: () => ({ blocks: this.blocks, state: this.state }),
      act: (act) => this.act(act),
    });
    this.stepping = stepping;
    this.pointing = new Pointing({
      act: (act) => this.act(act),
      leave: () => stepping.leave(),
      keyAt: (place, x, y, widthPx) => stepping.tour.keyAt(this.blocks, place, { x, y, widthPx }),
      rest: (place, key) => stepping.rest(place, key),
      tour: (place) => stepping.start(place),
      step: (way) => stepping.step(way),
      setField: (field, value) => this.setField(field, value),
    });
  }

  get data(): DataState | undefined {
    const { ledger, digest } = this.record;
    return ledger && { dataDay: ledger.dataDay, digest };
  }

  get lacksFile(): boolean {
    return this.record.isLacking || this.live.isLacking || this.language.isLacking;
  }

  again(): void {
    this.record.again();
    this.live.again();
    this.language.again();
  }

  /** Only what the page has changed is asked for anew: what the reader chose besides stays. */
  ask(asked: AskedOfPage): void {
    const { asked: before } = this;
    this.asked = asked;
    const next = { ...this.state };
    if (asked.view !== before?.view) Object.assign(next, { question: asked.view });
    for (const name of ['measure', 'knownOn', 'rule', 'countBy'] as const) {
      if (asked[name] !== (before ?? initialState)[name])
        Object.assign(next, { [name]: asked[name] });
    }
    if (asked.views.join() !== before?.views.join()) {
      this.offered = asked.views.length > 1 ? asked.views : questionIds;
      if (asked.views.length > 1) Object.assign(next, { isExploring: true });
    }
    this.state = next;
    if (before) this.isUntouched = false;
    this.needMore();
    this.host.requestUpdate();
  }

  take(asked: RecordAsked): void {
    this.live.ask(asked);
  }

  notice(): TemplateResult | undefined {
    const { words } = this.language;
    const notices = this.live.notices(words, undefined);
    if (notices.length === 0) return undefined;
    // prettier-ignore
    return html`<div class="app" lang="${words.language}" dir="${words.direction}">${blocksTemplate(notices, this.paper())}</div>`;
  }

  setLanguage(language: Language): void {
    this.language.ask(language);
  }

  connected(): void {
    this.measured.watch(this.host.root);
    this.live.connected();
  }

  disconnected(): void {
    this.measured.stop();
    this.live.disconnected();
    this.spoken.stop();
  }

  act(text: string): void {
    const act = readAct(text);
    if (!act) return;
    if (act.kind === 'save') return void this.save(act.file);
    if (act.kind === 'embed')
      return void openedEmbed(this.host, this.record, this.language.words, this.state);
    const before = this.state;
    const next = nextState(before, act);
    if (next === before) return;
    this.state = next;
    if (act.kind === 'mark') return this.host.requestUpdate();
    this.isUntouched = false;
    this.host.settle();
    this.keepFocus(before, next);
    if (saidAfter.includes(act.kind)) {
      this.spoken.say(() => (this.isHeld ? undefined : answerText(this.blocks)));
    }
    const { question: view, measure, knownOn, rule, countBy } = next;
    this.host.mirror({ view, measure, knownOn, rule, countBy });
    this.needMore();
    this.host.requestUpdate();
    void this.host.updated().then(() => this.follow(before));
  }

  render(): TemplateResult {
    const { ledger } = this.record;
    if (!ledger) return html``;
    const { state } = this;
    const { said: words } = this.language;
    const size = this.size();
    if (this.isFocusKept) this.focus ??= focusedIn(this.host.root);
    const canEmbed = isEmbeddable(this.host, this.record);
    this.blocks = offeredActs(this.figure(size), this.offered, canEmbed);
    const settings = state.isExploring ? [settingsBlock(state, replayDays(ledger), words)] : [];
    const answer = (): Report => this.figures.report(ledger, state);
    const notices = this.live.notices(this.language.words, answer);
    const painted = blocksTemplate([...notices, ...settings, ...this.blocks], this.paper());
    const { click, point, leave, key, input } = this.pointing;
    const bar = state.isExploring ? questionBar(this.offered, state.question, words) : nothing;
    // prettier-ignore
    return html`<div class="app ${this.isAsStill() ? `as-${size.widthPx}` : ''}" lang="${words.language}" dir="${words.direction}" @click="${click}" @pointermove="${point}" @pointerleave="${leave}" @keydown="${key}" @input="${input}">${bar}<div class="panel" part="panel" id="dprk-panel" tabindex="-1" role="${state.isExploring ? 'tabpanel' : nothing}" aria-labelledby="${state.isExploring ? `dprk-tab-${state.question}` : nothing}">${painted}</div><p class="unseen" role="status">${this.spoken.text}</p></div>`;
  }

  updated(): void {
    this.measured.watch(this.host.root);
    this.spoken.sayDue();
    if (!this.isFocusKept || !this.record.ledger) return;
    this.isFocusKept = false;
    keepFocus(this.host.root, this.focus);
    this.focus = undefined;
  }

  private paper(): TemplateOptions {
    const { card, marked } = this.state;
    return {
      words: this.language.said,
      keys: { marked, selected: card },
      tour: this.stepping.tour.painted(this.blocks, marked),
      onFault: (error) => this.host.tell('not-rendered', String(error)),
    };
  }

  /** A replay stands on the pages of its day, which come with the rest of the record: until then, what stood stands. */
  private get isHeld(): boolean {
    const isEarlier = this.state.knownOn !== undefined && this.record.reach === 'claims';
    return isEarlier && this.blocks.length > 0;
  }

  private isAsStill(): boolean {
    return this.host.hasStill() && this.isUntouched;
  }

  private size(): Size {
    return this.isAsStill() ? stillSize(this.measured.size) : this.measured.size;
  }

  /** A question that fails takes only itself down: the bar and the other questions stand. */
  private figure(size: Size): readonly Block[] {
    const { ledger, reach } = this.record;
    const { state } = this;
    const { words } = this.language;
    if (!ledger || this.isHeld) return this.blocks;
    try {
      return this.figures.blocks({ ledger, words, size, state, reach });
    } catch (error) {
      this.host.tell('not-rendered', error instanceof Error ? error.message : String(error));
      return [{ kind: 'text', role: 'note', line: [this.language.said.failedPart] }];
    }
  }

  /** The pages' addresses in a file come with the rest of the record. */
  private async save(file: FileName): Promise<void> {
    const { figures, language, record, state } = this;
    await record.needWhole();
    if (!record.ledger || record.reach !== 'whole') return;
    const report = figures.report(record.ledger, state);
    offerFile(savedFile(file, record.ledger, report, language.words, state.fields));
  }

  private onRecord(refused: number, isOther: boolean): void {
    const { data } = this;
    if (data && (isOther || !this.host.isTold(data.digest)))
      this.host.send(new DprkDataEvent(data.dataDay, data.digest, refused, this.before));
    this.before = data;
    // What has failed is asked for again when the reader acts again, not by itself.
    if (this.record.reach === 'claims') this.needMore();
    const { ledger, reach } = this.record;
    const inputs = { words: this.language.words, size: this.size(), state: this.state, reach };
    const show = (): void => this.host.requestUpdate();
    const preparing = ledger && this.figures.prepare({ ...inputs, ledger }, pauses());
    if (preparing) void preparing.then(show);
    else show();
  }

  /** What is opened has links and notes, a replay the pages of its day: they come with the rest of the record. */
  private needMore(): void {
    const { question, card, knownOn, open } = this.state;
    const needs = question === 'relays' || (card ?? knownOn ?? open[0]) !== undefined;
    if (needs && this.record.ledger && this.record.reach !== 'whole') void this.record.needWhole();
  }

  /** Who closes a card is back where it was opened. */
  private keepFocus(before: ReaderState, next: ReaderState): void {
    const focused = focusedIn(this.host.root);
    const isClosed = before.card !== undefined && next.card === undefined;
    if (before.card === undefined && next.card !== undefined) this.opener = focused;
    this.focus = isClosed ? (this.opener ?? focused) : focused;
    this.isFocusKept = true;
  }

  /** What comes after an act, once it is shown: the focus moves, and the page is told. */
  private follow(before: ReaderState): void {
    const { card, question } = this.state;
    if (card !== undefined && card !== before.card) {
      this.host.root.querySelector<HTMLElement>('.card')?.focus();
      const kind = this.record.ledger && selectedKind(card, this.record.ledger);
      if (kind) this.host.send(new DprkSelectEvent(kind, card));
    }
    const text = stateText(this.state);
    if (text !== stateText(before)) this.host.send(new DprkViewChangeEvent(question, text));
  }

  private setField(field: string, value: string): void {
    const { ledger } = this.record;
    this.act(field === dayField && ledger ? dayAct(value, ledger) : `set ${field} ${value}`);
  }
}

/** Makes the app of an element. */
export const makeApp: MakeApp = (host) => new TrackerApp(host);
