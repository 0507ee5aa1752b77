import type { ContentAct, EditedContentItemFragment } from '@lavamedia/api/admin';
import { savesFirst, type ActDetails, type ConfirmedAct } from '../workflow/act';
import {
  createInput,
  draftOfItem,
  emptyDraft,
  isSameDraft,
  updateInput,
  type ArticleDraft,
} from './article-draft';
import {
  conflictOf,
  isConflict,
  newerThan,
  type ArticleServer,
  type ArticleState,
  type ServerAnswer,
  type WorkingCopy,
} from './article-state';
import type { SharedBody } from './coediting/shared-body';
import { normalBody } from './coediting/shared-document';
import type { Beginning } from './coediting/sharing';
import { WritingDocument } from './coediting/writing-document';
import { openErrors } from './open-errors';
import { OtherVersions, type Grounds, type SessionHands } from './other-versions';
import { SharedWriting } from './shared-writing';
import { UnsavedKeeper } from './unsaved-keeper';
import type { UnsavedText } from './unsaved-text';

export type { ArticleServer, ArticleState, Conflict, ServerAnswer, WorkingCopy } from './article-state';

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

/**
 * One person at work on one item. Every change is kept on the device within moments and stays there until the server
 * has it; whatever fails, what was typed is still in the form and on the device.
 */
export class ArticleSession {
  private state: ArticleState;
  private readonly grounds: Grounds;
  private readonly others: OtherVersions;
  private readonly sharing: SharedWriting;
  private key: string;
  private keepTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly keeper: UnsavedKeeper;
  /** Proposed changes that the text has and no version yet. */
  private readonly accepted = new Set<string>();
  /** Counts what was typed here. */
  private edits = 0;
  private readonly server: ArticleServer;
  private readonly listeners = new Set<() => void>();

  constructor({ item, draftId, locale, authorId, server, workingCopies = [] }: ArticleSessionOptions) {
    this.server = server;
    this.key = item?.id ?? draftId;
    this.grounds = {
      saved: item?.latestVersion ? draftOfItem(item, item.latestVersion) : newDraft(locale, authorId),
      expectedVersion: item?.latestVersionNumber ?? null,
    };
    const hands: SessionHands = {
      state: this.snapshot,
      grounds: this.grounds,
      set: (change) => this.set(change),
      setDraft: (draft, isOwn, change) => this.setDraft(draft, isOwn, change),
      keep: () => this.keep(),
    };
    this.others = new OtherVersions(hands);
    this.sharing = new SharedWriting(hands, this.others);

    this.keeper = new UnsavedKeeper({
      server,
      text: () => (this.state.hasOwnChanges ? this.unsaved() : null),
      onKeptOnServer: (keptOnServerAt) => {
        if (this.state.isDirty) this.set({ keptOnServerAt });
      },
    });
    const recovered = this.keeper.recover(this.key, this.grounds.saved, workingCopies);
    if (recovered) {
      const { text } = recovered;
      this.sharing.recover(text);
      this.grounds.expectedVersion = text.expectedVersion ?? this.grounds.expectedVersion;
      this.grounds.saved = text.base ?? this.grounds.saved;
    }

    const draft = recovered?.text.draft ?? this.grounds.saved;
    this.state = {
      item,
      draft,
      isDirty: recovered !== null,
      busy: null,
      errors: [],
      problem: null,
      conflict: null,
      newer: newerThan(this.grounds.expectedVersion, item),
      mergedWith: null,
      recoveredFrom: recovered?.text.savedAt ?? null,
      recoveredOn: recovered?.on ?? 'device',
      keptOnServerAt: null,
      isKept: true,
      bodyRevision: 0,
      fieldsRevision: 0,
      hasOwnChanges: recovered !== null,
      writing: item ? null : new WritingDocument(draft.body),
      shared: null,
    };
  }

  snapshot = (): ArticleState => this.state;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** @param isOwn whether it was done here, and not by somebody who writes in the same body */
  change = (change: Partial<ArticleDraft>, isOwn = true): void => {
    const draft = { ...this.state.draft, ...change };
    if (isOwn) this.edits++;
    const errors = openErrors(this.state.errors, this.state.draft, change);
    this.setDraft(draft, isOwn || this.state.hasOwnChanges, { errors });
    clearTimeout(this.keepTimer);
    this.keepTimer = setTimeout(this.keep, keepDelay);
  };

