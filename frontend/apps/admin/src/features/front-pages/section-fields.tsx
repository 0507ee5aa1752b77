import { Button, Field, IconButton, Input, Select, StatusShape } from '@lavamedia/ui';
import { Pin, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { SortableList } from '../../app/sortable-list';
import { ArticlePicker } from '../editor/body/article-picker';
import { layouts, maximumCount, pin, sources, type SectionDraft } from './section-draft';
import { SourceChoice } from './source-choice';

export interface SectionFieldsProps {
  readonly section: SectionDraft;
  readonly locale: string;
  readonly editable: boolean;
  /** What the server refused of it, in words. */
  readonly errors: readonly string[];
  readonly onChange: (section: SectionDraft) => void;
}

/** What is said of one section. */
export function SectionFields({ section, locale, editable, errors, onChange }: SectionFieldsProps) {
  const t = useTranslations('frontPages');
  const status = useTranslations('status');
  const [isPicking, setIsPicking] = useState(false);
  const change = (next: Partial<SectionDraft>) => onChange({ ...section, ...next });

  return (
    <section
      id="section-fields"
      aria-label={t('fields')}
      className="flex flex-col gap-4 rounded-panel border border-line bg-surface p-4"
    >
      {errors.map((error) => (
        <p key={error} role="alert" className="text-md text-bad">
          {error}
        </p>
      ))}
      <Field label={t('name')} hint={t('nameHint')}>
        <Input
          value={section.title}
          maxLength={100}
          readOnly={!editable}
          onChange={(event) => change({ title: event.target.value })}
        />
      </Field>
      <div className="grid grid-cols-[minmax(0,1fr)_6.5rem] gap-3">
        <Field label={t('form')}>
          <Select
            value={section.layout}
            disabled={!editable}
            onValueChange={(layout) => change({ layout })}
            options={layouts.map((value) => ({ value, label: t(`layout.${value}`) }))}
          />
        </Field>
        <Field label={t('number')}>
          <Select
            value={`${section.count}`}
            disabled={!editable}
            onValueChange={(count) => change({ count: Number(count) })}
            options={Array.from({ length: maximumCount }, (_, index) => `${index + 1}`)
              .filter((count) => Number(count) >= section.pinned.length)
              .map((value) => ({ value, label: value }))}
          />
        </Field>
      </div>
      <Field label={t('fill')}>
        <Select
          value={section.source}
          disabled={!editable}
          onValueChange={(source) => change({ source })}
          options={sources.map((value) => ({ value, label: t(`source.${value}`) }))}
        />
      </Field>
      <SourceChoice section={section} locale={locale} editable={editable} onChange={change} />

      <div className="flex items-center justify-between gap-3">
        <h3 className="text-sm font-medium text-ink-2">{t('pinned')}</h3>
        {editable && (
          <Button
            size="small"
            disabled={section.pinned.length >= maximumCount}
            onClick={() => setIsPicking(true)}
          >
            <Pin aria-hidden />
            {t('pin')}
          </Button>
        )}
      </div>
      {section.pinned.length === 0 ? (
        <p className="text-sm text-ink-3">{t('noPins')}</p>
      ) : (
        <SortableList
          items={section.pinned}
          nameOf={({ title }) => title}
          disabled={!editable}
          onReorder={(pinned) => change({ pinned })}
          className="border-t border-line"
        >
          {(item) => (
            <>
              <StatusShape status={item.state} />
              <span className="min-w-0 flex-1 py-2 font-serif text-base text-ink wrap-anywhere" lang={locale}>
                {item.title}
                {item.state !== 'PUBLISHED' && (
                  <span className="block font-sans text-sm text-ink-3">
                    {t('hidden', { state: status(item.state) })}
                  </span>
                )}
              </span>
              {editable && (
                <IconButton
                  size="small"
                  label={t('unpin', { title: item.title })}
                  onClick={() => change({ pinned: section.pinned.filter(({ id }) => id !== item.id) })}
                >
                  <X aria-hidden />
                </IconButton>
              )}
            </>
          )}
        </SortableList>
      )}
      {isPicking && (
        <ArticlePicker
          locale={locale}
          onClose={() => setIsPicking(false)}
          onPick={(item) => {
            setIsPicking(false);
            onChange(pin(section, item));
          }}
        />
      )}
    </section>
  );
}
