'use client';

import type { Embed } from '@lavamedia/utils';
import { useEffect, useRef, useState } from 'react';

interface Props {
  embed: Embed;
  title: string;
  /** Says that the site learns of the reader who goes on. */
  warning: string;
  action: string;
  /** The language of these words, where it is not that of the body. */
  lang: string | undefined;
}

/** Loads nothing of another site until the reader says so; then its frame stands in the same place. */
export function EmbedFrame({ embed, title, warning, action, lang }: Props) {
  const [isShown, setIsShown] = useState(false);
  const frame = useRef<HTMLIFrameElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => frame.current?.focus(), [isShown]);
  // It may have been pressed before this script came; `theme.js` noted that.
  useEffect(() => {
    if (button.current?.dataset.pressed !== undefined) button.current.click();
  }, []);

  if (isShown) {
    return (
      <iframe
        ref={frame}
        src={embed.frame}
        title={title}
        lang={lang}
        allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
        sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation"
        referrerPolicy="strict-origin-when-cross-origin"
        style={embed.ratio ? { aspectRatio: embed.ratio } : undefined}
      />
    );
  }
  return (
    <div data-needs-script data-screen-only lang={lang}>
      <button
        ref={button}
        type="button"
        data-replayed
        suppressHydrationWarning
        onClick={() => setIsShown(true)}
      >
        {action}
      </button>
      <p>{warning}</p>
    </div>
  );
}
