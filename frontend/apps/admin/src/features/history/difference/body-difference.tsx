import { Extension, getSchema, type JSONContent } from '@tiptap/core';
import { Plugin, type EditorState } from '@tiptap/pm/state';
import type { DecorationSet } from '@tiptap/pm/view';
import { EditorContent, useEditor } from '@tiptap/react';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { bodyExtensions } from '../../editor/body/body-extensions';
import { changeDecorations, type BodySide } from './change-decorations';
import { compareBodies } from './compare-bodies';

export interface BodyDifferenceProps {
  readonly before: JSONContent;
  readonly after: JSONContent;
  readonly side: BodySide;
  readonly locale: string;
  readonly label: string;
}

const schema = getSchema(bodyExtensions);

/** A body as readers see it, with what changed marked in it. */
export function BodyDifference({ before, after, side, locale, label }: BodyDifferenceProps) {
  const t = useTranslations('history');

  const extensions = useMemo(() => {
    const [nodeBefore, nodeAfter] = [schema.nodeFromJSON(before), schema.nodeFromJSON(after)];
    const changes = compareBodies(nodeBefore, nodeAfter);
    const mark = ({ doc }: EditorState) =>
      changeDecorations(
        changes,
        side === 'before' ? doc : nodeBefore,
        side === 'before' ? nodeAfter : doc,
        side,
        ({ type }) => (type.name === 'image' ? t('removedPicture') : t('removedBlock')),
      );
    return [
      ...bodyExtensions,
      Extension.create({
        name: 'changes',
        addProseMirrorPlugins: () => {
          // Marked once: a block that is marked anew is drawn anew, which the editor takes for a change, and so on without end.
          const marks = new Plugin<DecorationSet>({
            state: {
              init: (_, state) => mark(state),
              apply: ({ docChanged }, marked, _, state) => (docChanged ? mark(state) : marked),
            },
            props: { decorations: (state): DecorationSet | undefined => marks.getState(state) },
          });
          return [marks];
        },
      }),
    ];
  }, [before, after, side, t]);

  const editor = useEditor(
    {
      extensions,
      content: side === 'before' ? before : after,
      editable: false,
      editorProps: {
        attributes: {
          class: 'article-body min-h-0!',
          role: 'document',
          lang: locale,
          'aria-label': label,
          tabindex: '0',
        },
      },
    },
    [extensions, locale, label],
  );
  return <EditorContent editor={editor} />;
}
