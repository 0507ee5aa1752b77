import type { Meta, StoryObj } from '@storybook/react-vite';
import { StatusMark, type Status } from './status-mark';

export default { title: 'Status mark' } satisfies Meta;

const labels: Record<Status, string> = {
  DRAFT: 'Brouillon',
  IN_REVIEW: 'En relecture',
  CHANGES_REQUESTED: 'Corrections demandées',
  APPROVED: 'Approuvé',
  SCHEDULED: 'Programmé',
  EMBARGOED: 'Sous embargo',
  PUBLISHED: 'Publié',
  CORRECTED: 'Corrigé',
  UNPUBLISHED: 'Dépublié',
  KILLED: 'Retiré',
  ARCHIVED: 'Archivé',
};

export const All: StoryObj = {
  render: () => (
    <ul className="flex flex-col gap-2">
      {Object.entries(labels).map(([status, label]) => (
        <li key={status}>
          <StatusMark status={status as Status} label={label} />
        </li>
      ))}
    </ul>
  ),
};
