import { api } from '@lavamedia/api/admin';
import { useCallback, useSyncExternalStore } from 'react';
import { useDispatch } from 'react-redux';
import type { createStore } from '../../app/store';
import { uploadQueue, type Upload } from './upload-queue';

/** The queue, and how a file is added to it: resolves with what became of it. */
export function useUploads(): { uploads: readonly Upload[]; upload: (file: File) => Promise<Upload> } {
  const dispatch = useDispatch<ReturnType<typeof createStore>['dispatch']>();
  const uploads = useSyncExternalStore(uploadQueue.subscribe, uploadQueue.snapshot);

  const upload = useCallback(
    async (file: File) => {
      const outcome = await uploadQueue.add(file);
      if (outcome.asset) {
        await dispatch(
          api.util.upsertQueryData('mediaAsset', { id: outcome.asset.id }, { mediaAsset: outcome.asset }),
        );
        dispatch(api.util.invalidateTags([{ type: 'MediaAsset', id: 'LIST' }]));
      }
      return outcome;
    },
    [dispatch],
  );

  return { uploads, upload };
}

/** The files among what was dropped or pasted. */
export const filesOf = (transfer: DataTransfer | null): File[] => [...(transfer?.files ?? [])];
