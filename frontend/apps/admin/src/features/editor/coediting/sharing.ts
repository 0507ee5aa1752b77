import type { VersionSnapshotFragment } from '@lavamedia/api/admin';
import type { JSONContent } from '@tiptap/core';
import { draftOf, type ArticleDraft } from '../article-draft';
import { mergedDraft, mergeDrafts, type DraftMerge } from '../merging/merge-drafts';
import type { KeptSharing, UnsavedText } from '../unsaved-text';
import { toBase64 } from './base64';
import type { SharedBody } from './shared-body';
import type { WritingDocument } from './writing-document';
import { isSameBody, normalBody } from './shared-document';

/** What an editor begins to share a body with. */
export interface Beginning {
  readonly version: number;
  readonly body: JSONContent;
  /** What an earlier editor typed into a shared body and could not send. */
  readonly kept: KeptSharing | null;
  /** The document that it is written in already. */
  readonly writing: WritingDocument | null;
}

/** What has to be kept of a shared body beside the text, so that nothing typed is lost with the tab. */
export function keptSharing(shared: SharedBody): KeptSharing {
  const unsent = shared.unsent();
  return { documentId: shared.documentId, unsent: unsent && toBase64(unsent) };
}

/** Where a session stands when it joins a shared body. */
export interface Standing {
  readonly saved: ArticleDraft;
  readonly expectedVersion: number | null;
  readonly draft: ArticleDraft;
  /** What it found kept of an earlier editor in a shared body. */
  readonly found: UnsavedText | null;
}

/**
 * Brings what was typed alone into a shared body. @returns what counts as saved from then on; nothing when the body goes on from another
 * version than the text, so that it has to be merged with that first
 */
export function joinBody(
  shared: SharedBody,
  { saved, expectedVersion, draft, found }: Standing,
): Pick<Standing, 'saved' | 'expectedVersion'> | null {
  // What was found is in the shared body, with what could not be sent; what was typed since is not.
  const foundHere = found?.coediting?.documentId === shared.documentId ? found : null;
  const base = foundHere ? foundHere.draft.body : saved.body;
  const isOwn = !isSameBody(draft.body, base);
  if (isOwn && !foundHere && shared.baseVersion !== expectedVersion) return null;
  if (isOwn) bringOwn(shared, { ...saved, body: base }, draft);
  // A version that was saved elsewhere is not in the body yet: it is brought in as one that is saved now.
  const isBehind = !foundHere && shared.baseVersion < (expectedVersion ?? 0);
  return {
    saved: { ...saved, body: normalBody(isBehind ? shared.openedBody : saved.body) },
    expectedVersion: isBehind ? shared.baseVersion : expectedVersion,
  };
}

/** Where both went on from the same words both stay: nobody has to be asked, and nothing goes. */
function bringOwn(shared: SharedBody, base: ArticleDraft, own: ArticleDraft): void {
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
