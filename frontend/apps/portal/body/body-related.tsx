import { Picture } from '@/components/picture/picture';
import type { Teaser } from '@/content/types';
import { textAttribute, type BodyNode } from './body-document';

interface Props {
  node: BodyNode;
  references: readonly Teaser[];
  texts: {
    /** What they are called where the author says nothing, and in which language where that is not the text's. */
    related: string;
    lang: string | undefined;
    contentLang: string | undefined;
  };
}

/** Articles to read besides, where the author thought of them. What readers may not see leaves no gap. */
export function BodyRelated({ node, references, texts }: Props) {
  const articles = (node.content ?? []).flatMap((child) => {
    const id = textAttribute(child, 'contentItemId');
    return references.filter((reference) => reference.id === id);
  });
  if (articles.length === 0) return null;

  const title = textAttribute(node, 'title');

  return (
    <aside
      className="related-articles"
      aria-label={title ?? texts.related}
      lang={title ? undefined : texts.lang}
    >
      <p className="related-title">{title ?? texts.related}</p>
      <ul lang={title ? undefined : texts.contentLang}>
        {articles.map(({ id, path, kicker, title: headline, hero }) => (
          <li key={id}>
            <a href={path}>
              {hero && <Picture picture={hero.asset} alternativeText="" sizes="112px" ratio={4 / 3} />}
              <span>
                {kicker && <small>{kicker}</small>}
                {headline}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </aside>
  );
}
