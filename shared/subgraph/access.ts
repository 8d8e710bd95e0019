import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLError,
  defaultFieldResolver,
  isObjectType,
} from 'graphql';
import { type ActorKind, type Viewer, actorKinds } from '../identity/viewer.ts';

/** Makes the schema enforce each `@access` before the field's own resolver runs. */
export function enforceAccess(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) guard(type, field);
  }
  return schema;
}

function guard(type: GraphQLObjectType, field: GraphQLField<unknown, { viewer: Viewer }>): void {
  const to = accessOf(type, field);
  if (to === undefined || to.has('PUBLIC')) return;
  const resolve = field.resolve ?? defaultFieldResolver;
  const coordinate = `${type.name}.${field.name}`;
  field.resolve = (parent, args, context, info) => {
    if (to.has(context.viewer.kind)) return resolve(parent, args, context, info);
    throw context.viewer.kind === 'PUBLIC'
      ? new GraphQLError('This needs an access token: send it as "Authorization: Bearer <token>".', {
          extensions: { code: 'UNAUTHENTICATED' },
        })
      : new GraphQLError(`A token of kind ${context.viewer.kind} may not read ${coordinate}.`, {
          extensions: { code: 'FORBIDDEN' },
        });
  };
}

/**
 * Who may read a field: its own `@access`, else its type's. `undefined` where neither has one, which is right only for what a
 * mutation answers, for refusals and for the parts of a list.
 */
export function accessOf(type: GraphQLObjectType, field: GraphQLField<unknown, never>): Set<ActorKind> | undefined {
  return accessIn(field.astNode?.directives) ?? typeAccess(type);
}

function typeAccess(type: GraphQLObjectType): Set<ActorKind> | undefined {
  const nodes = [type.astNode, ...type.extensionASTNodes];
  return accessIn(nodes.flatMap((node) => node?.directives ?? []));
}

type Directives = NonNullable<NonNullable<GraphQLObjectType['astNode']>['directives']>;

function accessIn(directives: Directives | undefined): Set<ActorKind> | undefined {
  const to = directives
    ?.find(({ name }) => name.value === 'access')
    ?.arguments?.find(({ name }) => name.value === 'to');
  if (to === undefined) return undefined;
  const listed = to.value.kind === 'ListValue' ? to.value.values : [to.value];
  const names = new Set(listed.map((value) => (value.kind === 'EnumValue' ? value.value : '')));
  return new Set(actorKinds.filter((kind) => names.has(kind)));
}
