import { Button, IconButton, type SelectOption } from '@lavamedia/ui';
import { ChevronDown, Plus, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { SortableList } from '../../app/sortable-list';
import { newField, type FieldForm } from './field-form';
import { FieldSettings } from './field-settings';
import { inLanguage } from './localized';

export interface FieldsEditorProps {
  readonly fields: readonly FieldForm[];
  readonly onChange: (fields: readonly FieldForm[]) => void;
  /** The types that references may lead to. */
  readonly targets: readonly SelectOption<string>[];
  /** What is wrong at a place such as the first field's key. */
  readonly errorOf: (...path: readonly string[]) => string | undefined;
  readonly isInGroup?: boolean;
}

/** The fields in their order; each opens for its settings. */
export function FieldsEditor({ fields, onChange, targets, errorOf, isInGroup = false }: FieldsEditorProps) {
  const t = useTranslations('contentTypes');
  const locale = useLocale();
  const id = useId();
  const [openId, setOpenId] = useState<string | null>(null);
  const [addedId, setAddedId] = useState<string | null>(null);

  const add = () => {
    const field = newField();
    onChange([...fields, field]);
    setOpenId(field.id);
    setAddedId(field.id);
  };
  const nameOf = (field: FieldForm) => inLanguage(field.labels, locale) || field.key || t('newField');

  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <div className="flex items-center justify-between gap-3">
        <h2
          id={id}
          className={isInGroup ? 'text-sm font-medium text-ink-2' : 'text-base font-semibold text-ink'}
        >
          {isInGroup ? t('groupFields') : t('fields')}
        </h2>
        <Button size="small" onClick={add}>
          <Plus aria-hidden />
          {t('addField')}
        </Button>
      </div>
      {errorOf() && (
        <p role="alert" className="text-sm text-bad">
          {errorOf()}
        </p>
      )}
      {fields.length === 0 ? (
        <p className="border border-dashed border-line-strong px-6 py-6 text-center text-md text-ink-3">
          {t('noFields')}
        </p>
      ) : (
        <SortableList items={fields} nameOf={nameOf} onReorder={onChange} className="border-t border-line">
          {(field, place) => {
            const isOpen = openId === field.id;
            return (
              <div className="min-w-0 flex-1">
                <div className="flex items-center gap-2 py-1.5">
                  <button
                    type="button"
                    aria-expanded={isOpen}
                    aria-controls={`${id}-${field.id}`}
                    onClick={() => {
                      setOpenId(isOpen ? null : field.id);
                      setAddedId(null);
                    }}
                    className="flex min-h-9 min-w-0 flex-1 flex-wrap content-center items-baseline gap-x-3 rounded-control text-start touch:min-h-11"
                  >
                    <span className="text-md font-medium wrap-anywhere text-ink">{nameOf(field)}</span>
                    <span className="font-mono text-xs text-ink-3">{field.key}</span>
                    <span className="text-sm text-ink-2">
                      {t(`kind.${field.kind}`)}
                      {field.isList && ` · ${t('several')}`}
                      {field.isRequired && ` · ${t('required')}`}
                      {field.isFilterable && ` · ${t('filterable')}`}
                    </span>
                    {errorOf(`${place}`) && <span className="text-sm text-bad">{t('hasProblem')}</span>}
                  </button>
                  <IconButton
                    size="small"
                    label={t('removeField', { name: nameOf(field) })}
                    onClick={() => onChange(fields.filter(({ id: other }) => other !== field.id))}
                  >
                    <Trash2 aria-hidden />
                  </IconButton>
                  <ChevronDown
                    aria-hidden
                    className={`size-4 stroke-[1.5] text-ink-3 transition-transform duration-150 ${isOpen ? 'rotate-180' : ''}`}
                  />
                </div>
                {isOpen && (
                  <div id={`${id}-${field.id}`} className="pb-5">
                    <FieldSettings
                      field={field}
                      isInGroup={isInGroup}
                      isNew={field.id === addedId}
                      targets={targets}
                      errorOf={(...path) => errorOf(`${place}`, ...path)}
                      onChange={(next) =>
                        onChange(fields.map((other) => (other.id === field.id ? next : other)))
                      }
                    />
                  </div>
                )}
              </div>
            );
          }}
        </SortableList>
      )}
    </section>
  );
}
