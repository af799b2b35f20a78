// What a reader takes along, each with the file that makes it: files, pictures, links, the address of the page, its JSON-LD.
import type { AppHost } from '../element/app-door.js';
import type { AskedOfPage } from '../element/attributes.js';
import type { Files } from '../element/files.js';
import type { Block } from '../figure/block.js';
import type { ReaderState } from '../figure/question.js';
import { unfolded } from '../figure/unfolded.js';
import type { AppWords } from './app-words.js';
import type { FileName } from './reader-act.js';
import type { Shown } from './made-file.js';
import type { Sources } from './sources.js';
import { takingBlocks } from './taking-blocks.js';

/** Who has it. */
export interface TakingHost {
  readonly app: Pick<AppHost, 'root' | 'version' | 'loadFile' | 'tell'>;
  readonly from: Sources;
  /** **Absent:** undefined while nothing is there. */
  shown(): Shown | undefined;
  /** What goes into an address. */
  choices(): string;
  onChoices(choices: string): void;
  onChange(): void;
}

type Saving = Files['save'];

/** One element's. */
export class Taking {
  private note: keyof Pick<AppWords, 'linkCopied' | 'savedAsSvg' | 'saveFailed'> | undefined;
  private link: string | undefined;
  private isLinkNew = false;
  private address: InstanceType<Saving['UrlState']> | undefined;
  private asked: AskedOfPage | undefined;
  private told: string | undefined;
  private readonly host: TakingHost;

  constructor(host: TakingHost) {
    this.host = host;
  }

  /** The page asks: its address is read, where it may hold choices, before anything is shown. */
  ask(asked: AskedOfPage): void {
    const place = asked.urlState;
    const isOther = place !== this.asked?.urlState;
    this.asked = asked;
    if (isOther) this.connected();
    this.updated();
  }

  /** In the page, or in it again. */
  connected(): void {
    this.disconnected();
    const place = this.asked?.urlState;
    if (place === undefined) return;
    this.withFile(({ UrlState }) => {
      if (this.asked?.urlState !== place || this.address) return;
      const element = this.host.app.root.host;
      const onChoices = (choices: string): void => this.host.onChoices(choices);
      const address = new UrlState({ element, onChoices }, place);
      if (!address.start()) {
        this.host.app.tell('unknown-value', 'url-state: another element has this id, or none too');
        return;
      }
      this.address = address;
      const choices = address.read();
      if (choices !== '') onChoices(choices);
      this.host.onChange();
    });
  }

  disconnected(): void {
    this.address?.stop();
    this.address = undefined;
  }

  /** The reader has chosen something. */
  follow(): void {
    this.address?.write(this.host.choices());
  }

  /** What was told of what was taken before is over. */
  clear(): void {
    this.note = undefined;
    this.link = undefined;
  }

  blocks(state: ReaderState, words: AppWords, shown: readonly Block[]): readonly Block[] {
    return takingBlocks(state, words, {
      hasPicture: unfolded(shown).some(({ kind }) => kind === 'picture'),
      hasLink: this.address?.link('') !== undefined,
      note: this.note && words[this.note],
      link: this.link,
    });
  }

  /** What is told politely. **Absent:** undefined where nothing was taken. */
  get said(): string | undefined {
    return this.note && this.host.from.language.said[this.note];
  }

  /** Saves a file. Where it cannot be made, that is told. */
  async save(file: FileName): Promise<void> {
    const { app, from } = this.host;
    this.clear();
    try {
      // Claims go with the addresses of their pages, which are in the whole record.
      const [saving, more] = await Promise.all([
        app.loadFile('save'),
        file.startsWith('claims.') ? from.all() : from.more.need(),
      ]);
      const shown = this.host.shown();
      if (!shown || !more) throw new Error(`save: ${file} lacks a part`);
      const made = await more.madeFile(saving, file, shown, app.version);
      if (file.endsWith('.png') && made.mediaType !== 'image/png') this.note = 'savedAsSvg';
      saving.offerFile(made);
    } catch {
      this.note = 'saveFailed';
    }
    this.host.onChange();
  }

  /** Copies the address with the choices; where the page may not, it stands selected in a field. */
  async copyLink(): Promise<void> {
    this.clear();
    const link = this.address?.link(this.host.choices());
    if (link === undefined) return;
    const { clipboard } = this.host.app.root.ownerDocument.defaultView?.navigator ?? {};
    try {
      if (!clipboard) throw new TypeError('copyLink: no clipboard');
      await clipboard.writeText(link);
      this.note = 'linkCopied';
    } catch {
      this.link = link;
      this.isLinkNew = true;
    }
    this.host.onChange();
  }

  /** Something was shown: a link to copy is selected, and what the page says of its data is of this data. */
  updated(): void {
    const field = this.host.app.root.querySelector<HTMLInputElement>('.field-link input');
    if (this.isLinkNew && field) {
      this.isLinkNew = false;
      field.focus();
      field.select();
    }
    const shown = this.asked?.jsonLd ? this.host.shown() : undefined;
    const key = shown && datasetKey(shown);
    if (key === this.told) return;
    this.told = key;
    this.withFile(({ putDataset }) => {
      if (key !== this.told) return;
      const { host } = this.host.app.root;
      putDataset(host, shown?.more.datasetOf(shown, host.ownerDocument.location));
    });
  }

  private withFile(use: (saving: Saving) => void): void {
    this.host.app.loadFile('save').then(use, () => this.host.app.tell('not-loaded', 'save'));
  }
}

function datasetKey({ report, words }: Shown): string {
  return [report.digest, report.knownOn, words.language].join();
}
