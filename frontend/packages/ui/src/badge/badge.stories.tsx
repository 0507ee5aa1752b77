import type { Meta, StoryObj } from '@storybook/react-vite';
import { Badge } from './badge';
export default { title: 'Badge' } satisfies Meta;

export const Tones: StoryObj = {
  render: () => (
    <div className="flex gap-2">
      <Badge>Page</Badge>
      <Badge tone="ember">En direct</Badge>
      <Badge tone="ok">En ligne</Badge>
      <Badge tone="warn">Modifié</Badge>
      <Badge tone="bad">Retiré</Badge>
      <Badge tone="info">Programmé</Badge>
    </div>
  ),
};
