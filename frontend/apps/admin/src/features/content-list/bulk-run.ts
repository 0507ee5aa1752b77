import type { ActOnContentItemsInput, BulkAct } from '@lavamedia/api/admin';

/** An item as the list knows it. */
export interface ChosenItem {
  readonly id: string;
  readonly title: string;
  readonly latestVersionNumber: number;
}

/** Why an item was refused: the codes of the server, or of what kept the request from it. */
export interface RefusedItem extends ChosenItem {
  readonly codes: readonly string[];
}

export interface BulkProgress {
  readonly total: number;
  readonly done: number;
  readonly refused: readonly RefusedItem[];
  /** Whether somebody stopped it: what was not begun is left as it was. */
  readonly isStopped: boolean;
  readonly isFinished: boolean;
}

export interface BulkRequest {
  readonly act: BulkAct;
  readonly tagIds?: readonly string[];
  readonly categoryIds?: readonly string[];
}

/** Few enough that progress is seen and stopping is quick, many enough that 500 items take no time. */
const chunkSize = 10;

export interface BulkAnswer {
  readonly contentId: string;
  readonly isDone: boolean;
  readonly codes: readonly string[];
}

/**
 * Does the same with many items, some at a time. What is refused, or what a request that failed leaves undone, is told item by
 * item; the rest goes on.
 */
export async function runBulk(
  items: readonly ChosenItem[],
  request: BulkRequest,
  send: (input: ActOnContentItemsInput) => Promise<readonly BulkAnswer[]>,
  onProgress: (progress: BulkProgress) => void,
  signal: AbortSignal,
): Promise<BulkProgress> {
  let progress: BulkProgress = {
    total: items.length,
    done: 0,
    refused: [],
    isStopped: false,
    isFinished: false,
  };
  onProgress(progress);
  for (let start = 0; start < items.length && !signal.aborted; start += chunkSize) {
    const chunk = items.slice(start, start + chunkSize);
    const { done, refused } = await sendChunk(chunk, request, send);
    progress = {
      ...progress,
      done: progress.done + done,
      refused: [...progress.refused, ...refused],
    };
    onProgress(progress);
  }
  progress = { ...progress, isStopped: signal.aborted, isFinished: true };
  onProgress(progress);
  return progress;
}

async function sendChunk(
  chunk: readonly ChosenItem[],
  { act, tagIds, categoryIds }: BulkRequest,
  send: (input: ActOnContentItemsInput) => Promise<readonly BulkAnswer[]>,
): Promise<{ done: number; refused: RefusedItem[] }> {
  try {
    const answers = await send({
      act,
      items: chunk.map(({ id, latestVersionNumber }) => ({ id, expectedVersion: latestVersionNumber })),
      ...(tagIds ? { tagIds: [...tagIds] } : {}),
      ...(categoryIds ? { categoryIds: [...categoryIds] } : {}),
    });
    const refused = chunk.flatMap((item) => {
      const answer = answers.find(({ contentId }) => contentId === item.id);
      return answer?.isDone ? [] : [{ ...item, codes: answer?.codes ?? ['UNKNOWN'] }];
    });
    return { done: chunk.length - refused.length, refused };
  } catch (error) {
    const code =
      typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'UNKNOWN';
    return { done: 0, refused: chunk.map((item) => ({ ...item, codes: [code] })) };
  }
}
