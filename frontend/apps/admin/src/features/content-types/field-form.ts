import type {
  ContentFieldInput,
  ContentFieldKind,
  ContentFieldPartsFragment,
  ContentTypePartsFragment,
} from '@lavamedia/api/admin';
import type { LocalizedTexts } from './localized';

export const fieldKinds = [
  'TEXT',
  'RICH_TEXT',
  'NUMBER',
  'BOOLEAN',
  'DATE',
  'CHOICE',
  'REFERENCE',
  'MEDIA',
  'GROUP',
] as const satisfies ContentFieldKind[];

export interface ChoiceForm {
  readonly id: string;
  readonly value: string;
  readonly labels: LocalizedTexts;
}

/** A field as the form holds it; numbers are what was typed. */
export interface FieldForm {
  /** Keeps the row apart from others while its key is typed. */
  readonly id: string;
  readonly key: string;
  readonly kind: ContentFieldKind;
  readonly labels: LocalizedTexts;
  readonly hints: LocalizedTexts;
  readonly isRequired: boolean;
  readonly isList: boolean;
  readonly isFilterable: boolean;
  readonly minimum: string;
  readonly maximum: string;
  readonly maximumLength: string;
  readonly targetKey: string;
  readonly choices: readonly ChoiceForm[];
  readonly fields: readonly FieldForm[];
}

export const canBeList = (kind: ContentFieldKind): boolean =>
  kind === 'CHOICE' || kind === 'REFERENCE' || kind === 'MEDIA' || kind === 'GROUP';

export const canBeFiltered = ({ kind, isList }: Pick<FieldForm, 'kind' | 'isList'>): boolean =>
  !isList && ['TEXT', 'NUMBER', 'BOOLEAN', 'DATE', 'CHOICE'].includes(kind);

export const newField = (): FieldForm => ({
  id: crypto.randomUUID(),
  key: '',
  kind: 'TEXT',
  labels: [],
  hints: [],
  isRequired: false,
  isList: false,
  isFilterable: false,
  minimum: '',
  maximum: '',
  maximumLength: '',
  targetKey: '',
  choices: [],
  fields: [],
});

const formOfField = (
  field: ContentFieldPartsFragment & { readonly fields?: readonly ContentFieldPartsFragment[] },
): FieldForm => ({
  id: field.key,
  key: field.key,
  kind: field.kind,
  labels: field.labels,
  hints: field.hints,
  isRequired: field.isRequired,
  isList: field.isList,
  isFilterable: field.isFilterable,
  minimum: field.minimum?.toString() ?? '',
  maximum: field.maximum?.toString() ?? '',
  maximumLength: field.maximumLength?.toString() ?? '',
  targetKey: field.targetKey ?? '',
  choices: field.choices.map(({ value, labels }) => ({ id: value, value, labels })),
  fields: (field.fields ?? []).map(formOfField),
});

export const formOf = ({ fields }: ContentTypePartsFragment): readonly FieldForm[] => fields.map(formOfField);

/** The fields as the server takes them; what does not belong to a kind is left out. */
export const inputOf = (fields: readonly FieldForm[], isInGroup = false): ContentFieldInput[] =>
  fields.map((field) => {
    const isList = field.isList && canBeList(field.kind);
    const hasRange = field.kind === 'NUMBER' || isList;
    return {
      key: field.key.trim(),
      kind: field.kind,
      labels: [...field.labels],
      hints: [...field.hints],
      isRequired: field.isRequired,
      isList,
      isFilterable: field.isFilterable && !isInGroup && canBeFiltered({ kind: field.kind, isList }),
      minimum: hasRange ? numberOf(field.minimum) : null,
      maximum: hasRange ? numberOf(field.maximum) : null,
      maximumLength: field.kind === 'TEXT' ? numberOf(field.maximumLength) : null,
      targetKey: field.kind === 'REFERENCE' ? field.targetKey || null : null,
      ...(field.kind === 'CHOICE'
        ? {
            choices: field.choices.map(({ value, labels }) => ({ value: value.trim(), labels: [...labels] })),
          }
        : {}),
      ...(field.kind === 'GROUP' ? { fields: inputOf(field.fields, true) } : {}),
    };
  });

function numberOf(typed: string): number | null {
  const number = Number(typed.replace(',', '.'));
  return typed.trim() === '' || Number.isNaN(number) ? null : number;
}
