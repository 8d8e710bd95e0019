import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** How far a selection goes. */
export interface SelectionLimits {
  /** Objects within objects, the node itself included. */
  readonly depth: number;
  /** Types of which only the first scalar is asked for. */
  readonly shallow: ReadonlySet<string>;
  /** Arguments of the fields that need some, by coordinate; a field that needs some and has none here is left out. */
  readonly arguments: Readonly<Record<string, string>>;
}

/** Whether a field gives several objects: a list of them, or a connection. */
export function givesObjects(field: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(field.type);
  return isObjectType(named) && (isListType(getNullableType(field.type)) || named.name.endsWith('Connection'));
}

/**
 * Everything that can be asked of a type, as the text of a selection: a field of the schema that is new is asked for too. No type stands within
 * itself; connections are asked for two.
 *
 * @param visited gets the coordinate of each field selected
 */
export function wholeSelection(type: GraphQLObjectType, limits: SelectionLimits, visited: Set<string>): string {
  return selectionOf(type, []);

  function selectionOf(parent: GraphQLObjectType, path: readonly string[]): string {
    const fields = Object.values(parent.getFields());
    if (limits.shallow.has(parent.name))
      return `{ ${fields.find(({ type: of }) => isLeafType(getNamedType(of)))?.name} }`;
    const selected = fields.flatMap((field) => fieldOf(parent, field, [...path, parent.name]) ?? []);
    return `{ ${selected.length === 0 ? '__typename' : selected.join(' ')} }`;
  }

  function fieldOf(
    parent: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    path: readonly string[],
  ): string | undefined {
    const coordinate = `${parent.name}.${field.name}`;
    const given = limits.arguments[coordinate];
    if (given === undefined && field.args.some(isRequiredArgument)) return undefined;
    const named = getNamedType(field.type);
    if (isLeafType(named)) return given === undefined ? field.name : `${field.name}(${given})`;
    const isConnection = named.name.endsWith('Connection');
    const node = isConnection && isObjectType(named) ? nodeOf(named) : named;
    if (!isObjectType(node) || path.includes(node.name) || path.length >= limits.depth) return undefined;
    visited.add(coordinate);
    const inside = selectionOf(node, path);
    if (isConnection) return `${field.name}(first: 2) { edges { node ${inside} } }`;
    return `${field.name}${given === undefined ? '' : `(${given})`} ${inside}`;
  }
}

/** The type of a connection's nodes. */
export function nodeOf(connection: GraphQLObjectType): GraphQLObjectType {
  const edge = getNamedType(connection.getFields()['edges']?.type);
  const node = isObjectType(edge) ? getNamedType(edge.getFields()['node']?.type) : undefined;
  if (!isObjectType(node)) throw new Error(`${connection.name} is no connection.`);
  return node;
}
