import {
  useBeginAuthenticatorEnrolmentMutation,
  useConfirmAuthenticatorMutation,
  useRemoveAuthenticatorMutation,
  useReplaceRecoveryCodesMutation,
} from '@lavamedia/api/admin';
import { Badge, Button, Dialog, Field, Input } from '@lavamedia/ui';
import { QRCodeSVG } from 'qrcode.react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import type { Account } from './account-page';
import { AccountSection } from './account-section';
import { RecoveryCodesDialog } from './recovery-codes-dialog';
import { useAccountAct } from './use-account-act';

interface Enrolment {
  readonly transaction: string;
  readonly secret: string;
  readonly uri: string;
}

export function AuthenticatorSection({ account }: { readonly account: Account }) {
  const t = useTranslations('account');
  const [begin] = useBeginAuthenticatorEnrolmentMutation();
  const [remove] = useRemoveAuthenticatorMutation();
  const [replace] = useReplaceRecoveryCodesMutation();
  const { run, busy } = useAccountAct();
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const { hasAuthenticator, recoveryCodesLeft } = account.factors ?? {
    hasAuthenticator: false,
    recoveryCodesLeft: 0,
  };

  const enrol = async () => {
    const answer = await run(async () => (await begin().unwrap()).beginAuthenticatorEnrolment);
    if (answer?.authenticatorEnrolment) setEnrolment(answer.authenticatorEnrolment);
  };
  const renewCodes = async () => {
    const answer = await run(async () => (await replace().unwrap()).replaceRecoveryCodes);
    if (answer?.recoveryCodes) setCodes(answer.recoveryCodes.codes);
  };
  const takeAway = () =>
    run(async () => (await remove().unwrap()).removeAuthenticator, t('authenticatorRemoved'));

  return (
    <AccountSection title={t('authenticator')} text={t('authenticatorText')}>
      {hasAuthenticator ? (
        <>
          <p className="flex flex-wrap items-center gap-2.5 text-md text-ink">
            <Badge tone="ok">{t('authenticatorOn')}</Badge>
            {t('recoveryCodesLeft', { count: recoveryCodesLeft })}
          </p>
          <div className="flex flex-wrap gap-2">
            <Button busy={busy} onClick={() => void renewCodes()}>
              {t('replaceCodes')}
            </Button>
            <Button variant="danger" busy={busy} onClick={() => void takeAway()}>
              {t('removeAuthenticator')}
            </Button>
          </div>
        </>
      ) : (
        <Button busy={busy} onClick={() => void enrol()}>
          {t('addAuthenticator')}
        </Button>
      )}
      {enrolment && (
        <EnrolmentDialog
          enrolment={enrolment}
          onClose={() => setEnrolment(null)}
          onDone={(next) => {
            setEnrolment(null);
            setCodes(next);
          }}
        />
      )}
      {codes && <RecoveryCodesDialog codes={codes} onClose={() => setCodes(null)} />}
    </AccountSection>
  );
}

interface EnrolmentDialogProps {
  readonly enrolment: Enrolment;
  readonly onClose: () => void;
  readonly onDone: (codes: readonly string[]) => void;
}

function EnrolmentDialog({ enrolment, onClose, onDone }: EnrolmentDialogProps) {
  const t = useTranslations('account');
  const common = useTranslations('common');
  const [confirm] = useConfirmAuthenticatorMutation();
  const { run, busy } = useAccountAct();
  const { register, handleSubmit, formState, reset } = useForm({ defaultValues: { code: '' } });

  const submit = handleSubmit(async ({ code }) => {
    const answer = await run(
      async () =>
        (await confirm({ input: { transaction: enrolment.transaction, code } }).unwrap())
          .confirmAuthenticator,
    );
    if (answer?.recoveryCodes) onDone(answer.recoveryCodes.codes);
    else reset();
  });

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('addAuthenticator')}
      description={<p>{t('scan')}</p>}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form="authenticator" variant="primary" busy={busy}>
            {t('confirmCode')}
          </Button>
        </>
      }
    >
      <form
        id="authenticator"
        noValidate
        onSubmit={(event) => void submit(event)}
        className="mt-4 flex flex-col gap-5"
      >
        {/* Cameras want dark on white, whatever the theme. */}
        <div className="self-center bg-white p-3">
          <QRCodeSVG value={enrolment.uri} size={176} title={t('qrTitle')} />
        </div>
        <p className="text-md text-ink-2">
          {t('typeSecret')}{' '}
          <code className="font-mono text-sm break-all text-ink select-all">
            {enrolment.secret.match(/.{1,4}/gu)?.join(' ')}
          </code>
        </p>
        <Field label={t('code')} required error={formState.errors.code?.message}>
          <Input
            inputMode="numeric"
            autoComplete="one-time-code"
            className="max-w-40 text-lg tracking-widest tabular-nums"
            maxLength={7}
            {...register('code', { required: t('codeMissing') })}
          />
        </Field>
      </form>
    </Dialog>
  );
}
