'use client';

import { useParams } from 'next/navigation';
import { Notice } from '@/components/notice/notice';
import { interfaceLocale, langOfInterface } from '@/i18n/locales';
import en from '@/messages/error/en.json';
import fr from '@/messages/error/fr.json';

interface Props {
  error: Error & { digest?: string };
  reset: () => void;
}

/**
 * A defect of the portal itself, met in the browser; server/failure-page.mjs is what a whole page that fails looks like.
 * Outages of the API do not come here: see content/outage.ts. Its texts are files of their own, since every page loads them.
 */
export default function ErrorPage({ error, reset }: Props) {
  const { locale } = useParams();
  const text = interfaceLocale(typeof locale === 'string' ? locale : '') === 'en' ? en : fr;

  return (
    <main id="content">
      <Notice
        title={text.title}
        text={error.digest ? `${text.text} (${error.digest})` : text.text}
        lang={typeof locale === 'string' ? langOfInterface(locale) : undefined}
      >
        <button type="button" onClick={reset}>
          {text.retry}
        </button>
        <a href={typeof locale === 'string' && locale !== 'fr' ? `/${locale}` : '/'}>{text.home}</a>
      </Notice>
    </main>
  );
}
