import { getTranslations } from 'next-intl/server';
import { langOfContent, langOfInterface } from '@/i18n/locales';
import type { Locale } from '@/i18n/routing';
import type { BodyContext } from './render-body';

/** What a body says besides its author's words. */
export async function bodyTexts(locale: Locale): Promise<BodyContext['texts']> {
  const text = await getTranslations({ locale, namespace: 'body' });
  return {
    lang: langOfInterface(locale),
    contentLang: langOfContent(locale),
    code: text('code'),
    credit: { words: text('credit'), lang: langOfInterface(locale) },
    table: text('table'),
    notes: text('notes'),
    note: (number) => text('note', { number }),
    backToText: (number) => text('backToText', { number }),
    related: text('related'),
    callout: { note: text('callout.note'), key: text('callout.key'), warning: text('callout.warning') },
    embed: {
      title: (kind, site) => text(`embed.title.${kind}`, { site }),
      action: (kind) => text(`embed.action.${kind}`),
      warning: (site) => text('embed.warning', { site }),
      link: (site) => text('embed.link', { site }),
    },
    video: {
      name: text('video.name'),
      captions: text('video.captions'),
      link: text('video.link'),
      language: locale,
    },
    audio: { name: text('audio.name'), link: text('audio.link') },
    file: { language: locale },
  };
}
