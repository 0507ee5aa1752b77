import type { JSONContent } from '@tiptap/core';

/** A change to a shared body, with its place among all of them. */
export interface NumberedUpdate {
  readonly sequence: number;
  readonly update: Uint8Array;
  /** Whether it is many that somebody put together. */
  readonly isSnapshot: boolean;
}

/** A shared body as the server has it. */
export interface SharedState {
  readonly documentId: string;
  /** The version whose body it contains. */
  readonly baseVersion: number;
  /** The newest change, and the newest that is part of a version. */
  readonly sequence: number;
  readonly savedSequence: number;
  /** All changes, or those after the one that was asked for. */
  readonly updates: readonly NumberedUpdate[];
}

/** A shared body when it is opened. */
export interface OpenedState extends SharedState {
  readonly baseBody: JSONContent;
}

/** What another editor tells. */
export interface CoeditingNews {
  readonly documentId: string;
  readonly client: string;
  readonly sequence: number | null;
  readonly update: Uint8Array | null;
  readonly awareness: Uint8Array | null;
}

/** Which version a change brings into a shared body. */
export interface Rebase {
  readonly fromVersion: number;
  readonly toVersion: number;
}

export interface SentChange {
  readonly documentId: string;
  readonly client: string;
  readonly clock: number;
  readonly update: Uint8Array;
  readonly awareness: Uint8Array | null;
  readonly rebase: Rebase | null;
}

/**
 * What became of a change that was sent: it is kept under a number, the server could not be asked, the document went on without
 * it, or it will never be taken.
 */
export type SendOutcome = { readonly sequence: number } | 'unreachable' | 'outdated' | 'refused';

/** How one item's shared body reaches the server. */
export interface CoeditingTransport {
  /** Begins the body, or takes the one that is there; nothing when it cannot be had. */
  readonly start: (version: number, client: string, seed: Uint8Array) => Promise<OpenedState | null>;
  /** What the server has after a change; nothing when there is no such body, or when it cannot be asked. */
  readonly read: (after: number) => Promise<SharedState | null>;
  readonly append: (change: SentChange) => Promise<SendOutcome>;
  readonly compact: (documentId: string, sequence: number, snapshot: Uint8Array) => Promise<void>;
  readonly shareAwareness: (
    documentId: string,
    client: string,
    awareness: Uint8Array,
    isLast: boolean,
  ) => Promise<void>;
  /** Hears what others do; `onReturn` says that something may have been missed. @returns what ends it */
  readonly listen: (onNews: (news: CoeditingNews) => void, onReturn: () => void) => () => void;
}
