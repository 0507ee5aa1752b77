import type { ContentItemVersionsQuery } from '@lavamedia/api/admin';
import { Badge, classNames } from '@lavamedia/ui';
import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { SaidDate } from '../../app/said-date';
import { useChangedMembers } from './use-changed-members';

export type ListedVersion = NonNullable<
  NonNullable<NonNullable<ContentItemVersionsQuery['contentItemById']>['versions']>['nodes']
>[number];

export interface VersionChoicesProps {
  readonly versions: readonly ListedVersion[];
  readonly publishedVersion: number | undefined;
  readonly selected: number;
  readonly onSelect: (versionNumber: number) => void;
}

/** The history as a list to move through: arrows, Home and End choose a version. */
export function VersionChoices({ versions, publishedVersion, selected, onSelect }: VersionChoicesProps) {
  const t = useTranslations('history');
  const changedMembers = useChangedMembers();
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const index = versions.findIndex(({ versionNumber }) => versionNumber === selected);

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  const move = (event: KeyboardEvent) => {
    const target = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + 10,
      PageUp: index - 10,
      Home: 0,
      End: versions.length - 1,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const version = versions[Math.max(0, Math.min(versions.length - 1, target))];
    if (version) onSelect(version.versionNumber);
  };

  return (
    <ul
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={t('versions')}
      aria-activedescendant={index < 0 ? undefined : `${id}-${selected}`}
      onKeyDown={move}
      className="flex flex-col"
    >
      {versions.map((version) => {
        const isSelected = version.versionNumber === selected;
        return (
          <li
            key={version.id}
            id={`${id}-${version.versionNumber}`}
            role="option"
            aria-selected={isSelected}
            onClick={() => onSelect(version.versionNumber)}
            className={classNames(
              'flex cursor-pointer gap-3 border-s-2 border-transparent px-4 py-2.5 text-sm hover:bg-sunken touch:min-h-11',
              isSelected && 'border-ember bg-ember-tint hover:bg-ember-tint',
            )}
          >
            <span className="w-7 shrink-0 text-ink-2 tabular-nums">{version.versionNumber}</span>
            <span className="flex min-w-0 flex-1 flex-col gap-0.5">
              {version.name && <span className="font-semibold text-ink">{version.name}</span>}
              <span className={version.name ? 'text-ink-2' : 'text-ink'}>
                <SaidDate value={version.createdAt} />
              </span>
              <span className="text-xs text-ink-2">
                {[
                  version.createdBy?.displayName,
                  version.restoredFromNumber === null
                    ? changedMembers(version.changedMembers)
                    : t('restoredFrom', { number: version.restoredFromNumber }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            {version.versionNumber === publishedVersion && (
              <span>
                <Badge tone="ok">{t('online')}</Badge>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
