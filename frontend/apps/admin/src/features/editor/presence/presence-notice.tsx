import { Avatar, Button } from '@lavamedia/ui';
import { useFormatter, useTranslations } from 'use-intl';
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
  const format = useFormatter();
  const viewer = useViewer();
  const people = onePerPerson(others);
  if (people.length === 0 && !takenOverBy) return null;

  const isViewer = ({ user }: PresentEditor) => user.id === viewer.id;
  const writing = people.filter(({ hasChanges }) => hasChanges);
  const said = writing.length > 0 ? writing : people;
  // Beside others, one's own other tab is not what matters.
  const names = said.filter((editor) => !isViewer(editor)).map(({ user }) => user.displayName);
  const kind = writing.length > 0 ? 'writing' : 'reading';

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
          ? takenOverBy.id === viewer.id
            ? t('takenOverYourself')
            : t('takenOver', { name: takenOverBy.displayName })
          : names.length > 0
            ? t(kind, { names: format.list(names), count: names.length })
            : t(`${kind}Yourself`)}
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
