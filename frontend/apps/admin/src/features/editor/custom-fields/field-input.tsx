import type { ContentFieldPartsFragment } from '@lavamedia/api/admin';
import { Checkbox, Combobox, Field, Input, Select, Textarea } from '@lavamedia/ui';
import type { JSONContent } from '@tiptap/core';
import { useLocale, useTranslations } from 'use-intl';
import { inLanguage } from '../../content-types/localized';
import { useErrorText, type MutationError } from '../../errors/use-error-text';
import { emptyBody, withoutTrailingBlank } from '../article-draft';
import { BodyEditor } from '../body/body-editor';
import { textsOf } from './field-values';
import { GroupsInput } from './groups-input';
import { PicturesInput } from './pictures-input';
import { ReferencesInput } from './references-input';

export interface FieldInputProps {
  readonly field: ContentFieldPartsFragment & { readonly fields?: readonly ContentFieldPartsFragment[] };
  readonly value: unknown;
  readonly path: readonly string[];
  readonly errors: readonly MutationError[];
  readonly editable: boolean;
  readonly onChange: (value: unknown) => void;
}

/** From this many characters on a text has more than one line to be written in. */
const longText = 200;

/** One field with the input that suits it, its help and what is wrong with it. */
export function FieldInput(props: FieldInputProps) {
  const { field, value, path, errors, editable, onChange } = props;
  const t = useTranslations('customFields');
  const locale = useLocale();
  const errorText = useErrorText();
  const label = inLanguage(field.labels, locale);
  const hint = inLanguage(field.hints, locale) || undefined;
  const refused = errors.find(
    (error) =>
      error.__typename === 'ValidationError' &&
      error.path.length >= path.length &&
      path.every((part, index) => error.path[index] === part),
  );
  const error = refused && errorText(refused);
  const about = { label, hint, error, required: field.isRequired };

  switch (field.kind) {
    case 'TEXT': {
      const text = typeof value === 'string' ? value : '';
      const isLong = (field.maximumLength ?? longText) >= longText;
      const common = {
        value: text,
        readOnly: !editable,
        maxLength: field.maximumLength ?? undefined,
        onChange: (event: { target: { value: string } }) => onChange(event.target.value),
      };
      return <Field {...about}>{isLong ? <Textarea rows={2} {...common} /> : <Input {...common} />}</Field>;
    }
    case 'NUMBER':
      return (
        <Field {...about} className="sm:max-w-60">
          <Input
            type="number"
            step="any"
            min={field.minimum ?? undefined}
            max={field.maximum ?? undefined}
            readOnly={!editable}
            value={typeof value === 'number' ? value : ''}
            onChange={({ target }) =>
              onChange(Number.isNaN(target.valueAsNumber) ? null : target.valueAsNumber)
            }
          />
        </Field>
      );
    case 'DATE':
      return (
        <Field {...about} className="sm:max-w-60">
          <Input
            type="date"
            readOnly={!editable}
            value={typeof value === 'string' ? value : ''}
            onChange={({ target }) => onChange(target.value)}
          />
        </Field>
      );
    case 'BOOLEAN':
      return (
        <div>
          <Checkbox checked={value === true} disabled={!editable} onCheckedChange={onChange}>
            {label}
          </Checkbox>
          {(error ?? hint) && (
            <p className={`mt-1 text-sm ${error ? 'text-bad' : 'text-ink-3'}`}>{error ?? hint}</p>
          )}
        </div>
      );
    case 'CHOICE': {
      const options = field.choices.map((choice) => ({
        value: choice.value,
        label: inLanguage(choice.labels, locale),
      }));
      return (
        <Field {...about} className="sm:max-w-80">
          {field.isList ? (
            <Combobox
              multiple
              label={label}
              disabled={!editable}
              placeholder={t('choose')}
              searchPlaceholder={t('choose')}
              emptyText={t('none')}
              values={[...textsOf(value)]}
              onValuesChange={onChange}
              options={options}
            />
          ) : (
            <Select
              value={textsOf(value)[0]}
              disabled={!editable}
              placeholder={t('choose')}
              onValueChange={(choice) => onChange(choice === none ? null : choice)}
              options={field.isRequired ? options : [{ value: none, label: t('none') }, ...options]}
            />
          )}
        </Field>
      );
    }
    case 'RICH_TEXT':
      return (
        <div role="group" aria-label={label} className="flex flex-col gap-1.5">
          <span className="text-sm font-medium text-ink-2">{label}</span>
          <div className="border border-line bg-surface px-4 py-3">
            <BodyEditor
              locale={locale}
              initialBody={isDocument(value) ? value : emptyBody}
              editable={editable}
              onChange={(body) => {
                const text = withoutTrailingBlank(body);
                onChange(isBlank(text) ? null : text);
              }}
            />
          </div>
          {(error ?? hint) && (
            <p className={`text-sm ${error ? 'text-bad' : 'text-ink-3'}`}>{error ?? hint}</p>
          )}
        </div>
      );
    case 'REFERENCE':
      return <ReferencesInput {...props} label={label} hint={hint} error={error} />;
    case 'MEDIA':
      return <PicturesInput {...props} label={label} hint={hint} error={error} />;
    case 'GROUP':
      return <GroupsInput {...props} label={label} hint={hint} />;
  }
}

/** Radix's select knows no empty value. */
const none = '—';

const isDocument = (value: unknown): value is JSONContent =>
  typeof value === 'object' && value !== null && 'type' in value;

const isBlank = ({ content }: JSONContent): boolean =>
  (content ?? []).every(({ type, content: inner }) => type === 'paragraph' && !inner?.length);
