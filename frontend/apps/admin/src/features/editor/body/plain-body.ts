import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { JSONContent } from '@tiptap/core';

/**
 * A document as JSON that can be compared: attributes within ProseMirror are objects without a prototype, which differ from those that
 * the server sends, and which a comparison of two chokes on.
 */
export const plainBody = (document: ProseMirrorNode): JSONContent =>
  JSON.parse(JSON.stringify(document.toJSON())) as JSONContent;
