interface Props {
  url: string;
  title: string;
  texts: { share: string; copy: string; copied: string };
}

/**
 * What the reader's own device offers to pass an article on: its share sheet, where it has one, and the clipboard. `theme.js` knows which of
 * them there are before the page is painted, and does what they say.
 */
export function ShareButtons({ url, title, texts }: Props) {
  return (
    <>
      <li data-needs-share>
        <button type="button" data-share={url} data-share-title={title}>
          {texts.share}
        </button>
      </li>
      <li data-needs-clipboard>
        <button type="button" data-copy={url}>
          {texts.copy}
        </button>{' '}
        <span role="status">
          <span hidden suppressHydrationWarning>
            {texts.copied}
          </span>
        </span>
      </li>
    </>
  );
}
