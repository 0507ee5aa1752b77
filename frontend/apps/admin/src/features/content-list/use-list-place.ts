import { useEffect, useMemo, useState, type MouseEvent } from 'react';
import { useLocation } from 'react-router';
import type { ListParameters, ListQuestion } from './list-parameters';

/** What a page of the list tells of itself. */
export interface ListPage {
  readonly ids: readonly string[];
  readonly endCursor: string | null | undefined;
}

const pause = 200;
const storedRow = (key: string) => `lavamedia.list-row.${key}`;
const rowOf = (id: string) => document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);

/** Where a list was entered: by its address when the screen opens, at its beginning when it is asked something else. */
export function useEntrance(question: ListQuestion, page: ListParameters['page']): ListParameters['page'] {
  const key = JSON.stringify(question);
  const [entrance, setEntrance] = useState({ key, page });
  if (entrance.key === key) return entrance.page;
  setEntrance({ key, page });
  return page;
}

/** The page whose rows are at the top of the window, said by where it begins; nothing for the first. */
export function placeOf(pages: readonly ListPage[], topRow: string): string | undefined {
  const index = pages.findIndex(({ ids }) => ids.includes(topRow));
  return index > 0 ? (pages[index - 1]?.endCursor ?? undefined) : undefined;
}

/** Writes into the address how far one has scrolled, so that the list opens there again. */
export function useScrolledPlace(
  pages: readonly ListPage[],
  entrance: ListParameters['page'],
  onPlace: (page: ListParameters['page']) => void,
): void {
  useEffect(() => {
    const area = document.getElementById('main');
    if (!area || pages.length === 0) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = () => {
      const top = area.getBoundingClientRect().top;
      const row = [...area.querySelectorAll<HTMLElement>('[data-row]')].find(
        (element) => element.getBoundingClientRect().bottom > top,
      );
      const after = row?.dataset.row && placeOf(pages, row.dataset.row);
      onPlace(after ? { after } : entrance);
    };
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(note, pause);
    };
    area.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      area.removeEventListener('scroll', onScroll);
    };
  }, [entrance, onPlace, pages]);
}

/** Remembers the row that is opened, and comes back to it. The returned handler belongs on what is around the rows. */
export function useReturnToRow(isThere: boolean): (event: MouseEvent) => void {
  const { key } = useLocation();
  const [opened] = useState(() => sessionStorage.getItem(storedRow(key)));

  useEffect(() => {
    const row = isThere && opened ? rowOf(opened) : null;
    if (!row) return;
    row.scrollIntoView({ block: 'center' });
    row.querySelector('a')?.focus({ preventScroll: true });
  }, [isThere, opened]);

  return useMemo(
    () => (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
      if (target?.dataset.row) sessionStorage.setItem(storedRow(key), target.dataset.row);
    },
    [key],
  );
}
