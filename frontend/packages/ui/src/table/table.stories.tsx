import type { Meta, StoryObj } from '@storybook/react-vite';
import { Table, TableCell, TableHead, TableHeader, TableRow } from './table';
export default { title: 'Table' } satisfies Meta;

export const Sorted: StoryObj = {
  render: () => (
    <Table>
      <caption className="sr-only">Contenus</caption>
      <TableHead>
        <tr>
          <TableHeader sorted="DESC" onSort={() => undefined}>
            Modifié
          </TableHeader>
          <TableHeader>Titre</TableHeader>
        </tr>
      </TableHead>
      <tbody>
        <TableRow>
          <TableCell>Hier</TableCell>
          <TableCell>La falaise qui se souvient</TableCell>
        </TableRow>
        <TableRow>
          <TableCell>12 mars</TableCell>
          <TableCell>Le prix de l’eau</TableCell>
        </TableRow>
      </tbody>
    </Table>
  ),
};
