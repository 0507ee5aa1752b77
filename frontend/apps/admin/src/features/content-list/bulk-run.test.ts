import { describe, expect, it, vi } from 'vitest';
import { runBulk, type BulkAnswer, type BulkProgress } from './bulk-run';

const items = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `i${index}`,
    title: `Titre ${index}`,
    latestVersionNumber: index + 1,
  }));
const allDone = (ids: readonly { id: string }[]): BulkAnswer[] =>
  ids.map(({ id }) => ({ contentId: id, isDone: true, codes: [] }));
const never = new AbortController().signal;

describe('an act on many items', () => {
  it('sends them some at a time, each with the version that the list knows, and tells how far it is', async () => {
    const send = vi.fn((input: { items: readonly { id: string }[] }) =>
      Promise.resolve(allDone(input.items)),
    );
    const seen: BulkProgress[] = [];
    const end = await runBulk(items(23), { act: 'PUBLISH' }, send, (progress) => seen.push(progress), never);

    expect(send).toHaveBeenCalledTimes(3);
    expect(send.mock.calls[0]?.[0]).toMatchObject({ act: 'PUBLISH', items: { length: 10 } });
    expect(seen.map(({ done }) => done)).toEqual([0, 10, 20, 23, 23]);
    expect(end).toMatchObject({ done: 23, refused: [], isStopped: false, isFinished: true });
  });

  it('says of each item why it was refused, and goes on', async () => {
    const send = (input: { items: readonly { id: string }[] }) =>
      Promise.resolve(
        allDone(input.items).map((answer) =>
          answer.contentId === 'i3' ? { ...answer, isDone: false, codes: ['FORBIDDEN'] } : answer,
        ),
      );
    const { done, refused } = await runBulk(items(12), { act: 'ARCHIVE' }, send, () => undefined, never);

    expect(done).toBe(11);
    expect(refused).toMatchObject([{ id: 'i3', title: 'Titre 3', codes: ['FORBIDDEN'] }]);
  });

  it('counts what a failed request left undone, and goes on with the next', async () => {
    let requests = 0;
    const send = (input: { items: readonly { id: string }[] }) =>
      requests++ === 0
        ? Promise.reject(Object.assign(new Error('away'), { code: 'NETWORK' }))
        : Promise.resolve(allDone(input.items));
    const { done, refused } = await runBulk(items(15), { act: 'PUBLISH' }, send, () => undefined, never);

    expect([done, refused.length, refused[0]?.codes]).toEqual([5, 10, ['NETWORK']]);
  });

  it('begins nothing more once it is stopped', async () => {
    const stop = new AbortController();
    const send = vi.fn((input: { items: readonly { id: string }[] }) => {
      stop.abort();
      return Promise.resolve(allDone(input.items));
    });
    const end = await runBulk(items(30), { act: 'PUBLISH' }, send, () => undefined, stop.signal);

    expect(send).toHaveBeenCalledTimes(1);
    expect(end).toMatchObject({ done: 10, isStopped: true, isFinished: true });
  });
});
