import type { Meta, StoryObj } from '@storybook/react-vite';
import { Input } from '../input/input';
import { Field } from './field';
export default { title: 'Field' } satisfies Meta;

export const Usual: StoryObj = {
  render: () => (
    <div className="flex max-w-sm flex-col gap-5">
      <Field label="Titre" required>
        <Input defaultValue="La falaise" />
      </Field>
      <Field label="Adresse" hint="La fin de l’adresse sur le site." aside="12 / 60">
        <Input />
      </Field>
      <Field label="Mot de passe" error="Saisissez votre mot de passe.">
        <Input type="password" />
      </Field>
    </div>
  ),
};
