import { Button, classNames, IconButton } from '@lavamedia/ui';
import { CircleAlert, Plus, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { SortableList } from '../../app/sortable-list';
import { maximumSections, nameOf, type SectionDraft } from './section-draft';

export interface SectionListProps {
  readonly sections: readonly SectionDraft[];
  readonly chosenId: string | undefined;
  /** The sections that the server refused. */
  readonly faulty: ReadonlySet<string>;
  readonly editable: boolean;
  readonly onChoose: (id: string | undefined) => void;
  readonly onChange: (sections: readonly SectionDraft[]) => void;
  readonly onAdd: () => void;
}

/** The sections of a page from the top; one of them is open. */
export function SectionList({
  sections,
  chosenId,
  faulty,
  editable,
  onChoose,
  onChange,
  onAdd,
}: SectionListProps) {
  const t = useTranslations('frontPages');
  const named = (section: SectionDraft) => nameOf(section) ?? t(`source.${section.source}`);

  return (
    <section aria-labelledby="sections" className="flex flex-col gap-3">
      <div className="flex items-center justify-between gap-3">
        <h2 id="sections" className="text-base font-semibold text-ink">
          {t('sections')}
        </h2>
        {editable && (
          <Button size="small" disabled={sections.length >= maximumSections} onClick={onAdd}>
            <Plus aria-hidden />
            {t('add')}
          </Button>
        )}
      </div>
      {sections.length === 0 ? (
        <p className="border border-dashed border-line-strong px-6 py-8 text-center text-md text-ink-3">
          {t('noSections')}
        </p>
      ) : (
        <SortableList
          items={sections}
          nameOf={named}
          disabled={!editable}
          onReorder={onChange}
          className="border-t border-line"
        >
          {(section) => (
            <>
              <button
                type="button"
                aria-expanded={section.id === chosenId}
                aria-controls="section-fields"
                onClick={() => onChoose(section.id === chosenId ? undefined : section.id)}
                className={classNames(
                  'flex min-w-0 flex-1 flex-col rounded-control px-2 py-2 text-start hover:bg-sunken',
                  section.id === chosenId && 'bg-ember-tint hover:bg-ember-tint',
                )}
              >
                <span className="flex items-center gap-1.5 text-md font-medium text-ink wrap-anywhere">
                  {faulty.has(section.id) && (
                    <CircleAlert aria-label={t('faulty')} className="size-4 shrink-0 stroke-[1.5] text-bad" />
                  )}
                  {named(section)}
                </span>
                <span className="text-sm text-ink-2">
                  {t('about', {
                    layout: t(`layout.${section.layout}`),
                    count: section.count,
                    pinned: section.pinned.length,
                  })}
                </span>
              </button>
              {editable && (
                <IconButton
                  size="small"
                  label={t('remove', { name: named(section) })}
                  onClick={() => onChange(sections.filter(({ id }) => id !== section.id))}
                >
                  <X aria-hidden />
                </IconButton>
              )}
            </>
          )}
        </SortableList>
      )}
    </section>
  );
}
