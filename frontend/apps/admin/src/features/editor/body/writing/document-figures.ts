import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import bodySchema from '../../../../../../../../backend/src/Lavamedia.Content/Body/body-schema.json';

/** The same as the server's. */
const wordsPerMinute = 230;

interface BodyNode {
  readonly [member: string]: unknown;
  readonly attributes?: Record<string, { readonly [member: string]: unknown; readonly spoken?: boolean }>;
}

const nodes: Record<string, BodyNode> = bodySchema.nodes;
const spoken = new Map(
  Object.entries(nodes).map(([name, { attributes = {} }]) => [
    name,
    Object.keys(attributes)
      .filter((attribute) => attributes[attribute]?.spoken)
      .sort(),
  ]),
);

/** What a document says, without its form: line by line, the notes last, exactly as the server reads it. */
export function documentText(doc: ProseMirrorNode): string {
  const text = { value: '' };
  const notes = { value: '' };
  append(doc, text, notes);
  return (text.value + notes.value).trim();
}

interface Collected {
  value: string;
}

function append(node: ProseMirrorNode, text: Collected, notes: Collected): void {
  if (node.isText) {
    text.value += node.text ?? '';
    return;
  }
  const isNote = node.type.name === 'footnote';
  const target = isNote ? notes : text;
  node.forEach((child) => append(child, target, notes));
  endLine(target);
  for (const attribute of spoken.get(node.type.name) ?? []) {
    const value: unknown = node.attrs[attribute];
    if (typeof value !== 'string') continue;
    text.value += value;
    endLine(text);
  }
}

function endLine(text: Collected): void {
  if (text.value && !text.value.endsWith('\n')) text.value += '\n';
}

export interface DocumentFigures extends Record<string, number> {
  readonly words: number;
  readonly characters: number;
  readonly minutes: number;
}

/** How long a document is: words as the server counts them, characters as people do. */
export function documentFigures(doc: ProseMirrorNode): DocumentFigures {
  const text = documentText(doc);
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{Nd}]/u.test(word)).length;
  return {
    words,
    characters: Array.from(text.replaceAll('\n', '')).length,
    minutes: Math.max(1, Math.ceil(words / wordsPerMinute)),
  };
}
