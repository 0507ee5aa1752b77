import type { Meta, StoryObj } from '@storybook/react-vite';
import { X } from 'lucide-react';
import { IconButton } from './icon-button';
export default { title: 'Icon button' } satisfies Meta;

export const Usual: StoryObj = {
  render: () => (
    <IconButton label="Fermer" shortcut="Esc">
      <X aria-hidden />
    </IconButton>
  ),
};
