import type { Meta, StoryObj } from '@storybook/react-vite';
import { Select } from './select';
export default { title: 'Select' } satisfies Meta;

export const Usual: StoryObj = {
  render: () => (
    <Select
      label="État"
      value="draft"
      onValueChange={() => undefined}
      options={[
        { value: 'draft', label: 'Brouillon' },
        { value: 'published', label: 'Publié' },
      ]}
      className="w-56"
    />
  ),
};
export const Disabled: StoryObj = {
  render: () => (
    <Select
      label="État"
      value={undefined}
      placeholder="Choisir"
      disabled
      onValueChange={() => undefined}
      options={[]}
      className="w-56"
    />
  ),
};
