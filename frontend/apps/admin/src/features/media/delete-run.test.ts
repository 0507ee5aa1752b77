import { describe, expect, it, vi } from 'vitest';
import { runDeletion, type DeletionProgress } from './delete-run';

const never = new AbortController().signal;
const assets = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `id-${index}`, filename: `${index}.jpg` }));
const deleted = (id: string) => ({ deletedMediaAsset: { id }, errors: null });

describe('deleting files', () => {
  it('goes on after one that is refused, and tells why', async () => {
    const seen: DeletionProgress[] = [];
    const end = await runDeletion(
      assets(3),
      ({ id }) =>
        Promise.resolve(
          id === 'id-1'
            ? {
                deletedMediaAsset: null,
                errors: [
                  { __typename: 'MediaInUseError', code: 'MEDIA_IN_USE', message: '', useCount: 2, uses: [] },
                ],
              }
            : deleted(id),
        ),
      (progress) => seen.push(progress),
      never,
    );

    expect(end).toMatchObject({ done: 2, isStopped: false, isFinished: true });
    expect(end.refused).toMatchObject([{ filename: '1.jpg', error: { useCount: 2 } }]);
    expect(seen.map(({ done, refused }) => done + refused.length)).toEqual([0, 1, 2, 3, 3]);
  });

  it('takes a file that is gone already for deleted', async () => {
    const end = await runDeletion(
      assets(1),
      () =>
        Promise.resolve({
          deletedMediaAsset: null,
          errors: [{ __typename: 'MediaAssetNotFoundError', code: 'MEDIA_ASSET_NOT_FOUND', message: '' }],
        }),
      () => undefined,
      never,
    );

    expect(end).toMatchObject({ done: 1, refused: [] });
  });

  it('tells of requests that fail', async () => {
    const end = await runDeletion(
      assets(1),
      () => Promise.reject(Object.assign(new Error('away'), { code: 'NETWORK' })),
      () => undefined,
      never,
    );

    expect(end.refused).toMatchObject([{ id: 'id-0', problem: { code: 'NETWORK' } }]);
  });

  it('begins nothing more once it is stopped', async () => {
    const stop = new AbortController();
    const send = vi.fn(({ id }: { id: string }) => {
      stop.abort();
      return Promise.resolve(deleted(id));
    });
    const end = await runDeletion(assets(3), send, () => undefined, stop.signal);

    expect(send).toHaveBeenCalledTimes(1);
    expect(end).toMatchObject({ done: 1, isStopped: true, isFinished: true });
  });
});
