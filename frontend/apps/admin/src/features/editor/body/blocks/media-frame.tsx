import { classNames, IconButton } from '@lavamedia/ui';
import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { removeNode } from './remove-node';
import { SizeSelect, type SizeSelectProps } from './size-select';

export interface MediaFrameProps extends Pick<ReactNodeViewProps, 'editor' | 'getPos'> {
  readonly className?: string;
  /** What is seen, heard or downloaded. */
  readonly children: ReactNode;
  /** How wide it stands on the page, where that can be chosen: what is chosen with lies on the picture then. */
  readonly size?: SizeSelectProps;
  /** The lines below it, while they can be written in. */
  readonly lines: ReactNode;
  /** What readers see in their place. */
  readonly caption: ReactNode;
  readonly removeLabel: string;
}

/** Something of the media library in the text, with its words below it, and the button that takes it away. */
export function MediaFrame({
  editor,
  getPos,
  className,
  children,
  size,
  lines,
  caption,
  removeLabel,
}: MediaFrameProps) {
  return (
    <NodeViewWrapper
      as="figure"
      className={classNames('group relative', className)}
      data-size={size?.value}
      contentEditable={false}
    >
      {children}
      {editor.isEditable ? (
        <>
          <figcaption className={classNames('flex flex-col gap-1', size && 'border-b border-line pb-3')}>
            {lines}
          </figcaption>
          <div
            className={classNames(
              'absolute flex items-center rounded-control opacity-0 transition-opacity duration-150 group-focus-within:opacity-100 group-hover:opacity-100 no-hover:opacity-100',
              size ? 'end-2 top-2 bg-surface' : 'end-0 top-0',
            )}
          >
            {size && <SizeSelect {...size} />}
            <IconButton size="small" label={removeLabel} onClick={() => removeNode(editor, getPos())}>
              <Trash2 aria-hidden />
            </IconButton>
          </div>
        </>
      ) : (
        caption && <figcaption>{caption}</figcaption>
      )}
    </NodeViewWrapper>
  );
}
