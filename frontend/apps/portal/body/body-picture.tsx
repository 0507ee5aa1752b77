import { Caption } from '@/components/picture/caption';
import { Picture } from '@/components/picture/picture';
import type { Article } from '@/content/article';
import { textAttribute, type BodyNode } from './body-document';

interface Props {
  node: BodyNode;
  media: Article['media'];
  creditLabel: string;
}

const SIZES = '(min-width: 48rem) 680px, 100vw';

/** A picture among the paragraphs. One that is no longer in the library leaves no gap. */
export function BodyPicture({ node, media, creditLabel }: Props) {
  const mediaId = textAttribute(node, 'mediaId');
  const asset = media.find((use) => use.asset.id === mediaId)?.asset;
  if (!asset) return null;

  return (
    <figure>
      <Picture
        picture={asset}
        alternativeText={textAttribute(node, 'alternativeText') ?? asset.alternativeText}
        sizes={SIZES}
      />
      <Caption
        text={textAttribute(node, 'caption') ?? asset.caption}
        credit={asset.credit}
        creditLabel={creditLabel}
      />
    </figure>
  );
}
