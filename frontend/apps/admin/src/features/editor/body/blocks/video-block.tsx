import { Button, IconButton, Skeleton } from '@lavamedia/ui';
import type { ReactNodeViewProps } from '@tiptap/react';
import { Captions, Image, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Film } from '../../../media/film';
import type { MediaKind } from '../../../media/media-kinds';
import { MediaPicker } from '../../../media/media-picker';
import { useAsset } from '../../../media/use-asset';
import { CaptionAndCreditLines } from './asset-lines';
import { LineInput } from './line-input';
import { MediaFrame } from './media-frame';
import type { BlockSize } from './size-select';

interface VideoAttributes {
  readonly mediaId: string;
  readonly posterId: string | null;
  readonly captionsId: string | null;
  readonly title: string | null;
  readonly caption: string | null;
  readonly credit: string | null;
  readonly size: BlockSize;
}

/** A film in the text, with its picture and captions, and its words below it as readers see them. */
export function VideoBlock({ node, editor, getPos, updateAttributes }: ReactNodeViewProps) {
  const t = useTranslations('editor.video');
  const [picks, setPicks] = useState<Extract<MediaKind, 'IMAGE' | 'DOCUMENT'> | null>(null);
  const { mediaId, posterId, captionsId, title, caption, credit, size } = node.attrs as VideoAttributes;
  const { asset, isLoading } = useAsset(mediaId);
  const { asset: poster } = useAsset(posterId);
  const { asset: captions } = useAsset(captionsId);

  return (
    <MediaFrame
      editor={editor}
      getPos={getPos}
      className="video"
      size={{ label: t('size'), value: size, onValueChange: (value) => updateAttributes({ size: value }) }}
      removeLabel={t('remove')}
      caption={
        (title ?? caption) && (
          <>
            {title && <strong className="block">{title}</strong>}
            {caption}
          </>
        )
      }
      lines={
        <>
          <LineInput
            label={t('title')}
            placeholder={asset?.alternativeText ?? t('title')}
            value={title}
            maxLength={300}
            onValueChange={(value) => updateAttributes({ title: value })}
            className="font-medium text-ink"
          />
          <CaptionAndCreditLines
            asset={asset}
            caption={caption}
            credit={credit}
            onChange={updateAttributes}
          />
          <div className="mt-1 flex flex-wrap gap-2">
            <Choice
              icon={<Image aria-hidden />}
              label={posterId ? t('posterReplace') : t('posterChoose')}
              removeLabel={t('posterRemove')}
              isChosen={posterId !== null}
              onChoose={() => setPicks('IMAGE')}
              onRemove={() => updateAttributes({ posterId: null })}
            />
            <Choice
              icon={<Captions aria-hidden />}
              label={captionsId ? t('captionsReplace') : t('captionsChoose')}
              removeLabel={t('captionsRemove')}
              isChosen={captionsId !== null}
              onChoose={() => setPicks('DOCUMENT')}
              onRemove={() => updateAttributes({ captionsId: null })}
            />
          </div>
        </>
      }
    >
      <div data-drag-handle className="bg-sunken">
        {asset ? (
          <Film
            asset={asset}
            label={title ?? asset.alternativeText ?? asset.filename}
            poster={poster}
            captions={captions}
            captionsLabel={t('captions')}
          />
        ) : isLoading ? (
          <Skeleton className="h-72" />
        ) : (
          <p className="grid h-40 place-items-center font-sans text-sm text-bad">{t('missing')}</p>
        )}
      </div>
      {picks && (
        <MediaPicker
          kind={picks}
          onPick={({ id }) => {
            updateAttributes(picks === 'IMAGE' ? { posterId: id } : { captionsId: id });
            setPicks(null);
          }}
          onClose={() => setPicks(null)}
        />
      )}
    </MediaFrame>
  );
}

interface ChoiceProps {
  readonly icon: React.ReactNode;
  readonly label: string;
  readonly removeLabel: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onRemove: () => void;
}

function Choice({ icon, label, removeLabel, isChosen, onChoose, onRemove }: ChoiceProps) {
  return (
    <span className="flex items-center">
      <Button size="small" onClick={onChoose}>
        {icon}
        {label}
      </Button>
      {isChosen && (
        <IconButton size="small" label={removeLabel} onClick={onRemove}>
          <X aria-hidden />
        </IconButton>
      )}
    </span>
  );
}
