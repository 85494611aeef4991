/** JSON Schema, as much of draft 7 as policy files need, to hold the editors' schema against the parser. */
import type { JsonSchema } from "../tools/policy-schema";

type Check = (
  value: unknown,
  operand: never,
  context: { readonly schema: JsonSchema; readonly root: JsonSchema },
) => boolean;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const types: { readonly [type: string]: (value: unknown) => boolean } = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  null: (value) => value === null,
};

/** What each keyword asks of a value; a value of another type than the keyword is about passes. */
const checks: { readonly [keyword: string]: Check } = {
  type: (value, type: string) => types[type]?.(value) ?? false,
  enum: (value, codes: readonly unknown[]) => codes.includes(value),
  pattern: (value, pattern: string) => typeof value !== "string" || new RegExp(pattern, "u").test(value),
  minLength: (value, least: number) => typeof value !== "string" || value.length >= least,
  minItems: (value, least: number) => !Array.isArray(value) || value.length >= least,
  required: (value, names: readonly string[]) => !isObject(value) || names.every((name) => Object.hasOwn(value, name)),
  properties: (value, members: Record<string, JsonSchema>, { root }) =>
    !isObject(value) ||
    Object.entries(members).every(
      ([name, schema]) => !Object.hasOwn(value, name) || isValid(value[name], schema, root),
    ),
  additionalProperties: (value, rest: JsonSchema | false, { schema, root }) =>
    !isObject(value) ||
    Object.keys(value)
      .filter((name) => !Object.hasOwn(schema.properties ?? {}, name))
      .every((name) => rest !== false && isValid(value[name], rest, root)),
  propertyNames: (value, names: JsonSchema, { root }) =>
    !isObject(value) || Object.keys(value).every((name) => isValid(name, names, root)),
  items: (value, items: JsonSchema | readonly JsonSchema[], { root }) =>
    !Array.isArray(value) ||
    value.every((item, i) => {
      const schema = Array.isArray(items) ? (items[i] as JsonSchema | undefined) : (items as JsonSchema);
      return schema === undefined || isValid(item, schema, root);
    }),
  additionalItems: (value, _isAllowed: false, { schema }) =>
    !Array.isArray(value) || !Array.isArray(schema.items) || value.length <= schema.items.length,
  anyOf: (value, ways: readonly JsonSchema[], { root }) => ways.some((way) => isValid(value, way, root)),
  oneOf: (value, ways: readonly JsonSchema[], { root }) => ways.filter((way) => isValid(value, way, root)).length === 1,
  not: (value, other: JsonSchema, { root }) => !isValid(value, other, root),
  if: (value, condition: JsonSchema, { schema, root }) => {
    const branch = isValid(value, condition, root) ? schema["then"] : schema["else"];
    return branch === undefined || isValid(value, branch as JsonSchema, root);
  },
  $ref: (value, path: string, { root }) => isValid(value, definition(path, root), root),
};

/** Keywords that ask nothing, or are read by another one. */
const silent = new Set(["$schema", "$defs", "title", "description", "then", "else"]);

/** Whether `value` is valid. Throws on a keyword that is not known here. */
export function isValid(value: unknown, schema: JsonSchema, root: JsonSchema = schema): boolean {
  return Object.entries(schema).every(([keyword, operand]) => {
    if (silent.has(keyword)) return true;
    const check = checks[keyword];
    if (!check) throw new Error(`json-schema.ts does not know "${keyword}"`);
    return check(value, operand as never, { schema, root });
  });
}

function definition(path: string, root: JsonSchema): JsonSchema {
  const name = path.replace("#/$defs/", "");
  const found = (root["$defs"] as { readonly [name: string]: JsonSchema })[name];
  if (!found) throw new Error(`nothing is defined as ${path}`);
  return found;
}