  /** Writes the text to the device now. */
  keep = (): void => {
    clearTimeout(this.keepTimer);
    if (!this.state.isDirty) {
      this.keeper.forget(this.key);
      if (!this.state.isKept) this.set({ isKept: true });
      return;
    }
    // What only others typed is theirs to keep, and the server's.
    if (!this.state.hasOwnChanges) return;
    const isKept = this.keeper.keep(this.unsaved());
    if (isKept !== this.state.isKept) this.set({ isKept });
  };

  private unsaved(): UnsavedText {
    return {
      key: this.key,
      itemId: this.state.item?.id ?? null,
      draft: this.state.draft,
      base: this.grounds.saved,
      expectedVersion: this.grounds.expectedVersion,
      savedAt: new Date().toISOString(),
      coediting: this.sharing.kept(),
    };
  }

  /** Goes back to what the server has. */
  discard = (): void => {
    const { item, shared, fieldsRevision } = this.state;
    if (shared) {
      shared.replace(this.grounds.saved.body);
      this.setDraft({ ...this.grounds.saved, body: shared.body() }, true, {
        fieldsRevision: fieldsRevision + 1,
      });
    } else if (item?.latestVersion) this.others.adopt(item.latestVersion, null);
    else {
      const { saved } = this.grounds;
      this.state.writing?.destroy();
      const writing = new WritingDocument(saved.body);
      this.setDraft(saved, false, { bodyRevision: this.state.bodyRevision + 1, writing });
    }
    this.set({ errors: [], problem: null, recoveredFrom: null, mergedWith: null });
    this.keep();
  };

  /** Takes in what the server tells of the item: an untouched text follows a newer version, a touched one waits for a merge. */
  hear = (item: EditedContentItemFragment): void => {
    // The answer of the act that is under way tells the same, and more.
    if (this.state.busy || item.latestVersionNumber < (this.grounds.expectedVersion ?? 0)) return;
    const newer = newerThan(this.grounds.expectedVersion, item);
    if (this.state.shared && newer) {
      this.set({ item });
      void this.others.follow(newer, (conflict) => this.set({ newer: conflict.theirs }));
      return;
    }
    this.set({ item, newer });
    if (this.state.newer && !this.state.isDirty) this.others.adopt(this.state.newer, null);
  };

  /** Brings what somebody else saved into the own text; asks where both changed the same. */
  merge = (): void => {
    if (this.state.newer) void this.others.mergeWith(this.state.newer);
  };

  /** Saves the text, which has a proposed change in it now; a save that fails leaves that to the next one. */
  accept = (suggestionId: string): Promise<boolean> => {
    this.accepted.add(suggestionId);
    return this.save();
  };

  /** Sends the text to the server; `true` when it has it. */
  save = async (): Promise<boolean> => {
    const { item, busy, shared } = this.state;
    if (busy) return false;
    this.begin('UPDATE');
    // A version with words that the shared body lacks would be taken back by the next one.
    if (shared && !(await shared.flush()) && shared === this.state.shared)
      return this.finish(
        { problem: { code: 'NETWORK', message: 'The shared body could not be sent.' } },
        null,
      );

    const sharedNow = this.state.shared;
    const draft = sharedNow ? { ...this.state.draft, body: sharedNow.body() } : this.state.draft;
    const edits = this.edits;
    const accepted = [...this.accepted];
    const answer =
      item && this.grounds.expectedVersion !== null
        ? await this.server.update({
            ...updateInput(item.id, this.grounds.expectedVersion, draft, this.grounds.saved),
            ...(accepted.length > 0 ? { acceptedSuggestionIds: accepted } : {}),
            ...(sharedNow ? { coedited: sharedNow.mark() } : {}),
          })
        : await this.server.create(createInput(draft));
    const isSaved = this.finish(answer, draft, this.edits === edits);
    if (isSaved) sharedNow?.noteVersion(this.grounds.expectedVersion ?? 0);
    // Somebody else decided on one of them: the text stays as it is, and is saved as any other.
    const isDecided = answer.errors?.some(
      ({ __typename }) => __typename === 'ContentSuggestionNotFoundError',
    );
    if (isSaved || isDecided) for (const id of accepted) this.accepted.delete(id);
    if (isSaved) return true;
    // Whoever saved meanwhile may have changed something else: then nobody needs to be asked.
    const theirs = conflictOf(answer);
    return theirs !== null && (await this.others.mergeWith(theirs)) ? this.save() : false;
  };

