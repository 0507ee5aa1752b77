import {
  useAddPasskeyMutation,
  useBeginPasskeyEnrolmentMutation,
  useRemovePasskeyMutation,
  useRenamePasskeyMutation,
} from '@lavamedia/api/admin';
import { Button, Dialog, Field, IconButton, Input, useToast } from '@lavamedia/ui';
import { KeyRound, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { SaidDate } from '../../app/said-date';
import type { Account } from './account-page';
import { AccountSection } from './account-section';
import { deviceName } from './device-name';
import { knowsPasskeys, makePasskey } from './make-passkey';
import { useAccountAct } from './use-account-act';

type Passkey = NonNullable<Account['factors']>['passkeys'][number];

export function PasskeysSection({ account }: { readonly account: Account }) {
  const t = useTranslations('account');
  const show = useToast();
  const [begin] = useBeginPasskeyEnrolmentMutation();
  const [add] = useAddPasskeyMutation();
  const [remove] = useRemovePasskeyMutation();
  const { run, busy } = useAccountAct();
  const [renaming, setRenaming] = useState<Passkey | null>(null);
  const passkeys = account.factors?.passkeys ?? [];

  const create = async () => {
    const enrolment = (await run(async () => (await begin().unwrap()).beginPasskeyEnrolment))
      ?.passkeyEnrolment;
    if (!enrolment) return;
    const credential = await makePasskey(enrolment.options);
    if (!credential) {
      show({ tone: 'info', text: t('passkeyNotMade') });
      return;
    }
    const name = deviceName(navigator.userAgent) ?? t('passkeyName');
    await run(
      async () =>
        (await add({ input: { transaction: enrolment.transaction, credential, name } }).unwrap()).addPasskey,
      t('passkeyAdded'),
    );
  };

  const takeAway = (passkey: Passkey) =>
    run(
      async () => (await remove({ input: { passkeyId: passkey.id } }).unwrap()).removePasskey,
      t('passkeyRemoved', { name: passkey.name }),
    );

  return (
    <AccountSection title={t('passkeys')} text={t('passkeysText')}>
      {passkeys.length > 0 && (
        <ul className="w-full border-t border-line">
          {passkeys.map((passkey) => (
            <li key={passkey.id} className="flex items-center gap-3 border-b border-line py-2.5">
              <KeyRound aria-hidden className="size-4 shrink-0 stroke-[1.5] text-ink-3" />
              <div className="min-w-0 flex-1">
                <p className="truncate text-md text-ink">{passkey.name}</p>
                <p className="text-sm text-ink-2">
                  {passkey.lastUsedAt ? (
                    <>
                      {t('lastUsed')} <SaidDate value={passkey.lastUsedAt} inSentence />
                    </>
                  ) : (
                    <>
                      {t('added')} <SaidDate value={passkey.createdAt} inSentence />
                    </>
                  )}
                </p>
              </div>
              <IconButton
                label={t('renamePasskey', { name: passkey.name })}
                onClick={() => setRenaming(passkey)}
              >
                <Pencil aria-hidden />
              </IconButton>
              <IconButton
                label={t('removePasskey', { name: passkey.name })}
                onClick={() => void takeAway(passkey)}
              >
                <Trash2 aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      {knowsPasskeys() ? (
        <Button busy={busy} onClick={() => void create()}>
          {t('addPasskey')}
        </Button>
      ) : (
        <p className="text-md text-ink-2">{t('passkeysUnknown')}</p>
      )}
      {renaming && <RenameDialog passkey={renaming} onClose={() => setRenaming(null)} />}
    </AccountSection>
  );
}

function RenameDialog({ passkey, onClose }: { readonly passkey: Passkey; readonly onClose: () => void }) {
  const t = useTranslations('account');
  const common = useTranslations('common');
  const [rename] = useRenamePasskeyMutation();
  const { run, busy } = useAccountAct();
  const { register, handleSubmit, formState } = useForm({ defaultValues: { name: passkey.name } });

  const submit = handleSubmit(async ({ name }) => {
    const answer = await run(
      async () => (await rename({ input: { passkeyId: passkey.id, name } }).unwrap()).renamePasskey,
    );
    if (answer) onClose();
  });

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('renamePasskey', { name: passkey.name })}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form="passkey-name" variant="primary" busy={busy}>
            {common('save')}
          </Button>
        </>
      }
    >
      <form id="passkey-name" noValidate onSubmit={(event) => void submit(event)} className="mt-4">
        <Field label={t('passkeyNameLabel')} required error={formState.errors.name?.message}>
          <Input maxLength={80} {...register('name', { required: t('nameMissing') })} />
        </Field>
      </form>
    </Dialog>
  );
}
