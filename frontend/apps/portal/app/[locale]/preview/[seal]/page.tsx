import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { wordsOf } from '@/i18n/words';
import { ArticleView } from '@/components/article/article-view';
import { StaticPageView } from '@/components/article/static-page';
import { Frame } from '@/components/frame/frame';
import { Notice } from '@/components/notice/notice';
import { Outage } from '@/components/outage/outage';
import { PreviewBar } from '@/components/preview/preview-bar';
import { loadReferences } from '@/content/article';
import { attempt } from '@/content/outage';
import { loadPreview } from '@/content/preview';
import { langOfInterface } from '@/i18n/locales';
import type { Locale } from '@/i18n/routing';
import { localePath } from '@/seo/urls';
import { setResponseStatus } from '@/server/response-status';

interface Props {
  params: Promise<{ locale: Locale; seal: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, seal } = await params;
  const text = wordsOf({ locale, namespace: 'preview' });
  const loaded = await attempt(loadPreview(seal));
  const title = loaded.available && loaded.content ? loaded.content.article.title : text('label');
  return { title, robots: { index: false, follow: false }, referrer: 'no-referrer' };
}

/** One version of an item that is not published, exactly as it will look, for whoever was given the address. */
export default async function PreviewPage({ params }: Props) {
  const { locale, seal } = await params;
  const path = localePath(locale, `/preview/${seal}`);
  const loaded = await attempt(loadPreview(seal));
  if (!loaded.available) return <Outage locale={locale} path={path} />;

  const preview = loaded.content;
  if (!preview) return <EndedPreview locale={locale} />;
  const { article } = preview;
  if (article.locale !== locale) redirect(localePath(article.locale, `/preview/${seal}`));
  const loadedReferences = await attempt(loadReferences(article));
  const references = loadedReferences.available ? loadedReferences.content : [];

  return (
    <>
      <PreviewBar preview={preview} locale={locale} />
      <Frame locale={locale}>
        {article.type === 'PAGE' ? (
          <StaticPageView page={article} references={references} locale={locale} />
        ) : (
          <ArticleView article={article} references={references} locale={locale} />
        )}
      </Frame>
    </>
  );
}

function EndedPreview({ locale }: { locale: Locale }) {
  setResponseStatus(404);
  const text = wordsOf({ locale, namespace: 'preview' });
  return (
    <Frame locale={locale}>
      <Notice title={text('ended')} text={text('endedText')} lang={langOfInterface(locale)} />
    </Frame>
  );
}
