import type {
  ContentAct,
  CreateContentItemInput,
  EditedContentItemFragment,
  RequestProblem,
  UpdateContentItemInput,
  VersionSnapshotFragment,
} from '@lavamedia/api/admin';
import equal from 'fast-deep-equal';
import type { MutationError } from '../errors/use-error-text';
import { savesFirst, type ActDetails, type ConfirmedAct } from '../workflow/act';
import type { ActAnswer, Perform } from '../workflow/use-act';
import {
  createInput,
  draftOf,
  draftOfItem,
  emptyDraft,
  isSameDraft,
  updateInput,
  type ArticleDraft,
} from './article-draft';
import { mergedDraft, mergeDrafts, type DraftMerge } from './merging/merge-drafts';
import { forgetUnsaved, keepUnsaved, recallUnsaved, type UnsavedText } from './unsaved-text';

/** What somebody else saved meanwhile, and how far it goes together with the own text. */
export interface Conflict {
  readonly theirs: VersionSnapshotFragment;
  readonly merge: DraftMerge;
}

export type ServerAnswer = ActAnswer;

/** What the session asks of the server. */
export interface ArticleServer {
  readonly create: (input: CreateContentItemInput) => Promise<ServerAnswer>;
  readonly update: (input: UpdateContentItemInput) => Promise<ServerAnswer>;
  readonly act: Perform;
  /** Keeps text that is not saved beside the one on the device; @returns when, or nothing when that failed. */
  readonly keep: (text: UnsavedText) => Promise<string | null>;
  /** Forgets what a tab kept there; this one's when none is named. */
  readonly drop: (key: string, tab?: string) => Promise<void>;
}

/** Text that is not saved, as the server kept it of some tab on some device. */
export interface WorkingCopy {
  readonly tab: string;
  readonly text: UnsavedText;
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
  /** Somebody else changed the same: the person has to choose. */
  readonly conflict: Conflict | null;
  /** A newer version than the one that the text is written upon, while there is text that it must not replace. */
  readonly newer: VersionSnapshotFragment | null;
  /** A version that went together with the own text without a question. */
  readonly mergedWith: VersionSnapshotFragment | null;
  /** When the text was kept that this session began with, if it came from this device. */
  readonly recoveredFrom: string | null;
  /** Where that text was found. */
  readonly recoveredOn: 'device' | 'server';
  /** When the server last kept what is not saved yet. */
  readonly keptOnServerAt: string | null;
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
  /** What the server kept of this item. */
  readonly workingCopies?: readonly WorkingCopy[];
}

