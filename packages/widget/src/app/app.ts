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
import { MeasuredSize, stillSize } from './measured-size.js';
import { offeredActs } from './offered-acts.js';
import { isEmbeddable, openedEmbed } from './opened-embed.js';
import { Pointing } from './pointing.js';
import { readAct } from './reader-act.js';
import { ReaderFocus } from './reader-focus.js';
import { initialState, nextState } from './reader-state.js';
import { replayDays } from './replay-days.js';
import { ShownFigure } from './shown-figure.js';
import { Sources } from './sources.js';
import { answerText, isSaidAfter, Spoken } from './spoken.js';
import { stateOfText, stateText } from './state-text.js';
import { Stepping } from './stepping.js';
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
  /** The state before an act whose answer is not shown yet. */
  private followed: ReaderState | undefined;
  private readonly host: AppHost;
  private readonly focus: ReaderFocus;
  private readonly from: Sources;
  private readonly measured: MeasuredSize;
  private readonly spoken: Spoken;
  private readonly stepping: Stepping;
  private readonly pointing: Pointing;
  private readonly taking: Taking;
  private readonly shown: ShownFigure;

  constructor(host: AppHost) {
    this.host = host;
    this.focus = new ReaderFocus(host.root);
    const update = (): void => host.requestUpdate();
    this.measured = new MeasuredSize(() => {
      host.settle();
      update();
    });
    this.spoken = new Spoken(update);
    this.from = new Sources(
      host,
      (refused, isOther) => this.onRecord(refused, isOther),
      (text) => this.spoken.say(() => text),
    );
    this.shown = new ShownFigure({ app: host, from: this.from, state: () => this.state });
    this.taking = new Taking({
      app: host,
      from: this.from,
      shown: () => this.shown.answered(this.measured.size),
      choices: () => stateText(withoutTaking(this.state), this.start),
      onChoices: (choices) => this.choose(choices),
      onChange: () => {
        this.spoken.say(() => this.taking.said);
        update();
      },
    });
    const act = (text: string): void => this.act(text);
    this.stepping = new Stepping({
      host,
      shown: () => ({ blocks: this.blocks, state: this.state }),
      act,
    });
    this.pointing = new Pointing({
      stepping: this.stepping,
      act,
      setField: (field, value) => this.setField(field, value),
    });
  }

  get data(): DataState | undefined {
    const isShown = !this.shown.isEmpty || !this.shown.isWaiting;
    return this.from.record.ledger && isShown ? this.from.record.data : undefined;
  }

  get lacksFile(): boolean {
    return this.from.isLacking;
  }

  again(): void {
    this.from.again();
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
    this.from.live.ask(asked);
  }

  notice(): TemplateResult | undefined {
    const { words } = this.from.language;
    const notices = this.from.live.notices(words, undefined);
    if (notices.length === 0) return undefined;
    // prettier-ignore
    return html`<div class="app" lang="${words.language}" dir="${words.direction}">${blocksTemplate(notices, this.painting())}</div>`;
  }

  setLanguage(language: Language): void {
    this.from.language.ask(language);
  }

  connected(): void {
    this.measured.watch(this.host.root);
    this.from.connected();
    this.shown.paper.connected(this.host.root.ownerDocument.defaultView);
    this.taking.connected();
  }

  disconnected(): void {
    this.measured.stop();
    this.from.disconnected();
    this.spoken.stop();
    this.shown.paper.disconnected();
    this.taking.disconnected();
  }

  act(text: string): void {
    const act = readAct(text);
    if (!act) return;
    if (act.kind === 'save') return void this.taking.save(act.file);
    if (act.kind === 'copy-link') return void this.taking.copyLink();
    if (act.kind === 'embed') return void openedEmbed(this.host, this.from, this.state);
    const before = this.state;
    const next = nextState(before, act);
    if (next === before) return;
    this.state = next;
    if (act.kind === 'mark') {
      // Who rests on a mark may open its card next.
      if (act.key !== undefined) void this.from.more.need();
      return this.host.requestUpdate();
    }
    this.isUntouched = false;
    this.taking.clear();
    this.host.settle();
    this.focus.turn(before, next);
    if (isSaidAfter(act)) {
      this.spoken.say(() => (this.shown.isHeld ? undefined : answerText(this.blocks)));
    }
    this.followed ??= before;
    this.turn(next);
  }

  render(): TemplateResult {
    const { ledger } = this.from.record;
    const { state } = this;
    if (!ledger) return html``;
    const { said: words } = this.from.language;
    const size = this.size();
    this.focus.look();
    const canEmbed = isEmbeddable(this.host, this.from.record);
    this.blocks = offeredActs(this.shown.blocks(size), this.offered, canEmbed);
    const isOffered = state.isExploring && !this.shown.paper.isPrinting;
    const settings = isOffered ? [settingsBlock(state, replayDays(ledger), words)] : [];
    const taken = isOffered ? this.taking.blocks(state, words, this.blocks) : [];
    const notices = this.from.live.notices(this.from.language.words, () =>
      this.shown.answer(ledger),
    );
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
    this.followShown();
    this.from.prefetch();
    if (this.from.record.ledger) this.focus.giveBack();
  }

  private painting(): TemplateOptions {
    const { card, marked } = this.state;
    return {
      words: { ...this.from.language.said, version: this.host.version },
      keys: { marked, selected: card },
      tour: this.stepping.painted(),
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
    const { ledger, data } = this.from.record;
    if (ledger && data && (isOther || !this.host.isTold(data)))
      this.host.send(new DprkDataEvent(data, refused, this.before));
    this.before = data;
    // What has failed is asked for again when the reader acts again, not by itself.
    if (this.from.record.reach === 'claims') this.needMore();
    this.shown.prepare(this.size());
  }

  private needMore(): void {
    this.from.need(this.state, this.asked?.jsonLd);
  }

  private followShown(): void {
    const { followed } = this;
    if (!followed || this.shown.isWaiting) return;
    this.followed = undefined;
    void this.host.updated().then(() => this.follow(followed));
  }

  /** What comes after an act, once it is shown: the focus moves, and the page is told. */
  private follow(before: ReaderState): void {
    const { card, question } = this.state;
    if (card !== undefined && card !== before.card) {
      this.host.root.querySelector<HTMLElement>('.card')?.focus();
      const { ledger } = this.from.record;
      const kind = ledger && this.from.more.file?.selectedKind(card, ledger);
      if (kind) this.host.send(new DprkSelectEvent(kind, card));
    }
    const text = stateText(this.state);
    if (text === stateText(before)) return;
    this.host.send(new DprkViewChangeEvent(question, text));
    this.taking.follow();
  }

  private setField(field: string, value: string): void {
    const { ledger } = this.from.record;
    this.act(
      field === dayField && ledger ? dayAct(value, replayDays(ledger)) : `set ${field} ${value}`,
    );
  }
}

/** Makes the app of an element. */
export const makeApp: MakeApp = (host) => new TrackerApp(host);
