import type { Meta, StoryObj } from '@storybook/react-vite';
import { Credential } from './credential';

export default { title: 'Credential' } satisfies Meta;

const copy = { copyText: 'Copier', onCopy: () => Promise.resolve(true) };

export const Kinds: StoryObj = {
  render: () => (
    <div className="flex max-w-md flex-col gap-4">
      <Credential
        {...copy}
        label="Identifiant"
        value="0193f1c2-7c1e-7a52-9a4b-2f6f2c1d8e90"
        copyLabel="Copier l’identifiant"
      />
      <Credential
        {...copy}
        label="Adresse de retour"
        value="https://redaction.example.com/auth/sso/keycloak-du-groupe/callback"
        hint="À inscrire chez le fournisseur, caractère par caractère."
        copyLabel="Copier l’adresse de retour"
      />
    </div>
  ),
};
