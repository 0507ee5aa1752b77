import { mergeUpdates } from 'yjs';
import type { Rebase, SendOutcome } from './coediting-transport';

interface Entry {
  readonly update: Uint8Array;
  readonly rebase: Rebase | null;
  /** Hears what became of it. */
  readonly onEnd?: (isKept: boolean) => void;
}

interface Letter extends Entry {
  readonly clock: number;
}

export interface OutboxOptions {
  readonly send: (clock: number, update: Uint8Array, rebase: Rebase | null) => Promise<SendOutcome>;
  readonly onKept: (sequence: number) => void;
  /** The server will take nothing more from here. */
  readonly onLost: (why: 'outdated' | 'refused') => void;
}

const gathering = 60;
const firstWait = 500;
const longestWait = 8_000;

/**
 * What was typed and the server does not have. It goes in its order, one letter at a time, and each until there is an answer: the
 * server knows a letter that comes again by its number.
 */
export class Outbox {
  private entries: Entry[] = [];
  private letter: Letter | null = null;
  private clock = 0;
  private failures = 0;
  private isSending = false;
  private isClosed = false;
  private isLost = false;
  private flushes: ((isSent: boolean) => void)[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: OutboxOptions) {}

  /** What is not kept yet as one change; nothing when everything is. */
  unsent(): Uint8Array | null {
    const updates = [this.letter, ...this.entries].flatMap((entry) => (entry ? [entry.update] : []));
    return updates.length > 0 ? mergeUpdates(updates) : null;
  }

  put(update: Uint8Array): void {
    this.entries.push({ update, rebase: null });
    if (!this.isSending && this.failures === 0) this.sendIn(gathering);
  }

  /** Sends a change that brings a version in. @returns whether it was taken */
  putRebase(update: Uint8Array, rebase: Rebase): Promise<boolean> {
    return new Promise((resolve) => {
      this.entries.push({ update, rebase, onEnd: resolve });
      if (!this.isSending) this.sendIn(0);
    });
  }

  /** Sends all there is. @returns whether the server has it */
  flush(): Promise<boolean> {
    if (!this.letter && this.entries.length === 0) return Promise.resolve(true);
    return new Promise((resolve) => {
      this.flushes.push(resolve);
      this.wake();
    });
  }

  /** Tries at once: the network is back. */
  wake = (): void => {
    if (!this.isSending) this.sendIn(0);
  };

  /** Sends what is left once more, and nothing after it. */
  close(): void {
    this.isClosed = true;
    clearTimeout(this.timer);
    if (!this.isSending) void this.sendAll();
  }

  private sendIn(wait: number): void {
    clearTimeout(this.timer);
    if (!this.isClosed) this.timer = setTimeout(() => void this.sendAll(), wait);
  }

  /** Nothing more goes out for now: whoever waits for it hears so. */
  private endFlushes(isSent: boolean): void {
    for (const end of this.flushes.splice(0)) end(isSent);
  }

  private async sendAll(): Promise<void> {
    this.isSending = true;
    for (;;) {
      this.letter ??= this.next();
      if (!this.letter || this.isLost) break;
      const { clock, update, rebase, onEnd } = this.letter;
      const outcome = await this.options.send(clock, update, rebase);
      if (outcome === 'unreachable') {
        this.sendIn(Math.min(longestWait, firstWait * 2 ** this.failures++));
        if (this.isClosed) onEnd?.(false);
        break;
      }
      this.failures = 0;
      this.letter = null;
      const isKept = typeof outcome === 'object';
      if (isKept) this.options.onKept(outcome.sequence);
      onEnd?.(isKept);
      // Of several who bring a version in one wins; the others find it there.
      if (!isKept && !(rebase && outcome === 'outdated')) {
        // It stays with what was not sent: whoever joins anew brings it along.
        this.letter = { clock, update, rebase };
        this.isLost = true;
        this.options.onLost(outcome);
        break;
      }
    }
    this.isSending = false;
    this.endFlushes(this.letter === null);
  }

  /** The next letter: what was typed meanwhile as one, what brings a version in by itself. */
  private next(): Letter | null {
    const [first] = this.entries;
    if (!first) return null;
    const own = this.entries.findIndex(({ rebase }) => rebase !== null);
    const taken = this.entries.splice(0, first.rebase ? 1 : own < 0 ? this.entries.length : own);
    this.clock++;
    return first.rebase
      ? { ...first, clock: this.clock }
      : { clock: this.clock, update: mergeUpdates(taken.map(({ update }) => update)), rebase: null };
  }
}
