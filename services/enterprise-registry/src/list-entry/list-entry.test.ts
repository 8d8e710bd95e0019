import { describe, expect, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import type { Viewer } from '@odr/shared/identity/viewer.ts';
import { active, enterpriseId, file, now, reference, registered } from '../enterprise/an-enterprise.ts';
import { type Enterprise, evolve as evolveEnterprise } from '../enterprise/enterprise.ts';
import { aListEntry, delisted, listEntryId, listed } from './a-list-entry.ts';
import { decideEntry } from './enter-list-entry.ts';
import { noticeOfListEntry } from './list-entry.notices.ts';
import { listEntryOf, rowOf } from './list-entry.rows.ts';
import { evolve } from './list-entry.ts';
import { decideRemoval } from './remove-list-entry.ts';

const viewer: Viewer = { kind: 'OFFICER', subject: 'officer-1', authority: 'CN-330106', language: 'zh-CN' };
const enterprise = active.reduce<Enterprise | undefined>(evolveEnterprise, undefined);
const applied = evolveEnterprise(undefined, registered);

describe('entering an enterprise in a list (Art. 8)', () => {
  const given = deciderSpec(evolve, decideEntry);
  const { ground, documentNumber, listedOn } = aListEntry;
  const input = {
    list: 'BLACKLIST',
    unifiedSocialCreditCode: file.unifiedSocialCreditCode,
    name: null,
    division: null,
    ground,
    documentNumber,
    listedOn,
  } as const;
  const stated = { name: '杭州未登记有限公司', division: '330105' };
  const context = { id: listEntryId, now, viewer, facts: { reference, enterprise, inForce: false } };
  const unknown = { ...context, facts: { ...context.facts, enterprise: undefined } };

  it('takes name and county of an ODR enterprise from its file, whatever is stated', () => {
    given().when(input, context).then(listed);
    given()
      .when({ ...input, ...stated }, context)
      .then(listed);
  });

  it('needs both of an enterprise that the registry does not know, or knows from an applicant alone', () => {
    given().when(input, unknown).thenRefused('ParticularsMissing');
    given()
      .when({ ...input, ...stated }, unknown)
      .then({ ...listed, entry: { ...listed.entry, ...stated }, enterprise: null });
    given()
      .when({ ...input, ...stated }, { ...context, facts: { ...context.facts, enterprise: applied } })
      .then({ ...listed, entry: { ...listed.entry, ...stated }, enterprise: { id: enterpriseId, isOdr: false } });
  });

  it('is refused for a wrong code, a county that is none, and a day to come', () => {
    given()
      .when({ ...input, unifiedSocialCreditCode: '913301060000000190' }, unknown)
      .thenRefused('InvalidCreditCode');
    given()
      .when({ ...input, ...stated, division: '330000' }, unknown)
      .thenRefused('UnknownDivision', { division: '330000' });
    given()
      .when({ ...input, listedOn: '2026-02-14' }, context)
      .thenRefused('DayOutOfRange');
    given()
      .when({ ...input, listedOn: '2026-02-13' }, context)
      .then({ ...listed, entry: { ...listed.entry, listedOn: '2026-02-13' } });
  });

  it('is refused while an entry in the same list is in force', () => {
    given()
      .when(input, { ...context, facts: { ...context.facts, inForce: true } })
      .thenRefused('AlreadyListed');
  });
});

describe('removing an entry (Art. 8)', () => {
  const given = deciderSpec(evolve, decideRemoval);
  const input = { listEntryId, removedOn: '2026-02-13', reason: '已整改' };
  const context = { now, facts: { enterprise } };

  it('takes a day from that of the listing to today', () => {
    given(listed).when(input, context).then(delisted);
    given(listed)
      .when({ ...input, removedOn: '2026-02-01' }, context)
      .then({ ...delisted, removedOn: '2026-02-01' });
    for (const removedOn of ['2026-01-31', '2026-02-14'])
      given(listed)
        .when({ ...input, removedOn }, context)
        .thenRefused('DayOutOfRange');
  });

  it('happens once', () => {
    given(listed, delisted).when(input, context).thenRefused('NotInForce');
  });
});

describe('an entry', () => {
  it('is told to the people of an ODR enterprise, and to nobody of another', () => {
    expect(noticeOfListEntry(listed)).toEqual({
      enterpriseId,
      notice: { to: `enterprise:${enterpriseId}`, kind: 'LISTED' },
    });
    expect(noticeOfListEntry(delisted)?.notice.kind).toBe('DELISTED');
    expect(noticeOfListEntry({ ...delisted, enterprise: { id: enterpriseId, isOdr: false } })).toBeUndefined();
    expect(noticeOfListEntry({ ...delisted, enterprise: null })).toBeUndefined();
  });

  it('comes back from its row as it was, and holds the unique key only while in force', () => {
    const place = { province: '330000', prefecture: '330100', county: '330106' };
    const removed = evolve(aListEntry, delisted);
    const rows = [aListEntry, removed].map((entry) => rowOf(entry, 1, place));
    expect(rows.map(listEntryOf)).toEqual([aListEntry, removed]);
    expect(rows.map(({ inForceOf }) => inForceOf)).toEqual([file.unifiedSocialCreditCode, null]);
  });
});
