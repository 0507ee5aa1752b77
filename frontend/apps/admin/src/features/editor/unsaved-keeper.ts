import { isSameDraft, type ArticleDraft } from './article-draft';
import type { ArticleServer, WorkingCopy } from './article-state';
import { forgetUnsaved, keepUnsaved, recallUnsaved, type UnsavedText } from './unsaved-text';

export interface UnsavedKeeperOptions {
  readonly server: Pick<ArticleServer, 'keep' | 'drop'>;
  /** What there is to keep by now; nothing when it was saved meanwhile. */
  readonly text: () => UnsavedText | null;
  readonly onKeptOnServer: (at: string) => void;
}

/** What was typed and not saved, as an editor finds it when it opens. */
export interface Recovered {
  readonly text: UnsavedText;
  readonly on: 'device' | 'server';
}

/** The server is told less often than the device: text on its way there is on the device already. */
const serverDelay = 2_000;

/** Keeps what is not saved, on the device at once and on the server soon after, until it is saved or given up. */
export class UnsavedKeeper {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** One after the other, so that nothing is kept after it was dropped. */
  private keeping: Promise<unknown> = Promise.resolve();
  /** The tabs of which the server keeps a copy that goes once this text is saved; nothing stands for this tab. */
  private readonly copies = new Set<string | undefined>();

  constructor(private readonly options: UnsavedKeeperOptions) {}

  /** What was kept under a name and differs from what is saved, of device and server the newer; what does not differ is forgotten. */
  recover(key: string, saved: ArticleDraft, workingCopies: readonly WorkingCopy[]): Recovered | null {
    const onDevice = recallUnsaved(key);
    const [onServer] = [...workingCopies].sort((a, b) => b.text.savedAt.localeCompare(a.text.savedAt));
    const fromServer = onServer !== undefined && (onDevice?.savedAt ?? '') < onServer.text.savedAt;
    const text = fromServer ? onServer.text : onDevice;
    if (fromServer) this.copies.add(onServer.tab);
    if (text && !isSameDraft(text.draft, saved)) return { text, on: fromServer ? 'server' : 'device' };
    if (text) this.forget(key);
    return null;
  }

  /** @returns whether the device took it */
  keep(text: UnsavedText): boolean {
    this.timer ??= setTimeout(this.keepOnServer, serverDelay);
    return keepUnsaved(text);
  }

  /** Forgets what device and server keep: it is saved, or given up. */
  forget(key: string): void {
    forgetUnsaved(key);
    clearTimeout(this.timer);
    this.timer = undefined;
    const tabs = [...this.copies];
    this.copies.clear();
    this.keeping = this.keeping.then(() =>
      Promise.all(tabs.map((tab) => this.options.server.drop(key, tab))),
    );
  }

  private readonly keepOnServer = (): void => {
    this.timer = undefined;
    this.keeping = this.keeping.then(async () => {
      const text = this.options.text();
      if (!text) return;
      this.copies.add(undefined);
      const at = await this.options.server.keep(text);
      // What failed is tried again with the next change; the device has the text all the while.
      if (at) this.options.onKeptOnServer(at);
    });
  };
}
