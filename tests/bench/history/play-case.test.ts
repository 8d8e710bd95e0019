import { describe, expect, it } from '@jest/globals';
import { complaintOf as complaintOfRow, rowOf } from '@odr/complaint/src/complaint/complaint.rows.ts';
import { nextDueAt } from '@odr/complaint/src/complaint/next-due.ts';
import { enterprise, reference } from '@odr/complaint/src/complaint/a-complaint.ts';
import { ratingDueAt } from '@odr/feedback/src/dossier/rating-window.ts';
import { complaintOf, dossierOf, playCase } from './play-case.ts';
import { seeded } from './seeded.ts';

const place = { province: '330000', prefecture: '330100', county: '330106' };
const filedAt = new Date('2026-01-12T02:00:00Z');

function cases(seed: number) {
  const chance = seeded(seed);
  const beginning = { enterprise, consumerSubject: 'consumer-1', filedAt };
  return Array.from({ length: 500 }, () => playCase(beginning, chance, reference, () => place));
}

describe('a made case', () => {
  it('has come to its end within 90 days: no watcher will find anything to do', () => {
    for (const made of cases(1)) {
      expect([nextDueAt(complaintOf(made)), ratingDueAt(dossierOf(made))]).toEqual([null, null]);
      const last = made.complaintEvents.at(-1)?.time.getTime() ?? Infinity;
      expect((last - filedAt.getTime()) / 86_400_000).toBeLessThan(90);
    }
  });

  it('is known alike to complaint and feedback, and its row holds it', () => {
    for (const made of cases(2)) {
      const complaint = complaintOf(made);
      expect(dossierOf(made).complaint.status).toBe(complaint.status);
      expect(complaintOfRow(rowOf(complaint, made.complaintEvents.length, place))).toStrictEqual(complaint);
    }
  });

  it('takes every road, and the same ones again by the same seed', () => {
    const roads = (seed: number) => cases(seed).map((made) => made.complaintEvents.map(({ type }) => type).join());
    expect(new Set(roads(3)).size).toBeGreaterThanOrEqual(5);
    expect(roads(3)).toEqual(roads(3));
  });
});
