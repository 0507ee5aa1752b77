import { classNames } from '@lavamedia/ui';
import { Tabs } from 'radix-ui';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Discussion } from './comments/discussion';
import { useOpenThreads } from './comments/use-open-threads';

/** What stands beside the text. */
export type Side = 'context' | 'comments';

export interface SidePanelProps {
  readonly side: Side;
  readonly onSideChange: (side: Side) => void;
  /** What is said about the item; a new one has nothing to speak about yet. */
  readonly discussion: Discussion | null;
  readonly children: ReactNode;
}

/** The column beside the text, with a tab for each of its sides. */
export function SidePanel({ side, onSideChange, discussion, children }: SidePanelProps) {
  const t = useTranslations('context');

  if (!discussion) return children;
  return (
    <Tabs.Root value={side} onValueChange={(value) => onSideChange(value as Side)}>
      <Tabs.List
        aria-label={t('sides')}
        className="sticky top-0 z-10 flex gap-5 border-b border-line bg-surface px-5"
      >
        <Tab side="context">{t('title')}</Tab>
        <Tab side="comments">
          <CommentsLabel discussion={discussion} />
        </Tab>
      </Tabs.List>
      <Tabs.Content value={side} tabIndex={-1}>
        {children}
      </Tabs.Content>
    </Tabs.Root>
  );
}

const Tab = ({ side, children }: { readonly side: Side; readonly children: ReactNode }) => (
  <Tabs.Trigger
    value={side}
    className={classNames(
      '-mb-px h-11 border-b-2 border-transparent text-md text-ink-2 transition-colors duration-150 hover:text-ink',
      'data-[state=active]:border-ember data-[state=active]:font-medium data-[state=active]:text-ink',
    )}
  >
    {children}
  </Tabs.Trigger>
);

function CommentsLabel({ discussion }: { readonly discussion: Discussion }) {
  const t = useTranslations('comments');
  const count = useOpenThreads(discussion);
  return (
    <>
      {t('title')}
      {count > 0 && <span className="ms-1.5 text-sm text-ink-3 tabular-nums">{count}</span>}
    </>
  );
}
