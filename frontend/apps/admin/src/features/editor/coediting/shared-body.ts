import type { JSONContent } from '@tiptap/core';
import { applyAwarenessUpdate, encodeAwarenessUpdate, type Awareness } from 'y-protocols/awareness';
import equal from 'fast-deep-equal';
import { applyUpdate, decodeStateVector, encodeStateAsUpdate, encodeStateVector, type Doc } from 'yjs';
import type {
  CoeditingNews,
  CoeditingTransport,
  OpenedState,
  Rebase,
  SharedState,
} from './coediting-transport';
import type { Coeditor } from './coeditors';
import { Outbox } from './outbox';
import { bodyIn, changeTo, documentOf, isSameBody, seedOf, writeBody } from './shared-document';
import { WritingDocument } from './writing-document';

export interface SharedBodyOptions {
  readonly transport: CoeditingTransport;
  /** The version that this editor has, and its body: what a new document begins with. */
  readonly version: number;
  readonly body: JSONContent;
  readonly user: Coeditor;
  /** The document that it is written in already, where nobody else has begun one. */
  readonly writing?: WritingDocument | null;
  /** What an earlier editor on this device typed and could not send. */
  readonly unsent?: { readonly documentId: string; readonly update: Uint8Array } | null;
  /** The document cannot be written in from here any more. */
  readonly onLost: () => void;
}

const remote = Symbol('remote');
const awarenessDelay = 150;
const gapPatience = 300;
/** Whoever hears nothing for a while asks: news is quick, and may be lost. */
const silence = 20_000;
const compactAfter = 200;

/**
 * The body that several people write in at once, as this editor has it. What is typed here is in it at once and on its way to the
 * server; what others type comes as the server tells it.
 */
export class SharedBody {
  readonly document: Doc;
  readonly awareness: Awareness;
  readonly documentId: string;
  /** The body of the version that the document contained when it was opened. */
  readonly openedBody: JSONContent;
  private readonly client: string;
  private readonly outbox: Outbox;
  private readonly transport: CoeditingTransport;
  private readonly opened: OpenedState;
  private base: number;
  /** Everything up to here is in the document. */
  private sequence = 0;
  private readonly ahead = new Set<number>();
  private sinceSnapshot = 0;
  private isClosed = false;
  private awarenessTimer: ReturnType<typeof setTimeout> | undefined;
  private gapTimer: ReturnType<typeof setTimeout> | undefined;
  private silenceTimer: ReturnType<typeof setInterval> | undefined;
  private readonly ends: (() => void)[] = [];

