import { Field, Input, Textarea } from '@lavamedia/ui';
import { useLanguageNames } from '../../app/use-language-names';
import { locales } from '../content-list/list-parameters';
import { exactly, withText, type LocalizedTexts } from './localized';

export interface LocalizedInputsProps {
  readonly label: string;
  readonly texts: LocalizedTexts;
  readonly onChange: (texts: LocalizedTexts, locale: string) => void;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly multiline?: boolean;
  /** Whether the first of them takes the focus when it appears. */
  readonly focused?: boolean;
}

/** A text in each of the languages of the publication, side by side. */
export function LocalizedInputs({
  label,
  texts,
  onChange,
  error,
  required = false,
  multiline = false,
  focused = false,
}: LocalizedInputsProps) {
  const language = useLanguageNames();

  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {locales.map((locale, index) => {
        const change = (text: string) => onChange(withText(texts, locale, text), locale);
        const value = exactly(texts, locale);
        return (
          <Field
            key={locale}
            label={label}
            aside={language.inSentence(locale)}
            required={required && index === 0}
            error={index === 0 ? error : undefined}
          >
            {multiline ? (
              <Textarea
                lang={locale}
                rows={2}
                value={value}
                onChange={(event) => change(event.target.value)}
              />
            ) : (
              <Input
                lang={locale}
                maxLength={200}
                autoFocus={focused && index === 0}
                value={value}
                onChange={(event) => change(event.target.value)}
              />
            )}
          </Field>
        );
      })}
    </div>
  );
}