  /** Does an act of the newsroom; what is not saved yet is saved before those that are about the text. */
  act = async (act: ConfirmedAct, details: ActDetails = {}): Promise<boolean> => {
    const isUnsaved = this.state.isDirty || this.state.item === null;
    if (savesFirst.has(act) && isUnsaved && !(await this.save())) return false;

    const { item, draft, busy } = this.state;
    if (busy || item === null || this.grounds.expectedVersion === null) return false;
    this.begin(act);

    const answer = await this.server.act(
      act,
      { id: item.id, expectedVersion: this.grounds.expectedVersion },
      details,
    );
    if (this.finish(answer, this.state.isDirty ? null : draft)) return true;
    // Nobody publishes what he has not seen: the newer version is shown, and the act is left to the person.
    const theirs = conflictOf(answer);
    if (theirs) await this.others.mergeWith(theirs);
    return false;
  };

  /** Ends a conflict with the draft that the person made of both texts, and saves it. */
  resolve = async (draft: ArticleDraft): Promise<boolean> => {
    const { conflict, shared } = this.state;
    if (!conflict) return false;
    if (!shared) this.others.adopt(conflict.theirs, draft);
    else if ((await conflict.bringIn?.(draft.body)) === false) {
      // Somebody else brought it in meanwhile: what is left to decide is asked again.
      this.set({ conflict: null });
      if (!(await this.others.mergeWith(conflict.theirs))) return false;
    } else this.others.goOnFrom(conflict.theirs, draft);
    return this.save();
  };

  /** Leaves the conflict open; the next save meets it again. */
  postponeConflict = (): void => this.set({ conflict: null });

  /** What a shared body of the item begins with here; nothing while there is none to share. */
  beginning = (): Beginning | null => this.sharing.beginning();

  /** Writes together with others from now on. @returns whether that can be done now */
  share = (shared: SharedBody): boolean => this.sharing.join(shared);

  /** Writes alone again, with what the body says now. */
  unshare = (): void => this.sharing.leave();

  /** Nobody writes here any more. */
  close = (): void => {
    if (!this.state.shared) this.state.writing?.destroy();
  };

  private begin(busy: ContentAct): void {
    this.keep();
    this.set({ busy, errors: [], problem: null });
  }

  /** @param isAll whether nothing was typed here since the text was sent */
  private finish(
    { contentItem, errors, problem }: ServerAnswer,
    sent: ArticleDraft | null,
    isAll = false,
  ): boolean {
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
      this.grounds.saved = { ...sent, slug };
      this.set({ draft: draft.slug === sent.slug ? { ...draft, slug } : draft });
    }
    this.keeper.forget(this.key);
    this.key = contentItem.id;
    this.grounds.expectedVersion = contentItem.latestVersionNumber;
    this.setDraft(this.state.draft, this.state.hasOwnChanges && !isAll, {
      item: contentItem,
      busy: null,
      conflict: null,
      newer: null,
      keptOnServerAt: null,
      recoveredFrom: null,
    });
    this.keep();
    return true;
  }

  private setDraft(draft: ArticleDraft, isOwn: boolean, change: Partial<ArticleState> = {}): void {
    const isDirty = !isSameDraft(draft, this.grounds.saved);
    this.set({ ...change, draft, isDirty, hasOwnChanges: isDirty && isOwn });
  }

  private set(change: Partial<ArticleState>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }
}

/** A new draft, with an empty body as the editor would write it down. */
function newDraft(locale: string, authorId: string | null): ArticleDraft {
  const draft = emptyDraft(locale, authorId);
  return { ...draft, body: normalBody(draft.body) };
}
