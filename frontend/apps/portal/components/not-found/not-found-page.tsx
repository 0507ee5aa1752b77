import type { Metadata } from 'next';
import { wordsOf } from '@/i18n/words';
import { Related } from '@/components/article/related';
import { Frame } from '@/components/frame/frame';
import { Notice } from '@/components/notice/notice';
import { loadFrontPage } from '@/content/front-page';
import { attempt } from '@/content/outage';
import { langOfInterface } from '@/i18n/locales';
import type { Locale } from '@/i18n/routing';
import { localePath } from '@/seo/urls';
import { setResponseStatus } from '@/server/response-status';

const SUGGESTIONS = 4;

type Reason = 'notFound' | 'goneArticle' | 'gonePage';
/** What it was that is no more; a list that is no more is a page. */
type Gone = Exclude<Reason, 'notFound'>;

export const notFoundMetadata = (locale: Locale) => metadata(locale, 'notFound');
export const goneMetadata = (locale: Locale, what: Gone) => metadata(locale, what);

function metadata(locale: Locale, missing: Reason): Metadata {
  const text = wordsOf({ locale, namespace: missing });
  return { title: text('title'), robots: { index: false } };
}

/**
 * What is not there leads on to what is. Pages return this instead of calling Next's `notFound()`, whose page appears only
 * where JavaScript runs.
 */
export function NotFoundPage({ locale }: { locale: Locale }) {
  setResponseStatus(404);
  return <Missing locale={locale} missing="notFound" />;
}

/** What the newsroom withdrew for good says so, to readers and to machines. */
export function GonePage({ locale, what }: { locale: Locale; what: Gone }) {
  setResponseStatus(410);
  return <Missing locale={locale} missing={what} />;
}

async function Missing({ locale, missing }: { locale: Locale; missing: Reason }) {
  const text = wordsOf({ locale, namespace: missing });
  const common = wordsOf({ locale, namespace: 'notFound' });
  const frontPage = await attempt(loadFrontPage(locale));

  return (
    <Frame locale={locale}>
      <Notice title={text('title')} text={text('text')} lang={langOfInterface(locale)}>
        <a href={localePath(locale, '/')}>{common('home')}</a>
      </Notice>
      {frontPage.available && (
        <Related
          title={common('latest')}
          articles={frontPage.content.flatMap(({ articles }) => articles).slice(0, SUGGESTIONS)}
          locale={locale}
        />
      )}
    </Frame>
  );
}
