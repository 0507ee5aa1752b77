import { Button, IconButton } from '@lavamedia/ui';
import { Plus, X } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { SortableList } from '../../../app/sortable-list';
import { FieldList } from './custom-fields';
import type { FieldInputProps } from './field-input';
import { groupsOf, type FieldValues } from './field-values';

export interface GroupsInputProps extends FieldInputProps {
  readonly label: string;
  readonly hint: string | undefined;
}

interface Row {
  readonly id: string;
  readonly values: FieldValues;
}

/** Fields that belong together, once or as often as they are needed. */
export function GroupsInput({
  field,
  value,
  path,
  errors,
  editable,
  onChange,
  label,
  hint,
}: GroupsInputProps) {
  const t = useTranslations('customFields');
  const id = useId();
  // A row is the same row while it is moved and written in; the values that are kept know no such thing.
  const [names, setNames] = useState<readonly string[]>(() => groupsOf(value).map(() => crypto.randomUUID()));
  const groups = groupsOf(value);
  const rows: Row[] = groups.map((values, index) => ({ id: names[index] ?? `${index}`, values }));
  const fields = field.fields ?? [];

  const change = (next: readonly Row[]) => {
    setNames(next.map((row) => row.id));
    onChange(next.map(({ values }) => values));
  };

  const inner = (values: FieldValues, place: readonly string[], onValues: (values: FieldValues) => void) => (
    <div className="flex min-w-0 flex-1 flex-col gap-4 py-4">
      <FieldList
        fields={fields}
        values={values}
        path={[...path, ...place]}
        errors={errors}
        editable={editable}
        onChange={onValues}
      />
    </div>
  );

  return (
    <fieldset aria-labelledby={id} className="flex min-w-0 flex-col gap-1.5">
      <legend id={id} className="text-sm font-medium text-ink-2">
        {label}
      </legend>
      {hint && <p className="text-sm text-ink-3">{hint}</p>}
      {field.isList ? (
        <>
          <SortableList
            items={rows}
            nameOf={(row) => t('item', { label, number: rows.indexOf(row) + 1 })}
            disabled={!editable}
            onReorder={change}
          >
            {(row, place) => (
              <>
                {inner(row.values, [`${place}`], (values) =>
                  change(rows.map((other) => (other.id === row.id ? { ...other, values } : other))),
                )}
                {editable && (
                  <IconButton
                    size="small"
                    className="self-start"
                    label={t('remove', { name: t('item', { label, number: place + 1 }) })}
                    onClick={() => change(rows.filter((other) => other.id !== row.id))}
                  >
                    <X aria-hidden />
                  </IconButton>
                )}
              </>
            )}
          </SortableList>
          {editable && (
            <Button
              size="small"
              className="self-start"
              onClick={() => change([...rows, { id: crypto.randomUUID(), values: {} }])}
            >
              <Plus aria-hidden />
              {t('add')}
            </Button>
          )}
        </>
      ) : (
        <div className="border-s-2 border-line ps-4">{inner(groups[0] ?? {}, [], onChange)}</div>
      )}
    </fieldset>
  );
}
