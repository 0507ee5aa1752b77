import { Extension, getSchema, type JSONContent } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
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
    return [
      ...bodyExtensions,
      Extension.create({
        name: 'changes',
        addProseMirrorPlugins: () => [
          new Plugin({
            props: {
              decorations: ({ doc }) =>
                changeDecorations(
                  changes,
                  side === 'before' ? doc : nodeBefore,
                  side === 'before' ? nodeAfter : doc,
                  side,
                  ({ type }) => (type.name === 'image' ? t('removedPicture') : t('removedBlock')),
                ),
            },
          }),
        ],
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
