import type { MediaPartsFragment } from '@lavamedia/api/admin';
import { useToast } from '@lavamedia/ui';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { MediaKind } from './media-kinds';
import { uploadQueue } from './upload-queue';
import { useUploads } from './use-uploads';

/** Uploads a file for a place that takes one kind only: another kind is in the library then, and the person is told why it is not here. */
export function useUploadOfKind(kind: MediaKind): (file: File) => Promise<MediaPartsFragment | null> {
  const t = useTranslations('library');
  const show = useToast();
  const { upload } = useUploads();

  return useCallback(
    async (file) => {
      const { asset, key } = await upload(file);
      if (!asset) return null;
      uploadQueue.dismiss(key);
      if (asset.type === kind) return asset;
      show({ tone: 'bad', text: file.name, detail: t(`kinds.${kind}.wrong`) });
      return null;
    },
    [kind, show, t, upload],
  );
}
