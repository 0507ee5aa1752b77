import type { JSONContent } from '@tiptap/core';
import { Awareness } from 'y-protocols/awareness';
import { Doc } from 'yjs';
import { writeBody } from './shared-document';

/**
 * The document that a body is written in. A new item has one from its first key, so that the editor, and all that can be taken back in it,
 * stays as it is when others come to write in the same.
 */
export class WritingDocument {
  readonly document = new Doc();
  readonly awareness = new Awareness(this.document);

  /** @param body what it says to begin with; nothing where that comes from the server */
  constructor(body?: JSONContent) {
    if (body) writeBody(this.document, body);
  }

  /** Nobody writes in it any more. */
  destroy(): void {
    this.awareness.destroy();
  }
}
