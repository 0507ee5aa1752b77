import type { PaletteSearchQuery } from '@lavamedia/api/admin';
import { StatusShape } from '@lavamedia/ui';
import { FolderTree, Image, ListOrdered, Package, Tag, UserRound } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths';
import { PaletteGroup, PaletteItem } from './palette-item';
import { foundByServer } from './rank';

export interface FoundThingsProps {
  readonly found: PaletteSearchQuery;
  readonly onOpen: (path: string) => void;
}

/** What the newsroom holds of what was typed: content in every state that the viewer may see, and what stands around it. */
export function FoundThings({ found, onOpen }: FoundThingsProps) {
  const t = useTranslations('palette');
  const { contentItems, mediaAssets, categories, tags, series, contentReleases, users } = found;
  const item = (id: string) => ({ value: id, keywords: foundByServer });

  return (
    <>
      <PaletteGroup heading={t('content')}>
        {contentItems?.nodes?.map(({ id, title, locale, state }) => (
          <PaletteItem
            key={id}
            {...item(id)}
            icon={<StatusShape status={state} />}
            onSelect={() => onOpen(paths.item(id))}
          >
            <span lang={locale} className="truncate font-serif text-base">
              {title}
            </span>
          </PaletteItem>
        ))}
      </PaletteGroup>
      <PaletteGroup heading={t('releases')}>
        {contentReleases?.nodes?.map(({ id, name }) => (
          <PaletteItem
            key={id}
            {...item(id)}
            icon={<Package aria-hidden />}
            onSelect={() => onOpen(paths.release(id))}
          >
            {name}
          </PaletteItem>
        ))}
      </PaletteGroup>
      <PaletteGroup heading={t('media')}>
        {mediaAssets?.nodes?.map(({ id, filename, alternativeText }) => (
          <PaletteItem
            key={id}
            {...item(id)}
            icon={<Image aria-hidden />}
            onSelect={() => onOpen(`${paths.library}?q=${encodeURIComponent(filename)}`)}
          >
            <span className="truncate">{alternativeText ?? filename}</span>
          </PaletteItem>
        ))}
      </PaletteGroup>
      <PaletteGroup heading={t('categories')}>
        {categories?.nodes?.map(({ id, name }) => (
          <PaletteItem
            key={id}
            {...item(id)}
            icon={<FolderTree aria-hidden />}
            onSelect={() => onOpen(`${paths.content}?category=${encodeURIComponent(id)}`)}
          >
            {name}
          </PaletteItem>
        ))}
      </PaletteGroup>
      <PaletteGroup heading={t('tags')}>
        {tags?.nodes?.map(({ id, name }) => (
          <PaletteItem
            key={id}
            {...item(id)}
            icon={<Tag aria-hidden />}
            onSelect={() => onOpen(`${paths.content}?tag=${encodeURIComponent(id)}`)}
          >
            {name}
          </PaletteItem>
        ))}
      </PaletteGroup>
      <PaletteGroup heading={t('series')}>
        {series?.nodes?.map(({ id, title, locale }) => (
          <PaletteItem
            key={id}
            {...item(id)}
            icon={<ListOrdered aria-hidden />}
            onSelect={() => onOpen(paths.oneSeries(id))}
          >
            <span lang={locale}>{title}</span>
          </PaletteItem>
        ))}
      </PaletteGroup>
      <PaletteGroup heading={t('people')}>
        {users?.nodes?.map(({ id, displayName }) => (
          <PaletteItem
            key={id}
            {...item(id)}
            icon={<UserRound aria-hidden />}
            onSelect={() => onOpen(`${paths.content}?author=${encodeURIComponent(id)}`)}
          >
            {displayName}
          </PaletteItem>
        ))}
      </PaletteGroup>
    </>
  );
}
