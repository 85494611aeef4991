/** The JSON schema of policy files, for editors: made from the parser's own schema, so that the two cannot disagree. */
import { type ConversionConfig, toJsonSchema } from "@valibot/to-json-schema";
import { isPolicyDate } from "../../src/policy/dates";
import { type Field, fields, type FieldSpec, type Indicator, indicators } from "../../src/policy/fields";
import { isHttpUrl, schemas } from "../../src/policy/parse";
import {
  aliasTexts,
  eventTexts,
  factTexts,
  fieldTexts,
  indicatorTexts,
  policyTexts,
  programmeTexts,
  sourceTexts,
} from "./schema-descriptions";

/** As much of JSON Schema (draft 7, which editors know best) as policy files need. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly properties?: { readonly [name: string]: JsonSchema };
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
}

type Texts = { readonly [name: string]: string };
type Specs = { readonly [F in Field | Indicator]?: FieldSpec };

/** Checks that are code in the parser, as far as a pattern can say the same. */
const patterns: ReadonlyMap<unknown, string> = new Map([
  [isPolicyDate, "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"],
  [isHttpUrl, "^https?://"],
]);

/** Other code is left to `npm run -s policy:check`. */
const convertAction: NonNullable<ConversionConfig["overrideAction"]> = ({ valibotAction, jsonSchema }) => {
  if (valibotAction.type === "trim") return { ...jsonSchema, pattern: "\\S" };
  if (valibotAction.type === "finite") return jsonSchema;
  if (valibotAction.type !== "check" || !("requirement" in valibotAction)) return null;
  const pattern = patterns.get(valibotAction.requirement);
  return pattern === undefined ? jsonSchema : { ...jsonSchema, pattern };
};

/** The content of `assets/policy/schema.json`. */
export function policySchema(): JsonSchema {
  const { $schema, $defs, ...whole } = toJsonSchema(schemas.policy, {
    typeMode: "input",
    definitions: schemas.repeated,
    overrideAction: convertAction,
    // The library's type has every keyword there is, in every version.
  }) as unknown as JsonSchema & { readonly $defs: { readonly [name: string]: JsonSchema } };
  const ofFacts = (texts: Texts, specs: Specs) => (schema: JsonSchema) =>
    withTexts(
      withMembers(schema, (name, list) => ({
        ...list,
        items: factSchema(list.items as JsonSchema, specs[name as Field | Indicator]),
      })),
      texts,
    );
  const programme = (schema: JsonSchema) =>
    withTexts(replaced(schema, "facts", ofFacts(fieldTexts, fields)), programmeTexts);
  const lists = replaced(whole, "programmes", (list) => ({ ...list, items: programme(list.items as JsonSchema) }));
  return {
    $schema,
    title: "A policy file: one country with its programmes, facts, events and sources",
    ...withTexts(replaced(lists, "indicators", ofFacts(indicatorTexts, indicators)), policyTexts),
    $defs: {
      ...$defs,
      source: withTexts($defs["source"], sourceTexts),
      event: withTexts($defs["event"], eventTexts),
      alias: {
        ...$defs["alias"],
        anyOf: $defs["alias"]?.anyOf?.map((way) => (way.properties ? withTexts(way, aliasTexts) : way)),
      },
    },
  };
}

/** The rules between a fact's members that the parser has as code. */
function factSchema(fact: JsonSchema, spec: FieldSpec | undefined): JsonSchema {
  const needed = spec?.shape === "money" ? ["unit", "per"] : spec?.shape === "duration" ? ["unit"] : [];
  const known = Object.keys(fact.properties ?? {});
  return {
    ...withTexts(fact, Object.fromEntries(Object.entries(factTexts).filter(([name]) => known.includes(name)))),
    oneOf: [{ required: ["from"] }, { required: ["asOf"] }],
    if: { properties: { value: { type: "string" } } },
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    then: known.includes("per") ? { not: { required: ["per"] } } : {},
    else: { required: needed },
  };
}

/** `schema` with a description on each member. Throws where a text or a member is missing. */
function withTexts(schema: JsonSchema | undefined, texts: Texts): JsonSchema {
  const names = Object.keys(schema?.properties ?? {});
  const odd = [
    ...names.filter((name) => !(name in texts)),
    ...Object.keys(texts).filter((name) => !names.includes(name)),
  ];
  if (!schema || odd.length > 0) throw new Error(`schema-descriptions.ts and the parser disagree on ${odd.join(", ")}`);
  return withMembers(schema, (name, member) => ({ description: texts[name], ...member }));
}

function withMembers(schema: JsonSchema, change: (name: string, member: JsonSchema) => JsonSchema): JsonSchema {
  const properties = Object.entries(schema.properties ?? {}).map(([name, member]) => [name, change(name, member)]);
  return { ...schema, properties: Object.fromEntries(properties) };
}

/** `schema` with one member changed. */
function replaced(schema: JsonSchema, name: string, change: (member: JsonSchema) => JsonSchema): JsonSchema {
  return withMembers(schema, (each, member) => (each === name ? change(member) : member));
}
