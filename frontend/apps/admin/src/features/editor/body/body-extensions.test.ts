import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { getSchema } from '@tiptap/core';
import { DOMParser, DOMSerializer } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import everyBlock from '../../../../../../../backend/tests/Lavamedia.Content.Tests/Body/every-block.json';
import { bodyExtensions } from './body-extensions';

interface BodyNode {
  readonly group?: string;
  readonly content?: string;
  readonly marks?: string;
  readonly attributes?: Record<string, { readonly required?: boolean; readonly default?: unknown }>;
}

interface BodySchema {
  readonly topNode: string;
  readonly nodes: Record<string, BodyNode>;
  readonly marks: Record<
    string,
    { readonly excludes?: string; readonly attributes?: BodyNode['attributes'] }
  >;
}

const file = resolve(
  import.meta.dirname,
  '../../../../../../../backend/src/Lavamedia.Content/Body/body-schema.json',
);
const expected = JSON.parse(readFileSync(file, 'utf8')) as BodySchema;
const schema = getSchema(bodyExtensions);

const attributesOf = (spec: Record<string, { default?: unknown }> | undefined) =>
  Object.fromEntries(
    Object.entries(spec ?? {}).map(([name, { default: value }]) => [
      name,
      value === undefined ? 'required' : value,
    ]),
  );

const expectedAttributes = (attributes: BodyNode['attributes']) =>
  Object.fromEntries(
    Object.entries(attributes ?? {}).map(([name, attribute]) => [
      name,
      attribute.required ? 'required' : (attribute.default ?? null),
    ]),
  );

describe('the editor allows exactly what the server accepts', () => {
  it('has the nodes of the body schema, and no others', () => {
    expect(Object.keys(schema.nodes).sort()).toEqual(Object.keys(expected.nodes).sort());
    expect(schema.topNodeType.name).toBe(expected.topNode);
  });

  it('has the marks of the body schema, and no others', () => {
    expect(Object.keys(schema.marks).sort()).toEqual(Object.keys(expected.marks).sort());
  });

  it.each(Object.entries(expected.nodes))('nests %s in the same way', (name, node) => {
    const type = schema.nodes[name];
    expect(type?.spec.content ?? undefined).toBe(node.content);
    expect(type?.spec.group?.split(' ').includes('block') ?? false).toBe(node.group === 'block');
    expect(type?.spec.group?.split(' ').includes('cell') ?? false).toBe(node.group === 'cell');
    expect(type?.inlineContent && !type.isText ? (type.spec.marks ?? '_') : undefined).toBe(node.marks);
  });

  it.each(Object.entries(expected.nodes))(
    'gives %s the same attributes with the same defaults',
    (name, node) =>
      expect(attributesOf(schema.nodes[name]?.spec.attrs)).toEqual(expectedAttributes(node.attributes)),
  );

  it.each(Object.entries(expected.marks))('gives the mark %s the same attributes', (name, mark) => {
    expect(attributesOf(schema.marks[name]?.spec.attrs)).toEqual(expectedAttributes(mark.attributes));
  });

  it('reads a document with everything in it, and gives it back as it was', () => {
    const document = schema.nodeFromJSON(everyBlock);
    document.check();
    expect(document.toJSON()).toEqual(everyBlock);
  });

  it('carries everything through the clipboard', () => {
    const document = schema.nodeFromJSON(everyBlock);
    const place = window.document.createElement('div');
    place.append(DOMSerializer.fromSchema(schema).serializeFragment(document.content));
    expect(DOMParser.fromSchema(schema).parse(place).toJSON()).toEqual(everyBlock);
  });
});
