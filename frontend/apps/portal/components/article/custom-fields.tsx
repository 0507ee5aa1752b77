import { sayCalendarDay } from '@lavamedia/utils';
import { wordsOf } from '@/i18n/words';
import { bodyTexts } from '@/body/body-texts';
import { renderBody } from '@/body/render-body';
import { Picture } from '@/components/picture/picture';
import type { CustomField } from '@/content/article';
import { langOfInterface } from '@/i18n/locales';
import type { Locale } from '@/i18n/routing';
import styles from './custom-fields.module.css';

interface Props {
  fields: readonly CustomField[];
  locale: Locale;
  className?: string | undefined;
}

/** What an item says in the fields of its type: facts beside each other, then what is longer. */
export async function CustomFields({ fields, locale, className }: Props) {
  const said = fields.filter((field) => field.kind !== 'BOOLEAN' || field.boolean);
  if (said.length === 0) return null;

  return (
    <dl className={`${styles.fields} ${className ?? ''}`}>
      {await Promise.all(said.map((field) => Described({ field, locale })))}
    </dl>
  );
}

async function Described({ field, locale }: { field: CustomField; locale: Locale }) {
  const value = await valueOf(field, locale);
  if (value === null) return null;
  return (
    <div key={field.key} className={isFact(field) ? undefined : styles.wide}>
      <dt>{field.label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

async function valueOf(field: CustomField, locale: Locale) {
  switch (field.kind) {
    case 'TEXT':
    case 'CHOICE':
      return field.text;
    case 'NUMBER':
      return field.text === null ? null : new Intl.NumberFormat(locale).format(Number(field.text));
    case 'DATE':
      return field.text === null ? null : (
        <time dateTime={field.text}>{sayCalendarDay(field.text, locale)}</time>
      );
    case 'BOOLEAN':
      return <span lang={langOfInterface(locale)}>{wordsOf({ locale, namespace: 'article' })('yes')}</span>;
    case 'RICH_TEXT':
      return (
        <div className="article-body">
          {renderBody(field.richText, {
            media: field.media.map((asset) => ({
              role: 'BODY',
              alternativeText: null,
              caption: null,
              asset,
            })),
            references: [],
            texts: bodyTexts(locale),
          })}
        </div>
      );
    case 'REFERENCE':
      return field.items.length === 0 ? null : (
        <ul>
          {field.items.map(({ id, path, title }) => (
            <li key={id}>
              <a href={path}>{title}</a>
            </li>
          ))}
        </ul>
      );
    case 'MEDIA':
      return field.media.length === 0 ? null : (
        <div className={styles.pictures}>
          {field.media.map((asset) => (
            <Picture
              key={asset.id}
              picture={asset}
              alternativeText={asset.alternativeText}
              sizes="(min-width: 48rem) 680px, 100vw"
            />
          ))}
        </div>
      );
    case 'GROUP':
      return field.groups.length === 0 ? null : (
        <ol>
          {await Promise.all(
            field.groups.map(async ({ fields }, index) => (
              <li key={index}>
                {await CustomFields({ fields: fields.map((inner) => ({ ...inner, groups: [] })), locale })}
              </li>
            )),
          )}
        </ol>
      );
  }
}

const isFact = ({ kind, text }: CustomField): boolean =>
  ['NUMBER', 'DATE', 'BOOLEAN', 'CHOICE'].includes(kind) || (kind === 'TEXT' && (text?.length ?? 0) < SHORT);

/** A text of fewer characters stands beside others. */
const SHORT = 60;
