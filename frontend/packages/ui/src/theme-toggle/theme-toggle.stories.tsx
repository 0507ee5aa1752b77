import type { Meta, StoryObj } from '@storybook/react-vite';
import { ThemeToggle } from './theme-toggle';
export default { title: 'Theme toggle' } satisfies Meta;

export const Usual: StoryObj = {
  render: () => (
    <ThemeToggle
      theme="system"
      onThemeChange={() => undefined}
      labels={{ group: 'Apparence', system: 'Comme le système', light: 'Clair', dark: 'Sombre' }}
    />
  ),
};
