import type { ContentFieldPartsFragment, ContentTypePartsFragment } from '@lavamedia/api/admin';
import { useId } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { inLanguage } from '../../content-types/localized';
import type { MutationError } from '../../errors/use-error-text';
import { FieldInput } from './field-input';
import { withValue, type FieldValues } from './field-values';

export interface CustomFieldsProps {
  readonly type: ContentTypePartsFragment;
  readonly values: FieldValues;
  readonly errors: readonly MutationError[];
  readonly editable: boolean;
  readonly onChange: (values: FieldValues) => void;
}

/** The fields of the item's type, each with the input that suits it. */
export function CustomFields({ type, values, errors, editable, onChange }: CustomFieldsProps) {
  const t = useTranslations('customFields');
  const locale = useLocale();
  const id = useId();
  if (type.fields.length === 0) return null;

  return (
    <section
      aria-labelledby={id}
      lang={locale}
      className="mt-8 flex flex-col gap-5 border-y border-line py-6 font-sans"
    >
      <h2 id={id} className="text-sm font-semibold text-ink-2">
        <span className="sr-only">{t('of', { name: inLanguage(type.labels, locale) })}</span>
        <span aria-hidden>{inLanguage(type.labels, locale)}</span>
      </h2>
      <FieldList
        fields={type.fields}
        values={values}
        path={['fields']}
        errors={errors}
        editable={editable}
        onChange={onChange}
      />
    </section>
  );
}

export interface FieldListProps {
  readonly fields: readonly (ContentFieldPartsFragment & {
    readonly fields?: readonly ContentFieldPartsFragment[];
  })[];
  readonly values: FieldValues;
  readonly path: readonly string[];
  readonly errors: readonly MutationError[];
  readonly editable: boolean;
  readonly onChange: (values: FieldValues) => void;
}

export function FieldList({ fields, values, path, errors, editable, onChange }: FieldListProps) {
  return fields.map((field) => (
    <FieldInput
      key={field.key}
      field={field}
      value={values[field.key]}
      path={[...path, field.key]}
      errors={errors}
      editable={editable}
      onChange={(value) => onChange(withValue(values, field.key, value))}
    />
  ));
}
