import type { Meta, StoryObj } from '@storybook/react-vite';
import { Archive } from 'lucide-react';
import { Button } from '../button/button';
import { Menu, MenuChoice, MenuItem, MenuSeparator } from './menu';
export default { title: 'Menu' } satisfies Meta;

export const Closed: StoryObj = {
  render: () => (
    <Menu trigger={<Button>Autres actions</Button>}>
      <MenuItem icon={<Archive aria-hidden />} danger>
        Archiver
      </MenuItem>
      <MenuSeparator />
      <MenuChoice
        label="Apparence"
        value="light"
        onValueChange={() => undefined}
        options={[
          { value: 'light', label: 'Clair' },
          { value: 'dark', label: 'Sombre' },
        ]}
      />
    </Menu>
  ),
};
