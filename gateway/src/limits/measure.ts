import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { assumedPageSize } from './limits.ts';

/** How much an operation asks for. */
export interface Measure {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields that the answer may have, pages taken as full. */
  readonly fields: number;
  readonly largestPage: number;
}

interface Surroundings {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

const nothing: Measure = { depth: 0, aliases: 0, directives: 0, fields: 0, largestPage: 0 };

/**
 * Measures a validated operation. Page sizes come from the values of the variables too, so that `first: $n` hides nothing; a
 * fragment is measured once however often it is spread, so that fragments spreading fragments cost no time.
 */
export function measure(operation: OperationDefinitionNode, around: Surroundings): Measure {
  const known = new Map<string, Measure>();
  const defaults = new Map(operation.variableDefinitions?.map((each) => [each.variable.name.value, each.defaultValue]));

  const ofSelections = (set: SelectionSetNode, parent: GraphQLNamedType | undefined): Measure =>
    set.selections.reduce<Measure>((sum, selection) => {
      const own = { ...nothing, directives: selection.directives?.length ?? 0 };
      switch (selection.kind) {
        case Kind.FIELD:
          return beside(sum, beside(own, ofField(selection, parent)));
        case Kind.INLINE_FRAGMENT: {
          const type = selection.typeCondition ? around.schema.getType(selection.typeCondition.name.value) : parent;
          return beside(sum, beside(own, ofSelections(selection.selectionSet, type)));
        }
        case Kind.FRAGMENT_SPREAD:
          return beside(sum, beside(own, ofFragment(selection.name.value)));
        default:
          return selection satisfies never;
      }
    }, nothing);

  const ofFragment = (name: string): Measure => {
    const measured = known.get(name);
    const fragment = around.fragments.get(name);
    if (measured !== undefined || fragment === undefined) return measured ?? nothing;
    const result = ofSelections(fragment.selectionSet, around.schema.getType(fragment.typeCondition.name.value));
    known.set(name, result);
    return result;
  };

  const ofField = (node: FieldNode, parent: GraphQLNamedType | undefined): Measure => {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const inner = node.selectionSet ? ofSelections(node.selectionSet, field && getNamedType(field.type)) : nothing;
    const page = field === undefined ? undefined : pageSize(node, field);
    return {
      depth: 1 + inner.depth,
      aliases: (node.alias === undefined ? 0 : 1) + inner.aliases,
      directives: inner.directives,
      fields: 1 + inner.fields * (page ?? 1),
      largestPage: Math.max(page ?? 0, inner.largestPage),
    };
  };

  /** `undefined` for a field that is no list of pages. */
  const pageSize = (node: FieldNode, field: GraphQLField<unknown, unknown>): number | undefined => {
    const sizes = field.args.filter((argument) => argument.name === 'first' || argument.name === 'last');
    if (sizes.length === 0) return undefined;
    const asked = sizes.map(({ name, defaultValue }) => {
      const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
      return (value === undefined ? undefined : integer(value)) ?? defaultValue;
    });
    const given = asked.filter((size) => typeof size === 'number');
    return given.length === 0 ? assumedPageSize : Math.max(0, ...given);
  };

  const integer = (value: ValueNode): number | undefined => {
    if (value.kind === Kind.INT) return Number(value.value);
    if (value.kind !== Kind.VARIABLE) return undefined;
    const given = around.variables[value.name.value];
    if (given !== undefined) return typeof given === 'number' ? given : undefined;
    const byDefault = defaults.get(value.name.value);
    return byDefault?.kind === Kind.INT ? Number(byDefault.value) : undefined;
  };

  return ofSelections(operation.selectionSet, around.schema.getRootType(operation.operation) ?? undefined);
}

/** Two parts side by side at the same depth. */
function beside(one: Measure, other: Measure): Measure {
  return {
    depth: Math.max(one.depth, other.depth),
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    fields: one.fields + other.fields,
    largestPage: Math.max(one.largestPage, other.largestPage),
  };
}
