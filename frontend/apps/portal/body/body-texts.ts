import { wordsOf } from '@/i18n/words';
import { choicesPath } from '@/consent/choices-path';
import { langOfContent, langOfInterface } from '@/i18n/locales';
import type { Locale } from '@/i18n/routing';
import type { BodyContext } from './render-body';

/** What a body says besides its author's words. */
export function bodyTexts(locale: Locale): BodyContext['texts'] {
  const text = wordsOf({ locale, namespace: 'body' });
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
      frame: (kind, site) => ({
        action: text(`embed.action.${kind}`),
        warning: text('embed.warning', { site }),
        always: text('embed.always', { site }),
        alwaysAll: text('embed.alwaysAll'),
        remembered: text('embed.remembered'),
        choices: text('embed.choices'),
        choicesPath: choicesPath(locale),
      }),
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
