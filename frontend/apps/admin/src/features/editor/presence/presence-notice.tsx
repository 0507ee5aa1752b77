import { Avatar, Button } from '@lavamedia/ui';
import { useTranslations } from 'use-intl';
import { useViewer } from '../../session/viewer';
import { caretColour } from '../coediting/caret-colour';
import type { Presence, PresentEditor } from './use-presence';

/** Who else has the item open, and the way to write alone. */
export function PresenceNotice({
  presence: { others, takenOverBy, takeOver },
  isShared,
}: {
  readonly presence: Presence;
  /** Whether they write in one text: then each has a colour, and screen readers hear elsewhere who comes and goes. */
  readonly isShared: boolean;
}) {
  const t = useTranslations('presence');
  const viewer = useViewer();
  const people = onePerPerson(others);
  if (people.length === 0 && !takenOverBy) return null;

  const nameOf = ({ user }: PresentEditor) => (user.id === viewer.id ? t('yourself') : user.displayName);
  const names = people.map(nameOf);
  const writing = people.filter(({ hasChanges }) => hasChanges).map(nameOf);

  return (
    <div
      role={isShared && !takenOverBy ? undefined : 'status'}
      className="flex animate-appear flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-surface px-5 py-2 text-md text-ink"
    >
      <span className="flex -space-x-1.5">
        {people.slice(0, 5).map((editor) => (
          <Avatar
            key={editor.user.id}
            name={editor.user.displayName}
            className={isShared ? `coeditor-ring ${caretColour(editor.user.id)}` : 'ring-2 ring-surface'}
          />
        ))}
      </span>
      <p className="min-w-0 flex-1">
        {takenOverBy
          ? t('takenOver', { name: takenOverBy.id === viewer.id ? t('yourself') : takenOverBy.displayName })
          : writing.length > 0
            ? t('writing', { names: writing.join(', '), count: writing.length })
            : t('reading', { names: names.join(', '), count: names.length })}
      </p>
      {(takenOverBy ?? !others.every((other) => other.takenOverBy)) && (
        <Button size="small" onClick={() => void takeOver()}>
          {takenOverBy ? t('takeBack') : t('takeOver')}
        </Button>
      )}
    </div>
  );
}

/** Somebody with several tabs is one person; of his tabs the one that writes counts. */
function onePerPerson(editors: readonly PresentEditor[]): PresentEditor[] {
  const people = new Map<string, PresentEditor>();
  for (const editor of editors) {
    const known = people.get(editor.user.id);
    if (!known || (editor.hasChanges && !known.hasChanges)) people.set(editor.user.id, editor);
  }
  return [...people.values()];
}
