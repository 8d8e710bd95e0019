import { endOfShanghaiDay, startOfShanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import { type Condition, allOf } from '@odr/shared/database/condition.ts';
import { type Id, idFromBytes, idToBytes } from '@odr/shared/id/id.ts';
import type { DataSource, EntityManager } from 'typeorm';
import type { SampledFeedback, SpotCheckFilter } from './spot-check.ts';

/** A sample, and from how many it was taken. */
export interface Sample {
  readonly population: number;
  /** In the order in which they were drawn. */
  readonly members: readonly SampledFeedback[];
}

interface Row {
  id: Buffer;
  number: number;
  enterprise_id: Buffer;
  division: string;
  province: string;
  prefecture: string | null;
  county: string | null;
  population: string | number;
}

/**
 * Draws a sample: of the versions of feedback that stood as an outcome at `asOf` and fulfil the filter, those `size` with the lowest SHA-256 of
 * `<seed>:<complaint, 32 lower-case hexadecimal digits>:<version>`. Nothing else has a part in it, so that whoever has the
 * seed and the facts draws the same (docs/adr/0018-truthfulness.md).
 *
 * @param jurisdiction condition on the columns that tables keep beside a division's code
 */
export async function drawSample(
  runner: DataSource | EntityManager,
  jurisdiction: Condition,
  filter: SpotCheckFilter,
  { seed, asOf, size }: { readonly seed: string; readonly asOf: Date; readonly size: number },
): Promise<Sample> {
  const { sql, values } = populationOf(jurisdiction, filter, asOf);
  const rows: Row[] = await runner.query(
    `SELECT id, number, enterprise_id, division, province, prefecture, county, COUNT(*) OVER () AS population
     FROM dossier JOIN feedback_version ON dossier_id = id WHERE ${sql}
     ORDER BY SHA2(CONCAT(?, ':', LOWER(HEX(id)), ':', number), 256) LIMIT ${size}`,
    [...values, seed],
  );
  return { population: Number(rows[0]?.population ?? 0), members: rows.map(memberOf) };
}

/** What could be drawn, as a condition on a dossier and its versions. The first line is for the index: no version is newer than the newest. */
function populationOf(jurisdiction: Condition, filter: SpotCheckFilter, asOf: Date): Condition {
  const from = startOfShanghaiDay(filter.from);
  const { enterpriseId, contradictedOnly } = filter;
  return allOf([
    { sql: 'dossier.recorded_at >= ?', values: [from] },
    jurisdiction,
    { sql: 'feedback_version.recorded_at BETWEEN ? AND ?', values: [from, endOfShanghaiDay(filter.to)] },
    { sql: 'accepted_at <= ? AND (superseded_at IS NULL OR superseded_at > ?)', values: [asOf, asOf] },
    enterpriseId === null ? undefined : ofEnterprise(enterpriseId),
    contradictedOnly
      ? {
          sql: 'EXISTS (SELECT 1 FROM contradiction c WHERE c.complaint_id = dossier.id AND c.found_at <= ?)',
          values: [asOf],
        }
      : undefined,
  ]);
}

const ofEnterprise = (id: Id): Condition => ({ sql: 'enterprise_id = ?', values: [idToBytes(id)] });

function memberOf({ id, number, enterprise_id: enterpriseId, division, province, prefecture, county }: Row) {
  return {
    complaintId: idFromBytes(id),
    feedbackVersion: number,
    enterpriseId: idFromBytes(enterpriseId),
    division,
    province,
    prefecture,
    county,
  };
}
