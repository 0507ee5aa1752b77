import { Field, Input, Textarea } from '@lavamedia/ui';
import { useTranslations } from 'use-intl';
import { PictureField } from '../media/picture-field';
import type { ArticleDraft } from './article-draft';
import { SharePreview } from './share-preview';

export interface SharingFieldsProps {
  readonly draft: ArticleDraft;
  readonly editable: boolean;
  /** What the server refused of a member. */
  readonly errorOf: (member: string) => string | undefined;
  readonly onChange: (change: Partial<ArticleDraft>) => void;
}

/** What networks show of an article in the place of its own title, text and picture. */
export function SharingFields({ draft, editable, errorOf, onChange }: SharingFieldsProps) {
  const t = useTranslations('context');

  return (
    <>
      <SharePreview draft={draft} />
      <PictureField
        label={t('socialImage')}
        hint={t('socialImageHint')}
        error={errorOf('socialMediaId')}
        asset={draft.socialImage}
        editable={editable}
        onChange={(socialImage) => onChange({ socialImage })}
      />
      <Field label={t('socialTitle')} error={errorOf('socialTitle')}>
        <Input
          readOnly={!editable}
          value={draft.socialTitle}
          placeholder={draft.metaTitle || draft.title}
          onChange={(event) => onChange({ socialTitle: event.target.value })}
        />
      </Field>
      <Field label={t('socialDescription')} error={errorOf('socialDescription')}>
        <Textarea
          rows={2}
          readOnly={!editable}
          value={draft.socialDescription}
          placeholder={draft.metaDescription || draft.summary}
          onChange={(event) => onChange({ socialDescription: event.target.value })}
        />
      </Field>
    </>
  );
}
