import { CodeBlockLowlight } from '@tiptap/extension-code-block-lowlight';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { common, createLowlight } from 'lowlight';
import { CodeBlock } from './code-block';

/** Code with the parts of its language marked, the same languages as for readers. */
export const BodyCode = CodeBlockLowlight.extend({
  addNodeView: () => ReactNodeViewRenderer(CodeBlock),
}).configure({ lowlight: createLowlight(common), enableTabIndentation: true, tabSize: 2 });
