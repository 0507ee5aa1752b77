import { api, type EditedContentItemFragment, type RequestProblem } from '@lavamedia/api/admin';
import { useCallback } from 'react';
import { useDispatch } from 'react-redux';
import type { createStore } from '../../app/store';
import type { MutationError } from '../errors/use-error-text';
import type { ActDetails, ConfirmedAct } from './act';

const server = api.endpoints;

/** What came of an act: the item, what the server refused, or why it could not be asked. */
export interface ActAnswer {
  readonly contentItem?: EditedContentItemFragment | null;
  readonly errors?: readonly MutationError[] | null;
  readonly problem?: RequestProblem;
}

export type Perform = (
  act: ConfirmedAct,
  item: { readonly id: string; readonly expectedVersion: number },
  details?: ActDetails,
) => Promise<ActAnswer>;

/** Does acts of the newsroom, through the cache that the lists read from. */
export function useAct(): Perform {
  const dispatch = useDispatch<ReturnType<typeof createStore>['dispatch']>();

  return useCallback(
    async (act, { id, expectedVersion }, { note, instant = '', versionChoice } = {}) => {
      const input = { id, expectedVersion };
      const noted = { ...input, ...(note ? { note } : {}) };
      switch (act) {
        case 'SUBMIT':
          return read(await dispatch(server.submitContentItem.initiate({ input: noted })));
        case 'WITHDRAW_SUBMISSION':
          return read(await dispatch(server.withdrawContentItemSubmission.initiate({ input })));
        case 'REQUEST_CHANGES':
          return read(
            await dispatch(
              server.requestChangesContentItem.initiate({ input: { ...input, note: note ?? '' } }),
            ),
          );
        case 'APPROVE':
          return read(await dispatch(server.approveContentItem.initiate({ input: noted })));
        case 'SCHEDULE':
          return read(
            await dispatch(
              server.scheduleContentItem.initiate({
                input: { ...input, at: instant, ...(versionChoice ? { versionChoice } : {}) },
              }),
            ),
          );
        case 'SCHEDULE_UNPUBLISH':
          return read(
            await dispatch(
              server.scheduleContentItem.initiate({ input: { ...input, at: instant, act: 'UNPUBLISH' } }),
            ),
          );
        case 'CANCEL_SCHEDULE':
          return read(await dispatch(server.cancelContentItemSchedule.initiate({ input })));
        case 'EMBARGO':
          return read(
            await dispatch(server.embargoContentItem.initiate({ input: { ...noted, until: instant } })),
          );
        case 'LIFT_EMBARGO':
          return read(await dispatch(server.liftContentItemEmbargo.initiate({ input })));
        case 'PUBLISH':
          return read(await dispatch(server.publishContentItem.initiate({ input })));
        case 'CORRECT':
          return read(
            await dispatch(server.correctContentItem.initiate({ input: { ...input, note: note ?? '' } })),
          );
        case 'UNPUBLISH':
          return read(await dispatch(server.unpublishContentItem.initiate({ input })));
        case 'KILL':
          return read(await dispatch(server.killContentItem.initiate({ input: noted })));
        case 'ARCHIVE':
          return read(await dispatch(server.archiveContentItem.initiate({ input })));
        case 'RESTORE':
          return read(await dispatch(server.restoreContentItem.initiate({ input })));
      }
    },
    [dispatch],
  );
}

/** The one payload of a mutation, or why there is none. */
export function read({
  data,
  error,
}: {
  data?: Record<string, ActAnswer> | undefined;
  error?: unknown;
}): ActAnswer {
  const [payload] = Object.values(data ?? {});
  return payload ?? { problem: error as RequestProblem };
}
