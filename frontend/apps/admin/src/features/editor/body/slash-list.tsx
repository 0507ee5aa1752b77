import { classNames } from '@lavamedia/ui';
import type { Editor } from '@tiptap/core';
import { forwardRef, useEffect, useId, useImperativeHandle, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { BlockKind, BlockName } from './block-catalogue';

export interface SlashListProps {
  readonly editor: Editor;
  readonly kinds: readonly BlockKind[];
  readonly labelOf: (name: BlockName) => string;
  readonly onChoose: (kind: BlockKind) => void;
}

export interface SlashListHandle {
  /** Whether the key was for the list. */
  readonly onKeyDown: (event: KeyboardEvent) => boolean;
}

/** The choices; the caret stays in the text, which names the active one to those who listen. */
export const SlashList = forwardRef<SlashListHandle, SlashListProps>(function SlashList(
  { editor, kinds, labelOf, onChoose },
  ref,
) {
  const t = useTranslations('editor.slash');
  const id = useId();
  const [active, setActive] = useState(0);
  const [shown, setShown] = useState(kinds);
  if (shown !== kinds) {
    setShown(kinds);
    setActive(0);
  }
  const optionId = (index: number) => `${id}-${index}`;

  useImperativeHandle(ref, () => ({
    onKeyDown: ({ key }) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[key];
      if (step !== undefined && kinds.length > 0) {
        setActive((active + step + kinds.length) % kinds.length);
        return true;
      }
      const kind = kinds[active];
      if ((key !== 'Enter' && key !== 'Tab') || !kind) return false;
      onChoose(kind);
      return true;
    },
  }));

  useEffect(() => {
    const { dom } = editor.view;
    dom.setAttribute('aria-controls', id);
    dom.setAttribute('aria-activedescendant', `${id}-${active}`);
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
    return () => {
      dom.removeAttribute('aria-controls');
      dom.removeAttribute('aria-activedescendant');
    };
  }, [editor, id, active]);

  if (kinds.length === 0) {
    return (
      <p id={id} role="status" className={panel}>
        {t('empty')}
      </p>
    );
  }
  return (
    <ul
      id={id}
      role="listbox"
      aria-label={t('label')}
      className={classNames(panel, 'max-h-80 overflow-y-auto')}
    >
      {kinds.map((kind, index) => (
        <li
          key={kind.name}
          id={optionId(index)}
          role="option"
          aria-selected={index === active}
          // The caret must stay where it is.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(kind)}
          onMouseMove={() => setActive(index)}
          className="flex min-h-9 cursor-default items-center gap-3 rounded-control px-2 text-md text-ink aria-selected:bg-sunken touch:min-h-11 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:stroke-[1.5] [&_svg]:text-ink-2"
        >
          <kind.icon aria-hidden />
          {labelOf(kind.name)}
        </li>
      ))}
    </ul>
  );
});

const panel = 'z-40 w-64 rounded-panel bg-surface p-1 text-md text-ink-2 shadow-float';
