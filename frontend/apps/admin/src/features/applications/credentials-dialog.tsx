import { useTranslations } from 'use-intl';
import { SecretDialog } from '../../app/secret-dialog';

export interface IssuedSecret {
  readonly name: string;
  readonly clientId: string;
  /** Null for an application that cannot keep one. */
  readonly secret: string | null;
}

export interface CredentialsDialogProps {
  readonly issued: IssuedSecret;
  readonly onClose: () => void;
}

/** What an application is set up with: its id, and a secret where it can keep one. */
export function CredentialsDialog({ issued: { name, clientId, secret }, onClose }: CredentialsDialogProps) {
  const t = useTranslations('applications');
  const id = { label: t('clientId'), value: clientId, copyLabel: t('copyClientId') };

  return secret ? (
    <SecretDialog
      title={t('credentials', { name })}
      warning={t('secretOnce')}
      credentials={[id, { label: t('secret'), value: secret, copyLabel: t('copySecret') }]}
      onClose={onClose}
    />
  ) : (
    <SecretDialog
      title={t('credentials', { name })}
      credentials={[id]}
      note={t('noSecret')}
      onClose={onClose}
    />
  );
}
