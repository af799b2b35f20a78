// The app of one element: the reader's state, the record, and from both the figure as templates.
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
import { askedState, chosenIn, isChosen, startOf } from './asked-state.js';
import { dayAct, dayField, questionBar, settingsBlock } from './explorer.js';
import { LiveRecord } from './live-record.js';
import { MeasuredSize } from './measured-size.js';
import { offeredActs } from './offered-acts.js';
import { isEmbeddable, openedEmbed } from './opened-embed.js';
import { Pointing } from './pointing.js';
import { readAct } from './reader-act.js';
import { ReaderFocus } from './reader-focus.js';
import { initialState, nextState } from './reader-state.js';
import { RecordSource } from './record-source.js';
import { replayDays } from './replay-days.js';
import { selectedKind } from './selected-kind.js';
import { ShownFigure } from './shown-figure.js';
import { answerText, saidAfter, Spoken } from './spoken.js';
import { SpokenLanguage } from './spoken-language.js';
import { stateOfText, stateText } from './state-text.js';
import { Stepping } from './stepping.js';
import { stillSize } from './still-size.js';
import { Taking } from './taking.js';
import { withoutTaking } from './taking-blocks.js';

class TrackerApp implements App {
  readonly styles = appStyles();
  private state: ReaderState = initialState;
  /** Where the page starts. */
  private start: ReaderState = initialState;
  private asked: AskedOfPage | undefined;
  private offered: readonly QuestionId[] = [];
  private blocks: readonly Block[] = [];
  /** What the page was told of last. */
  private before: DataState | undefined;
  /** Nobody has asked for anything yet, so that the figure stands as the still one did. */
  private isUntouched = true;
  private readonly host: AppHost;
  private readonly focus: ReaderFocus;
  private readonly record: RecordSource;
  private readonly live: LiveRecord;
  private readonly measured: MeasuredSize;
  private readonly language: SpokenLanguage;
  private readonly spoken: Spoken;
  private readonly stepping: Stepping;
  private readonly pointing: Pointing;
  private readonly taking: Taking;
  private readonly shown: ShownFigure;

