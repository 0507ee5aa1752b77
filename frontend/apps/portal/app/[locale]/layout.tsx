import '../globals.css';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { hasLocale } from 'next-intl';
import { wordsOf } from '@/i18n/words';
import type { ReactNode } from 'react';
import { preloadFonts } from '@/components/fonts/preload-fonts';
import { SitePreviewBar } from '@/components/preview/site-preview-bar';
import { firstScript } from '@/content/first-script';
import { preloadNavigation } from '@/content/navigation';
import { env } from '@/env';
import { langOfInterface } from '@/i18n/locales';
import { routing } from '@/i18n/routing';
import { feedLinks } from '@/seo/metadata';
import { localePath } from '@/seo/urls';

interface Props {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) return {};
  const text = wordsOf({ locale, namespace: 'site' });

  return {
    metadataBase: new URL(env.portalUrl),
    title: { default: `${text('name')} — ${text('tagline')}`, template: `%s — ${text('name')}` },
    description: text('description'),
    applicationName: text('name'),
    alternates: { types: feedLinks([{ path: localePath(locale, '/'), title: text('feed') }]) },
    openGraph: { siteName: text('name'), locale: text('openGraphLocale') },
    twitter: { card: 'summary_large_image' },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = {
  themeColor: '#241f1b',
  colorScheme: 'light dark',
};

export default async function RootLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  preloadFonts();
  preloadNavigation(locale);
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const text = wordsOf({ locale, namespace: 'site' });

  return (
    // The theme script writes to this element before React sees it.
    <html lang={locale} suppressHydrationWarning>
      <head>
        {/* Before the first paint, or a chosen theme would flash; as a file of its own it would hold that paint up. */}
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: firstScript() }} />
      </head>
      <body>
        <a className="sr-only focus:not-sr-only" href="#content" lang={langOfInterface(locale)}>
          {text('skipToContent')}
        </a>
        <SitePreviewBar locale={locale} />
        {children}
      </body>
    </html>
  );
}
