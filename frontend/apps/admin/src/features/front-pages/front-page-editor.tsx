import {
  useLazyFrontPagePreviewQuery,
  useSaveFrontPageMutation,
  type FrontPagePartsFragment,
  type RequestProblem,
} from '@lavamedia/api/admin';
import { Button, Select, useToast } from '@lavamedia/ui';
import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../app/page-header';
import { useLanguageNames } from '../../app/use-language-names';
import { locales } from '../content-list/list-parameters';
import { useErrorText, type MutationError } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';
import { usePermission } from '../session/viewer';
import { FrontPagePreview } from './front-page-preview';
import { draftOf, inputOf, newSection, type SectionDraft } from './section-draft';
import { SectionFields } from './section-fields';
import { SectionList } from './section-list';

export interface FrontPageEditorProps {
  readonly page: FrontPagePartsFragment;
  readonly onLocaleChange: (locale: string) => void;
  /** Shows what somebody else saved. */
  readonly onReload: () => void;
}

export function FrontPageEditor({ page, onLocaleChange, onReload }: FrontPageEditorProps) {
  const t = useTranslations('frontPages');
  const common = useTranslations('common');
  const language = useLanguageNames();
  const show = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const mayManage = usePermission('front_pages.manage');
  const [save, { isLoading: isSaving }] = useSaveFrontPageMutation();
  const [askForDefault, { isFetching: isAsking }] = useLazyFrontPagePreviewQuery();
  const [sections, setSections] = useState<readonly SectionDraft[]>(() => page.sections.map(draftOf));
  const [chosenId, setChosenId] = useState<string | undefined>(undefined);
  const [errors, setErrors] = useState<readonly MutationError[]>([]);
  const chosen = sections.findIndex(({ id }) => id === chosenId);
  const section = sections[chosen];

  const attempt = async (act: () => Promise<void>) => {
    try {
      await act();
    } catch (error) {
      const text = problemText(error as RequestProblem);
      show({ tone: 'bad', text: `${text.title} ${text.advice}` });
    }
  };

  const submit = () =>
    attempt(async () => {
      const input = { locale: page.locale, expectedVersion: page.version, sections: sections.map(inputOf) };
      const answer = (await save({ input }).unwrap()).saveFrontPage;
      setErrors(answer.errors ?? []);
      const place = answer.errors?.find((error) => error.__typename === 'ValidationError')?.path[1];
      if (place) setChosenId(sections[Number(place)]?.id);
      if (!answer.errors?.length) show({ tone: 'ok', text: t('saved') });
    });

  const takeDefault = () =>
    attempt(async () => {
      const { frontPagePreview } = await askForDefault({ locale: page.locale }).unwrap();
      setSections(frontPagePreview.sections.map(draftOf));
      setChosenId(undefined);
    });

  const add = () => {
    const added = newSection();
    setSections([...sections, added]);
    setChosenId(added.id);
  };

  const errorsOf = (place: number) =>
    errors.filter((error) => error.__typename === 'ValidationError' && error.path[1] === `${place}`);
  const elsewhere = errors.filter(
    (error) => error.__typename !== 'ValidationError' || error.path[1] === undefined,
  );

  return (
    <form
      noValidate
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <PageHeader
        title={t('title')}
        aside={page.version === 0 ? t('isDefault') : undefined}
        actions={
          <>
            <Select
              label={t('languages')}
              value={page.locale}
              onValueChange={onLocaleChange}
              options={locales.map((value) => ({ value, label: language.alone(value) }))}
              className="w-auto"
            />
            {mayManage && (
              <>
                <Button busy={isAsking} onClick={() => void takeDefault()}>
                  <RotateCcw aria-hidden />
                  {t('takeDefault')}
                </Button>
                <Button type="submit" variant="primary" busy={isSaving}>
                  {t('publish')}
                </Button>
              </>
            )}
          </>
        }
      />
      {elsewhere.map((error, place) => (
        <div key={place} role="alert" className="flex flex-wrap items-center gap-3 text-md text-bad">
          <p>{errorText(error)}</p>
          {error.__typename === 'FrontPageConflictError' && (
            <Button size="small" onClick={onReload}>
              {t('reload')}
            </Button>
          )}
        </div>
      ))}
      <div className="grid gap-8 xl:grid-cols-[25rem_minmax(0,1fr)]">
        <div className="flex flex-col gap-6">
          <SectionList
            sections={sections}
            chosenId={chosenId}
            faulty={new Set(sections.filter((_, place) => errorsOf(place).length > 0).map(({ id }) => id))}
            editable={mayManage}
            onChoose={setChosenId}
            onChange={setSections}
            onAdd={add}
          />
          {section && (
            <SectionFields
              key={section.id}
              section={section}
              locale={page.locale}
              editable={mayManage}
              errors={errorsOf(chosen).map(errorText)}
              onChange={(next) => setSections(sections.map((known) => (known.id === next.id ? next : known)))}
            />
          )}
          {!mayManage && <p className="text-md text-ink-3">{t('readOnly')}</p>}
        </div>
        {mayManage && (
          <FrontPagePreview
            locale={page.locale}
            sections={sections}
            chosenId={chosenId}
            label={t('preview')}
            waiting={common('loading')}
          />
        )}
      </div>
    </form>
  );
}
