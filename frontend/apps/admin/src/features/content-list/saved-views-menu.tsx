import {
  useDeleteSavedViewMutation,
  useSavedViewsQuery,
  type RequestProblem,
  type SavedViewPartsFragment,
} from '@lavamedia/api/admin';
import { Button, Menu, MenuItem, MenuSeparator, useToast } from '@lavamedia/ui';
import { Bookmark, ChevronDown, Pencil, Trash2, Users } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths';
import { useProblemText } from '../errors/use-problem-text';
import { SavedViewDialog } from './saved-view-dialog';

export interface SavedViewsMenuProps {
  /** The query of the list as it is shown now. */
  readonly query: string;
}

/** The views that one keeps, and those that others share: a press, and the list is as it was. */
export function SavedViewsMenu({ query }: SavedViewsMenuProps) {
  const t = useTranslations('views');
  const navigate = useNavigate();
  const show = useToast();
  const problemText = useProblemText();
  const { data } = useSavedViewsQuery();
  const [remove] = useDeleteSavedViewMutation();
  const [edited, setEdited] = useState<SavedViewPartsFragment | 'new' | null>(null);
  const views = data?.savedViews?.nodes ?? [];
  const current = views.find((view) => view.query === query);

  const forget = async ({ id, name }: SavedViewPartsFragment) => {
    try {
      await remove({ input: { id } }).unwrap();
      show({ tone: 'ok', text: t('deleted', { name }) });
    } catch (error) {
      show({ tone: 'bad', text: problemText(error as RequestProblem).title });
    }
  };

  return (
    <>
      <Menu
        trigger={
          <Button>
            <Bookmark aria-hidden />
            <span className="max-w-48 truncate">{current?.name ?? t('title')}</span>
            <ChevronDown aria-hidden />
          </Button>
        }
      >
        {views.length === 0 && <p className="max-w-64 px-2 py-1.5 text-sm text-ink-2">{t('empty')}</p>}
        {views.map((view) => (
          <MenuItem
            key={view.id}
            icon={view.isShared ? <Users aria-hidden /> : <Bookmark aria-hidden />}
            onSelect={() => void navigate(`${paths.content}?${view.query}`)}
          >
            {view.name}
            {view.isShared && !view.viewerCanUpdate && (
              <span className="block text-xs text-ink-3">{view.owner.displayName}</span>
            )}
          </MenuItem>
        ))}
        <MenuSeparator />
        {current?.viewerCanUpdate ? (
          <>
            <MenuItem icon={<Pencil aria-hidden />} onSelect={() => setEdited(current)}>
              {t('edit', { name: current.name })}
            </MenuItem>
            <MenuItem danger icon={<Trash2 aria-hidden />} onSelect={() => void forget(current)}>
              {t('delete', { name: current.name })}
            </MenuItem>
          </>
        ) : (
          <MenuItem icon={<Bookmark aria-hidden />} onSelect={() => setEdited('new')}>
            {t('save')}
          </MenuItem>
        )}
      </Menu>
      {edited && (
        <SavedViewDialog
          view={edited === 'new' ? null : edited}
          query={query}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}
