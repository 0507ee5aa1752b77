import { Field, Textarea } from '@lavamedia/ui';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { GeneratedMarkup } from './generated-markup';
import { problemOf } from './schema-markup';

export interface SchemaMarkupFieldProps {
  /** The item; a new one has no id yet, and nothing is generated of it. */
  readonly id: string | undefined;
  readonly value: string;
  readonly editable: boolean;
  /** What the server refused. */
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

/** Members of the JSON-LD in the place of those that the site generates, which stand below. */
export function SchemaMarkupField({ id, value, editable, error, onChange }: SchemaMarkupFieldProps) {
  const t = useTranslations('context');
  // Half a member is no mistake while one types.
  const [isWriting, setIsWriting] = useState(false);
  const problem = isWriting ? null : problemOf(value);
  const problemText =
    problem?.kind === 'noObject'
      ? t('schemaMarkupNoObject')
      : problem && t('schemaMarkupSyntax', { line: problem.line ?? 0 });

  return (
    <>
      <Field label={t('schemaMarkup')} hint={t('schemaMarkupHint')} error={problemText ?? error}>
        <Textarea
          rows={6}
          className="font-mono text-xs"
          readOnly={!editable}
          spellCheck={false}
          autoCapitalize="off"
          autoCorrect="off"
          value={value}
          placeholder={'{\n  "@type": "ReportageNewsArticle"\n}'}
          onFocus={() => setIsWriting(true)}
          onBlur={() => setIsWriting(false)}
          onChange={(event) => onChange(event.target.value)}
        />
      </Field>
      {id === undefined ? (
        <p className="text-xs text-ink-3">{t('generatedMarkupLater')}</p>
      ) : (
        <GeneratedMarkup id={id} />
      )}
    </>
  );
}
