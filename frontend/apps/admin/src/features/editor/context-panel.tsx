import { Combobox, Field, Input, Select, StatusMark } from '@lavamedia/ui';
import { slugify } from '@lavamedia/utils';
import { useId, type ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { SaidDate } from '../../app/said-date';
import { useLanguageNames } from '../../app/use-language-names';
import { useCategoryTree } from '../categories/use-category-tree';
import { locales, types } from '../content-list/list-parameters';
import { inLanguage } from '../content-types/localized';
import { useContentTypes } from '../content-types/use-content-types';
import { ActivitySection } from '../activity/activity-section';
import { AssignmentsSection } from '../assignments/assignments-section';
import { useErrorText, type MutationError } from '../errors/use-error-text';
import type { ArticleDraft } from './article-draft';
import type { ArticleState } from './article-session';
import { ItemReleases } from '../releases/item-releases';
import { BylinesField } from './bylines-field';
import { LanguagesSection } from './languages-section';
import { SearchSection } from './search-section';
import { TagsField } from './tags-field';
import { VersionsList } from './versions-list';

export interface ContextPanelProps {
  readonly state: ArticleState;
  readonly editable: boolean;
  readonly onChange: (change: Partial<ArticleDraft>) => void;
}

/** What surrounds an article: where it stands, who wrote it, where it belongs, how it is found, how it came about. */
export function ContextPanel({ state: { item, draft, errors }, editable, onChange }: ContextPanelProps) {
  const t = useTranslations('context');
  const translation = useTranslations('translation');
  const activity = useTranslations('activity');
  const assignments = useTranslations('assignments');
  const status = useTranslations('status');
  const language = useLanguageNames();
  const contentType = useTranslations('contentType');
  const screenLocale = useLocale();
  const ownTypes = useContentTypes();
  const errorText = useErrorText();
  const categories = useCategoryTree(draft.locale);
  const slugError = errors.find((error) => concerns(error, 'slug'));

  return (
    <aside aria-label={t('title')} className="flex flex-col divide-y divide-line">
      <Section title={t('state')}>
        <div className="flex items-center justify-between gap-3">
          <StatusMark status={item?.state ?? 'DRAFT'} label={item ? status(item.state) : t('notSaved')} />
          {item && (
            <span className="text-sm text-ink-3 tabular-nums">
              {t('version', { number: item.latestVersionNumber })}
            </span>
          )}
        </div>
        {item?.publishedAt && item.status === 'PUBLISHED' && (
          <p className="text-sm text-ink-2">
            {t('publishedAt')} <SaidDate inSentence value={item.publishedAt} />
          </p>
        )}
        {item?.pendingSchedules.map(({ id, act, runAt }) => (
          <p key={id} className="text-sm text-ink-2">
            {t(`scheduled.${act}`)} <SaidDate inSentence value={runAt} />
          </p>
        ))}
        {item && <ItemReleases item={item} />}
        {item?.hasUnpublishedChanges && <p className="text-sm text-warn">{t('unpublishedChanges')}</p>}
        {!item && (
          <div className="grid grid-cols-2 gap-3">
            <Field label={t('type')}>
              <Select
                value={draft.contentTypeKey ?? draft.type}
                onValueChange={(chosen) => {
                  const made = ownTypes.find(({ key }) => key === chosen);
                  const plain = types.find((type) => type === chosen);
                  onChange({
                    type: made?.base ?? plain ?? draft.type,
                    contentTypeKey: made?.key ?? null,
                    fields: {},
                  });
                }}
                options={[
                  ...types.map((value) => ({ value, label: contentType(value) })),
                  ...ownTypes.map(({ key, labels }) => ({
                    value: key,
                    label: inLanguage(labels, screenLocale),
                  })),
                ]}
              />
            </Field>
            <Field label={t('language')}>
              <Select
                value={draft.locale}
                onValueChange={(locale) => onChange({ locale, categoryIds: [], tags: [] })}
                options={locales.map((value) => ({ value, label: language.alone(value) }))}
              />
            </Field>
          </div>
        )}
      </Section>

      {item && (
        <Section title={assignments('title')}>
          <AssignmentsSection contentId={item.id} />
        </Section>
      )}

      <Section title={t('filing')}>
        <Field label={t('slug')} hint={t('slugHint')} error={slugError && errorText(slugError)}>
          <Input
            className="font-mono text-sm"
            readOnly={!editable}
            value={draft.slug}
            placeholder={slugify(draft.title) || t('slugPlaceholder')}
            onChange={(event) => onChange({ slug: event.target.value })}
            onBlur={() => {
              const slug = slugify(draft.slug);
              if (slug !== draft.slug) onChange({ slug });
            }}
          />
        </Field>
        <BylinesField
          bylines={draft.bylines}
          editable={editable}
          item={item}
          onChange={(bylines) => onChange({ bylines })}
        />
        <Field label={t('categories')}>
          <Combobox
            multiple
            label={t('categories')}
            disabled={!editable}
            placeholder={t('chooseCategories')}
            searchPlaceholder={t('searchCategory')}
            emptyText={t('noCategory')}
            values={draft.categoryIds}
            onValuesChange={(categoryIds) => onChange({ categoryIds })}
            options={categories.map(({ id, name, depth }) => ({ value: id, label: name, depth }))}
          />
        </Field>
        <TagsField
          tags={draft.tags}
          locale={draft.locale}
          editable={editable}
          onChange={(tags) => onChange({ tags })}
        />
      </Section>

      {item && (
        <Section title={translation('title')}>
          <LanguagesSection item={item} />
        </Section>
      )}

      <Section title={t('search')}>
        <SearchSection
          id={item?.id}
          draft={draft}
          path={item?.path}
          editable={editable}
          errors={errors}
          onChange={onChange}
        />
      </Section>

      {item && (
        <Section title={activity('title')}>
          <ActivitySection contentId={item.id} />
        </Section>
      )}

      {item && (
        <Section title={t('versions')}>
          <VersionsList
            id={item.id}
            publishedVersion={item.status === 'PUBLISHED' ? item.version : undefined}
          />
        </Section>
      )}
    </aside>
  );
}

const concerns = (error: MutationError, field: string) =>
  (error.__typename === 'SlugTakenError' && field === 'slug') ||
  (error.__typename === 'ValidationError' && error.path.includes(field));

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4 px-5 py-5">
      <h2 id={id} className="text-md font-semibold text-ink">
        {title}
      </h2>
      {children}
    </section>
  );
}
