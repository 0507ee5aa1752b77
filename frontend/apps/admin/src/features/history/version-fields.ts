import type { VersionSnapshotFragment } from '@lavamedia/api/admin';
import { fieldLines } from '../editor/custom-fields/field-lines';
import { writeMarkup } from '../editor/schema-markup';

/** The parts of a version beside its body, in the order in which readers and editors meet them. */
export const versionFields = [
  'kicker',
  'title',
  'summary',
  'slug',
  'fields',
  'bylines',
  'tags',
  'categories',
  'hero',
  'heroAlternativeText',
  'heroCaption',
  'metaTitle',
  'metaDescription',
  'canonicalUrl',
  'socialTitle',
  'socialDescription',
  'socialImage',
  'keyPhrase',
  'isHidden',
  'schemaMarkup',
] as const;

export type VersionField = (typeof versionFields)[number];

/** What a version says in a field, as a person reads it; empty when it says nothing. */
export function fieldText(version: VersionSnapshotFragment, field: VersionField): string {
  switch (field) {
    case 'kicker':
    case 'title':
    case 'summary':
    case 'slug':
      return version[field] ?? '';
    case 'fields':
      return fieldLines(version.fields).join('\n');
    case 'bylines':
      return version.bylines.map(({ displayName }) => displayName).join(', ');
    case 'tags':
      return version.tags.map(({ name }) => name).join(', ');
    case 'categories':
      return version.categories.map(({ name }) => name).join(', ');
    case 'hero':
      return version.hero?.asset.filename ?? '';
    case 'heroAlternativeText':
      return version.hero?.alternativeText ?? '';
    case 'heroCaption':
      return version.hero?.caption ?? '';
    case 'metaTitle':
    case 'metaDescription':
    case 'canonicalUrl':
    case 'socialTitle':
    case 'socialDescription':
    case 'keyPhrase':
      return version.seo?.[field] ?? '';
    case 'socialImage':
      return version.seo?.socialImage?.filename ?? '';
    case 'schemaMarkup':
      return writeMarkup(version.seo?.schemaMarkup);
    case 'isHidden':
      return version.seo?.isHidden ? '✓' : '';
  }
}

/** The fields in which two versions differ. */
export const changedFields = (before: VersionSnapshotFragment, after: VersionSnapshotFragment) =>
  versionFields.filter((field) => fieldText(before, field) !== fieldText(after, field));
