import { sayDuration } from '@lavamedia/utils';
import { Caption } from '@/components/picture/caption';
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
  creditLabel: string;
  texts: AudioTexts;
}

/** A recording of the library in the browser's own player: nothing of it is loaded before the reader plays it. */
export function BodyAudio({ node, media, creditLabel, texts }: Props) {
  const recording = assetOf(node, media);
  if (!recording) return null;
  const title = textAttribute(node, 'title') ?? recording.alternativeText;
  const caption = textAttribute(node, 'caption') ?? recording.caption;

  return (
    <figure className="audio">
      <p className="audio-title">
        {title ?? texts.name}
        {/* A player that has loaded nothing does not know it. */}
        {recording.duration !== null && (
          <time dateTime={`PT${Math.round(recording.duration)}S`}>{sayDuration(recording.duration)}</time>
        )}
      </p>
      <audio controls preload="none" aria-label={title ?? caption ?? texts.name}>
        <source src={recording.url} type={recording.mimeType} />
        <a href={recording.url}>{texts.link}</a>
      </audio>
      {/* On paper there is no player. */}
      <a className="audio-link" href={recording.url}>
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
