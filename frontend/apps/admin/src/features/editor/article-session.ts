import type {
  ContentAct,
  CreateContentItemInput,
  EditedContentItemFragment,
  RequestProblem,
  UpdateContentItemInput,
} from '@lavamedia/api/admin';
import type { MutationError } from '../errors/use-error-text';
import {
  createInput,
  draftOf,
  emptyDraft,
  isSameDraft,
  updateInput,
  type ArticleDraft,
} from './article-draft';
import { forgetUnsaved, keepUnsaved, recallUnsaved } from './unsaved-text';

export type VersionConflict = Extract<MutationError, { __typename: 'VersionConflictError' }>;
type OtherAct = Exclude<ContentAct, 'UPDATE'>;

export interface ServerAnswer {
  readonly contentItem?: EditedContentItemFragment | null;
  readonly errors?: readonly MutationError[] | null;
  readonly problem?: RequestProblem;
}

/** What the session asks of the server. */
export interface ArticleServer {
  readonly create: (input: CreateContentItemInput) => Promise<ServerAnswer>;
  readonly update: (input: UpdateContentItemInput) => Promise<ServerAnswer>;
  readonly act: (act: OtherAct, input: { id: string; expectedVersion: number }) => Promise<ServerAnswer>;
}

export interface ArticleState {
  /** The item as the server last gave it; `null` while it is new. */
  readonly item: EditedContentItemFragment | null;
  readonly draft: ArticleDraft;
  readonly isDirty: boolean;
  readonly busy: ContentAct | null;
  /** Why the last act failed, by what the server refused. */
  readonly errors: readonly MutationError[];
  /** Why the last act could not be sent. */
  readonly problem: RequestProblem | null;
  /** Somebody else saved meanwhile: the person has to choose. */
  readonly conflict: VersionConflict | null;
  /** When the text was kept that this session began with, if it came from this device. */
  readonly recoveredFrom: string | null;
  /** Whether what is typed survives this tab; false when the device has no room for it. */
  readonly isKept: boolean;
  /** Grows when the body was replaced from outside the editor. */
  readonly bodyRevision: number;
}

export interface ArticleSessionOptions {
  readonly item: EditedContentItemFragment | null;
  /** Names the text on this device while the server does not know it. */
  readonly draftId: string;
  readonly locale: string;
  readonly authorId: string | null;
  readonly server: ArticleServer;
}

const keepDelay = 300;

/**
 * One person at work on one item. Every change is kept on the device within moments and stays there until the server
 * has it; whatever fails, what was typed is still in the form and on the device.
 */
export class ArticleSession {
  private state: ArticleState;
  private saved: ArticleDraft;
  private expectedVersion: number | null;
  private key: string;
  private keepTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly server: ArticleServer;
  private readonly listeners = new Set<() => void>();

  constructor({ item, draftId, locale, authorId, server }: ArticleSessionOptions) {
    this.server = server;
    this.key = item?.id ?? draftId;
    this.saved = item?.latestVersion ? draftOf(item, item.latestVersion) : emptyDraft(locale, authorId);
    this.expectedVersion = item?.latestVersionNumber ?? null;

    const kept = recallUnsaved(this.key);
    const recovered = kept && !isSameDraft(kept.draft, this.saved) ? kept : null;
    if (recovered) this.expectedVersion = recovered.expectedVersion ?? this.expectedVersion;
    else if (kept) forgetUnsaved(this.key);

    this.state = {
      item,
      draft: recovered?.draft ?? this.saved,
      isDirty: recovered !== null,
      busy: null,
      errors: [],
      problem: null,
      conflict: null,
      recoveredFrom: recovered?.savedAt ?? null,
      isKept: true,
      bodyRevision: 0,
    };
  }

  snapshot = (): ArticleState => this.state;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  change = (change: Partial<ArticleDraft>): void => {
    const draft = { ...this.state.draft, ...change };
    this.set({ draft, isDirty: !isSameDraft(draft, this.saved) });
    clearTimeout(this.keepTimer);
    this.keepTimer = setTimeout(this.keep, keepDelay);
  };

