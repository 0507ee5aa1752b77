import type { Meta, StoryObj } from '@storybook/react-vite';
import { Tabs } from './tabs';
export default { title: 'Tabs' } satisfies Meta;

export const Usual: StoryObj = {
  render: () => (
    <Tabs
      label="Langue"
      value="fr"
      onValueChange={() => undefined}
      tabs={[
        { value: 'fr', label: 'Français', content: <p>Monde, Culture</p> },
        { value: 'en', label: 'Anglais', content: <p>World, Culture</p> },
      ]}
    />
  ),
};
