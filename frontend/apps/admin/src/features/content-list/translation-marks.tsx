import type { ContentItemRowFragment, ContentStatus } from '@lavamedia/api/admin';
import { classNames } from '@lavamedia/ui';
import { useTranslations } from 'use-intl';
import { useLanguageNames } from '../../app/use-language-names';
import { locales } from './list-parameters';

export type TranslationState = 'missing' | 'inWork' | 'outdated' | 'upToDate';

/** How far the translation of an item into a language is. */
export function translationState(
  translation: { readonly status: ContentStatus; readonly isTranslationOutdated: boolean } | undefined,
): TranslationState {
  if (!translation) return 'missing';
  if (translation.isTranslationOutdated) return 'outdated';
  return translation.status === 'PUBLISHED' ? 'upToDate' : 'inWork';
}

const styles: Record<TranslationState, string> = {
  missing: 'text-ink-3 border-dashed',
  inWork: 'text-info',
  outdated: 'text-warn',
  upToDate: 'text-ok',
};

/** A mark for each other language; its word is read out and shown on hover, so that colour says nothing alone. */
export function TranslationMarks({ item }: { readonly item: ContentItemRowFragment }) {
  const t = useTranslations('translation');
  const language = useLanguageNames();

  return (
    <ul className="flex gap-1.5">
      {locales
        .filter((locale) => locale !== item.locale)
        .map((locale) => {
          const state = translationState(item.translations.find((other) => other.locale === locale));
          const text = t(`in.${state}`, { language: language.alone(locale) });
          return (
            <li key={locale} className={classNames('flex items-center gap-1 text-sm', styles[state])}>
              <span title={text} className="rounded-control border border-current px-1 text-xs uppercase">
                <span aria-hidden>{locale}</span>
                <span className="sr-only">{text}</span>
              </span>
              <span aria-hidden className="text-xs">
                {t(state)}
              </span>
            </li>
          );
        })}
    </ul>
  );
}