  private constructor(
    { transport, user, unsent, onLost, writing }: SharedBodyOptions,
    client: string,
    opened: OpenedState,
  ) {
    // What somebody else began is another document, even where it says the same.
    const own = writing && isPartOf(writing.document, opened) ? writing : null;
    ({ document: this.document, awareness: this.awareness } = own ?? new WritingDocument());
    this.transport = transport;
    this.client = client;
    this.opened = opened;
    this.documentId = opened.documentId;
    this.openedBody = opened.baseBody;
    this.base = opened.baseVersion;
    this.outbox = new Outbox({
      send: (clock, update, rebase) =>
        transport.append({
          documentId: this.documentId,
          client: this.client,
          clock,
          update,
          awareness: this.ownAwareness(),
          rebase,
        }),
      onKept: this.onKept,
      onLost: () => {
        if (this.isClosed) return;
        this.close();
        onLost();
      },
    });
    this.take(opened);
    this.document.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== remote) this.outbox.put(update);
    });
    if (unsent?.documentId === this.documentId) applyUpdate(this.document, unsent.update);
    // What was typed while the server answered.
    if (own) this.putMissing(opened);
    this.awareness.setLocalState({ user });
    this.awareness.on('update', this.onAwareness);
    this.ends.push(transport.listen(this.hear, this.comeBack));
    window.addEventListener('online', this.comeBack);
    this.silenceTimer = setInterval(() => void this.catchUp(), silence);
    // Between the answer and the first news something may have happened.
    this.awaitGap();
    this.tellAwareness();
  }

  /** Opens the shared body of an item; nothing when it cannot be had now. */
  static async open(options: SharedBodyOptions): Promise<SharedBody | null> {
    const client = crypto.randomUUID();
    const seed = options.writing ? encodeStateAsUpdate(options.writing.document) : seedOf(options.body);
    const opened = await options.transport.start(options.version, client, seed);
    return opened && new SharedBody(options, client, opened);
  }

  /** The version whose body the document contains, as far as this editor knows. */
  get baseVersion(): number {
    return this.base;
  }

  body = (): JSONContent => bodyIn(this.document);

  /** All that the document is now. */
  state = (): Uint8Array => encodeStateAsUpdate(this.document);

  /** What a version that is made of the body now contains. */
  mark = () => ({ documentId: this.documentId, sequence: this.sequence });

  /** What was typed here and the server does not have; nothing when it has everything. */
  unsent = (): Uint8Array | null => this.outbox.unsent();

  /** Sends what was typed until now. @returns whether the server has it */
  async flush(): Promise<boolean> {
    // Who types on while it is sent adds to it.
    for (let round = 0; this.unsent() && round < 5; round++) if (!(await this.outbox.flush())) return false;
    return true;
  }

  /** Whether the document contains a version, as the server knows; `null` when it cannot be asked. */
  contains = async (version: number): Promise<boolean | null> => {
    if (this.base < version && !(await this.catchUp())) return null;
    return this.base >= version;
  };

  /** Makes the body say something else. */
  replace(body: JSONContent): void {
    writeBody(this.document, body, this);
  }

  /** Brings in what was typed upon a version before this editor joined: as if it had been typed in the document. */
  bringOwn(base: JSONContent, own: JSONContent, merged: () => JSONContent): void {
    const ancestor = this.stateThatSays(base);
    if (ancestor) applyUpdate(this.document, changeTo(own, ...ancestor), this);
    else this.replace(merged());
  }

  /** Brings a version in that was saved elsewhere. @param state what the document was when the body was put together */
  bringIn(body: JSONContent, state: Uint8Array, rebase: Rebase): Promise<boolean> {
    const change = changeTo(body, state);
    return this.outbox.putRebase(change, rebase).then((isKept) => {
      if (isKept) {
        applyUpdate(this.document, change, remote);
        this.base = Math.max(this.base, rebase.toVersion);
      }
      return isKept;
    });
  }

  /** Another version says what the document says. */
  noteVersion(version: number): void {
    this.base = Math.max(this.base, version);
  }

  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.outbox.close();
    clearTimeout(this.awarenessTimer);
    clearTimeout(this.gapTimer);
    clearInterval(this.silenceTimer);
    window.removeEventListener('online', this.comeBack);
    for (const end of this.ends) end();
    this.leave();
    this.awareness.off('update', this.onAwareness);
    this.awareness.destroy();
  }

  /** Tells the others that this editor is gone. */
  leave = (): void => {
    this.awareness.setLocalState(null);
    void this.transport.shareAwareness(
      this.documentId,
      this.client,
      encodeAwarenessUpdate(this.awareness, [this.document.clientID]),
      true,
    );
  };

  private readonly onKept = (sequence: number): void => {
    this.note(sequence);
    this.sinceSnapshot++;
    if (this.sinceSnapshot < compactAfter || this.unsent() || this.ahead.size > 0) return;
    this.sinceSnapshot = 0;
    void this.transport.compact(this.documentId, this.sequence, this.state());
  };

  private readonly hear = ({ documentId, client, sequence, update, awareness }: CoeditingNews): void => {
    if (this.isClosed || documentId !== this.documentId) return;
    if (client !== this.client) {
      if (update) applyUpdate(this.document, update, remote);
      if (awareness) applyAwarenessUpdate(this.awareness, awareness, remote);
    }
    if (sequence === null) return;
    if (update || client === this.client) this.note(sequence);
    // It is too large to be told, or something before it is missing.
    if (sequence > this.sequence) this.awaitGap();
  };

  private readonly comeBack = (): void => {
    this.outbox.wake();
    this.tellAwareness();
    void this.catchUp();
  };

  /** @returns whether the server answered */
  private async catchUp(): Promise<boolean> {
    const state = await this.transport.read(this.sequence);
    if (this.isClosed || state?.documentId !== this.documentId) return false;
    this.take(state);
    return true;
  }

  private take({ updates, baseVersion }: SharedState): void {
    this.document.transact(() => {
      for (const { update } of updates) applyUpdate(this.document, update, remote);
    }, remote);
    for (const { sequence, isSnapshot } of updates) {
      if (isSnapshot) {
        this.sequence = Math.max(this.sequence, sequence);
        this.sinceSnapshot = 0;
      } else {
        this.note(sequence);
        this.sinceSnapshot++;
      }
    }
    this.base = Math.max(this.base, baseVersion);
  }

  private note(sequence: number): void {
    if (sequence > this.sequence) this.ahead.add(sequence);
    while (this.ahead.delete(this.sequence + 1)) this.sequence++;
  }

  private awaitGap(): void {
    this.gapTimer ??= setTimeout(() => {
      this.gapTimer = undefined;
      void this.catchUp();
    }, gapPatience);
  }

  private readonly onAwareness = (
    { added, updated, removed }: Record<'added' | 'updated' | 'removed', readonly number[]>,
    origin: unknown,
  ): void => {
    // Who is new here knows nobody yet.
    const isOwn = [...added, ...updated, ...removed].includes(this.document.clientID);
    if ((isOwn && origin !== remote) || (origin === remote && added.length > 0)) this.tellAwareness();
  };

  private tellAwareness(): void {
    this.awarenessTimer ??= setTimeout(() => {
      this.awarenessTimer = undefined;
      const awareness = this.ownAwareness();
      if (awareness) void this.transport.shareAwareness(this.documentId, this.client, awareness, false);
    }, awarenessDelay);
  }

  private ownAwareness(): Uint8Array | null {
    return this.awareness.getLocalState()
      ? encodeAwarenessUpdate(this.awareness, [this.document.clientID])
      : null;
  }

  /** Puts on its way what this document has and the server's lacks. */
  private putMissing({ updates }: OpenedState): void {
    const theirs = documentOf(...updates.map(({ update }) => update));
    const missing = encodeStateAsUpdate(this.document, encodeStateVector(theirs));
    if (!equal(encodeStateVector(theirs), encodeStateVector(this.document))) this.outbox.put(missing);
    theirs.destroy();
  }

  /** The changes after which the document said what a version says, if there is such a moment that is known. */
  private stateThatSays(body: JSONContent): Uint8Array[] | null {
    const { updates, savedSequence } = this.opened;
    const moments = [...new Set([1, savedSequence])];
    for (const moment of moments) {
      const until = updates.filter(({ sequence }) => sequence <= moment).map(({ update }) => update);
      if (until.length === 0) continue;
      const then = documentOf(...until);
      const isSame = isSameBody(bodyIn(then), body);
      then.destroy();
      if (isSame) return until;
    }
    return null;
  }
}

/** Whether what the server has goes on from a document of this editor. */
function isPartOf(document: Doc, { updates }: OpenedState): boolean {
  const theirs = documentOf(...updates.map(({ update }) => update));
  const isOurs = decodeStateVector(encodeStateVector(theirs)).has(document.clientID);
  theirs.destroy();
  return isOurs;
}
