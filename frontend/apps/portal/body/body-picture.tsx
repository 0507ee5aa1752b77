import { Caption, type CreditLabel } from '@/components/picture/caption';
import { Picture } from '@/components/picture/picture';
import type { Article } from '@/content/article';
import { textAttribute, type BodyNode } from './body-document';

interface Props {
  node: BodyNode;
  media: Article['media'];
  creditLabel: CreditLabel;
}

const SIZES = {
  column: '(min-width: 48rem) 680px, 100vw',
  wide: '(min-width: 72rem) 1088px, 100vw',
  full: '100vw',
};

/** A picture among the paragraphs. One that is no longer in the library leaves no gap. */
export function BodyPicture({ node, media, creditLabel }: Props) {
  const asset = assetOf(node, media);
  if (!asset) return null;
  const size = sizeOf(node);

  return (
    <figure className={size === 'column' ? undefined : size}>
      <Picture
        picture={asset}
        alternativeText={textAttribute(node, 'alternativeText') ?? asset.alternativeText}
        sizes={SIZES[size]}
      />
      <Caption
        text={textAttribute(node, 'caption') ?? asset.caption}
        credit={textAttribute(node, 'credit') ?? asset.credit}
        creditLabel={creditLabel}
      />
    </figure>
  );
}

/** The asset that a node names, while it is in the library. */
export function assetOf(node: BodyNode, media: Article['media'], attribute = 'mediaId') {
  const mediaId = textAttribute(node, attribute);
  return media.find((use) => use.asset.id === mediaId)?.asset;
}

/** How wide a picture or film stands. */
export function sizeOf(node: BodyNode): keyof typeof SIZES {
  const size = textAttribute(node, 'size');
  return size === 'wide' || size === 'full' ? size : 'column';
}
