import { describe, expect, it } from '@jest/globals';
import { newId } from '../id/id.ts';
import { type Place, connectionOf, parsePage } from './connection.ts';

const places: Place[] = ['2026-02-25T15:59:59.999Z', '2026-02-25T15:59:59.999Z', ''].map((value) => ({
  value,
  id: newId(),
}));
const load = async (id: string) => ({ id });
const all = { size: 3, after: undefined };
const base64 = (text: string) => Buffer.from(text).toString('base64url');
const badInput = (message: string) =>
  expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) as unknown });

describe("a list's arguments", () => {
  it('are 20 rows from the beginning where the client names none', () => {
    expect(parsePage({})).toEqual({ size: 20, after: undefined });
    expect(parsePage({ first: null, after: null })).toEqual({ size: 20, after: undefined });
  });

  it('are from 1 to 100 rows', () => {
    expect([1, 100].map((first) => parsePage({ first }).size)).toEqual([1, 100]);
    for (const first of [0, -1, 101, 200_000])
      expect(() => parsePage({ first })).toThrow(badInput(`between 1 and 100; it was ${first}`));
  });
});

describe('a cursor', () => {
  it('leads back to the place that it was made of', async () => {
    const { edges } = await connectionOf(places, all, load);
    expect(edges.map(({ cursor }) => parsePage({ after: cursor }).after)).toEqual(places);
  });

  it('that is none is bad input', () => {
    const id = newId();
    const forged = [
      '',
      'x',
      'eyJpZCI6MX0',
      base64(id.slice(1)),
      base64(`${id}now`),
      base64(`${id}' OR 1=1 --`),
      base64(`${id}1`),
      base64(`${id}2026-02-30`),
    ];
    for (const after of forged) expect(() => parsePage({ after })).toThrow(badInput('no cursor of this list'));
  });
});

describe('a page of a list', () => {
  it('knows that more follow by the place one too many, and does not show it', async () => {
    const { edges, pageInfo } = await connectionOf(places, { size: 2, after: undefined }, load);
    expect(edges.map(({ node }) => node.id)).toEqual([places[0]?.id, places[1]?.id]);
    expect(pageInfo).toEqual({
      startCursor: edges[0]?.cursor,
      endCursor: edges[1]?.cursor,
      hasNextPage: true,
      hasPreviousPage: false,
    });
  });

  it('knows that some come before by the place after which it begins', async () => {
    const { pageInfo } = await connectionOf(places, { size: 3, after: places[0] }, load);
    expect(pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('leaves out what is gone meanwhile or out of sight, and says no word of it', async () => {
    const { edges } = await connectionOf(places, all, async (id) => (id === places[1]?.id ? null : { id }));
    expect(edges.map(({ node }) => node.id)).toEqual([places[0]?.id, places[2]?.id]);
  });

  it('of an empty list has no cursors', async () => {
    expect(await connectionOf([], all, load)).toEqual({
      edges: [],
      pageInfo: { startCursor: null, endCursor: null, hasNextPage: false, hasPreviousPage: false },
    });
  });
});
