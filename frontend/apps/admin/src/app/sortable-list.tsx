import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Announcements,
  type UniqueIdentifier,
} from '@dnd-kit/core';
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { classNames, IconButton } from '@lavamedia/ui';
import { GripVertical } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

export interface SortableListProps<TItem extends { readonly id: string }> {
  readonly items: readonly TItem[];
  /** What an item is called, when it is moved and said aloud. */
  readonly nameOf: (item: TItem) => string;
  readonly onReorder: (items: TItem[]) => void;
  readonly disabled?: boolean;
  readonly className?: string;
  readonly children: (item: TItem, place: number) => ReactNode;
}

/** A list whose order is changed by dragging, or by keyboard on the handle: space takes, arrows move, space puts down, escape gives up. */
export function SortableList<TItem extends { readonly id: string }>({
  items,
  nameOf,
  onReorder,
  disabled = false,
  className,
  children,
}: SortableListProps<TItem>) {
  const t = useTranslations('sorting');
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const placeOf = (id: UniqueIdentifier | undefined) => items.findIndex((item) => item.id === id);
  const said = (id: UniqueIdentifier, over: UniqueIdentifier | undefined) => {
    const item = items[placeOf(id)];
    return { name: item ? nameOf(item) : '', position: placeOf(over ?? id) + 1, count: items.length };
  };
  const announcements: Announcements = {
    onDragStart: ({ active }) => t('taken', said(active.id, undefined)),
    onDragOver: ({ active, over }) => t('over', said(active.id, over?.id)),
    onDragEnd: ({ active, over }) => t('dropped', said(active.id, over?.id)),
    onDragCancel: ({ active }) => t('cancelled', said(active.id, undefined)),
  };

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{ announcements, screenReaderInstructions: { draggable: t('instructions') } }}
      onDragEnd={({ active, over }) => {
        if (over && active.id !== over.id) {
          onReorder(arrayMove([...items], placeOf(active.id), placeOf(over.id)));
        }
      }}
    >
      <SortableContext
        items={items.map(({ id }) => id)}
        strategy={verticalListSortingStrategy}
        disabled={disabled}
      >
        <ol className={className}>
          {items.map((item, place) => (
            <SortableRow key={item.id} id={item.id} name={nameOf(item)} disabled={disabled}>
              {children(item, place)}
            </SortableRow>
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}

interface SortableRowProps {
  readonly id: string;
  readonly name: string;
  readonly disabled: boolean;
  readonly children: ReactNode;
}

function SortableRow({ id, name, disabled, children }: SortableRowProps) {
  const t = useTranslations('sorting');
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id });

  return (
    <li
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      className={classNames(
        'relative flex min-h-12 items-center gap-2 border-b border-line bg-paper',
        isDragging && 'z-10 border-transparent outline-2 outline-ember',
      )}
    >
      {!disabled && (
        <IconButton
          ref={setActivatorNodeRef}
          size="small"
          label={t('move', { name })}
          className="cursor-grab touch-none text-ink-3 active:cursor-grabbing"
          {...attributes}
          {...listeners}
        >
          <GripVertical aria-hidden />
        </IconButton>
      )}
      {children}
    </li>
  );
}
