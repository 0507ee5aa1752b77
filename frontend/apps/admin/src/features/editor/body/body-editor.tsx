import { useToast } from '@lavamedia/ui';
import type { Editor, JSONContent } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { FindAndReplace } from '@tiptap/extension-find-and-replace';
import { Focus, Placeholder } from '@tiptap/extensions';
import type { Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { EditorContent, useEditor } from '@tiptap/react';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import {
  memo,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type RefObject,
} from 'react';
import { useTranslations } from 'use-intl';
import { useUploadText } from '../../media/use-upload-text';
import { useUploads } from '../../media/use-uploads';
import type { BlockName, BlockQuestion } from './block-catalogue';
import { BlockDialogs } from './block-dialogs';
import { bodyExtensions } from './body-extensions';
import { BodyToolbar } from './body-toolbar';
import { insertBlock } from './insert-block';
import { LinkDialog } from './link-dialog';
import { CommentBubble } from '../comments/comment-bubble';
import { CommentsInText } from '../comments/comments-in-text';
import { useReview } from '../comments/review-context';
import { CaretsInText } from '../coediting/carets-in-text';
import type { WritingDocument } from '../coediting/writing-document';
import { fragmentOf } from '../coediting/shared-document';
import { SlashMenu } from './slash-menu';
import { plainBody } from './plain-body';
import { useInsertEmbed } from './use-insert-embed';
import { BlockActs } from './writing/block-acts';
import { BlockHandle } from './writing/block-handle';
import { cleanPasted, pastedEmbed, readPasted } from './writing/clean-pasted';
import { FindBar } from './writing/find-bar';
import { KeyboardHelp } from './writing/keyboard-help';
import { SelectionToolbar } from './writing/selection-toolbar';
import { TypographyDialog } from './writing/typography-dialog';
import { TypographyWhileTyping } from './writing/typography-of-document';
import { WritingStatus } from './writing/writing-status';

export interface BodyEditorProps {
  readonly locale: string;
  readonly initialBody: JSONContent;
  readonly editable: boolean;
  /** The document that it is written in where others may come, or are there already; it says the same. */
  readonly writing?: Pick<WritingDocument, 'document' | 'awareness'> | null;
  /** Where the person was in an editor that this one stands in for. */
  readonly caretRef?: RefObject<Caret | null>;
  /** @param isOwn whether it was done here, and not by somebody who writes in the same body */
  readonly onChange: (body: JSONContent, isOwn: boolean) => void;
}

export interface Caret {
  readonly from: number;
  readonly to: number;
}

/**
 * The writing surface and its toolbar. The text that it began with counts once, so that a key renders nothing of this again: the
 * document lives in the editor, not in React.
 */
export const BodyEditor = memo(
  WritingSurface,
  (before, now) =>
    before.locale === now.locale &&
    before.editable === now.editable &&
    before.writing?.document === now.writing?.document &&
    before.onChange === now.onChange,
);

function WritingSurface({
  locale,
  initialBody,
  editable,
  writing = null,
  caretRef,
  onChange,
}: BodyEditorProps) {
  const t = useTranslations('editor');
  const show = useToast();
  const [asks, setAsks] = useState<'link' | 'typography' | 'help' | BlockQuestion | null>(null);
  const [isFinding, setIsFinding] = useState(false);
  const [isFocused, setIsFocused] = useState(false);
  const { discussion, mayComment, onOpen } = useReview();
  const surface = useRef<HTMLDivElement>(null);
  const insertEmbed = useRef<(url: string) => void>(() => undefined);
  const receiveFiles = useRef<(files: File[], position: number) => unknown>(() => undefined);

  const document = writing?.document;
  const awareness = writing?.awareness;
  const extensions = useMemo(
    () => [
      ...bodyExtensions.map((extension) => {
        if (extension.name === 'footnote') return extension.configure({ label: t('blocks.footnote') });
        // Where others write, too, one takes back only what is one's own.
        return document && extension.name === 'starterKit'
          ? extension.configure({ undoRedo: false })
          : extension;
      }),
      ...(document && awareness
        ? [Collaboration.configure({ fragment: fragmentOf(document) }), CaretsInText.configure({ awareness })]
        : []),
      Placeholder.configure({ placeholder: t('bodyPlaceholder') }),
      BlockActs,
      FindAndReplace.configure({ injectCSS: false, searchDebounceMs: 0 }),
      Focus.configure({ className: 'has-caret', mode: 'shallowest' }),
      TypographyWhileTyping.configure({ locale }),
      CommentsInText.configure({ discussion, onOpen }),
      SlashMenu.configure({ labelOf: (name: BlockName) => t(`block.${name}`), ask: setAsks }),
    ],
    [t, locale, discussion, onOpen, document, awareness],
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
      onUpdate: ({ editor: current, transaction }) =>
        onChange(plainBody(current.state.doc), isOwnChange(transaction.getMeta(ySyncPluginKey))),
      editorProps: {
        attributes: {
          class: 'article-body',
          role: 'textbox',
          lang: locale,
          spellcheck: 'true',
          'aria-multiline': 'true',
          'aria-label': t('body'),
        },
        // Where text is written, the palette's key makes a link, and the browser's search is ours.
        handleKeyDown: (view, event) => {
          const act = keyAct(event);
          if (act === 'link' && !view.editable) return false;
          if (act === 'find') setIsFinding(true);
          else if (act === 'toolbar')
            surface.current?.querySelector<HTMLElement>('[role="toolbar"] button')?.focus();
          else if (act) setAsks(act);
          if (act) event.preventDefault();
          return act !== null;
        },
        transformPastedHTML: cleanPasted,
        handlePaste: (view, event) => {
          const { hasWords, pictures } = readPasted(event.clipboardData?.getData('text/html') ?? '');
          if (!hasWords && receive(view, event.clipboardData?.files)) return true;
          if (hasWords && pictures > 0)
            show({ tone: 'info', text: t('picturesNotPasted', { count: pictures }) });
          const url = pastedEmbed(event.clipboardData?.getData('text/plain') ?? '');
          const { $from, empty } = view.state.selection;
          // On words an address is a link; alone on a line it is the thing itself.
          if (!url || !empty || $from.parent.type.name !== 'paragraph' || $from.parent.content.size > 0)
            return false;
          insertEmbed.current(url);
          return true;
        },
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

  useLayoutEffect(() => {
    if (!caretRef) return;
    const { current } = caretRef;
    caretRef.current = null;
    if (current) {
      const end = editor.state.doc.content.size;
      const range = { from: Math.min(current.from, end), to: Math.min(current.to, end) };
      editor.chain().setTextSelection(range).focus(null, { scrollIntoView: false }).run();
    }
    return () => {
      if (editor.isFocused)
        caretRef.current = { from: editor.state.selection.from, to: editor.state.selection.to };
    };
  }, [editor, caretRef]);

  const insertFiles = useInsertFiles(editor);
  const describeAndInsert = useInsertEmbed(editor);
  useEffect(() => {
    receiveFiles.current = insertFiles;
    insertEmbed.current = describeAndInsert;
  }, [insertFiles, describeAndInsert]);

  const beginComment = () => {
    if (discussion?.beginOnSelection()) onOpen();
  };

  const close = () => setAsks(null);
  return (
    <div ref={surface} data-focus-mode={isFocused || undefined} className="flex flex-col gap-6">
      {editable && (
        <>
          <BodyToolbar editor={editor} onLink={() => setAsks('link')} onAsk={setAsks} />
          <SelectionToolbar
            editor={editor}
            onLink={() => setAsks('link')}
            onComment={mayComment ? beginComment : undefined}
          />
          <BlockHandle editor={editor} />
        </>
      )}
      {!editable && mayComment && <CommentBubble editor={editor} onComment={beginComment} />}
      {isFinding && <FindBar editor={editor} onClose={() => setIsFinding(false)} />}
      <EditorContent editor={editor} className="relative" />
      <WritingStatus
        editor={editor}
        editable={editable}
        focused={isFocused}
        onFocusMode={() => setIsFocused((on) => !on)}
        onFind={() => setIsFinding(true)}
        onTypography={() => setAsks('typography')}
        onHelp={() => setAsks('help')}
      />
      {asks === 'link' && <LinkDialog editor={editor} onClose={close} />}
      {asks === 'typography' && <TypographyDialog editor={editor} locale={locale} onClose={close} />}
      {asks === 'help' && <KeyboardHelp onClose={close} />}
      <BlockDialogs
        editor={editor}
        question={asks === 'link' || asks === 'typography' || asks === 'help' ? null : asks}
        onClose={close}
      />
    </div>
  );
}

/** What somebody else typed comes as a change of the shared document; so does what one takes back oneself. */
function isOwnChange(change: unknown): boolean {
  if (typeof change !== 'object' || change === null || !('isChangeOrigin' in change)) return true;
  return 'isUndoRedoOperation' in change && change.isUndoRedoOperation === true;
}

/** What a key combination opens, if anything. */
function keyAct(event: KeyboardEvent): 'link' | 'find' | 'help' | 'toolbar' | null {
  if (event.altKey && event.key === 'F10') return 'toolbar';
  if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return null;
  return { k: 'link' as const, f: 'find' as const, '/': 'help' as const }[event.key.toLowerCase()] ?? null;
}

const blockTypes = { IMAGE: 'image', VIDEO: 'video', AUDIO: 'audio', FILE: 'file' } as const;

/** Uploads files and puts each where it was dropped, even when the text above it has changed meanwhile. */
function useInsertFiles(editor: Editor) {
  const t = useTranslations('editor');
  const show = useToast();
  const uploadText = useUploadText();
  const { upload } = useUploads();

  return useCallback(
    async (files: File[], position: number) => {
      // Also where somebody else writes above it, which replaces the whole document.
      let place = editor.utils.createMappablePosition(position);
      const follow = ({ transaction }: { transaction: Transaction }) => {
        if (transaction.docChanged)
          ({ position: place } = editor.utils.getUpdatedPosition(place, transaction));
      };
      editor.on('transaction', follow);

      show({ tone: 'info', text: t('uploading', { count: files.length }) });
      for (const outcome of await Promise.all(files.map(upload))) {
        if (outcome.asset?.type === 'DOCUMENT') {
          show({ tone: 'bad', text: outcome.file.name, detail: t('captionsDropped') });
        } else if (outcome.asset) {
          const block = { type: blockTypes[outcome.asset.type], attrs: { mediaId: outcome.asset.id } };
          insertBlock(editor, block, { position: place.position, keepCaret: true });
        } else if (outcome.state === 'failed') {
          show({ tone: 'bad', text: outcome.file.name, detail: uploadText(outcome) });
        }
      }
      editor.off('transaction', follow);
    },
    [editor, show, t, upload, uploadText],
  );
}
