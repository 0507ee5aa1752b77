import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { Related } from '@/components/article/related';
import { Frame } from '@/components/frame/frame';
import { Notice } from '@/components/notice/notice';
import { loadFrontPage } from '@/content/front-page';
import { attempt } from '@/content/outage';
import { localePath } from '@/seo/urls';

const SUGGESTIONS = 4;

export async function generateMetadata(): Promise<Metadata> {
  const text = await getTranslations('notFound');
  return { title: text('title'), robots: { index: false } };
}

/** What is not there leads on to what is. */
export default async function NotFound() {
  const locale = await getLocale();
  const text = await getTranslations('notFound');
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
