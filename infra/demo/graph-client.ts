import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { newId } from '@odr/shared/id/id.ts';
import { type DocumentNode, type OperationDefinitionNode, Kind, parse, print } from 'graphql';
import { Fault } from '../fault.ts';
import { projectFolder } from '../folders.ts';

/** An object of an answer. What is in it, the operation says. */
export interface Answer {
  readonly [field: string]: unknown;
}

/** One actor's way into the graph. */
export interface GraphClient {
  /** Sends an operation of the demo tabs by its name. @throws Fault telling the errors of the answer */
  ask<Data = Answer>(operation: string, variables?: Record<string, unknown>): Promise<Data>;
  /**
   * Sends a mutation of the demo tabs, whose only root field has the operation's name; the idempotency key is added.
   *
   * @returns the fields of its `…Success`
   * @throws Fault telling the refusal
   */
  run<Success = Answer>(operation: string, input: Record<string, unknown>): Promise<Success>;
}

/**
 * @param token absent for the public
 * @param send how a request is sent, where that is not once
 */
export function graphClient(graphUrl: string, token?: string, send: typeof fetch = fetch): GraphClient {
  async function ask<Data>(operation: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const response = await send(graphUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query: textOf(operation), variables }),
    });
    const { data, errors } = (await response.json()) as { data?: Data; errors?: { message: string }[] };
    if (errors !== undefined || data === undefined || data === null) {
      throw new Fault(`${operation}: ${errors?.map(({ message }) => message).join('; ') ?? 'no answer'}`);
    }
    return data;
  }

  return {
    ask,
    async run<Success>(operation: string, input: Record<string, unknown>): Promise<Success> {
      const field = operation.charAt(0).toLowerCase() + operation.slice(1);
      const data = await ask<Answer>(operation, { input: { idempotencyKey: newId(), ...input } });
      const result = data[field] as { __typename: string; message?: string };
      if (!result.__typename.endsWith('Success')) {
        throw new Fault(`${operation} was refused: ${result.__typename}, ${result.message ?? ''}`);
      }
      return result as Success;
    },
  };
}

const folder = join(projectFolder, 'gateway', 'src', 'graphiql', 'queries');

/** The operations that GraphiQL shows as its tabs are the ones that the demo runs. */
const operations: ReadonlyMap<string, string> = new Map(
  readdirSync(folder)
    .map((file) => parse(readFileSync(join(folder, file), 'utf8')))
    .flatMap(operationsOf)
    .map((operation) => [operation.name?.value ?? '', print(operation)]),
);

function operationsOf({ definitions }: DocumentNode): OperationDefinitionNode[] {
  return definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
}

function textOf(operation: string): string {
  const text = operations.get(operation);
  if (text === undefined)
    throw new Fault(`No demo operation is called ${operation}; see gateway/src/graphiql/queries.`);
  return text;
}
