import { sayFileSize, sayFileType } from '@lavamedia/utils';
import { Caption, type CreditLabel } from '@/components/picture/caption';
import type { Article } from '@/content/article';
import { textAttribute, type BodyNode } from './body-document';
import { assetOf } from './body-picture';

export interface FileTexts {
  /** The language in which sizes are said. */
  language: string;
}

interface Props {
  node: BodyNode;
  media: Article['media'];
  creditLabel: CreditLabel;
  texts: FileTexts;
  /** The language of the texts, where it is not that of the body. */
  lang: string | undefined;
}

/** A file to download. The link says what comes and how large it is before anybody presses it. */
export function BodyFile({ node, media, creditLabel, texts, lang }: Props) {
  const file = assetOf(node, media);
  if (!file) return null;

  return (
    <figure className="file">
      <a className="file-link" href={file.url} type={file.mimeType} download>
        <svg className="file-sign" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M14 3H6v18h12V7zm0 0v4h4M12 11v6m-2.5-2.5L12 17l2.5-2.5" />
        </svg>
        <span className="file-title">
          {textAttribute(node, 'title') ?? file.alternativeText ?? file.filename}{' '}
          <span className="file-facts" lang={lang}>
            ({sayFileType(file.mimeType)}, {sayFileSize(file.byteSize, texts.language)})
          </span>
        </span>
      </a>
      <Caption
        text={textAttribute(node, 'caption') ?? file.caption}
        credit={file.credit}
        creditLabel={creditLabel}
      />
    </figure>
  );
}
