import { sayDuration } from '@lavamedia/utils';
import { Caption, type CreditLabel } from '@/components/picture/caption';
import type { Article } from '@/content/article';
import { textAttribute, type BodyNode } from './body-document';
import { assetOf } from './body-picture';

export interface AudioTexts {
  /** What a recording is called that has no name. */
  name: string;
  /** For browsers without a player, and on paper. */
  link: string;
}

interface Props {
  node: BodyNode;
  media: Article['media'];
  creditLabel: CreditLabel;
  texts: AudioTexts;
  /** The language of the texts, where it is not that of the body. */
  lang: string | undefined;
}

/** A recording of the library in the browser's own player: nothing of it is loaded before the reader plays it. */
export function BodyAudio({ node, media, creditLabel, texts, lang }: Props) {
  const recording = assetOf(node, media);
  if (!recording) return null;
  const title = textAttribute(node, 'title') ?? recording.alternativeText;
  const caption = textAttribute(node, 'caption') ?? recording.caption;
  const name = title ?? caption;

  return (
    <figure className="audio">
      <p className="audio-title">
        {title ?? <span lang={lang}>{texts.name}</span>}
        {/* A player that has loaded nothing does not know it. */}
        {recording.duration !== null && (
          <time dateTime={`PT${Math.round(recording.duration)}S`}>{sayDuration(recording.duration)}</time>
        )}
      </p>
      <audio controls preload="none" aria-label={name ?? texts.name} lang={name ? undefined : lang}>
        <source src={recording.url} type={recording.mimeType} />
        <a href={recording.url} lang={lang}>
          {texts.link}
        </a>
      </audio>
      {/* On paper there is no player. */}
      <a className="audio-link" href={recording.url} lang={lang}>
        {texts.link}
      </a>
      <Caption
        text={caption}
        credit={textAttribute(node, 'credit') ?? recording.credit}
        creditLabel={creditLabel}
      />
    </figure>
  );
}
