import type { ErrorPartsFragment } from '@lavamedia/api/admin';
import { useCallback } from 'react';
import { useFormatter, useTranslations } from 'use-intl';

/** An error that is part of a mutation's contract. */
export type MutationError = ErrorPartsFragment;

/** Says what the server refused, in the person's language; for a single value also what the server said about it. */
export function useErrorText(): (error: MutationError) => string {
  const t = useTranslations('errors');
  const status = useTranslations('status');
  const format = useFormatter();

  return useCallback(
    (error) => {
      switch (error.__typename) {
        case 'ValidationError': {
          const field = error.path.find((part) => fields.includes(part)) as FieldName | undefined;
          return field
            ? t('validationOf', { field: t(`fields.${field}`), message: error.message })
            : t('validation', { message: error.message });
        }
        case 'SlugTakenError':
          return t('slugTaken', { slug: error.slug, suggestion: error.suggestion });
        case 'VersionConflictError':
          return t('versionConflict');
        case 'InvalidTransitionError':
          return t('invalidTransition', { status: status(error.status) });
        case 'ForbiddenError':
          return t('forbidden');
        case 'MediaTooLargeError':
          return t('mediaTooLarge', {
            maximum: format.number(error.maximumBytes / 1_048_576, { maximumFractionDigits: 0 }),
          });
        case 'UnsupportedMediaError':
          return error.detectedType
            ? t('unsupportedMedia', { detected: error.detectedType })
            : t('unknownMedia');
        case 'ContentItemNotFoundError':
        case 'CategoryNotFoundError':
        case 'MediaAssetNotFoundError':
          return t('notFound');
      }
    },
    [format, status, t],
  );
}

const fields: readonly string[] = [
  'title',
  'slug',
  'kicker',
  'summary',
  'body',
  'authorId',
  'categoryIds',
  'hero',
  'seo',
  'name',
  'parentId',
  'description',
  'alternativeText',
  'caption',
  'credit',
  'file',
] satisfies FieldName[];

type FieldName =
  | 'title'
  | 'slug'
  | 'kicker'
  | 'summary'
  | 'body'
  | 'authorId'
  | 'categoryIds'
  | 'hero'
  | 'seo'
  | 'name'
  | 'parentId'
  | 'description'
  | 'alternativeText'
  | 'caption'
  | 'credit'
  | 'file';
