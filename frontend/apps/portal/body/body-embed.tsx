import { findEmbed, type EmbedKind } from '@lavamedia/utils';
import { thirdPartyOf } from '@/consent/third-parties';
import { textAttribute, type BodyNode } from './body-document';
import { EmbedFrame, type EmbedFrameTexts } from './embed-frame';
import { safeAddress } from './safe-address';

export interface EmbedTexts {
  /** What a thing of a site is called, such as "Video on YouTube". */
  title: (kind: EmbedKind, site: string) => string;
  frame: (kind: EmbedKind, site: string) => EmbedFrameTexts;
  link: (site: string) => string;
}

interface Props {
  node: BodyNode;
  texts: EmbedTexts;
  /** The language of the texts, where it is not that of the body. */
  lang: string | undefined;
}

/** Something of another site: a link for everybody, and a frame for whoever asks for it. */
export function BodyEmbed({ node, texts, lang }: Props) {
  const url = safeAddress(textAttribute(node, 'url') ?? '');
  if (url === null) return null;
  const embed = findEmbed(url);
  const title = textAttribute(node, 'title');
  const caption = textAttribute(node, 'caption');
  if (!embed) {
    return (
      <p>
        <a href={url}>{title ?? url}</a>
      </p>
    );
  }

  const name = texts.title(embed.kind, embed.provider);
  return (
    <figure className="embed" data-kind={embed.kind}>
      <div className="embed-place">
        <p className="embed-title">
          <span lang={lang}>{name}</span>
          {title && <cite>{title}</cite>}
        </p>
        <EmbedFrame
          embed={embed}
          party={thirdPartyOf(embed)}
          title={title ? `${name} – ${title}` : name}
          texts={texts.frame(embed.kind, embed.provider)}
          lang={lang}
        />
        <p className="embed-link" lang={lang}>
          <a href={url} rel="noopener">
            {texts.link(embed.provider)}
          </a>
        </p>
      </div>
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
