import { ClientError } from '@odr/shared/command/client-error.ts';
import type { Scale } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import { enterpriseCopyTable } from '@odr/shared/enterprise-copy/enterprise-copy.table.ts';
import type { Id } from '@odr/shared/id/id.ts';
import type { Reference } from '@odr/shared/reference/reference.ts';
import type { ViewerScope } from '@odr/shared/scope/viewer-scope.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import { type FigureFilter, type FiguresWanted, figuresQueries } from '../figures/figures.queries.ts';
import { divisionOwner, enterpriseOwner } from '../figures/owner.ts';
import { asOf } from '../generation/as-of.ts';
import { factReaderNames } from '../generation/fact-reader-names.ts';
import { liveGeneration } from '../generation/generation.ts';
import { readPositions } from '../generation/position.ts';
import { tablesOf } from '../generation/tables.ts';
import type { SeenEnds } from '../generation/topic-ends.ts';
import { divisionsSeen, seesEnterprise } from './indicator.scope.ts';
import { type IndicatorsOfPeriod, indicatorsOfPeriod } from './indicators-of-period.ts';
import { parsePeriod } from './period.ts';

/** What indicators are asked for, as the client wrote it. */
export interface IndicatorsWanted {
  readonly period: { readonly from: string; readonly to?: string | null | undefined };
  readonly industry?: string | null | undefined;
  readonly scale?: Scale | null | undefined;
}

/** The reads of one request, all within the viewer's scope; `null` is what lies outside. */
export interface IndicatorsQueries {
  ofEnterprise(id: Id, wanted: IndicatorsWanted): Promise<IndicatorsOfPeriod | null>;
  /** Of a division with all that lies in it; without a code, of all that the viewer's authority supervises. */
  ofDivision(code: string | null, wanted: IndicatorsWanted): Promise<IndicatorsOfPeriod | null>;
}

export function indicatorsQueries(
  platform: Platform,
  scope: () => Promise<ViewerScope>,
  seenEnds: () => SeenEnds | undefined,
): IndicatorsQueries {
  const { database } = platform;
  const { authorities, divisions, industries } = platform.reference();
  const enterprises = new DataLoader(async (ids: readonly Id[]) => {
    const found = await database.getRepository(enterpriseCopyTable).findBy({ id: In([...ids]) });
    const byId = new Map(found.map((copy) => [copy.id, copy]));
    return ids.map((id) => byId.get(id) ?? null);
  });

  /** The generation that answers this request, and how far it has come: read before the figures, which hold at least as much. */
  let standing: ReturnType<typeof readStanding> | undefined;
  const stands = () => (standing ??= readStanding());
  const readStanding = async () => {
    const { number, ruleVersion } = await liveGeneration(database);
    const positions = await readPositions(database.manager, factReaderNames(number));
    return { tables: tablesOf(number), asOf: asOf(positions, number, seenEnds()), ruleVersion };
  };
  const figures = figuresQueries(database, async () => (await stands()).tables);

  async function indicators(wanted: FiguresWanted): Promise<IndicatorsOfPeriod> {
    const { asOf: at, ruleVersion } = await stands();
    const months = await figures.figures(wanted);
    return indicatorsOfPeriod({
      asOf: at,
      ruleVersion,
      period: wanted,
      months,
      handling: () => figures.handling(wanted),
    });
  }

  return {
    async ofEnterprise(id, wanted) {
      const filter = filterOf(wanted, industries);
      const enterprise = await enterprises.load(id);
      if (enterprise === null || !seesEnterprise(await scope(), enterprise, authorities)) return null;
      return indicators({ ...filter, owners: [enterpriseOwner(id)] });
    },
    async ofDivision(code, wanted) {
      const filter = filterOf(wanted, industries);
      const codes = divisionsSeen(await scope(), code, authorities, divisions);
      return codes === null ? null : indicators({ ...filter, owners: codes.map(divisionOwner) });
    },
  };
}

/** @throws ClientError for a period or an industry that is none */
function filterOf(
  { period, industry = null, scale = null }: IndicatorsWanted,
  industries: Reference['industries'],
): FigureFilter {
  const { from, to } = parsePeriod(period);
  if (industry === null) return { from, to, industries: null, scale };
  if (industries.find(industry) === undefined) {
    throw new ClientError('BAD_USER_INPUT', `${industry} is no industry. Give a section or division of GB/T 4754.`);
  }
  return { from, to, industries: [industry, ...industries.children(industry).map(({ code }) => code)], scale };
}
