import type { Id } from '@odr/shared/id/id.ts';

/** The officer whom an authority has designated for an enterprise: the opaque subject of an account, never a name. */
export interface DesignatedOfficer {
  readonly id: Id;
  readonly authorityId: string;
  readonly subject: string;
  readonly since: Date;
}
