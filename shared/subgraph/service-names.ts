/** The four subgraphs, each a service with its own folder and database. */
export const serviceNames = ['enterprise-registry', 'complaint', 'feedback', 'evaluation'] as const;
export type ServiceName = (typeof serviceNames)[number];
