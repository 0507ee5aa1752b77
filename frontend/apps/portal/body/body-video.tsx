import { pictureSources } from '@lavamedia/utils';
import { Caption, type CreditLabel } from '@/components/picture/caption';
import type { Article } from '@/content/article';
import { textAttribute, type BodyNode } from './body-document';
import { assetOf, sizeOf } from './body-picture';

export interface VideoTexts {
  /** What a film is called that has no name. */
  name: string;
  captions: string;
  /** For browsers without a player. */
  link: string;
  /** The language of what is said in it. */
  language: string;
}

/** The shape of a film, which its poster need not have. */
function placeOf({ width, height }: { width: number | null; height: number | null }) {
  if (!width || !height) return {};
  return {
    style: { aspectRatio: `${width} / ${height}` },
    ...(height > width ? { 'data-upright': '' } : {}),
  };
}

interface Props {
  node: BodyNode;
  media: Article['media'];
  creditLabel: CreditLabel;
  texts: VideoTexts;
  /** The language of the texts, where it is not that of the body. */
  lang: string | undefined;
}

/** A film of the library in the browser's own player: nothing of it is loaded before the reader plays it. */
export function BodyVideo({ node, media, creditLabel, texts, lang }: Props) {
  const film = assetOf(node, media);
  if (!film) return null;
  const poster = assetOf(node, media, 'posterId');
  const captions = assetOf(node, media, 'captionsId');
  const size = sizeOf(node);
  const title = textAttribute(node, 'title');
  const caption = textAttribute(node, 'caption') ?? film.caption;
  const name = title ?? film.alternativeText ?? caption;

  return (
    <figure className={size === 'column' ? 'video' : `video ${size}`}>
      <video
        controls
        playsInline
        preload="none"
        // Captions of another origin are read only so.
        crossOrigin={captions ? 'anonymous' : undefined}
        poster={poster ? pictureSources(poster.url, poster.variants).fallback.src : undefined}
        width={film.width ?? undefined}
        height={film.height ?? undefined}
        {...placeOf(film)}
        aria-label={name ?? texts.name}
        lang={name ? undefined : lang}
      >
        <source src={film.url} type={film.mimeType} />
        {captions && (
          <track kind="captions" src={captions.url} srcLang={texts.language} label={texts.captions} />
        )}
        <a href={film.url} lang={lang}>
          {texts.link}
        </a>
      </video>
      <Caption
        title={title}
        text={caption}
        credit={textAttribute(node, 'credit') ?? film.credit}
        creditLabel={creditLabel}
      />
    </figure>
  );
}
