/** What one tab tells the others: they share the session, whichever of them began or ended it. */
export type SessionNews = 'signedIn' | 'signedOut';

/** Absent in old browsers and in tests; each tab then finds out by its next request. */
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('lavamedia.session');

export function tellTabs(news: SessionNews): void {
  channel?.postMessage(news);
}

/** Calls back with what other tabs tell; the tab that tells does not hear itself. */
export function hearTabs(listener: (news: SessionNews) => void): () => void {
  const hear = ({ data }: MessageEvent<unknown>) => {
    if (data === 'signedIn' || data === 'signedOut') listener(data);
  };
  channel?.addEventListener('message', hear);
  return () => channel?.removeEventListener('message', hear);
}
