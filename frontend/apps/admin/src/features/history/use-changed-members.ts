import { useTranslations } from 'use-intl';

const known = [
  'title',
  'slug',
  'kicker',
  'summary',
  'body',
  'fields',
  'authorId',
  'bylines',
  'tagIds',
  'categoryIds',
  'hero',
  'seo',
] as const;

const isKnown = (member: string): member is (typeof known)[number] =>
  (known as readonly string[]).includes(member);

/** Says in a few words what a version changed. */
export function useChangedMembers() {
  const t = useTranslations('history');

  return (members: readonly string[]): string =>
    [...new Set(members.map((member) => t(isKnown(member) ? `changed.${member}` : 'changed.other')))].join(
      ', ',
    );
}
