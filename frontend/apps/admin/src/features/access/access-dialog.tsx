import { useAccessExplanationsQuery, useRolesAndPermissionsQuery } from '@lavamedia/api/admin';
import { Button, Dialog, ErrorState, Field, Select, Skeleton } from '@lavamedia/ui';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRoleName } from '../../app/use-role-name';
import { ArticlePicker } from '../editor/body/article-picker';
import { useProblemText } from '../errors/use-problem-text';
import { AuthorCombobox } from '../people/author-combobox';
import { usePermission } from '../session/viewer';
import { ExplanationList } from './explanation-list';

/** Something or somebody by name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

type Subject = 'me' | 'person' | 'role';

export interface AccessDialogProps {
  /** What it is about; without it one is chosen first. */
  readonly thing?: Named;
  /** The account that is asked about first. */
  readonly person?: Named;
  /** The role that is asked about first. */
  readonly role?: Named;
  readonly onClose: () => void;
}

/** What somebody may do with a thing and what not, and the rule that decides. Whoever changes roles asks about others, too. */
export function AccessDialog({ thing: about, person, role, onClose }: AccessDialogProps) {
  const t = useTranslations('access');
  const common = useTranslations('common');
  const roleName = useRoleName();
  const mayAskAboutOthers = usePermission('roles.manage');
  const [thing, setThing] = useState<Named | null>(about ?? null);
  const [isPicking, setIsPicking] = useState(!about);
  const [subject, setSubject] = useState<Subject>(person ? 'person' : role ? 'role' : 'me');
  const [personId, setPersonId] = useState<string | null>(person?.id ?? null);
  const [roleId, setRoleId] = useState<string | undefined>(role?.id);
  const { data: known } = useRolesAndPermissionsQuery({}, { skip: !mayAskAboutOthers });

  if (isPicking) {
    return (
      <ArticlePicker
        onPick={({ id, title }) => {
          setThing({ id, name: title });
          setIsPicking(false);
        }}
        onClose={() => (thing ? setIsPicking(false) : onClose())}
      />
    );
  }

  return (
    <Dialog
      open
      size="medium"
      title={t('title')}
      closeLabel={common('close')}
      description={thing && <span className="font-serif text-base text-ink">{thing.name}</span>}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <div className="mt-4 flex flex-col gap-5">
        {!about && (
          <Button className="self-start" onClick={() => setIsPicking(true)}>
            {t('otherThing')}
          </Button>
        )}
        {mayAskAboutOthers && (
          <div className="grid gap-4 sm:grid-cols-2">
            <Field label={t('who')}>
              <Select
                value={subject}
                onValueChange={setSubject}
                options={(['me', 'person', 'role'] as const).map((value) => ({
                  value,
                  label: t(`subject.${value}`),
                }))}
              />
            </Field>
            {subject === 'person' && (
              <Field label={t('person')}>
                <AuthorCombobox
                  label={t('person')}
                  placeholder={t('choosePerson')}
                  clearLabel={t('clearPerson')}
                  authorId={personId}
                  onAuthorChange={setPersonId}
                />
              </Field>
            )}
            {subject === 'role' && (
              <Field label={t('role')}>
                <Select
                  value={roleId}
                  onValueChange={setRoleId}
                  placeholder={t('chooseRole')}
                  options={(known?.roles ?? []).map(({ id, name }) => ({ value: id, label: roleName(name) }))}
                />
              </Field>
            )}
          </div>
        )}
        {thing && (
          <Explanations
            thingId={thing.id}
            userId={subject === 'person' ? personId : undefined}
            roleId={subject === 'role' ? (roleId ?? null) : undefined}
          />
        )}
      </div>
    </Dialog>
  );
}

/** The answer; nothing while nobody is chosen. */
function Explanations({
  thingId,
  userId,
  roleId,
}: {
  readonly thingId: string;
  readonly userId: string | null | undefined;
  readonly roleId: string | null | undefined;
}) {
  const t = useTranslations('access');
  const common = useTranslations('common');
  const problemText = useProblemText();
  const nobody = userId === null || roleId === null;
  const { currentData, error, refetch } = useAccessExplanationsQuery(
    { id: thingId, userId: userId ?? null, roleId: roleId ?? null },
    { skip: nobody, refetchOnMountOrArgChange: true },
  );

  if (nobody) return <p className="text-md text-ink-3">{t('nobodyChosen')}</p>;
  if (error) {
    return (
      <ErrorState
        title={problemText(error).title}
        code={error.code}
        action={<Button onClick={() => void refetch()}>{common('retry')}</Button>}
      >
        {problemText(error).advice}
      </ErrorState>
    );
  }
  if (!currentData) {
    return (
      <div role="status" aria-label={common('loading')} className="flex flex-col gap-3">
        <Skeleton className="h-6" />
        <Skeleton className="h-6" />
        <Skeleton className="h-6" />
      </div>
    );
  }
  return currentData.accessExplanations ? (
    <ExplanationList explanations={currentData.accessExplanations} />
  ) : (
    <p className="text-md text-ink-2">{t('gone')}</p>
  );
}
