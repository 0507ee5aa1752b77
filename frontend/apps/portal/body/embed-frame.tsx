'use client';

import type { Embed } from '@lavamedia/utils';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { ThirdParty } from '@/consent/purposes';
import { useConsent } from '@/consent/use-consent';

export interface EmbedFrameTexts {
  action: string;
  /** Says that the site learns of the reader who goes on. */
  warning: string;
  /** Agrees to everything of this site. */
  always: string;
  /** Agrees to everything of all sites. */
  alwaysAll: string;
  /** Why something stands there although nothing was pressed. */
  remembered: string;
  /** The page on which that is taken back. */
  choices: string;
  choicesPath: string;
}

interface Props {
  embed: Embed;
  /** Of whom it loads something. */
  party: ThirdParty;
  title: string;
  texts: EmbedFrameTexts;
  /** The language of these words, where it is not that of the body. */
  lang: string | undefined;
}

/** Loads nothing of another site until the reader says so, now or before; then its frame stands in the same place. */
export function EmbedFrame({ embed, party, title, texts, lang }: Props) {
  const { isAllowed, allowParty, allowPurpose } = useConsent(party);
  const [isAsked, setIsAsked] = useState(false);
  const wasPressed = useRef(false);
  const frame = useRef<HTMLIFrameElement>(null);
  const isShown = isAsked || isAllowed;
  useEffect(() => {
    if (isShown && wasPressed.current) frame.current?.focus();
  }, [isShown]);
  const press = (agree: () => void) => () => {
    wasPressed.current = true;
    agree();
  };

  if (isShown) {
    return (
      <>
        <iframe
          ref={frame}
          src={isAsked ? embed.frame : embed.stillFrame}
          title={title}
          lang={lang}
          loading="lazy"
          allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
          sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation"
          referrerPolicy="strict-origin-when-cross-origin"
          style={embed.ratio ? { aspectRatio: embed.ratio } : undefined}
        />
        {isAllowed && (
          <p className="embed-remembered" data-screen-only lang={lang}>
            {texts.remembered} <a href={texts.choicesPath}>{texts.choices}</a>
          </p>
        )}
      </>
    );
  }
  return (
    <div data-island="" data-needs-script data-screen-only lang={lang}>
      <ReplayedButton onPress={press(() => setIsAsked(true))}>{texts.action}</ReplayedButton>
      <p>{texts.warning}</p>
      <div className="embed-always">
        <ReplayedButton onPress={press(allowParty)}>{texts.always}</ReplayedButton>
        <ReplayedButton onPress={press(allowPurpose)}>{texts.alwaysAll}</ReplayedButton>
      </div>
    </div>
  );
}

/** May be pressed before this script has come: `theme.js` notes that, and it is done then. */
function ReplayedButton({ onPress, children }: { onPress: () => void; children: ReactNode }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (button.current?.dataset.pressed !== undefined) button.current.click();
  }, []);

  return (
    <button ref={button} type="button" data-replayed suppressHydrationWarning onClick={onPress}>
      {children}
    </button>
  );
}
