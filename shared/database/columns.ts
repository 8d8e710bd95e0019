import type { EntitySchemaColumnOptions, ValueTransformer } from 'typeorm';
import { type Id, idFromBytes, idToBytes } from '../id/id.ts';

const idBytes: ValueTransformer = {
  to: (value: Id | null | undefined) => (typeof value === 'string' ? idToBytes(value) : value),
  from: (value: Buffer | null) => (value === null ? null : idFromBytes(value)),
};

const number: ValueTransformer = {
  to: (value: unknown) => value,
  from: (value: string | number | null) => (value === null ? null : Number(value)),
};

/** Options that any column may add. */
type Extra = Partial<EntitySchemaColumnOptions>;

/** A UUID: a string in code, `BINARY(16)` in the table. */
export const idColumn = (extra: Extra = {}): EntitySchemaColumnOptions => ({
  type: 'binary',
  length: 16,
  transformer: idBytes,
  ...extra,
});

/** An instant: a `Date` in code, UTC with milliseconds in the table. */
export const instantColumn = (extra: Extra = {}): EntitySchemaColumnOptions => ({
  type: 'datetime',
  precision: 3,
  ...extra,
});

/** A day without time: `YYYY-MM-DD` on both sides. */
export const dayColumn = (extra: Extra = {}): EntitySchemaColumnOptions => ({ type: 'char', length: 10, ...extra });

/** A code, an enumeration's member, an opaque subject: short ASCII text. */
export const codeColumn = (length: number, extra: Extra = {}): EntitySchemaColumnOptions => ({
  type: 'varchar',
  length,
  ...extra,
});

/** Text that people write (utf8mb4). */
export const textColumn = (extra: Extra = {}): EntitySchemaColumnOptions => ({ type: 'text', ...extra });

/** A whole number; BIGINT arrives from the driver as a string and becomes a number here. */
export const countColumn = (extra: Extra = {}): EntitySchemaColumnOptions => ({
  type: 'int',
  transformer: number,
  ...extra,
});

/** Money in CNY: an exact decimal string in code, `DECIMAL(15,2)` in the table. */
export const amountColumn = (extra: Extra = {}): EntitySchemaColumnOptions => ({
  type: 'decimal',
  precision: 15,
  scale: 2,
  ...extra,
});

/** Yes or no. */
export const flagColumn = (extra: Extra = {}): EntitySchemaColumnOptions => ({ type: 'boolean', ...extra });

/** Sealed personal data (see shared/privacy). */
export const sealedColumn = (extra: Extra = {}): EntitySchemaColumnOptions => ({
  type: 'varbinary',
  length: 1024,
  ...extra,
});

/** A structured value, kept as JSON. */
export const jsonColumn = (extra: Extra = {}): EntitySchemaColumnOptions => ({ type: 'json', ...extra });
