import Link from 'next/link';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Related } from '@/components/article/related';
import { Frame } from '@/components/frame/frame';
import { Notice } from '@/components/notice/notice';
import { loadFrontPage } from '@/content/front-page';
import { attempt } from '@/content/outage';
import type { Locale } from '@/i18n/routing';
import { localePath } from '@/seo/urls';
import { setResponseStatus } from '@/server/response-status';

const SUGGESTIONS = 4;

export async function notFoundMetadata(locale: Locale): Promise<Metadata> {
  const text = await getTranslations({ locale, namespace: 'notFound' });
  return { title: text('title'), robots: { index: false } };
}

/**
 * What is not there leads on to what is. Pages return this instead of calling Next's `notFound()`, whose page appears only
 * where JavaScript runs.
 */
export async function NotFoundPage({ locale }: { locale: Locale }) {
  setResponseStatus(404);
  const text = await getTranslations({ locale, namespace: 'notFound' });
  const frontPage = await attempt(loadFrontPage(locale));

  return (
    <Frame locale={locale}>
      <Notice title={text('title')} text={text('text')}>
        <Link href={localePath(locale, '/')} prefetch={false}>
          {text('home')}
        </Link>
      </Notice>
      {frontPage.available && (
        <Related
          title={text('latest')}
          articles={frontPage.content.newest.slice(0, SUGGESTIONS)}
          locale={locale}
        />
      )}
    </Frame>
  );
}
