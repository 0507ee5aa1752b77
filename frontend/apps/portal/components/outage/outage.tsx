import { wordsOf } from '@/i18n/words';
import { Frame } from '@/components/frame/frame';
import { Notice } from '@/components/notice/notice';
import { langOfInterface } from '@/i18n/locales';
import type { Locale } from '@/i18n/routing';
import { setResponseStatus } from '@/server/response-status';

const RETRY_AFTER_SECONDS = 30;

/** What a page shows while the API gives nothing; reloading works without JavaScript. */
export function Outage({ locale, path }: { locale: Locale; path: string }) {
  setResponseStatus(503, { 'retry-after': String(RETRY_AFTER_SECONDS) });
  const text = wordsOf({ locale, namespace: 'outage' });

  return (
    <Frame locale={locale}>
      <meta name="robots" content="noindex" />
      <Notice title={text('title')} text={text('text')} lang={langOfInterface(locale)}>
        <a href={path}>{text('retry')}</a>
      </Notice>
    </Frame>
  );
}
