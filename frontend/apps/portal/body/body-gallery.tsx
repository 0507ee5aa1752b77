import { Caption, type CreditLabel } from '@/components/picture/caption';
import { Picture } from '@/components/picture/picture';
import type { Article } from '@/content/article';
import { textAttribute, type BodyNode } from './body-document';
import { assetOf } from './body-picture';

interface Props {
  node: BodyNode;
  media: Article['media'];
  creditLabel: CreditLabel;
}

const SIZES = '(min-width: 72rem) 540px, (min-width: 48rem) 50vw, 100vw';

/** Pictures side by side, cropped around what matters in them; each links to the whole of it. */
export function BodyGallery({ node, media, creditLabel }: Props) {
  const pictures = (node.content ?? []).flatMap((child) => {
    const asset = assetOf(child, media);
    return asset ? [{ child, asset }] : [];
  });
  if (pictures.length === 0) return null;

  return (
    <figure className="gallery wide" data-count={Math.min(pictures.length, 4)}>
      <ul>
        {pictures.map(({ child, asset }, index) => (
          <li key={index}>
            <figure>
              <a href={asset.url}>
                <Picture
                  picture={asset}
                  alternativeText={textAttribute(child, 'alternativeText') ?? asset.alternativeText}
                  sizes={SIZES}
                  ratio={3 / 2}
                />
              </a>
              <Caption
                text={textAttribute(child, 'caption') ?? asset.caption}
                credit={textAttribute(child, 'credit') ?? asset.credit}
                creditLabel={creditLabel}
              />
            </figure>
          </li>
        ))}
      </ul>
      <Caption text={textAttribute(node, 'caption')} credit={null} creditLabel={creditLabel} />
    </figure>
  );
}
