import {
  useConfirmTranslationMutation,
  useDuplicateContentItemMutation,
  useTranslateContentItemMutation,
  type EditedContentItemFragment,
  type RequestProblem,
} from '@lavamedia/api/admin';
import { Button, useToast } from '@lavamedia/ui';
import { CheckCheck, CopyPlus, Languages } from 'lucide-react';
import { Link, useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths';
import { useLanguageNames } from '../../app/use-language-names';
import { locales } from '../content-list/list-parameters';
import { translationState } from '../content-list/translation-marks';
import { useErrorText, type MutationError } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';
import { usePermissionSomewhere } from '../session/viewer';

/** The item in its languages: where each translation is and how far, and the ways to begin one. */
export function LanguagesSection({ item }: { readonly item: EditedContentItemFragment }) {
  const t = useTranslations('translation');
  const language = useLanguageNames();
  const navigate = useNavigate();
  const show = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const mayCreate = usePermissionSomewhere('content.create');
  const [translate, translation] = useTranslateContentItemMutation();
  const [duplicate, copy] = useDuplicateContentItemMutation();
  const [confirm, confirmation] = useConfirmTranslationMutation();

  const answer = (errors: readonly MutationError[] | null | undefined, done: () => void) => {
    if (errors?.[0]) show({ tone: 'bad', text: errorText(errors[0]) });
    else done();
  };
  const attempt = async (act: () => Promise<void>) => {
    try {
      await act();
    } catch (error) {
      const text = problemText(error as RequestProblem);
      show({ tone: 'bad', text: `${text.title} ${text.advice}` });
    }
  };

  return (
    <>
      <ul className="flex flex-col gap-1">
        {locales.map((locale) => {
          if (locale === item.locale) {
            return (
              <li key={locale} className="flex min-h-8 items-center justify-between gap-3 text-md text-ink">
                <span className="font-medium">{language.alone(locale)}</span>
                <span className="text-sm text-ink-3">{t('here')}</span>
              </li>
            );
          }
          const other = item.translations.find((known) => known.locale === locale);
          return (
            <li key={locale} className="flex min-h-8 items-center justify-between gap-3 text-md">
              {other ? (
                <>
                  <Link
                    to={paths.item(other.id)}
                    aria-label={t('open', { language: language.inSentence(locale) })}
                    className="rounded-control text-ember underline-offset-4 hover:underline"
                  >
                    {language.alone(locale)}
                  </Link>
                  <span className="text-sm text-ink-2">{t(translationState(other))}</span>
                </>
              ) : mayCreate ? (
                <Button
                  size="small"
                  variant="quiet"
                  className="-ms-2"
                  busy={translation.isLoading}
                  onClick={() =>
                    void attempt(async () => {
                      const { contentItem, errors } = (
                        await translate({ input: { id: item.id, locale } }).unwrap()
                      ).translateContentItem;
                      answer(errors, () => {
                        if (contentItem) void navigate(paths.item(contentItem.id));
                      });
                    })
                  }
                >
                  <Languages aria-hidden />
                  {t('create', { language: language.inSentence(locale) })}
                </Button>
              ) : (
                <>
                  <span className="text-ink-2">{language.alone(locale)}</span>
                  <span className="text-sm text-ink-3">{t('missing')}</span>
                </>
              )}
            </li>
          );
        })}
      </ul>
      {item.isTranslationOutdated && (
        <div className="flex flex-col items-start gap-2">
          <p className="text-sm text-warn">{t('outdatedText')}</p>
          <div className="flex flex-wrap gap-2">
            {item.translatedFrom && (
              <Button asChild size="small">
                <Link to={paths.item(item.translatedFrom.id)}>{t('original')}</Link>
              </Button>
            )}
            {item.viewerCan.includes('UPDATE') && (
              <Button
                size="small"
                busy={confirmation.isLoading}
                onClick={() =>
                  void attempt(async () => {
                    const { errors } = (
                      await confirm({
                        input: { id: item.id, expectedVersion: item.latestVersionNumber },
                      }).unwrap()
                    ).confirmTranslation;
                    answer(errors, () => show({ tone: 'ok', text: t('confirmed') }));
                  })
                }
              >
                <CheckCheck aria-hidden />
                {t('confirm')}
              </Button>
            )}
          </div>
        </div>
      )}
      {mayCreate && (
        <Button
          size="small"
          variant="quiet"
          className="-ms-2 self-start"
          busy={copy.isLoading}
          onClick={() =>
            void attempt(async () => {
              const { contentItem, errors } = (await duplicate({ input: { id: item.id } }).unwrap())
                .duplicateContentItem;
              answer(errors, () => {
                if (!contentItem) return;
                show({ tone: 'ok', text: t('duplicated') });
                void navigate(paths.item(contentItem.id));
              });
            })
          }
        >
          <CopyPlus aria-hidden />
          {t('duplicate')}
        </Button>
      )}
    </>
  );
}
