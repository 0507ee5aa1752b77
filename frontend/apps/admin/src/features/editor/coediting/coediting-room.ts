import type { JSONContent } from '@tiptap/core';
import type { CoeditingNews, CoeditingTransport, NumberedUpdate, SentChange } from './coediting-transport';

interface Listener {
  readonly onNews: (news: CoeditingNews) => void;
  readonly onReturn: () => void;
}

/** A network between one editor of a test and the room. */
export interface Line {
  readonly transport: CoeditingTransport;
  isUp: boolean;
  /** Whether the next answer is lost on its way back: the server did what it was asked to. */
  losesAnswer: boolean;
  /** Whether news is lost on its way. */
  losesNews: boolean;
  /** The network is there again. */
  comeBack: () => void;
}

/** Keeps the rules of the server for one shared body, so that tests of editors need no server: decisions 0240 to 0242. */
export class CoeditingRoom {
  readonly updates: (NumberedUpdate & { readonly client: string; readonly clock: number })[] = [];
  documentId = 'd1';
  latestVersion: number;
  base = 0;
  savedSequence = 1;
  private readonly listeners = new Set<Listener & { readonly line: Line }>();

  constructor(readonly bodies: ReadonlyMap<number, JSONContent>) {
    this.latestVersion = Math.max(...bodies.keys());
  }

  line(): Line {
    const line: Line = {
      isUp: true,
      losesAnswer: false,
      losesNews: false,
      comeBack: () => {
        line.isUp = true;
        for (const { line: own, onReturn } of this.listeners) if (own === line) onReturn();
      },
      transport: {
        start: (version, client, update) => {
          if (!line.isUp) return Promise.resolve(null);
          if (this.updates.length === 0) {
            this.base = version;
            this.updates.push({ sequence: 1, client, clock: 0, update, isSnapshot: false });
          }
          return Promise.resolve({
            ...this.state(0),
            baseBody: this.bodies.get(this.base) ?? { type: 'doc' },
          });
        },
        read: (after) => Promise.resolve(line.isUp ? this.state(after) : null),
        append: (change) => {
          if (!line.isUp) return Promise.resolve('unreachable' as const);
          const outcome = this.keep(change);
          if (!line.losesAnswer) return Promise.resolve(outcome);
          line.losesAnswer = false;
          return Promise.resolve('unreachable' as const);
        },
        compact: () => Promise.resolve(),
        shareAwareness: (documentId, client, awareness) => {
          if (line.isUp) this.tell({ documentId, client, sequence: null, update: null, awareness });
          return Promise.resolve();
        },
        listen: (onNews, onReturn) => {
          const listener = { line, onNews, onReturn };
          this.listeners.add(listener);
          return () => this.listeners.delete(listener);
        },
      },
    };
    return line;
  }

  private state(after: number) {
    return {
      documentId: this.documentId,
      baseVersion: this.base,
      sequence: this.updates.length,
      savedSequence: this.savedSequence,
      updates: this.updates.filter(({ sequence }) => sequence > after),
    };
  }

  private keep({ documentId, client, clock, update, awareness, rebase }: SentChange) {
    if (documentId !== this.documentId) return 'outdated' as const;
    const known = this.updates.find((one) => one.client === client && one.clock === clock);
    if (known) return { sequence: known.sequence };
    if (rebase && (rebase.fromVersion !== this.base || rebase.toVersion !== this.latestVersion))
      return 'outdated' as const;
    if (rebase) this.base = rebase.toVersion;
    const sequence = this.updates.length + 1;
    this.updates.push({ sequence, client, clock, update, isSnapshot: false });
    this.tell({ documentId, client, sequence, update, awareness });
    return { sequence };
  }

  private tell(news: CoeditingNews): void {
    for (const { line, onNews } of this.listeners) if (line.isUp && !line.losesNews) onNews(news);
  }
}
