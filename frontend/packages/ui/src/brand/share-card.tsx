export interface ShareCardProps {
  readonly title: string;
  /** A word or two above the title. */
  readonly above: string | null;
  /** The address of the picture beside it, which may be a data URL. */
  readonly picture: string | null;
  /** What of the picture stays in sight, as a CSS position. A picture that is cut already needs none. */
  readonly focus?: string;
}

export const SHARE_CARD_WIDTH = 1200;
export const SHARE_CARD_HEIGHT = 630;
export const SHARE_CARD_PICTURE_WIDTH = 540;

// The colours of the masthead. No style sheet reaches what is drawn here.
const BASALT = '#241F1B';
const INK = '#F3EEE7';
const EMBER = '#FF8A5C';

/**
 * Headline and picture as networks show them, 1200 by 630: the portal draws a picture of it, the admin shows it while one writes. Only
 * what Satori knows: flexbox and inline styles.
 */
export function ShareCard({ title, above, picture, focus }: ShareCardProps) {
  return (
    <div style={{ display: 'flex', width: '100%', height: '100%', background: BASALT, color: INK }}>
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'space-between',
          width: picture ? 660 : '100%',
          padding: '56px 56px 52px 64px',
        }}
      >
        <div
          style={{ display: 'flex', alignItems: 'center', gap: 14, fontSize: 34, letterSpacing: '-0.02em' }}
        >
          <svg width="38" height="38" viewBox="0 0 32 32">
            <path fill={INK} d="M12.2 4.5 1.5 27.5h11.3l3.9-9.8-3.3-6.2 2.3-7z" />
            <path fill={EMBER} d="M18 4.5l-2.2 6.8 3.4 6.3-4 9.9h15.3L19.8 4.5z" />
          </svg>
          Lavamedia
        </div>
        <div style={{ display: 'flex', flexDirection: 'column', gap: 20 }}>
          {above && <div style={{ display: 'flex', fontSize: 28, color: EMBER }}>{above}</div>}
          <div
            style={{
              display: 'block',
              fontSize: sizeOf(title, picture === null),
              lineHeight: 1.1,
              letterSpacing: '-0.015em',
              lineClamp: 6,
            }}
          >
            {title}
          </div>
        </div>
      </div>
      {picture && (
        <img
          src={picture}
          width={SHARE_CARD_PICTURE_WIDTH}
          height={SHARE_CARD_HEIGHT}
          style={{ objectFit: 'cover', ...(focus ? { objectPosition: focus } : {}) }}
          alt=""
        />
      )}
    </div>
  );
}

/** A headline fills its place: the longer, the smaller. */
function sizeOf({ length }: string, wide: boolean): number {
  const step = length <= 45 ? 0 : length <= 75 ? 1 : length <= 110 ? 2 : 3;
  return (wide ? [96, 80, 66, 56] : [66, 56, 48, 40])[step] ?? 40;
}
