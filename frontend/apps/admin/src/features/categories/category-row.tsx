import { useDraggable, useDroppable } from '@dnd-kit/core';
import { classNames, IconButton } from '@lavamedia/ui';
import { GripVertical, Pencil, Plus, Trash2 } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths';
import type { CategoryDialogSubject } from './category-dialog';
import type { Direction } from './category-moves';
import type { TreeCategory } from './category-tree';

export interface CategoryRowProps {
  readonly category: TreeCategory;
  readonly isDragged: boolean;
  /** Whether other categories stand below it. */
  readonly hasBelow: boolean;
  readonly onOpen: (subject: CategoryDialogSubject) => void;
  readonly onDelete: () => void;
  readonly onStep: (direction: Direction) => void;
  readonly children: ReactNode;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};

export function CategoryRow({
  category,
  isDragged,
  hasBelow,
  onOpen,
  onDelete,
  onStep,
  children,
}: CategoryRowProps) {
  const t = useTranslations('categories');
  const { id, name, slug, depth, locale, parent, contentItemCount, viewerCan } = category;
  const mayManage = viewerCan.includes('UPDATE');
  const { setNodeRef: setDropRef } = useDroppable({ id });
  const { setNodeRef: setDragRef, listeners } = useDraggable({ id, disabled: !mayManage });

  const step = (event: KeyboardEvent) => {
    const direction = directions[event.key];
    if (!direction) return;
    event.preventDefault();
    onStep(direction);
  };

  return (
    <li
      ref={setDropRef}
      className={classNames(
        'group relative flex min-h-12 items-center gap-2 border-b border-line transition-colors duration-150 hover:bg-sunken',
        isDragged && 'opacity-45',
      )}
      style={{ paddingInlineStart: `${depth * 1.75}rem` }}
    >
      {mayManage && (
        <IconButton
          ref={setDragRef}
          size="small"
          label={t('move', { name })}
          className="cursor-grab touch-none text-ink-3 active:cursor-grabbing"
          {...listeners}
          onKeyDown={step}
        >
          <GripVertical aria-hidden />
        </IconButton>
      )}
      <div className="min-w-0 flex-1 py-2">
        <Link
          to={`${paths.content}?category=${encodeURIComponent(id)}`}
          title={t('showContent', { name })}
          className={`rounded-control text-ink hover:text-ember ${depth === 0 ? 'font-serif text-xl font-medium' : 'text-base'}`}
        >
          {name}
        </Link>
        <span className="ms-3 font-mono text-xs text-ink-3 max-sm:hidden">{slug}</span>
      </div>
      <span className="text-sm text-ink-2 tabular-nums" title={t('usage', { count: contentItemCount })}>
        {contentItemCount}
        <span className="sr-only">{t('usage', { count: contentItemCount })}</span>
      </span>
      <div className="flex pe-1 opacity-70 group-focus-within:opacity-100 group-hover:opacity-100">
        {viewerCan.includes('ADD_CHILD') && (
          <IconButton
            size="small"
            label={t('createBelow', { name })}
            onClick={() => onOpen({ locale, parentId: id })}
          >
            <Plus aria-hidden />
          </IconButton>
        )}
        {mayManage && (
          <IconButton
            size="small"
            label={t('rename', { name })}
            onClick={() => onOpen({ locale, parentId: parent?.id ?? null, category })}
          >
            <Pencil aria-hidden />
          </IconButton>
        )}
        {viewerCan.includes('DELETE') && !hasBelow && contentItemCount === 0 && (
          <IconButton size="small" label={t('delete', { name })} onClick={onDelete}>
            <Trash2 aria-hidden />
          </IconButton>
        )}
      </div>
      {children}
    </li>
  );
}
