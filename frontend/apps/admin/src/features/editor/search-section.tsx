import { Checkbox, Field, Input, Textarea } from '@lavamedia/ui';
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorText, type MutationError } from '../errors/use-error-text';
import { ScoreSection } from '../seo/score-section';
import type { ArticleDraft } from './article-draft';
import { SchemaMarkupField } from './schema-markup-field';
import { SearchPreview } from './search-preview';
import { SharingFields } from './sharing-fields';

export interface SearchSectionProps {
  /** The item; a new one has no id yet. */
  readonly id: string | undefined;
  readonly draft: ArticleDraft;
  /** Where the item is on the portal; a new one has no path yet. */
  readonly path: string | undefined;
  readonly editable: boolean;
  /** What the server refused when the text was last saved. */
  readonly errors: readonly MutationError[];
  readonly onChange: (change: Partial<ArticleDraft>) => void;
}

/** How an article is found: what search engines and networks show of it in the place of its own texts. */
export function SearchSection({ id, draft, path, editable, errors, onChange }: SearchSectionProps) {
  const t = useTranslations('context');
  const errorText = useErrorText();
  const errorOf = (member: string) => {
    const error = errors.find(
      (refused) => refused.__typename === 'ValidationError' && refused.path[1] === member,
    );
    return error && errorText(error);
  };

  return (
    <>
      <SearchPreview draft={draft} path={path} />
      <Field label={t('keyPhrase')} hint={t('keyPhraseHint')}>
        <Input
          readOnly={!editable}
          value={draft.keyPhrase}
          onChange={(event) => onChange({ keyPhrase: event.target.value })}
        />
      </Field>
      <Field label={t('metaTitle')} aside={`${draft.metaTitle.length} / 60`}>
        <Input
          readOnly={!editable}
          value={draft.metaTitle}
          placeholder={draft.title}
          onChange={(event) => onChange({ metaTitle: event.target.value })}
        />
      </Field>
      <Field label={t('metaDescription')} aside={`${draft.metaDescription.length} / 155`}>
        <Textarea
          rows={3}
          readOnly={!editable}
          value={draft.metaDescription}
          placeholder={draft.summary}
          onChange={(event) => onChange({ metaDescription: event.target.value })}
        />
      </Field>
      <Disclosure title={t('sharing')}>
        <SharingFields draft={draft} editable={editable} errorOf={errorOf} onChange={onChange} />
      </Disclosure>
      <Disclosure title={t('indexing')}>
        <Field label={t('canonicalUrl')} hint={t('canonicalHint')} error={errorOf('canonicalUrl')}>
          <Input
            type="url"
            className="font-mono text-sm"
            readOnly={!editable}
            value={draft.canonicalUrl}
            placeholder="https://"
            onChange={(event) => onChange({ canonicalUrl: event.target.value })}
          />
        </Field>
        <Checkbox
          disabled={!editable}
          checked={draft.isHidden}
          onCheckedChange={(isHidden) => onChange({ isHidden })}
        >
          {t('isHidden')}
        </Checkbox>
        <SchemaMarkupField
          id={id}
          value={draft.schemaMarkup}
          editable={editable}
          error={errorOf('schemaMarkup')}
          onChange={(schemaMarkup) => onChange({ schemaMarkup })}
        />
      </Disclosure>
      <ScoreSection id={id} draft={draft} />
    </>
  );
}

/** Fields that most articles do without; what they ask of the server is asked when they are opened. */
function Disclosure({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer text-sm font-medium text-ink-2 hover:text-ink">{title}</summary>
      {isOpen && <div className="mt-4 flex flex-col gap-4">{children}</div>}
    </details>
  );
}
