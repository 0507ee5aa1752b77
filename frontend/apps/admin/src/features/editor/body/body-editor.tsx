import { useToast } from '@lavamedia/ui';
import type { Editor, JSONContent } from '@tiptap/core';
import { Placeholder } from '@tiptap/extensions';
import type { EditorView } from '@tiptap/pm/view';
import { EditorContent, useEditor } from '@tiptap/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useUploadText } from '../../media/use-upload-text';
import { useUploads } from '../../media/use-uploads';
import type { BlockName, BlockQuestion } from './block-catalogue';
import { BlockDialogs } from './block-dialogs';
import { bodyExtensions } from './body-extensions';
import { BodyToolbar } from './body-toolbar';
import { insertBlock } from './insert-block';
import { LinkDialog } from './link-dialog';
import { SlashMenu } from './slash-menu';

export interface BodyEditorProps {
  readonly locale: string;
  readonly initialBody: JSONContent;
  readonly editable: boolean;
  readonly onChange: (body: JSONContent) => void;
}

/** The writing surface and its toolbar. */
export function BodyEditor({ locale, initialBody, editable, onChange }: BodyEditorProps) {
  const t = useTranslations('editor');
  const [asks, setAsks] = useState<'link' | BlockQuestion | null>(null);
  const receiveFiles = useRef<(files: File[], position: number) => unknown>(() => undefined);

  const extensions = useMemo(
    () => [
      ...bodyExtensions.map((extension) =>
        extension.name === 'footnote' ? extension.configure({ label: t('blocks.footnote') }) : extension,
      ),
      Placeholder.configure({ placeholder: t('bodyPlaceholder') }),
      SlashMenu.configure({ labelOf: (name: BlockName) => t(`block.${name}`), ask: setAsks }),
    ],
    [t],
  );
  const receive = (view: EditorView, files: FileList | undefined, position = view.state.selection.to) => {
    if (!files?.length) return false;
    receiveFiles.current([...files], position);
    return true;
  };

  const editor = useEditor(
    {
      extensions,
      content: initialBody,
      editable,
      onUpdate: ({ editor: current }) => onChange(current.getJSON()),
      editorProps: {
        attributes: {
          class: 'article-body',
          role: 'textbox',
          lang: locale,
          spellcheck: 'true',
          'aria-multiline': 'true',
          'aria-label': t('body'),
        },
        // Where text is written, the palette's key makes a link.
        handleKeyDown: (view, event) => {
          const asksForLink =
            view.editable &&
            (event.ctrlKey || event.metaKey) &&
            !event.shiftKey &&
            event.key.toLowerCase() === 'k';
          if (asksForLink) setAsks('link');
          return asksForLink;
        },
        handlePaste: (view, event) => receive(view, event.clipboardData?.files),
        handleDrop: (view, event, _slice, moved) =>
          !moved &&
          receive(
            view,
            event.dataTransfer?.files,
            view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos,
          ),
      },
    },
    [extensions, locale],
  );

  useEffect(() => {
    editor.setEditable(editable, false);
  }, [editor, editable]);

  const insertFiles = useInsertFiles(editor);
  useEffect(() => {
    receiveFiles.current = insertFiles;
  }, [insertFiles]);

  return (
    <>
      {editable && <BodyToolbar editor={editor} onLink={() => setAsks('link')} onAsk={setAsks} />}
      <EditorContent editor={editor} />
      {asks === 'link' && <LinkDialog editor={editor} onClose={() => setAsks(null)} />}
      <BlockDialogs editor={editor} question={asks === 'link' ? null : asks} onClose={() => setAsks(null)} />
    </>
  );
}

/** Uploads files and puts each where it was dropped, even when the text above it has changed meanwhile. */
function useInsertFiles(editor: Editor) {
  const t = useTranslations('editor');
  const show = useToast();
  const uploadText = useUploadText();
  const { upload } = useUploads();

  return useCallback(
    async (files: File[], position: number) => {
      let place = position;
      const follow = ({ transaction }: { transaction: { mapping: { map: (place: number) => number } } }) => {
        place = transaction.mapping.map(place);
      };
      editor.on('transaction', follow);

      show({ tone: 'info', text: t('uploading', { count: files.length }) });
      for (const outcome of await Promise.all(files.map(upload))) {
        if (outcome.asset) {
          const picture = { type: 'image', attrs: { mediaId: outcome.asset.id } };
          insertBlock(editor, picture, { position: place, keepCaret: true });
        } else if (outcome.state === 'failed') {
          show({ tone: 'bad', text: outcome.file.name, detail: uploadText(outcome) });
        }
      }
      editor.off('transaction', follow);
    },
    [editor, show, t, upload, uploadText],
  );
}
