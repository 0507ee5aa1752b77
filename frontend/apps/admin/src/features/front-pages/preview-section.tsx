import { classNames } from '@lavamedia/ui';
import { frontPageColumns, type FrontPageForm } from '@lavamedia/utils';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Picture } from '../media/picture';
import type { FrontPageSectionParts } from './section-draft';

type Article = FrontPageSectionParts['articles'][number];

export interface PreviewSectionProps {
  readonly name: string | null;
  /** Null where there is nothing to show. */
  readonly form: FrontPageForm | null;
  readonly articles: readonly Article[];
  /** It is the one that is being changed. */
  readonly marked: boolean;
}

/** A section of the page in small. */
export function PreviewSection({ name, form, articles, marked }: PreviewSectionProps) {
  const t = useTranslations('frontPages');

  return (
    <section
      className={classNames(
        'outline-offset-8',
        name && 'border-t border-ink pt-2',
        marked && 'outline-2 outline-ember',
      )}
    >
      {name && (
        <h3 className={classNames('mb-3', form === 'strip' ? 'text-sm font-semibold' : 'font-serif text-xl')}>
          {name}
        </h3>
      )}
      {form === null ? (
        <p className="border border-dashed border-line-strong px-4 py-5 text-center text-sm text-ink-3">
          {t('nothingToShow')}
        </p>
      ) : (
        <Articles form={form} articles={articles} />
      )}
    </section>
  );
}

function Articles({ form, articles }: { form: FrontPageForm; articles: readonly Article[] }) {
  const [opener, ...others] = articles;
  if (!opener) return null;

  switch (form) {
    case 'lead':
      return (
        <>
          <Halves sides={others.slice(0, 2)} wide>
            <Large article={opener} size="text-2xl" />
          </Halves>
          {others.length > 2 && <Row articles={others.slice(2)} className="mt-4" />}
        </>
      );
    case 'feature':
    case 'mirrored':
      return (
        <Halves sides={others} mirrored={form === 'mirrored'}>
          <Large article={opener} size="text-xl" />
        </Halves>
      );
    case 'single':
      return <Large article={opener} size="text-xl" />;
    case 'row':
      return <Row articles={articles} />;
    case 'strip':
      return <Row articles={articles} bare />;
    case 'list':
      return (
        <ol className="grid list-inside list-decimal gap-2 font-serif text-sm marker:text-ember @md:grid-cols-2 @2xl:grid-cols-3">
          {articles.map(({ id, title }) => (
            <li key={id} className="border-t border-line pt-2 wrap-anywhere">
              {title}
            </li>
          ))}
        </ol>
      );
  }
}

interface HalvesProps {
  readonly sides: readonly Article[];
  readonly wide?: boolean;
  readonly mirrored?: boolean;
  readonly children: ReactNode;
}

function Halves({ sides, wide = false, mirrored = false, children }: HalvesProps) {
  return (
    <div className="flex flex-col gap-4 @md:flex-row">
      <div className={classNames('min-w-0', wide ? '@md:flex-2' : '@md:flex-3', mirrored && '@md:order-2')}>
        {children}
      </div>
      {sides.length > 0 && (
        <ul
          className={classNames(
            'flex min-w-0 flex-col gap-3 divide-y divide-line [&>li+li]:pt-3',
            wide ? '@md:flex-1' : '@md:flex-2',
          )}
        >
          {sides.map((article) => (
            <li key={article.id} className="flex gap-2">
              <span className="min-w-0 flex-1 font-serif text-sm/snug font-medium wrap-anywhere">
                {article.title}
              </span>
              <Thumbnail article={article} className="size-11 shrink-0" />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Large({ article, size }: { readonly article: Article; readonly size: string }) {
  return (
    <>
      <Thumbnail article={article} className="mb-2 aspect-3/2" large />
      <p className={classNames('font-serif leading-tight font-medium wrap-anywhere', size)}>
        {article.title}
      </p>
      {article.summary && (
        <p className="mt-1 line-clamp-2 font-serif text-sm text-ink-2">{article.summary}</p>
      )}
    </>
  );
}

interface RowProps {
  readonly articles: readonly Article[];
  /** Headlines alone. */
  readonly bare?: boolean;
  readonly className?: string;
}

function Row({ articles, bare = false, className }: RowProps) {
  return (
    <ul
      className={classNames('grid gap-4', className)}
      style={{ gridTemplateColumns: `repeat(${frontPageColumns(articles.length)}, minmax(0, 1fr))` }}
    >
      {articles.map((article) => (
        <li key={article.id} className="min-w-0">
          {!bare && <Thumbnail article={article} className="mb-1.5 aspect-3/2" />}
          <p className="font-serif text-sm/snug font-medium wrap-anywhere">{article.title}</p>
        </li>
      ))}
    </ul>
  );
}

interface ThumbnailProps {
  readonly article: Article;
  readonly className: string;
  readonly large?: boolean;
}

function Thumbnail({ article, className, large = false }: ThumbnailProps) {
  if (!article.hero) return null;
  return (
    <div className={classNames('overflow-hidden', className)}>
      <Picture asset={article.hero.asset} alternativeText="" sizes={large ? '480px' : '160px'} />
    </div>
  );
}