const keepDelay = 300;
/** The server is told less often than the device: text on its way there is on the device already. */
const serverDelay = 2_000;

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
  private serverTimer: ReturnType<typeof setTimeout> | undefined;
  /** One after the other, so that nothing is kept after it was dropped. */
  private keeping: Promise<unknown> = Promise.resolve();
  /** The tabs of which the server keeps a copy that goes once this text is saved; nothing stands for this tab. */
  private readonly copies = new Set<string | undefined>();
  /** Proposed changes that the text has and no version yet. */
  private readonly accepted = new Set<string>();
  private readonly server: ArticleServer;
  private readonly listeners = new Set<() => void>();

  constructor({ item, draftId, locale, authorId, server, workingCopies = [] }: ArticleSessionOptions) {
    this.server = server;
    this.key = item?.id ?? draftId;
    this.saved = item?.latestVersion ? draftOfItem(item, item.latestVersion) : emptyDraft(locale, authorId);
    this.expectedVersion = item?.latestVersionNumber ?? null;

    const onDevice = recallUnsaved(this.key);
    const [onServer] = [...workingCopies].sort((a, b) => b.text.savedAt.localeCompare(a.text.savedAt));
    const fromServer = onServer !== undefined && (onDevice?.savedAt ?? '') < onServer.text.savedAt;
    const kept = fromServer ? onServer.text : onDevice;
    const recovered = kept && !isSameDraft(kept.draft, this.saved) ? kept : null;
    if (fromServer) this.copies.add(onServer.tab);
    if (recovered) {
      this.expectedVersion = recovered.expectedVersion ?? this.expectedVersion;
      this.saved = recovered.base ?? this.saved;
    } else if (kept) this.forget();

    this.state = {
      item,
      draft: recovered?.draft ?? this.saved,
      isDirty: recovered !== null,
      busy: null,
      errors: [],
      problem: null,
      conflict: null,
      newer: newerThan(this.expectedVersion, item),
      mergedWith: null,
      recoveredFrom: recovered?.savedAt ?? null,
      recoveredOn: fromServer ? 'server' : 'device',
      keptOnServerAt: null,
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
      this.forget();
      if (!this.state.isKept) this.set({ isKept: true });
      return;
    }
    const isKept = keepUnsaved(this.unsaved());
    this.serverTimer ??= setTimeout(this.keepOnServer, serverDelay);
    if (isKept !== this.state.isKept) this.set({ isKept });
  };

  private unsaved(): UnsavedText {
    return {
      key: this.key,
      itemId: this.state.item?.id ?? null,
      draft: this.state.draft,
      base: this.saved,
      expectedVersion: this.expectedVersion,
      savedAt: new Date().toISOString(),
    };
  }

  private readonly keepOnServer = (): void => {
    this.serverTimer = undefined;
    this.keeping = this.keeping.then(async () => {
      if (!this.state.isDirty) return;
      this.copies.add(undefined);
      const keptOnServerAt = await this.server.keep(this.unsaved());
      // What failed is tried again with the next change; the device has the text all the while.
      if (keptOnServerAt && this.snapshot().isDirty) this.set({ keptOnServerAt });
    });
  };

  /** Forgets what device and server keep: it is saved, or given up. */
  private forget(): void {
    forgetUnsaved(this.key);
    clearTimeout(this.serverTimer);
    this.serverTimer = undefined;
    const [key, tabs] = [this.key, [...this.copies]];
    this.copies.clear();
    this.keeping = this.keeping.then(() => Promise.all(tabs.map((tab) => this.server.drop(key, tab))));
  }

  /** Goes back to what the server has. */
  discard = (): void => {
    const { item } = this.state;
    if (item?.latestVersion) this.adopt(item.latestVersion, null);
    else this.set({ draft: this.saved, isDirty: false, bodyRevision: this.state.bodyRevision + 1 });
    this.set({ errors: [], problem: null, recoveredFrom: null, mergedWith: null });
    this.keep();
  };

  /** Takes in what the server tells of the item: an untouched text follows a newer version, a touched one waits for a merge. */
  hear = (item: EditedContentItemFragment): void => {
    // The answer of the act that is under way tells the same, and more.
    if (this.state.busy || item.latestVersionNumber < (this.expectedVersion ?? 0)) return;
    this.set({ item, newer: newerThan(this.expectedVersion, item) });
    if (this.state.newer && !this.state.isDirty) this.adopt(this.state.newer, null);
  };

  /** Brings what somebody else saved into the own text; asks where both changed the same. */
  merge = (): void => {
    if (this.state.newer) this.mergeWith(this.state.newer);
  };

  /** Saves the text, which has a proposed change in it now; a save that fails leaves that to the next one. */
  accept = (suggestionId: string): Promise<boolean> => {
    this.accepted.add(suggestionId);
    return this.save();
  };

  /** Sends the text to the server; `true` when it has it. */
  save = async (): Promise<boolean> => {
    const { item, draft, busy } = this.state;
    if (busy) return false;
    this.begin('UPDATE');

    const accepted = [...this.accepted];
    const answer =
      item && this.expectedVersion !== null
        ? await this.server.update({
            ...updateInput(item.id, this.expectedVersion, draft, this.saved),
            ...(accepted.length > 0 ? { acceptedSuggestionIds: accepted } : {}),
          })
        : await this.server.create(createInput(draft));
    const isSaved = this.finish(answer, draft);
    // Somebody else decided on one of them: the text stays as it is, and is saved as any other.
    const isDecided = answer.errors?.some(
      ({ __typename }) => __typename === 'ContentSuggestionNotFoundError',
    );
    if (isSaved || isDecided) for (const id of accepted) this.accepted.delete(id);
    if (isSaved) return true;
    // Whoever saved meanwhile may have changed something else: then nobody needs to be asked.
    const theirs = conflictOf(answer);
    return theirs !== null && this.mergeWith(theirs) ? this.save() : false;
  };

  /** Does an act of the newsroom; what is not saved yet is saved before those that are about the text. */
  act = async (act: ConfirmedAct, details: ActDetails = {}): Promise<boolean> => {
    const isUnsaved = this.state.isDirty || this.state.item === null;
    if (savesFirst.has(act) && isUnsaved && !(await this.save())) return false;

    const { item, draft, busy } = this.state;
    if (busy || item === null || this.expectedVersion === null) return false;
    this.begin(act);

    const answer = await this.server.act(
      act,
      { id: item.id, expectedVersion: this.expectedVersion },
      details,
    );
    if (this.finish(answer, this.state.isDirty ? null : draft)) return true;
    // Nobody publishes what he has not seen: the newer version is shown, and the act is left to the person.
    const theirs = conflictOf(answer);
    if (theirs) this.mergeWith(theirs);
    return false;
  };

  /** Ends a conflict with the draft that the person made of both texts, and saves it. */
  resolve = async (draft: ArticleDraft): Promise<boolean> => {
    const { conflict } = this.state;
    if (!conflict) return false;
    this.adopt(conflict.theirs, draft);
    return this.save();
  };

  /** Leaves the conflict open; the next save meets it again. */
  postponeConflict = (): void => this.set({ conflict: null });

  /** @returns whether both texts went together without a question */
  private mergeWith(theirs: VersionSnapshotFragment): boolean {
    const { draft } = this.state;
    const merge = mergeDrafts(this.saved, draft, draftOf(draft, theirs));
    if (merge.hasConflicts) {
      this.set({ conflict: { theirs, merge } });
      return false;
    }
    this.adopt(theirs, mergedDraft(merge));
    this.set({ mergedWith: theirs });
    return true;
  }

  /** Goes on from another version: with a draft that contains it, or with what it says. */
  private adopt(version: VersionSnapshotFragment, merged: ArticleDraft | null): void {
    const { draft: before, item, bodyRevision } = this.state;
    this.saved = draftOf(before, version);
    this.expectedVersion = version.versionNumber;
    const draft = merged ?? this.saved;
    this.set({
      draft,
      isDirty: !isSameDraft(draft, this.saved),
      conflict: null,
      newer: null,
      // The caret stays where it is unless the text itself changed.
      bodyRevision: equal(draft.body, before.body) ? bodyRevision : bodyRevision + 1,
      item: item && { ...item, latestVersionNumber: version.versionNumber, latestVersion: version },
    });
    this.keep();
  }

  private begin(busy: ContentAct): void {
    this.keep();
    this.set({ busy, errors: [], problem: null });
  }

  private finish({ contentItem, errors, problem }: ServerAnswer, sent: ArticleDraft | null): boolean {
    if (!contentItem) {
      this.set({
        busy: null,
        // What can be merged is no failure.
        errors: errors?.filter((error) => !(isConflict(error) && error.current)) ?? [],
        problem: problem ?? null,
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
    this.forget();
    this.key = contentItem.id;
    this.expectedVersion = contentItem.latestVersionNumber;
    this.set({
      item: contentItem,
      busy: null,
      conflict: null,
      newer: null,
      keptOnServerAt: null,
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

const isConflict = (
  error: MutationError,
): error is Extract<MutationError, { __typename: 'VersionConflictError' }> =>
  error.__typename === 'VersionConflictError';

/** The version that an act met instead of the one it expected, if the person may see it. */
const conflictOf = ({ errors }: ServerAnswer): VersionSnapshotFragment | null =>
  errors?.find(isConflict)?.current ?? null;

const newerThan = (known: number | null, item: EditedContentItemFragment | null) =>
  item?.latestVersion && known !== null && item.latestVersionNumber > known ? item.latestVersion : null;
