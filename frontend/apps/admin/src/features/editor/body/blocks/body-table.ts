import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { textAttribute } from '../attributes';
import { TableBlock } from './table-block';

const span = (name: 'colspan' | 'rowspan') => ({
  default: 1,
  parseHTML: (element: HTMLElement) => Number(element.getAttribute(name) ?? 1) || 1,
});

const cell = {
  group: 'cell',
  content: 'paragraph+',
  addAttributes: () => ({ colspan: span('colspan'), rowspan: span('rowspan') }),
};

/** A table with a title; its columns are as wide as what stands in them. */
const BodyTable = Table.extend({
  addAttributes: () => ({ caption: textAttribute('caption') }),
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
  addNodeView: () => ReactNodeViewRenderer(TableBlock, { contentDOMElementTag: 'tbody' }),
}).configure({ resizable: false });

/** The four nodes of a table, as the server knows them. */
export const tableExtensions = [
  BodyTable,
  TableRow.extend({ content: 'cell+' }),
  TableHeader.extend(cell),
  TableCell.extend(cell),
];
