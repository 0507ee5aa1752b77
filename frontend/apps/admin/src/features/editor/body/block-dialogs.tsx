import type { Editor, JSONContent } from '@tiptap/core';
import { MediaPicker } from '../../media/media-picker';
import { ArticlePicker } from './article-picker';
import type { BlockQuestion } from './block-catalogue';
import { EmbedDialog } from './embed-dialog';
import { insertBlock } from './insert-block';
import { useInsertEmbed } from './use-insert-embed';

export interface BlockDialogsProps {
  readonly editor: Editor;
  readonly question: BlockQuestion | null;
  readonly onClose: () => void;
}

/** The dialogs of those blocks that need something chosen first. */
export function BlockDialogs({ editor, question, onClose }: BlockDialogsProps) {
  const insertEmbed = useInsertEmbed(editor);
  const insert = (block: JSONContent) => {
    insertBlock(editor, block);
    onClose();
  };

  switch (question) {
    case 'picture':
      return <MediaPicker onPick={({ id }) => insert(picture(id))} onClose={onClose} />;
    case 'gallery':
      return (
        <MediaPicker
          onPick={({ id }) => insert({ type: 'gallery', content: [picture(id)] })}
          onClose={onClose}
        />
      );
    case 'video':
      return (
        <MediaPicker
          kind="VIDEO"
          onPick={({ id }) => insert({ type: 'video', attrs: { mediaId: id } })}
          onClose={onClose}
        />
      );
    case 'audio':
      return (
        <MediaPicker
          kind="AUDIO"
          onPick={({ id }) => insert({ type: 'audio', attrs: { mediaId: id } })}
          onClose={onClose}
        />
      );
    case 'file':
      return (
        <MediaPicker
          kind="FILE"
          onPick={({ id }) => insert({ type: 'file', attrs: { mediaId: id } })}
          onClose={onClose}
        />
      );
    case 'embed':
      return (
        <EmbedDialog
          onPick={(url) => {
            insertEmbed(url);
            onClose();
          }}
          onClose={onClose}
        />
      );
    case 'related':
      return (
        <ArticlePicker
          onPick={({ id }) =>
            insert({
              type: 'relatedArticles',
              content: [{ type: 'relatedArticle', attrs: { contentItemId: id } }],
            })
          }
          onClose={onClose}
        />
      );
    case null:
      return null;
  }
}

const picture = (mediaId: string): JSONContent => ({ type: 'image', attrs: { mediaId } });
