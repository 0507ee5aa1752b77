import { Button, IconButton, Input } from '@lavamedia/ui';
import { Plus, X } from 'lucide-react';
import { useId } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { SortableList } from '../../app/sortable-list';
import { useLanguageNames } from '../../app/use-language-names';
import { locales } from '../content-list/list-parameters';
import type { ChoiceForm } from './field-form';
import { exactly, inLanguage, keyOf, withText } from './localized';

export interface ChoicesEditorProps {
  readonly choices: readonly ChoiceForm[];
  readonly onChange: (choices: readonly ChoiceForm[]) => void;
  readonly errorOf: (...path: readonly string[]) => string | undefined;
}

/** What can be chosen, in its order, in every language. */
export function ChoicesEditor({ choices, onChange, errorOf }: ChoicesEditorProps) {
  const t = useTranslations('contentTypes');
  const locale = useLocale();
  const language = useLanguageNames();
  const id = useId();

  return (
    <section aria-labelledby={id} className="flex flex-col gap-2">
      <div className="flex items-center justify-between gap-3">
        <h3 id={id} className="text-sm font-medium text-ink-2">
          {t('choices')}
        </h3>
        <Button
          size="small"
          onClick={() => onChange([...choices, { id: crypto.randomUUID(), value: '', labels: [] }])}
        >
          <Plus aria-hidden />
          {t('addChoice')}
        </Button>
      </div>
      {errorOf() && (
        <p role="alert" className="text-sm text-bad">
          {errorOf()}
        </p>
      )}
      <SortableList
        items={choices}
        nameOf={(choice) => inLanguage(choice.labels, locale) || choice.value}
        onReorder={onChange}
      >
        {(choice) => {
          const change = (next: Partial<ChoiceForm>) =>
            onChange(choices.map((other) => (other.id === choice.id ? { ...other, ...next } : other)));
          return (
            <div className="flex min-w-0 flex-1 flex-wrap items-center gap-2 py-2">
              {locales.map((each) => (
                <Input
                  key={each}
                  lang={each}
                  aria-label={t('choiceIn', { language: language.inSentence(each) })}
                  placeholder={language.alone(each)}
                  className="min-w-32 flex-1"
                  value={exactly(choice.labels, each)}
                  onChange={(event) => {
                    const labels = withText(choice.labels, each, event.target.value);
                    // What is stored follows the name until it was saved once.
                    const follows =
                      choice.value === '' || choice.value === keyOf(exactly(choice.labels, each));
                    change({
                      labels,
                      ...(follows && choice.id !== choice.value ? { value: keyOf(event.target.value) } : {}),
                    });
                  }}
                />
              ))}
              <Input
                aria-label={t('choiceValue')}
                placeholder={t('choiceValue')}
                className="w-32 font-mono text-sm"
                value={choice.value}
                onChange={(event) => change({ value: event.target.value })}
              />
              <IconButton
                size="small"
                label={t('removeChoice', { name: inLanguage(choice.labels, locale) })}
                onClick={() => onChange(choices.filter((other) => other.id !== choice.id))}
              >
                <X aria-hidden />
              </IconButton>
            </div>
          );
        }}
      </SortableList>
    </section>
  );
}
