import type { ContentAct } from '@lavamedia/api/admin';
import type { JSONContent } from '@tiptap/core';
import type { ArticleDraft } from './article-draft';

/** What the viewer may do with items of his own. */
export interface NewItemRights {
  readonly mayCreate: boolean;
  readonly mayPublish: boolean;
}

/** The acts that are offered while an item was never saved: it leaves its author's hands once there is something to read. */
export function newItemActs(draft: ArticleDraft, { mayCreate, mayPublish }: NewItemRights): ContentAct[] {
  if (!mayCreate) return [];
  if (!isReadable(draft)) return ['UPDATE'];
  return ['UPDATE', 'SUBMIT', ...(mayPublish ? (['PUBLISH'] as const) : [])];
}

/** A title and anything below it, as the server asks for before readers may see it. */
const isReadable = ({ title, body, fields }: ArticleDraft): boolean =>
  title.trim() !== '' && (hasContent(body) || Object.keys(fields).length > 0);

const hasContent = ({ text, type, content }: JSONContent): boolean =>
  (text?.trim() ?? '') !== '' ||
  type === 'image' ||
  type === 'gallery' ||
  type === 'video' ||
  (content?.some(hasContent) ?? false);
