import type { ReactNode } from 'react';
import { textAttribute, type BodyNode } from './body-document';
import { safeAddress } from './safe-address';

type Mark = NonNullable<BodyNode['marks']>[number];
type MarkRenderer = (mark: Mark, children: ReactNode) => ReactNode;

/** One renderer for each mark of `body-schema.json`. */
export const markRenderers: Record<string, MarkRenderer> = {
  bold: (_mark, children) => <strong>{children}</strong>,
  italic: (_mark, children) => <em>{children}</em>,
  strike: (_mark, children) => <s>{children}</s>,
  superscript: (_mark, children) => <sup>{children}</sup>,
  subscript: (_mark, children) => <sub>{children}</sub>,
  code: (_mark, children) => <code>{children}</code>,
  link: (mark, children) => {
    const href = safeAddress(textAttribute(mark, 'href') ?? '');
    return href === null ? children : <a href={href}>{children}</a>;
  },
};

/** The first mark is the innermost element. */
export function renderText({ text = '', marks = [] }: BodyNode): ReactNode {
  return marks.reduce<ReactNode>(
    (children, mark) => markRenderers[mark.type]?.(mark, children) ?? children,
    text,
  );
}
