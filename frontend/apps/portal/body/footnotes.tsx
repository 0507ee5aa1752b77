import type { ReactNode } from 'react';
import { descendants, type BodyNode } from './body-document';

/** The notes of a body in the order of the text; a note's number is its place. */
export function findFootnotes(body: BodyNode): readonly BodyNode[] {
  return [...descendants(body)].filter(({ type }) => type === 'footnote');
}

interface ReferenceProps {
  number: number;
  label: string;
  /** The language of the label, where it is not that of the body. */
  lang: string | undefined;
}

/** The number in the text. */
export function FootnoteReference({ number, label, lang }: ReferenceProps) {
  return (
    <sup className="footnote-reference">
      <a id={`appel-${number}`} href={`#note-${number}`} role="doc-noteref" aria-label={label} lang={lang}>
        {number}
      </a>
    </sup>
  );
}

interface Props {
  notes: readonly { content: ReactNode; backLabel: string }[];
  title: string;
  /** The language of title and labels, where it is not that of the body. */
  lang: string | undefined;
  contentLang: string | undefined;
}

/** The notes below the text, each with the way back to its place. */
export function Footnotes({ notes, title, lang, contentLang }: Props) {
  if (notes.length === 0) return null;
  return (
    <section className="footnotes" role="doc-endnotes" aria-label={title} lang={lang}>
      <ol lang={contentLang}>
        {notes.map(({ content, backLabel }, index) => (
          <li key={index} id={`note-${index + 1}`}>
            {content}{' '}
            <a href={`#appel-${index + 1}`} role="doc-backlink" aria-label={backLabel} lang={lang}>
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
