import { DndContext, PointerSensor, useSensor, useSensors, type DragMoveEvent } from '@dnd-kit/core';
import {
  useDeleteCategoryMutation,
  useUpdateCategoryMutation,
  type RequestProblem,
} from '@lavamedia/api/admin';
import { useToast } from '@lavamedia/ui';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorText } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';
import type { CategoryDialogSubject } from './category-dialog';
import { placeBeside, placeUnder, type CategoryPlace, type DropPlace } from './category-moves';
import { CategoryRow } from './category-row';
import type { TreeCategory } from './category-tree';

export interface CategoryListProps {
  readonly tree: readonly TreeCategory[];
  readonly onOpen: (subject: CategoryDialogSubject) => void;
}

/** The width of a step of the tree, in pixels: moved this far sideways, a category goes one deeper. */
export const stepWidth = 28;

/** The tree in its order, which is changed by dragging a row or with the arrow keys on its handle. */
export function CategoryList({ tree, onOpen }: CategoryListProps) {
  const t = useTranslations('categories');
  const show = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const mayManage = tree.some(({ viewerCan }) => viewerCan.includes('UPDATE'));
  const [update] = useUpdateCategoryMutation();
  const [remove] = useDeleteCategoryMutation();
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  const [drop, setDrop] = useState<DropPlace | null>(null);
  const [draggedId, setDraggedId] = useState<string | null>(null);
  const [said, setSaid] = useState('');

  const move = async (id: string, { parentId, position }: CategoryPlace) => {
    const name = tree.find((category) => category.id === id)?.name ?? '';
    try {
      const { errors } = (await update({ input: { id, parentId, position } }).unwrap()).updateCategory;
      if (errors?.[0]) {
        show({ tone: 'bad', text: errorText(errors[0]) });
        return;
      }
      const parent = tree.find((category) => category.id === parentId)?.name;
      setSaid(
        parent
          ? t('movedBelow', { name, parent, position: position + 1 })
          : t('moved', { name, position: position + 1 }),
      );
    } catch (error) {
      const text = problemText(error as RequestProblem);
      show({ tone: 'bad', text: `${text.title} ${text.advice}` });
    }
  };

  const removeOne = async ({ id, name }: TreeCategory) => {
    try {
      const { errors } = (await remove({ input: { id } }).unwrap()).deleteCategory;
      if (errors?.[0]) show({ tone: 'bad', text: errorText(errors[0]) });
      else show({ tone: 'ok', text: t('deleted', { name }) });
    } catch (error) {
      const text = problemText(error as RequestProblem);
      show({ tone: 'bad', text: `${text.title} ${text.advice}` });
    }
  };

  const end = () => {
    setDrop(null);
    setDraggedId(null);
  };

  return (
    <DndContext
      sensors={sensors}
      onDragStart={({ active }) => setDraggedId(String(active.id))}
      onDragMove={(event) => setDrop(dropOf(tree, event))}
      onDragCancel={end}
      onDragEnd={({ active }) => {
        if (drop) void move(String(active.id), drop);
        end();
      }}
    >
      {mayManage && <p className="mb-2 text-sm text-ink-3 max-sm:hidden">{t('moveHint')}</p>}
      <p role="status" className="sr-only">
        {said}
      </p>
      <ul className="relative">
        {drop?.afterId === null && <DropLine depth={drop.depth} />}
        {tree.map((category, index) => (
          <CategoryRow
            key={category.id}
            category={category}
            isDragged={draggedId === category.id}
            hasBelow={(tree[index + 1]?.depth ?? 0) > category.depth}
            onOpen={onOpen}
            onDelete={() => void removeOne(category)}
            onStep={(direction) => {
              const place = placeBeside(tree, category.id, direction);
              if (place) void move(category.id, place);
            }}
          >
            {drop?.afterId === category.id && <DropLine depth={drop.depth} />}
          </CategoryRow>
        ))}
      </ul>
    </DndContext>
  );
}

/** Where a dragged category would come down. */
const DropLine = ({ depth }: { readonly depth: number }) => (
  <span
    aria-hidden
    className="absolute end-0 -bottom-px z-10 h-0.5 bg-ember"
    style={{ insetInlineStart: `${depth * stepWidth}px` }}
  />
);

function dropOf(tree: readonly TreeCategory[], { active, over, delta }: DragMoveEvent): DropPlace | null {
  return over ? placeUnder(tree, String(active.id), String(over.id), Math.round(delta.x / stepWidth)) : null;
}
