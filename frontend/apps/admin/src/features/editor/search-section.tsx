import { Checkbox, Field, Input, Textarea } from '@lavamedia/ui';
import { useTranslations } from 'use-intl';
import { ScoreSection } from '../seo/score-section';
import type { ArticleDraft } from './article-draft';
import { SearchPreview } from './search-preview';

export interface SearchSectionProps {
  /** The item; a new one has no id yet. */
  readonly id: string | undefined;
  readonly draft: ArticleDraft;
  /** Where the item is on the portal; a new one has no path yet. */
  readonly path: string | undefined;
  readonly editable: boolean;
  readonly onChange: (change: Partial<ArticleDraft>) => void;
}

/** How an article is found: what search engines and networks show of it in the place of its own texts. */
export function SearchSection({ id, draft, path, editable, onChange }: SearchSectionProps) {
  const t = useTranslations('context');

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
      <details className="group">
        <summary className="cursor-pointer text-sm font-medium text-ink-2 hover:text-ink">
          {t('sharing')}
        </summary>
        <div className="mt-4 flex flex-col gap-4">
          <Field label={t('socialTitle')}>
            <Input
              readOnly={!editable}
              value={draft.socialTitle}
              placeholder={draft.metaTitle || draft.title}
              onChange={(event) => onChange({ socialTitle: event.target.value })}
            />
          </Field>
          <Field label={t('socialDescription')}>
            <Textarea
              rows={2}
              readOnly={!editable}
              value={draft.socialDescription}
              placeholder={draft.metaDescription || draft.summary}
              onChange={(event) => onChange({ socialDescription: event.target.value })}
            />
          </Field>
          <Field label={t('canonicalUrl')} hint={t('canonicalHint')}>
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
        </div>
      </details>
      <ScoreSection id={id} draft={draft} />
    </>
  );
}
