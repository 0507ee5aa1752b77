import { useEffect, useState } from 'react';
import { useViewer } from '../../session/viewer';
import type { ArticleSession } from '../article-session';
import { fromBase64 } from './base64';
import { SharedBody } from './shared-body';
import { useCoeditingTransport } from './use-coediting-transport';

/** Whoever opens an item does not wait longer for its shared body than this: he writes, and joins when it can be had. */
const patience = 3_000;
const retryAfter = 5_000;

/**
 * Joins the shared body of an item, and stays in it: where it cannot be had one writes alone, as ever, and it is tried again.
 * @param isWanted whether there is somebody to write with, or may be
 * @returns whether the text is about to come from there
 */
export function useCoediting(
  session: ArticleSession,
  itemId: string | undefined,
  isWanted: boolean,
): boolean {
  const transportOf = useCoeditingTransport();
  const { id: userId, displayName } = useViewer();
  const [isJoining, setIsJoining] = useState(isWanted);

  useEffect(() => {
    if (!itemId || !isWanted) return;
    let hasEnded = false;
    let shared: SharedBody | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const join = async () => {
      const beginning = session.beginning();
      const opened =
        beginning &&
        (await SharedBody.open({
          transport: transportOf(itemId),
          version: beginning.version,
          body: beginning.body,
          writing: beginning.writing,
          user: { id: userId, name: displayName },
          unsent: beginning.kept?.unsent
            ? { documentId: beginning.kept.documentId, update: fromBase64(beginning.kept.unsent) }
            : null,
          onLost: () => {
            shared = null;
            session.unshare();
            tryAgain();
          },
        }));
      if (opened && !hasEnded && session.share(opened)) shared = opened;
      else {
        opened?.close();
        tryAgain();
      }
      setIsJoining(false);
    };
    const tryAgain = () => {
      clearTimeout(timer);
      if (!hasEnded) timer = setTimeout(() => void join(), retryAfter);
    };
    void join();
    const giveUp = setTimeout(() => setIsJoining(false), patience);
    const leave = () => shared?.leave();
    window.addEventListener('pagehide', leave);
    return () => {
      hasEnded = true;
      clearTimeout(timer);
      clearTimeout(giveUp);
      window.removeEventListener('pagehide', leave);
      shared?.close();
      session.unshare();
    };
  }, [session, itemId, isWanted, transportOf, userId, displayName]);

  return isJoining;
}
