import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/button';
import { Tooltip } from './tooltip';
export default { title: 'Tooltip' } satisfies Meta;

export const OnFocus: StoryObj = {
  render: () => (
    <Tooltip text="Enregistrer" shortcut="Ctrl S">
      <Button>Enregistrer</Button>
    </Tooltip>
  ),
};
