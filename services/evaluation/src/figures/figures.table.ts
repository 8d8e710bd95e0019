import { measureNames, measures } from './measures.ts';

// What is not known of a case stands as '' in a key, for a key holds no NULL.
const keyColumns = `owner VARBINARY(16) NOT NULL,
  month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  industry VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  scale VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL`;

/** Sums of what cases count for, in the order in which they are read: an owner, then its months. */
export const figuresTableSql = (name: string): string => `CREATE TABLE ${name} (
  ${keyColumns},
  ${measureNames.map((measure) => `${measures[measure]} INT NOT NULL`).join(',\n  ')},
  PRIMARY KEY (owner, month, industry, scale)
)`;

/** How many cases took so many working days: few rows, and median and percentile are exact. */
export const handlingTableSql = (name: string): string => `CREATE TABLE ${name} (
  ${keyColumns},
  working_days SMALLINT NOT NULL,
  cases INT NOT NULL,
  PRIMARY KEY (owner, month, industry, scale, working_days)
)`;
