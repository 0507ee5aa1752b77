import type { Meta, StoryObj } from '@storybook/react-vite';
import { Avatar } from './avatar';
export default { title: 'Avatar' } satisfies Meta;

export const Usual: StoryObj = {
  render: () => (
    <p className="flex items-center gap-2">
      <Avatar name="Inès Marchetti" /> Inès Marchetti
    </p>
  ),
};
