import type { VersionSnapshotFragment } from '@lavamedia/api/admin';
import equal from 'fast-deep-equal';
import { draftOf, type ArticleDraft } from './article-draft';
import type { ArticleState, Conflict } from './article-state';
import { normalBody } from './coediting/shared-document';
import { mergeShared } from './coediting/sharing';
import { mergedDraft, mergeDrafts } from './merging/merge-drafts';

/** What the text of a session goes on from. */
export interface Grounds {
  /** What the server has, as this session knows it. */
  saved: ArticleDraft;
  expectedVersion: number | null;
}

/** A session as far as going on from another version reads and changes it. */
export interface SessionHands {
  readonly state: () => ArticleState;
  readonly grounds: Grounds;
  readonly set: (change: Partial<ArticleState>) => void;
  readonly setDraft: (draft: ArticleDraft, isOwn: boolean, change?: Partial<ArticleState>) => void;
  /** Writes the text to the device. */
  readonly keep: () => void;
}

/** How a session goes on from versions that somebody else saved: by following, by merging, or by asking. */
export class OtherVersions {
  private readonly session: SessionHands;

  constructor(session: SessionHands) {
    this.session = session;
  }

  /** @returns whether both texts went together without a question */
  mergeWith(theirs: VersionSnapshotFragment): boolean | Promise<boolean> {
    const { draft, shared } = this.session.state();
    if (shared) return this.follow(theirs, (conflict) => this.session.set({ conflict }));
    const merge = mergeDrafts(this.session.grounds.saved, draft, draftOf(draft, theirs));
    if (merge.hasConflicts) {
      this.session.set({ conflict: { theirs, merge } });
      return false;
    }
    this.adopt(theirs, mergedDraft(merge));
    this.session.set({ mergedWith: theirs });
    return true;
  }

  /**
   * Goes on from a version that somebody saved while the body is shared. Mostly the body contains it already, and only other fields have
   * to go together. @returns whether that went without a question
   */
  async follow(theirs: VersionSnapshotFragment, ask: (conflict: Conflict) => void): Promise<boolean> {
    const { grounds } = this.session;
    const { shared } = this.session.state();
    if (!shared) return false;
    const contains = await shared.contains(theirs.versionNumber);
    if (shared !== this.session.state().shared || contains === null) return false;
    if ((grounds.expectedVersion ?? 0) >= theirs.versionNumber) return true;
    const { draft } = this.session.state();
    const { merge, bringIn } = mergeShared(shared, grounds.saved, draft, theirs, contains);
    if (merge.hasConflicts) {
      ask({ theirs, merge, ...(bringIn ? { bringIn } : {}) });
      return false;
    }
    // Another editor may be the first to bring it in; either way it is there afterwards.
    if (bringIn) {
      await bringIn(mergedDraft(merge).body);
      return (await shared.contains(theirs.versionNumber)) ? this.follow(theirs, ask) : false;
    }
    this.goOnFrom(theirs, mergedDraft(merge));
    return true;
  }

  /** Goes on from a version that the shared body contains. */
  goOnFrom(theirs: VersionSnapshotFragment, merged: ArticleDraft): void {
    const { draft, item, shared, fieldsRevision, hasOwnChanges } = this.session.state();
    const saved = draftOf(draft, theirs);
    this.standOn(theirs, { ...saved, body: normalBody(saved.body) });
    const next = { ...merged, body: shared?.body() ?? draft.body };
    this.session.setDraft(next, hasOwnChanges, {
      conflict: null,
      newer: null,
      fieldsRevision: equal(next.fields, draft.fields) ? fieldsRevision : fieldsRevision + 1,
      item: item && { ...item, latestVersionNumber: theirs.versionNumber, latestVersion: theirs },
    });
    if (!this.session.state().isDirty) this.session.set({ recoveredFrom: null, keptOnServerAt: null });
    this.session.keep();
  }

  /** Goes on from another version: with a draft that contains it, or with what it says. */
  adopt(version: VersionSnapshotFragment, merged: ArticleDraft | null): void {
    const { draft: before, item, bodyRevision } = this.session.state();
    const saved = draftOf(before, version);
    this.standOn(version, saved);
    const draft = merged ?? saved;
    const isSame = equal(draft.body, before.body);
    this.session.setDraft(draft, true, {
      conflict: null,
      newer: null,
      // The caret stays where it is unless the text itself changed.
      ...(isSame ? {} : { bodyRevision: bodyRevision + 1, writing: null }),
      item: item && { ...item, latestVersionNumber: version.versionNumber, latestVersion: version },
    });
    this.session.keep();
  }

  private standOn({ versionNumber }: VersionSnapshotFragment, saved: ArticleDraft): void {
    this.session.grounds.saved = saved;
    this.session.grounds.expectedVersion = versionNumber;
  }
}
