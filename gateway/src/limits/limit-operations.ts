import type { ApolloServerPlugin } from '@apollo/server';
import { type FragmentDefinitionNode, type GraphQLError, Kind } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { operationNotNamed, operationTooLarge, pageTooLarge } from '../errors/client-errors.ts';
import { maxAliases, maxDepth, maxDirectives, maxFields, maxPageSize } from './limits.ts';
import { type Measure, measure } from './measure.ts';

/** Refuses an operation that asks for too much, before it is planned, with what to do instead. */
export function limitOperations(): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, schema }) {
          const fragments = document.definitions.filter(
            (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
          );
          // Apollo's gateway would throw here what Apollo Server takes for a fault of ours.
          if (operation === undefined) throw operationNotNamed();
          const fault = excess(
            measure(operation, {
              schema,
              fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
              variables: request.variables ?? {},
            }),
          );
          if (fault !== undefined) throw fault;
        },
      };
    },
  };
}

/** The first limit that is exceeded. */
export function excess(asked: Measure): GraphQLError | undefined {
  if (asked.largestPage > maxPageSize) {
    return pageTooLarge(
      `A page of ${asked.largestPage} was asked for; it may have ${maxPageSize}. Ask for fewer (first, last) and follow pageInfo.endCursor.`,
    );
  }
  if (asked.depth > maxDepth) return tooMuch('nested fields', asked.depth, maxDepth, 'Begin deeper in the graph.');
  if (asked.aliases > maxAliases)
    return tooMuch('aliases', asked.aliases, maxAliases, 'Use a list, or several requests.');
  if (asked.directives > maxDirectives) {
    return tooMuch('directives', asked.directives, maxDirectives, 'Leave out what is not needed.');
  }
  if (asked.fields > maxFields) {
    return tooMuch('fields in the answer', asked.fields, maxFields, 'Ask for smaller pages or fewer fields.');
  }
  return undefined;
}

function tooMuch(what: string, found: number, limit: number, advice: string): GraphQLError {
  return operationTooLarge(`The operation has up to ${found} ${what}; ${limit} are allowed. ${advice}`);
}
