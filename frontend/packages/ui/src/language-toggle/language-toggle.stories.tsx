import type { Meta, StoryObj } from '@storybook/react-vite';
import { LanguageToggle } from './language-toggle';
export default { title: 'Language toggle' } satisfies Meta;

export const Usual: StoryObj = {
  render: () => (
    <LanguageToggle
      label="Langue"
      locale="fr"
      onLocaleChange={() => undefined}
      languages={[
        { locale: 'fr', name: 'Français' },
        { locale: 'en', name: 'English' },
      ]}
    />
  ),
};
