import type { MediaPartsFragment } from '@lavamedia/api/admin';
import { buttonStyle, Dialog } from '@lavamedia/ui';
import { Upload } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePermission } from '../session/viewer';
import { MediaBrowser } from './media-browser';
import { fileTypes, type MediaKind } from './media-kinds';
import type { MediaPage } from './media-search';
import { DropArea, FileButton } from './upload-area';
import { UploadsList } from './uploads-list';
import { useUploadOfKind } from './use-upload-of-kind';

export interface MediaPickerProps {
  readonly kind?: MediaKind;
  readonly onPick: (asset: MediaPartsFragment) => void;
  readonly onClose: () => void;
}

/** A choice from the library, or a new file that goes into it. */
export function MediaPicker({ kind = 'IMAGE', onPick, onClose }: MediaPickerProps) {
  const t = useTranslations('library');
  const common = useTranslations('common');
  const mayUpload = usePermission('media.upload');
  const upload = useUploadOfKind(kind);
  const [search, setSearch] = useState('');
  const [page, setPage] = useState<MediaPage>();

  const send = async (files: File[]) => {
    const [asset] = await Promise.all(files.slice(0, 1).map(upload));
    if (asset) onPick(asset);
  };

  return (
    <Dialog
      open
      size="large"
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t(`kinds.${kind}.pick`)}
      closeLabel={common('close')}
    >
      <DropArea
        onFiles={(files) => void send(files)}
        draggingClassName="bg-ember-tint"
        className="flex flex-col gap-4 pt-3"
      >
        {mayUpload && (
          <FileButton
            label={t(`kinds.${kind}.uploadOne`)}
            accept={fileTypes[kind]}
            onFiles={(files) => void send(files)}
            className={`${buttonStyle()} self-start`}
          >
            <Upload aria-hidden />
            {t(`kinds.${kind}.uploadOne`)}
          </FileButton>
        )}
        <UploadsList />
        <MediaBrowser
          kind={kind}
          search={search}
          onSearchChange={(next) => {
            setSearch(next);
            setPage(undefined);
          }}
          page={page}
          onPageChange={setPage}
          onOpen={onPick}
          openLabel={t('choose')}
        />
      </DropArea>
    </Dialog>
  );
}
