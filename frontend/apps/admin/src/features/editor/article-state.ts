import type {
  ContentAct,
  CreateContentItemInput,
  EditedContentItemFragment,
  RequestProblem,
  UpdateContentItemInput,
  VersionSnapshotFragment,
} from '@lavamedia/api/admin';
import type { JSONContent } from '@tiptap/core';
import type { MutationError } from '../errors/use-error-text';
import type { ActAnswer, Perform } from '../workflow/use-act';
import type { ArticleDraft } from './article-draft';
import type { SharedBody } from './coediting/shared-body';
import type { WritingDocument } from './coediting/writing-document';
import type { DraftMerge } from './merging/merge-drafts';
import type { UnsavedText } from './unsaved-text';

/** What somebody else saved meanwhile, and how far it goes together with the own text. */
export interface Conflict {
  readonly theirs: VersionSnapshotFragment;
  readonly merge: DraftMerge;
  /** Brings the body that the person made of both into the shared one, which lacks that version. @returns whether it was taken */
  readonly bringIn?: (body: JSONContent) => Promise<boolean>;
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
  /** Grows when other fields were. */
  readonly fieldsRevision: number;
  /** Whether some of what is not saved was typed here; where several write it may all be of others. */
  readonly hasOwnChanges: boolean;
  /** The document that a new body is written in, alone and afterwards together with others; `null` where there is none. */
  readonly writing: WritingDocument | null;
  /** The body that is written together with others; `null` while this editor writes alone. */
  readonly shared: SharedBody | null;
}

export const isConflict = (
  error: MutationError,
): error is Extract<MutationError, { __typename: 'VersionConflictError' }> =>
  error.__typename === 'VersionConflictError';

/** The version that an act met instead of the one it expected, if the person may see it. */
export const conflictOf = ({ errors }: ServerAnswer): VersionSnapshotFragment | null =>
  errors?.find(isConflict)?.current ?? null;

/** The newest version of an item, when it is newer than the one that is known. */
export const newerThan = (known: number | null, item: EditedContentItemFragment | null) =>
  item?.latestVersion && known !== null && item.latestVersionNumber > known ? item.latestVersion : null;
