/** A node of an article's body: ProseMirror's JSON, with the names of `body-schema.json`. */
export interface BodyNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: BodyNode[];
  text?: string;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
}

/** The API validates bodies when they are saved; this only tells a document from nothing. */
export function isBodyNode(value: unknown): value is BodyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** An attribute that is a text, or `null`. */
export function textAttribute(node: { attrs?: Record<string, unknown> }, name: string): string | null {
  const value = node.attrs?.[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A number within limits; `otherwise` when there is none. */
export function integerAttribute(node: BodyNode, name: string, otherwise: number): number {
  const value = node.attrs?.[name];
  return typeof value === 'number' && Number.isInteger(value) ? value : otherwise;
}

/** The text of a node and of all below it, without its notes. */
export function plainText(node: BodyNode): string {
  if (node.type === 'footnote') return '';
  return node.text ?? (node.content ?? []).map(plainText).join('');
}

/** A node and everything below it, in the order of the text. */
export function* descendants(node: BodyNode): Generator<BodyNode> {
  yield node;
  for (const child of node.content ?? []) yield* descendants(child);
}
