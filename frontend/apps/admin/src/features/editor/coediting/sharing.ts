import type { VersionSnapshotFragment } from '@lavamedia/api/admin';
import type { JSONContent } from '@tiptap/core';
import { draftOf, type ArticleDraft } from '../article-draft';
import { mergedDraft, mergeDrafts, type DraftMerge } from '../merging/merge-drafts';
import type { KeptSharing } from '../unsaved-text';
import { toBase64 } from './base64';
import type { SharedBody } from './shared-body';

/** What an editor begins to share a body with. */
export interface Beginning {
  readonly version: number;
  readonly body: JSONContent;
  /** What an earlier editor typed into a shared body and could not send. */
  readonly kept: KeptSharing | null;
}

/** What has to be kept of a shared body beside the text, so that nothing typed is lost with the tab. */
export function keptSharing(shared: SharedBody): KeptSharing {
  const unsent = shared.unsent();
  return { documentId: shared.documentId, unsent: unsent && toBase64(unsent) };
}

/** Brings what was typed alone into a shared body. Where that went on from the same words both stay: nobody has to be asked, and nothing goes. */
export function ownChanges(shared: SharedBody, base: ArticleDraft, own: ArticleDraft): void {
  shared.bringOwn(base.body, own.body, () => {
    const merge = mergeDrafts(base, own, { ...own, body: shared.body() });
    return mergedDraft(merge, { fields: {}, blocks: merge.body.map(() => 'both' as const) }).body;
  });
}

export interface SharedMerge {
  readonly merge: DraftMerge;
  /** Brings the version into the shared body; nothing when that contains it. */
  readonly bringIn?: (body: JSONContent) => Promise<boolean>;
}

/** Puts a draft with a shared body together with a version that somebody saved. */
export function mergeShared(
  shared: SharedBody,
  saved: ArticleDraft,
  draft: ArticleDraft,
  theirs: VersionSnapshotFragment,
  contains: boolean,
): SharedMerge {
  const body = shared.body();
  const mine = { ...draft, body };
  const other = draftOf(draft, theirs);
  if (contains) return { merge: mergeDrafts({ ...saved, body }, mine, { ...other, body }) };
  // What is typed while somebody decides goes together with the answer: that is made of the body as it is now.
  const state = shared.state();
  const rebase = { fromVersion: shared.baseVersion, toVersion: theirs.versionNumber };
  return {
    merge: mergeDrafts(saved, mine, other),
    bringIn: (merged) => shared.bringIn(merged, state, rebase),
  };
}
