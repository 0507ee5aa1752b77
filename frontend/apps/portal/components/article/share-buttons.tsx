'use client';

import { useState, useSyncExternalStore } from 'react';

interface Props {
  url: string;
  title: string;
  texts: { share: string; copy: string; copied: string };
}

const never = () => () => undefined;

/** What the reader's own device offers to pass an article on: its share sheet, where it has one, and the clipboard. */
export function ShareButtons({ url, title, texts }: Props) {
  // Only in the browser is it known; until then there is nothing that could turn out not to work.
  const isBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [isCopied, setIsCopied] = useState(false);
  if (!isBrowser) return null;

  return (
    <>
      {'share' in navigator && (
        <li>
          <button
            type="button"
            // A share sheet that is closed again is no mistake.
            onClick={() => void navigator.share({ url, title }).catch(() => undefined)}
          >
            {texts.share}
          </button>
        </li>
      )}
      {'clipboard' in navigator && (
        <li>
          <button
            type="button"
            onClick={() => void navigator.clipboard.writeText(url).then(() => setIsCopied(true))}
          >
            {texts.copy}
          </button>
          <span role="status">{isCopied && ` ${texts.copied}`}</span>
        </li>
      )}
    </>
  );
}
