import type { BylineRole } from '@lavamedia/api/admin';
import { Button, IconButton, Input, Select } from '@lavamedia/ui';
import { ArrowDown, ArrowUp, UserPlus, X } from 'lucide-react';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { AuthorCombobox } from '../people/author-combobox';
import type { BylineDraft } from './article-draft';
import type { ArticleState } from './article-state';

const roles = [
  'TEXT',
  'PHOTOGRAPHY',
  'ILLUSTRATION',
  'VIDEO',
  'GRAPHICS',
  'DATA',
  'TRANSLATION',
] as const satisfies BylineRole[];

export interface BylinesFieldProps {
  readonly bylines: readonly BylineDraft[];
  readonly editable: boolean;
  /** What is signed; nothing before it was saved. */
  readonly item: ArticleState['item'];
  readonly onChange: (bylines: readonly BylineDraft[]) => void;
}

/** Who signs, in this order: people with an account, and guests by name. The first account is the author. */
export function BylinesField({ bylines, editable, item, onChange }: BylinesFieldProps) {
  const t = useTranslations('context');
  const role = useTranslations('bylineRole');
  const heading = useId();

  const change = (index: number, next: Partial<BylineDraft>) =>
    onChange(bylines.map((byline, place) => (place === index ? { ...byline, ...next } : byline)));
  const move = (index: number, by: 1 | -1) => {
    const moved = bylines[index];
    if (moved) onChange(bylines.filter((byline) => byline !== moved).toSpliced(index + by, 0, moved));
  };

  return (
    <fieldset aria-labelledby={heading} className="flex flex-col gap-2">
      <p id={heading} className="text-sm font-medium text-ink-2">
        {t('bylines')}
      </p>
      <ol className="flex flex-col gap-2">
        {bylines.map((byline, index) => {
          const number = index + 1;
          return (
            // The place is the identity: two guests without a name yet differ in nothing else.
            <li key={index} className="flex flex-col gap-1 border-s-2 border-line ps-2.5">
              <div className="flex items-center gap-1">
                <Select
                  label={t('bylineRole', { number })}
                  value={byline.role}
                  disabled={!editable}
                  onValueChange={(next) => change(index, { role: next })}
                  options={roles.map((value) => ({ value, label: role(value) }))}
                  className="h-7 min-h-7 w-auto border-transparent ps-0 text-sm text-ink-2"
                />
                {editable && (
                  <span className="ms-auto flex">
                    <IconButton
                      size="small"
                      label={t('moveUp', { number })}
                      disabled={index === 0}
                      onClick={() => move(index, -1)}
                    >
                      <ArrowUp aria-hidden />
                    </IconButton>
                    <IconButton
                      size="small"
                      label={t('moveDown', { number })}
                      disabled={index === bylines.length - 1}
                      onClick={() => move(index, 1)}
                    >
                      <ArrowDown aria-hidden />
                    </IconButton>
                    <IconButton
                      size="small"
                      label={t('removeByline', { number })}
                      onClick={() => onChange(bylines.filter((_, place) => place !== index))}
                    >
                      <X aria-hidden />
                    </IconButton>
                  </span>
                )}
              </div>
              {byline.isGuest ? (
                <Input
                  aria-label={t('bylinePerson', { number })}
                  placeholder={t('guestName')}
                  readOnly={!editable}
                  value={byline.name}
                  onChange={(event) => change(index, { name: event.target.value })}
                />
              ) : (
                <AuthorCombobox
                  label={t('bylinePerson', { number })}
                  disabled={!editable}
                  placeholder={t('chooseAuthor')}
                  authorId={byline.authorId}
                  contentId={item?.id ?? null}
                  signed={item?.latestVersion?.bylines ?? []}
                  onAuthorChange={(authorId) => change(index, { authorId })}
                />
              )}
            </li>
          );
        })}
      </ol>
      {editable && (
        <div className="flex flex-wrap gap-1">
          <Button
            variant="quiet"
            size="small"
            onClick={() => onChange([...bylines, { role: 'TEXT', isGuest: false, authorId: null, name: '' }])}
          >
            <UserPlus aria-hidden />
            {t('addAuthor')}
          </Button>
          <Button
            variant="quiet"
            size="small"
            onClick={() => onChange([...bylines, { role: 'TEXT', isGuest: true, authorId: null, name: '' }])}
          >
            {t('addGuest')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
