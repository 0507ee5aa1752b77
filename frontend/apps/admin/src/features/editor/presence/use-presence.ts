import {
  api,
  ContentPresenceChangedDocument,
  LeaveContentItemDocument,
  listen,
  requestGraphQL,
  type PresentEditorsFragment,
} from '@lavamedia/api/admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDispatch } from 'react-redux';
import type { createStore } from '../../../app/store';
import { tabOfOurs } from '../unsaved-text';

export type PresentEditor = PresentEditorsFragment['editors'][number];

export interface Presence {
  /** The other tabs that have the item open to change it. */
  readonly others: readonly PresentEditor[];
  /** Who took the item over from this tab. */
  readonly takenOverBy: NonNullable<PresentEditor['takenOverBy']> | null;
  /** Lets this tab write alone. */
  readonly takeOver: () => Promise<void>;
}

/** A lease lasts 40 seconds: one renewal may be lost. */
const renewal = 15_000;

const { announcePresence, takeOverContentItem } = api.endpoints;

/** Tells the server that this tab has an item open, and hears who else has. */
export function usePresence(id: string | undefined, mayEdit: boolean, hasChanges: boolean): Presence {
  const dispatch = useDispatch<ReturnType<typeof createStore>['dispatch']>();
  const [editors, setEditors] = useState<readonly PresentEditor[]>([]);
  const changes = useRef(hasChanges);

  const announce = useCallback(async () => {
    if (!id) return;
    const input = { id, tab: tabOfOurs(), hasChanges: changes.current };
    const { data } = await dispatch(announcePresence.initiate({ input }, { track: false }));
    const item = data?.announcePresence.contentItem;
    if (item) setEditors(item.editors);
  }, [dispatch, id]);

  useEffect(() => {
    if (!id || !mayEdit) return;
    const leave = () => {
      void requestGraphQL(LeaveContentItemDocument, { input: { id, tab: tabOfOurs() } }, { keepalive: true });
    };
    void announce();
    const timer = setInterval(() => void announce(), renewal);
    const stopListening = listen(
      ContentPresenceChangedDocument,
      { id },
      {
        onData: ({ onContentPresenceChanged }) => {
          if (onContentPresenceChanged) setEditors(onContentPresenceChanged.editors);
        },
        onReturn: () => void announce(),
      },
    );
    window.addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      stopListening();
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [announce, id, mayEdit]);

  // That somebody began to write is news; that he writes on is not.
  useEffect(() => {
    if (changes.current === hasChanges) return;
    changes.current = hasChanges;
    if (mayEdit) void announce();
  }, [announce, hasChanges, mayEdit]);

  const takeOver = useCallback(async () => {
    if (!id) return;
    const input = { id, tab: tabOfOurs() };
    const { data } = await dispatch(takeOverContentItem.initiate({ input }, { track: false }));
    const item = data?.takeOverContentItem.contentItem;
    if (item) setEditors(item.editors);
  }, [dispatch, id]);

  const tab = tabOfOurs();
  return {
    others: editors.filter((editor) => editor.tab !== tab),
    takenOverBy: editors.find((editor) => editor.tab === tab)?.takenOverBy ?? null,
    takeOver,
  };
}
