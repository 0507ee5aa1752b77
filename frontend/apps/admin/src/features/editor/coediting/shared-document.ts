import { getSchema, type JSONContent } from '@tiptap/core';
import {
  prosemirrorJSONToYXmlFragment,
  updateYFragment,
  yXmlFragmentToProseMirrorRootNode,
} from '@tiptap/y-tiptap';
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector, type XmlFragment } from 'yjs';
import equal from 'fast-deep-equal';
import { withoutTrailingBlank } from '../article-draft';
import { bodyExtensions } from '../body/body-extensions';
import { plainBody } from '../body/plain-body';

const schema = getSchema(bodyExtensions);

/** Nobody writes under this number: what two editors make of one version is the same, byte for byte. */
const seedClient = 1;

/** The body within a shared document. */
export const fragmentOf = (document: Doc): XmlFragment => document.getXmlFragment('body');

/** A version's body as the beginning of a shared document. */
export function seedOf(body: JSONContent): Uint8Array {
  const document = new Doc();
  document.clientID = seedClient;
  prosemirrorJSONToYXmlFragment(schema, withLineToWriteOn(body), fragmentOf(document));
  const seed = encodeStateAsUpdate(document);
  document.destroy();
  return seed;
}

/** What a shared document says, as the editor would. */
export const bodyIn = (document: Doc): JSONContent =>
  plainBody(yXmlFragmentToProseMirrorRootNode(fragmentOf(document), schema));

/** Makes a shared document say something else, by no more than what differs. */
export function writeBody(document: Doc, body: JSONContent, origin?: unknown): void {
  const meta = { mapping: new Map(), isOMark: new Map() };
  document.transact(
    () => updateYFragment(document, fragmentOf(document), schema.nodeFromJSON(withLineToWriteOn(body)), meta),
    origin,
  );
}

/** A document in some state of another one. */
export function documentOf(...updates: readonly Uint8Array[]): Doc {
  const document = new Doc();
  for (const update of updates) applyUpdate(document, update);
  return document;
}

/** The change that makes a document in some state say something else; it goes together with all that others change there. */
export function changeTo(body: JSONContent, ...state: readonly Uint8Array[]): Uint8Array {
  const copy = documentOf(...state);
  const before = encodeStateVector(copy);
  writeBody(copy, body);
  const change = encodeStateAsUpdate(copy, before);
  copy.destroy();
  return change;
}

/** A body as the editor would write it down: nothing left out that has a usual value. */
export const normalBody = (body: JSONContent): JSONContent => plainBody(schema.nodeFromJSON(body));

/** Whether two bodies say the same. */
export const isSameBody = (one: JSONContent, other: JSONContent): boolean =>
  equal(withoutTrailingBlank(normalBody(one)), withoutTrailingBlank(normalBody(other)));

/** Each editor would add the empty line below a last picture for itself: it is there from the beginning. */
function withLineToWriteOn(body: JSONContent): JSONContent {
  const content = body.content ?? [];
  return content.at(-1)?.type === 'paragraph'
    ? body
    : { ...body, content: [...content, { type: 'paragraph' }] };
}
