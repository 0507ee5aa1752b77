import { Checkbox, Field, Input, Select, type SelectOption } from '@lavamedia/ui';
import { useTranslations } from 'use-intl';
import { ChoicesEditor } from './choices-editor';
import { canBeFiltered, canBeList, fieldKinds, type FieldForm } from './field-form';
import { FieldsEditor } from './fields-editor';
import { exactly, keyOf } from './localized';
import { LocalizedInputs } from './localized-inputs';

export interface FieldSettingsProps {
  readonly field: FieldForm;
  readonly isInGroup: boolean;
  /** Whether it was added just now, to be named next. */
  readonly isNew: boolean;
  readonly targets: readonly SelectOption<string>[];
  readonly errorOf: (...path: readonly string[]) => string | undefined;
  readonly onChange: (field: FieldForm) => void;
}

/** Radix's select knows no empty value. */
const any = 'any';

export function FieldSettings({ field, isInGroup, isNew, targets, errorOf, onChange }: FieldSettingsProps) {
  const t = useTranslations('contentTypes');
  const contentType = useTranslations('contentType');
  const change = (next: Partial<FieldForm>) => onChange({ ...field, ...next });
  const hasRange = field.kind === 'NUMBER' || (field.isList && canBeList(field.kind));

  return (
    <div className="flex flex-col gap-4 border-s-2 border-line ps-4">
      <LocalizedInputs
        label={t('label')}
        required
        focused={isNew}
        texts={field.labels}
        error={errorOf('labels')}
        onChange={(labels, locale) => {
          // The key follows the name until somebody types one of his own.
          const follows = field.key === '' || field.key === keyOf(exactly(field.labels, locale));
          change({ labels, ...(follows ? { key: keyOf(exactly(labels, locale)) } : {}) });
        }}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t('kindLabel')} error={errorOf('kind')}>
          <Select
            value={field.kind}
            onValueChange={(kind) => change({ kind })}
            options={fieldKinds
              .filter((kind) => !isInGroup || kind !== 'GROUP')
              .map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          />
        </Field>
        <Field label={t('key')} hint={t('fieldKeyHint')} error={errorOf('key')}>
          <Input
            className="font-mono text-sm"
            spellCheck={false}
            value={field.key}
            onChange={(event) => change({ key: event.target.value })}
          />
        </Field>
      </div>
      <LocalizedInputs
        label={t('hint')}
        texts={field.hints}
        onChange={(hints) => change({ hints })}
        error={errorOf('hints')}
      />
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        <Checkbox checked={field.isRequired} onCheckedChange={(isRequired) => change({ isRequired })}>
          {t('isRequired')}
        </Checkbox>
        {canBeList(field.kind) && (
          <Checkbox checked={field.isList} onCheckedChange={(isList) => change({ isList })}>
            {t('isList')}
          </Checkbox>
        )}
        {!isInGroup && canBeFiltered(field) && (
          <Checkbox checked={field.isFilterable} onCheckedChange={(isFilterable) => change({ isFilterable })}>
            {t('isFilterable')}
          </Checkbox>
        )}
      </div>
      {hasRange && (
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={field.kind === 'NUMBER' ? t('minimum') : t('fewest')} error={errorOf('minimum')}>
            <Input
              inputMode="decimal"
              value={field.minimum}
              onChange={(event) => change({ minimum: event.target.value })}
            />
          </Field>
          <Field label={field.kind === 'NUMBER' ? t('maximum') : t('most')} error={errorOf('maximum')}>
            <Input
              inputMode="decimal"
              value={field.maximum}
              onChange={(event) => change({ maximum: event.target.value })}
            />
          </Field>
        </div>
      )}
      {field.kind === 'TEXT' && (
        <Field label={t('maximumLength')} error={errorOf('maximumLength')} className="sm:w-1/2">
          <Input
            inputMode="numeric"
            value={field.maximumLength}
            onChange={(event) => change({ maximumLength: event.target.value })}
          />
        </Field>
      )}
      {field.kind === 'REFERENCE' && (
        <Field label={t('target')} className="sm:w-1/2">
          <Select
            value={field.targetKey || any}
            onValueChange={(key) => change({ targetKey: key === any ? '' : key })}
            options={[
              { value: any, label: t('anyTarget') },
              { value: 'article', label: contentType('ARTICLE') },
              { value: 'page', label: contentType('PAGE') },
              ...targets,
            ]}
          />
        </Field>
      )}
      {field.kind === 'CHOICE' && (
        <ChoicesEditor
          choices={field.choices}
          onChange={(choices) => change({ choices })}
          errorOf={(...path) => errorOf('choices', ...path)}
        />
      )}
      {field.kind === 'GROUP' && (
        <FieldsEditor
          isInGroup
          fields={field.fields}
          onChange={(fields) => change({ fields })}
          targets={targets}
          errorOf={(...path) => errorOf('fields', ...path)}
        />
      )}
    </div>
  );
}
