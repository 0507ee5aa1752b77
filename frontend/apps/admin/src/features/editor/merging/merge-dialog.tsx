import { useNamesOfThingsQuery, type MediaPartsFragment } from '@lavamedia/api/admin';
import { Button, Dialog } from '@lavamedia/ui';
import type { JSONContent } from '@tiptap/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { SaidDate } from '../../../app/said-date';
import { useCategoryTree } from '../../categories/use-category-tree';
import { BodyDifference } from '../../history/difference/body-difference';
import { WordsDifference } from '../../history/difference/words-difference';
import type { ArticleDraft } from '../article-draft';
import { fieldLines } from '../custom-fields/field-lines';
import type { Conflict } from '../article-session';
import { MergeChoice } from './merge-choice';
import {
  mergedDraft,
  type BlockChoice,
  type DraftMerge,
  type FieldChoice,
  type MergedField,
} from './merge-drafts';

export interface MergeDialogProps {
  readonly conflict: Conflict;
  readonly onMerge: (draft: ArticleDraft) => void;
  readonly onLater: () => void;
}

/** Two people changed the same: what could be put together is, and the person decides on the rest, piece by piece. */
export function MergeDialog({ conflict: { theirs, merge }, onMerge, onLater }: MergeDialogProps) {
  const t = useTranslations('merge');
  const [fields, setFields] = useState<Partial<Record<MergedField, FieldChoice>>>({});
  const [blocks, setBlocks] = useState<(BlockChoice | undefined)[]>([]);
  const fieldText = useFieldText(merge, merge.mine.locale);
  const conflicts = merge.body.flatMap((part) => ('conflict' in part ? [part.conflict] : []));
  const count = merge.fields.length + conflicts.length;
  const decided = Object.keys(fields).length + blocks.filter(Boolean).length;
  const { locale } = merge.mine;
  const name = theirs.createdBy?.displayName ?? t('somebody');
  const shared = { theirsLabel: t('theirs', { name }), mineLabel: t('mine') };

  return (
    <Dialog
      open
      size="large"
      onOpenChange={(open) => {
        if (!open) onLater();
      }}
      title={t('title', { count })}
      description={
        <>
          {t('text', { name })} <SaidDate inSentence value={theirs.createdAt} />. {t('safe')}
        </>
      }
      closeLabel={t('later')}
      actions={
        <>
          <p role="status" className="me-auto self-center text-sm text-ink-2 tabular-nums">
            {t('decided', { decided, count })}
          </p>
          <Button onClick={onLater}>{t('later')}</Button>
          <Button
            variant="primary"
            disabled={decided < count}
            onClick={() => onMerge(mergedDraft(merge, { fields, blocks }))}
          >
            {t('save')}
          </Button>
        </>
      }
    >
      <div className="mt-5 flex flex-col gap-6">
        {merge.fields.map((field) => {
          const before = fieldText(field, merge.base);
          return (
            <MergeChoice
              key={field}
              {...shared}
              legend={t(isNamed(field) ? `field.${field}` : 'field.other')}
              value={fields[field]}
              onChoose={(choice) => setFields((chosen) => ({ ...chosen, [field]: choice }))}
              mine={<WordsDifference before={before} after={fieldText(field, merge.mine)} locale={locale} />}
              theirs={
                <WordsDifference before={before} after={fieldText(field, merge.theirs)} locale={locale} />
              }
            />
          );
        })}
        {conflicts.map((conflict, index) => (
          <MergeChoice
            key={index}
            {...shared}
            legend={t('passage', { number: index + 1 })}
            bothLabel={t('both')}
            value={blocks[index]}
            onChoose={(choice: BlockChoice) =>
              setBlocks((chosen) => conflicts.map((_, other) => (other === index ? choice : chosen[other])))
            }
            mine={<Passage base={conflict.base} blocks={conflict.mine} locale={locale} label={t('mine')} />}
            theirs={
              <Passage
                base={conflict.base}
                blocks={conflict.theirs}
                locale={locale}
                label={shared.theirsLabel}
              />
            }
          />
        ))}
      </div>
    </Dialog>
  );
}

const named = [
  'title',
  'slug',
  'kicker',
  'summary',
  'bylines',
  'tags',
  'categoryIds',
  'hero',
  'metaTitle',
  'metaDescription',
  'canonicalUrl',
  'socialTitle',
  'socialDescription',
  'keyPhrase',
  'socialImage',
  'schemaMarkup',
  'fields',
] as const;

const isNamed = (field: string): field is (typeof named)[number] =>
  (named as readonly string[]).includes(field);

interface PassageProps {
  readonly base: readonly JSONContent[];
  readonly blocks: readonly JSONContent[];
  readonly locale: string;
  readonly label: string;
}

/** What became of a passage in one of the two texts. */
function Passage({ base, blocks, locale, label }: PassageProps) {
  const t = useTranslations('merge');
  const [before, after] = useBodies(base, blocks);
  return (
    <>
      {blocks.length === 0 && <p className="mb-2 text-sm text-ink-2 italic">{t('deleted')}</p>}
      <BodyDifference before={before} after={after} side="both" locale={locale} label={label} />
    </>
  );
}

/** Made once: the view of a difference is made anew when its bodies are others. */
function useBodies(base: readonly JSONContent[], blocks: readonly JSONContent[]) {
  return useState(() => [bodyOf(base), bodyOf(blocks)] as const)[0];
}

const bodyOf = (blocks: readonly JSONContent[]): JSONContent => ({
  type: 'doc',
  content: blocks.length > 0 ? [...blocks] : [{ type: 'paragraph' }],
});

/** What a draft says in a field, as a person reads it. */
function useFieldText({ base, mine, theirs }: DraftMerge, locale: string) {
  const categories = useCategoryTree(locale);
  const authors = [base, mine, theirs].flatMap(({ bylines }) =>
    bylines.flatMap(({ authorId }) => authorId ?? []),
  );
  // Whoever writes may see who signs an item, and no list of accounts.
  const { data: people } = useNamesOfThingsQuery(
    { ids: [...new Set(authors)] },
    { skip: authors.length === 0 },
  );
  const nameOf = (authorId: string | null) =>
    people?.nodes
      .flatMap((node) => (node?.__typename === 'User' ? node : []))
      .find(({ id }) => id === authorId)?.displayName;

  return (field: MergedField, draft: ArticleDraft): string => {
    if (field === 'categoryIds') {
      return draft.categoryIds
        .map((id) => categories.find((category) => category.id === id)?.name ?? id)
        .join(', ');
    }
    if (field === 'bylines') {
      return draft.bylines.map(({ authorId, name }) => nameOf(authorId) ?? name).join(', ');
    }
    if (field === 'tags') return draft.tags.map(({ name }) => name).join(', ');
    const value: unknown = draft[field];
    if (field === 'hero') return heroText(draft.hero);
    if (field === 'socialImage') return draft.socialImage?.filename ?? '';
    if (field === 'fields') return fieldLines(draft.fields).join('\n');
    return typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value);
  };
}

const heroText = (
  hero: {
    readonly asset: MediaPartsFragment;
    readonly alternativeText: string;
    readonly caption: string;
  } | null,
) => (hero ? [hero.asset.filename, hero.alternativeText, hero.caption].filter(Boolean).join(' · ') : '');