  constructor(host: AppHost) {
    this.host = host;
    this.focus = new ReaderFocus(host.root);
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
    this.shown = new ShownFigure({
      record: this.record,
      language: this.language,
      state: () => this.state,
      onChange: update,
      onFault: (error) => this.host.tell('not-rendered', String(error)),
    });
    this.live = new LiveRecord(host, this.record, (text) => this.spoken.say(() => text));
    this.taking = new Taking({
      app: host,
      shown: () => this.shown.answered(this.measured.size),
      needWhole: () => this.record.needWhole().then(() => this.record.reach === 'whole'),
      choices: () => stateText(withoutTaking(this.state), this.start),
      onChoices: (choices) => this.choose(choices),
      onChange: () => {
        this.spoken.say(() => this.taking.said);
        update();
      },
    });
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

  ask(asked: AskedOfPage): void {
    const { asked: before } = this;
    this.asked = asked;
    if (!before || !isChosen(asked, this.state)) this.start = startOf(asked);
    this.state = before ? askedState(this.state, asked, before) : this.start;
    this.offered = asked.views.length > 1 ? asked.views : questionIds;
    if (before) this.isUntouched = false;
    this.taking.ask(asked);
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
    return html`<div class="app" lang="${words.language}" dir="${words.direction}">${blocksTemplate(notices, this.painting())}</div>`;
  }

  setLanguage(language: Language): void {
    this.language.ask(language);
  }

  connected(): void {
    this.measured.watch(this.host.root);
    this.live.connected();
    this.shown.paper.connected(this.host.root.ownerDocument.defaultView);
    this.taking.connected();
  }

  disconnected(): void {
    this.measured.stop();
    this.live.disconnected();
    this.spoken.stop();
    this.shown.paper.disconnected();
    this.taking.disconnected();
  }

  act(text: string): void {
    const act = readAct(text);
    if (!act) return;
    if (act.kind === 'save') return void this.taking.save(act.file);
    if (act.kind === 'copy-link') return void this.taking.copyLink();
    if (act.kind === 'embed')
      return void openedEmbed(this.host, this.record, this.language.words, this.state);
    const before = this.state;
    const next = nextState(before, act);
    if (next === before) return;
    this.state = next;
    if (act.kind === 'mark') return this.host.requestUpdate();
    this.isUntouched = false;
    this.taking.clear();
    this.host.settle();
    this.focus.turn(before, next);
    if (saidAfter.includes(act.kind)) {
      this.spoken.say(() => (this.shown.isHeld ? undefined : answerText(this.blocks)));
    }
    this.turn(next);
    void this.host.updated().then(() => this.follow(before));
  }

  render(): TemplateResult {
    const { ledger } = this.record;
    const { state } = this;
    if (!ledger) return html``;
    const { said: words } = this.language;
    const size = this.size();
    this.focus.look();
    const canEmbed = isEmbeddable(this.host, this.record);
    this.blocks = offeredActs(this.shown.blocks(size), this.offered, canEmbed);
    const isOffered = state.isExploring && !this.shown.paper.isPrinting;
    const settings = isOffered ? [settingsBlock(state, replayDays(ledger), words)] : [];
    const taken = isOffered ? this.taking.blocks(state, words, this.blocks) : [];
    const notices = this.live.notices(this.language.words, () => this.shown.report(ledger));
    const painted = blocksTemplate(
      [...notices, ...settings, ...this.blocks, ...taken],
      this.painting(),
    );
    const { click, point, leave, key, input } = this.pointing;
    const bar = state.isExploring ? questionBar(this.offered, state.question, words) : nothing;
    // prettier-ignore
    return html`<div class="app ${this.isAsStill() ? `as-${size.widthPx}` : ''}" lang="${words.language}" dir="${words.direction}" @click="${click}" @pointermove="${point}" @pointerleave="${leave}" @keydown="${key}" @input="${input}">${bar}<div class="panel" part="panel" id="dprk-panel" tabindex="-1" role="${state.isExploring ? 'tabpanel' : nothing}" aria-labelledby="${state.isExploring ? `dprk-tab-${state.question}` : nothing}">${painted}</div><p class="unseen" role="status">${this.spoken.text}</p></div>`;
  }

  updated(): void {
    this.measured.watch(this.host.root);
    this.spoken.sayDue();
    this.taking.updated();
    if (this.record.ledger) this.focus.giveBack();
  }

  private painting(): TemplateOptions {
    const { card, marked } = this.state;
    return {
      words: { ...this.language.said, version: this.host.version },
      keys: { marked, selected: card },
      tour: this.stepping.tour.painted(this.blocks, marked),
      onFault: (error) => this.host.tell('not-rendered', String(error)),
    };
  }

  private isAsStill(): boolean {
    return this.host.hasStill() && this.isUntouched && !this.shown.paper.isPrinting;
  }

  private size(): Size {
    return this.isAsStill() ? stillSize(this.measured.size) : this.measured.size;
  }

  /** The address of the page has other choices; a question that the page does not offer is none. */
  private choose(choices: string): void {
    const { state } = stateOfText(choices, this.start);
    const isOffered = this.offered.includes(state.question);
    this.isUntouched = false;
    this.turn(isOffered ? state : { ...state, question: this.start.question });
  }

  private turn(next: ReaderState): void {
    this.state = next;
    this.host.mirror(chosenIn(next));
    this.needMore();
    this.host.requestUpdate();
  }

  private onRecord(refused: number, isOther: boolean): void {
    const { data } = this;
    if (data && (isOther || !this.host.isTold(data.digest)))
      this.host.send(new DprkDataEvent(data.dataDay, data.digest, refused, this.before));
    this.before = data;
    // What has failed is asked for again when the reader acts again, not by itself.
    if (this.record.reach === 'claims') this.needMore();
    this.shown.prepare(this.size());
  }

  /** What is opened has links and notes, a replay the pages of its day: they come with the rest of the record. */
  private needMore(): void {
    const { question, card, knownOn, open } = withoutTaking(this.state);
    const needs = question === 'relays' || (card ?? knownOn ?? open[0]) !== undefined;
    if (needs && this.record.ledger && this.record.reach !== 'whole') void this.record.needWhole();
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
    if (text === stateText(before)) return;
    this.host.send(new DprkViewChangeEvent(question, text));
    this.taking.follow();
  }

  private setField(field: string, value: string): void {
    const { ledger } = this.record;
    this.act(
      field === dayField && ledger ? dayAct(value, replayDays(ledger)) : `set ${field} ${value}`,
    );
  }
}

/** Makes the app of an element. */
export const makeApp: MakeApp = (host) => new TrackerApp(host);
