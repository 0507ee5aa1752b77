import type { DeleteMediaAssetInput, DeleteMediaAssetMutation, RequestProblem } from '@lavamedia/api/admin';

/** A file as the library knows it. */
export interface ChosenAsset {
  readonly id: string;
  readonly filename: string;
}

type Payload = DeleteMediaAssetMutation['deleteMediaAsset'];

/** Why a file was refused by the server. */
export type DeletionError = NonNullable<Payload['errors']>[number];

/** What uses a file. */
export type MediaUse = Extract<DeletionError, { readonly __typename: 'MediaInUseError' }>['uses'][number];

/** A file that is still there: the server refused, or its answer did not come. */
export interface RefusedAsset extends ChosenAsset {
  readonly error?: DeletionError;
  readonly problem?: RequestProblem;
}

export interface DeletionProgress {
  readonly total: number;
  readonly done: number;
  readonly refused: readonly RefusedAsset[];
  /** Whether somebody stopped it: what was not begun is left as it was. */
  readonly isStopped: boolean;
  readonly isFinished: boolean;
}

/** Deletes files one after the other. One that is refused is told with the reason; the others go on. */
export async function runDeletion(
  assets: readonly ChosenAsset[],
  send: (input: DeleteMediaAssetInput) => Promise<Payload>,
  onProgress: (progress: DeletionProgress) => void,
  signal: AbortSignal,
): Promise<DeletionProgress> {
  let progress: DeletionProgress = {
    total: assets.length,
    done: 0,
    refused: [],
    isStopped: false,
    isFinished: false,
  };
  onProgress(progress);
  for (const asset of assets) {
    if (signal.aborted) break;
    const refusal = await deleteOne(asset, send);
    progress = refusal
      ? { ...progress, refused: [...progress.refused, refusal] }
      : { ...progress, done: progress.done + 1 };
    onProgress(progress);
  }
  const isStopped = progress.done + progress.refused.length < progress.total;
  progress = { ...progress, isStopped, isFinished: true };
  onProgress(progress);
  return progress;
}

async function deleteOne(
  asset: ChosenAsset,
  send: (input: DeleteMediaAssetInput) => Promise<Payload>,
): Promise<RefusedAsset | null> {
  try {
    const [error] = (await send({ id: asset.id })).errors ?? [];
    // Somebody else was quicker: it is gone, as was wanted.
    return !error || error.__typename === 'MediaAssetNotFoundError' ? null : { ...asset, error };
  } catch (problem) {
    return { ...asset, problem: problem as RequestProblem };
  }
}
