import { z } from 'zod';

const body = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .default([]),
});

/** What the gateway answered. `Data` is the test's word for the shape that it asked for. */
export interface GraphAnswer<Data> {
  readonly data: Data | undefined;
  readonly errors: z.output<typeof body>['errors'];
  readonly status: number;
}

/**
 * Posts one operation to a GraphQL server.
 *
 * @param send how a request is sent, where that is not once
 * @throws ZodError where the answer is none of GraphQL's
 */
export async function askGraph<Data>(
  url: string,
  token: string | undefined,
  query: string,
  variables: Record<string, unknown> = {},
  send: typeof fetch = fetch,
): Promise<GraphAnswer<Data>> {
  const response = await send(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = body.parse(await response.json());
  return { data: (data ?? undefined) as Data | undefined, errors, status: response.status };
}