  /** Writes the text to the device now. */
  keep = (): void => {
    clearTimeout(this.keepTimer);
    if (!this.state.isDirty) {
      forgetUnsaved(this.key);
      if (!this.state.isKept) this.set({ isKept: true });
      return;
    }
    const isKept = keepUnsaved({
      key: this.key,
      itemId: this.state.item?.id ?? null,
      draft: this.state.draft,
      expectedVersion: this.expectedVersion,
      savedAt: new Date().toISOString(),
    });
    if (isKept !== this.state.isKept) this.set({ isKept });
  };

  /** Goes back to what the server has. */
  discard = (): void => {
    this.set({
      draft: this.saved,
      isDirty: false,
      errors: [],
      problem: null,
      conflict: null,
      recoveredFrom: null,
      bodyRevision: this.state.bodyRevision + 1,
    });
    this.expectedVersion = this.state.item?.latestVersionNumber ?? null;
    this.keep();
  };

  /** Sends the text to the server; `true` when it has it. */
  save = async (): Promise<boolean> => {
    const { item, draft, busy } = this.state;
    if (busy) return false;
    this.begin('UPDATE');

    const answer =
      item && this.expectedVersion !== null
        ? await this.server.update(updateInput(item.id, this.expectedVersion, draft, this.saved))
        : await this.server.create(createInput(draft));
    return this.finish(answer, draft);
  };

  /** Publishes, unpublishes or archives; what is not saved yet is saved before it is published. */
  act = async (act: OtherAct): Promise<boolean> => {
    const isUnsaved = this.state.isDirty || this.state.item === null;
    if (act === 'PUBLISH' && isUnsaved && !(await this.save())) return false;

    const { item, draft, busy } = this.state;
    if (busy || item === null || this.expectedVersion === null) return false;
    this.begin(act);

    const answer = await this.server.act(act, { id: item.id, expectedVersion: this.expectedVersion });
    return this.finish(answer, this.state.isDirty ? null : draft);
  };

  /** Keeps this person's text: what he changed replaces what the other one saved. */
  resolveWithMine = async (): Promise<boolean> => {
    const { conflict, item } = this.state;
    if (!conflict || !item) return false;
    // What the other one changed and this person did not touch stays: only differences to the old base are sent.
    this.expectedVersion = conflict.currentVersion;
    this.set({ conflict: null });
    return this.save();
  };

  /** Takes the other text; what this person had typed is given up. */
  resolveWithTheirs = (): void => {
    const { conflict, item, bodyRevision } = this.state;
    if (!conflict?.current || !item) return;
    this.saved = draftOf(item, conflict.current);
    this.expectedVersion = conflict.currentVersion;
    this.set({
      draft: this.saved,
      isDirty: false,
      conflict: null,
      recoveredFrom: null,
      bodyRevision: bodyRevision + 1,
      item: { ...item, latestVersionNumber: conflict.currentVersion, latestVersion: conflict.current },
    });
    this.keep();
  };

  /** Leaves the conflict open; the next save meets it again. */
  postponeConflict = (): void => this.set({ conflict: null });

  private begin(busy: ContentAct): void {
    this.keep();
    this.set({ busy, errors: [], problem: null });
  }

  private finish({ contentItem, errors, problem }: ServerAnswer, sent: ArticleDraft | null): boolean {
    if (!contentItem) {
      const conflict = errors?.find(
        (error): error is VersionConflict => error.__typename === 'VersionConflictError',
      );
      this.set({
        busy: null,
        errors: errors?.filter((error) => error !== conflict) ?? [],
        problem: problem ?? null,
        conflict: conflict ?? null,
      });
      return false;
    }

    const draft = this.state.draft;
    if (sent) {
      // What the server made of the slug, while everything typed since the text was sent stays.
      const slug = contentItem.latestVersion?.slug ?? sent.slug;
      this.saved = { ...sent, slug };
      this.set({ draft: draft.slug === sent.slug ? { ...draft, slug } : draft });
    }
    forgetUnsaved(this.key);
    this.key = contentItem.id;
    this.expectedVersion = contentItem.latestVersionNumber;
    this.set({
      item: contentItem,
      busy: null,
      recoveredFrom: null,
      isDirty: !isSameDraft(this.state.draft, this.saved),
    });
    this.keep();
    return true;
  }

  private set(change: Partial<ArticleState>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }
}
