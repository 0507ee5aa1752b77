import type { Meta, StoryObj } from '@storybook/react-vite';
import { Checkbox } from './checkbox';
export default { title: 'Checkbox' } satisfies Meta;

export const States: StoryObj = {
  render: () => (
    <div className="flex flex-col gap-3">
      <Checkbox checked={false} onCheckedChange={() => undefined}>
        Non cochée
      </Checkbox>
      <Checkbox checked onCheckedChange={() => undefined}>
        Cochée
      </Checkbox>
      <Checkbox checked="indeterminate" onCheckedChange={() => undefined}>
        En partie
      </Checkbox>
      <Checkbox checked disabled onCheckedChange={() => undefined}>
        Inactive
      </Checkbox>
    </div>
  ),
};
