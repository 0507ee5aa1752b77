import {
  AppWindow,
  ArrowLeftRight,
  Bot,
  IdCard,
  Mails,
  ScrollText,
  Shapes,
  ShieldCheck,
  Users,
  type LucideIcon,
} from 'lucide-react';
import { paths } from './paths';

export interface AdministrationScreen {
  /** What the shell calls it. */
  readonly name:
    | 'newsletter'
    | 'contentTypes'
    | 'users'
    | 'roles'
    | 'identityProviders'
    | 'applications'
    | 'serviceAccounts'
    | 'exchange'
    | 'audit';
  readonly path: string;
  readonly icon: LucideIcon;
  /** The right that the screen is for. */
  readonly permission: string;
}

/** The screens that concern the installation and not its content. */
export const administration: readonly AdministrationScreen[] = [
  { name: 'contentTypes', path: paths.contentTypes, icon: Shapes, permission: 'content.manage_types' },
  { name: 'newsletter', path: paths.newsletter, icon: Mails, permission: 'newsletter.manage' },
  { name: 'users', path: paths.users, icon: Users, permission: 'users.read' },
  { name: 'roles', path: paths.roles, icon: ShieldCheck, permission: 'users.read' },
  {
    name: 'identityProviders',
    path: paths.identityProviders,
    icon: IdCard,
    permission: 'identity_providers.manage',
  },
  { name: 'applications', path: paths.applications, icon: AppWindow, permission: 'clients.manage' },
  { name: 'serviceAccounts', path: paths.serviceAccounts, icon: Bot, permission: 'users.manage' },
  { name: 'exchange', path: paths.exchange, icon: ArrowLeftRight, permission: 'exchange.import' },
  { name: 'audit', path: paths.audit(), icon: ScrollText, permission: 'audit.read' },
];
