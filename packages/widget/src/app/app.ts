// The app of one element: the reader's state, the record, and from both the figure as templates.
import { html, nothing, type TemplateResult } from 'lit';
import type { App, AppHost, DataState, MakeApp } from '../element/app-door.js';
import type { AskedOfPage } from '../element/attributes.js';
import { DprkDataEvent, DprkSelectEvent, DprkViewChangeEvent } from '../element/events.js';
import type { Block } from '../figure/block.js';
import { questionIds, type QuestionId, type ReaderState } from '../figure/question.js';
import { blocksTemplate } from '../paint/blocks-template.js';
import type { Language } from '../element/language.js';
import type { Size } from '../plot/scene.js';
import { appStyles } from '../theme/app.styles.js';
import { dayField, questionBar, settingsBlock } from './explorer.js';
import { Figures } from './figures.js';
import { focusedIn, keepFocus, type Focused } from './kept-focus.js';
import { MeasuredSize } from './measured-size.js';
import { MoreSource, needsMore } from './more-source.js';
import { offeredActs } from './offered-acts.js';
import { Pointing } from './pointing.js';
import { readAct, type FileName } from './reader-act.js';
import { initialState, nextState } from './reader-state.js';
import { RecordSource } from './record-source.js';
import { replayDays } from './replay-days.js';
import { answerText, isSaidAfter, Spoken } from './spoken.js';
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
  /** Nobody has asked for anything yet, so that the figure stands as the still one did. */
  private isUntouched = true;
  private focus: Focused | undefined;
  private opener: Focused | undefined;
  /** The state before an act whose answer is not shown yet. */
  private followed: ReaderState | undefined;
  private isFocusKept = true;
  private readonly host: AppHost;
  private readonly figures = new Figures();
  private readonly record: RecordSource;
  private readonly more: MoreSource;
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
    this.more = new MoreSource(host);
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
    const isShown = this.blocks.length > 0 || !this.isWaiting;
    return this.record.ledger && isShown ? this.record.data : undefined;
  }

  get lacksFile(): boolean {
    return this.record.isLacking || this.language.isLacking || this.more.isLacking;
  }

  again(): void {
    this.record.again();
    this.language.again();
    this.more.again();
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

  take(record: unknown): void {
    this.record.take(record);
  }

  setLanguage(language: Language): void {
    this.language.ask(language);
  }

  connected(): void {
    this.measured.watch(this.host.root);
  }

  disconnected(): void {
    this.measured.stop();
    this.spoken.stop();
  }

  act(text: string): void {
    const act = readAct(text);
    if (!act) return;
    if (act.kind === 'save') return void this.save(act.file);
    const before = this.state;
    const next = nextState(before, act);
    if (next === before) return;
    this.state = next;
    if (act.kind === 'mark') {
      // Who rests on a mark may open its card next.
      if (act.key !== undefined) void this.more.need();
      return this.host.requestUpdate();
    }
    this.isUntouched = false;
    this.host.settle();
    this.keepFocus(before, next);
    if (isSaidAfter(act)) {
      this.spoken.say(() => (this.isHeld ? undefined : answerText(this.blocks)));
    }
    const { question: view, measure, knownOn, rule, countBy } = next;
    this.host.mirror({ view, measure, knownOn, rule, countBy });
    this.needMore();
    this.followed ??= before;
    this.host.requestUpdate();
  }

  render(): TemplateResult {
    const { ledger } = this.record;
    if (!ledger) return html``;
    const { state } = this;
    const { said: words } = this.language;
    const size = this.size();
    if (this.isFocusKept) this.focus ??= focusedIn(this.host.root);
    this.blocks = offeredActs(this.figure(size), this.offered);
    const settings = state.isExploring ? [settingsBlock(state, replayDays(ledger), words)] : [];
    const painted = blocksTemplate([...settings, ...this.blocks], {
      words,
      keys: { marked: state.marked, selected: state.card },
      tour: this.stepping.tour.painted(this.blocks, state.marked),
      onFault: (error) => this.host.tell('not-rendered', String(error)),
    });
    const { click, point, leave, key, input } = this.pointing;
    const bar = state.isExploring ? questionBar(this.offered, state.question, words) : nothing;
    // prettier-ignore
    return html`<div class="app ${this.isAsStill() ? `as-${size.widthPx}` : ''}" lang="${words.language}" dir="${words.direction}" @click="${click}" @pointermove="${point}" @pointerleave="${leave}" @keydown="${key}" @input="${input}">${bar}<div class="panel" id="dprk-panel" tabindex="-1" role="${state.isExploring ? 'tabpanel' : nothing}" aria-labelledby="${state.isExploring ? `dprk-tab-${state.question}` : nothing}">${painted}</div><p class="unseen" role="status">${this.spoken.text}</p></div>`;
  }

  updated(): void {
    this.measured.watch(this.host.root);
    this.spoken.sayDue();
    this.followShown();
    if (!this.isFocusKept || !this.record.ledger) return;
    this.isFocusKept = false;
    keepFocus(this.host.root, this.focus);
    this.focus = undefined;
  }

  /** What answers is on its way. */
  private get isWaiting(): boolean {
    const { file, isLacking } = this.more;
    return !file && !isLacking && needsMore(this.state);
  }

  /** A replay stands on the pages of its day, which come with the rest of the record: until then, what stood stands. */
  private get isHeld(): boolean {
    const isEarlier = this.state.knownOn !== undefined && this.record.reach === 'claims';
    return (isEarlier || this.isWaiting) && this.blocks.length > 0;
  }

  private isAsStill(): boolean {
    return this.host.hasStill && this.isUntouched;
  }

  private size(): Size {
    return this.isAsStill() ? stillSize(this.measured.size) : this.measured.size;
  }

  /** A question that fails takes only itself down: the bar and the other questions stand. */
  private figure(size: Size): readonly Block[] {
    const { ledger, reach } = this.record;
    const { state } = this;
    const { words, locale, said } = this.language;
    const { file: more } = this.more;
    if (!ledger || this.isHeld) return this.blocks;
    const failed: Block = { kind: 'text', role: 'note', line: [said.failedPart] };
    try {
      const blocks = this.figures.blocks({ ledger, words, locale, size, state, reach, more });
      return blocks.length > 0 || this.isWaiting ? blocks : [failed];
    } catch (error) {
      this.host.tell('not-rendered', error instanceof Error ? error.message : String(error));
      return [failed];
    }
  }

  /** The pages' addresses in a file come with the rest of the record. */
  private async save(file: FileName): Promise<void> {
    const { figures, language, record, state } = this;
    const [more] = await Promise.all([this.more.need(), record.needWhole()]);
    if (!more || !record.ledger || record.reach !== 'whole') return;
    const report = figures.report(record.ledger, state, more);
    more.save(file, record.ledger, report, state, language.locale);
  }

  private onRecord(refused: number, isOther: boolean): void {
    const { ledger, data } = this.record;
    if (ledger && data && (isOther || !this.host.isTold(data)))
      this.host.send(new DprkDataEvent(data, refused));
    // What has failed is asked for again when the reader acts again, not by itself.
    if (this.record.reach === 'claims') this.needMore();
    this.host.requestUpdate();
  }

  /** What is opened has links and notes, a replay the pages of its day: they come with the rest of the record. */
  private needMore(): void {
    if (needsMore(this.state)) void this.more.need();
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

  private followShown(): void {
    const { followed } = this;
    if (!followed || this.isWaiting) return;
    this.followed = undefined;
    void this.host.updateComplete.then(() => this.follow(followed));
  }

  /** What comes after an act, once it is shown: the focus moves, and the page is told. */
  private follow(before: ReaderState): void {
    const { card, question } = this.state;
    const { root } = this.host;
    if (card !== undefined && card !== before.card) {
      root.querySelector<HTMLElement>('.card')?.focus();
      const { ledger } = this.record;
      const kind = ledger && this.more.file?.selectedKind(card, ledger);
      if (kind) this.host.send(new DprkSelectEvent(kind, card));
    }
    const text = stateText(this.state);
    if (text !== stateText(before)) this.host.send(new DprkViewChangeEvent(question, text));
  }

  private setField(field: string, value: string): void {
    if (field !== dayField) return this.act(`set ${field} ${value}`);
    const { ledger } = this.record;
    const days = ledger ? replayDays(ledger) : [];
    const at = Number(value);
    this.act(at >= days.length - 1 ? 'known-on' : `known-on ${days[at] ?? ''}`);
  }
}

/** Makes the app of an element. */
export const makeApp: MakeApp = (host) => new TrackerApp(host);
