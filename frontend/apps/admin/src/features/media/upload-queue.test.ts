import type { MediaPartsFragment } from '@lavamedia/api/admin';
import { describe, expect, it, vi } from 'vitest';
import { UploadQueue } from './upload-queue';

const asset = { id: 'a1' } as MediaPartsFragment;
const picture = (name: string) => new File(['x'], name, { type: 'image/jpeg' });
const accepted = { data: { uploadMedia: { mediaAsset: asset, errors: null } } };

describe('the upload queue', () => {
  it('sends at most three files at a time and all in the end', async () => {
    let running = 0;
    let most = 0;
    const queue = new UploadQueue(async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running--;
      return accepted;
    });

    const outcomes = await Promise.all(['1', '2', '3', '4', '5'].map((name) => queue.add(picture(name))));
    expect(outcomes.map(({ state }) => state)).toEqual(['done', 'done', 'done', 'done', 'done']);
    expect(most).toBe(3);
  });

  it('keeps the reason why the server refused a file', async () => {
    const error = {
      __typename: 'UnsupportedMediaError',
      code: 'UNSUPPORTED_MEDIA',
      message: '',
      detectedType: 'text/plain',
    } as const;
    const queue = new UploadQueue(() =>
      Promise.resolve({ data: { uploadMedia: { mediaAsset: null, errors: [error] } } }),
    );

    await expect(queue.add(picture('not-a-picture.jpg'))).resolves.toMatchObject({ state: 'failed', error });
  });

  it('cancels one upload without touching the others', async () => {
    const queue = new UploadQueue((file, { signal }) =>
      file.name === 'slow'
        ? new Promise((resolve) =>
            signal.addEventListener('abort', () => resolve({ problem: { code: 'ABORTED', message: '' } })),
          )
        : Promise.resolve(accepted),
    );

    const slow = queue.add(picture('slow'));
    const quick = queue.add(picture('quick'));
    queue.cancel(1);

    await expect(slow).resolves.toMatchObject({ state: 'cancelled' });
    await expect(quick).resolves.toMatchObject({ state: 'done' });
  });

  it('sends a failed file again when asked to', async () => {
    const send = vi
      .fn<() => Promise<typeof accepted | { problem: { code: string; message: string } }>>()
      .mockResolvedValueOnce({ problem: { code: 'NETWORK', message: '' } })
      .mockResolvedValueOnce(accepted);
    const queue = new UploadQueue(send);

    await queue.add(picture('x'));
    queue.retry(1);
    await vi.waitFor(() => expect(queue.snapshot()[0]?.state).toBe('done'));
  });
});
