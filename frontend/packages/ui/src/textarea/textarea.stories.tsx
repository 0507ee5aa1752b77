import type { Meta, StoryObj } from '@storybook/react-vite';
import { Textarea } from './textarea';
export default { title: 'Textarea' } satisfies Meta;

export const Usual: StoryObj = {
  render: () => (
    <Textarea aria-label="Description" defaultValue="Une équipe relève depuis vingt ans les traces du feu." />
  ),
};
