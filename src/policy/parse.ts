/**
 * From unknown JSON to a policy, or to the reasons why not. The only file that knows the schema library.
 */
import * as v from "valibot";
import { isPolicyDate } from "./dates";
import { type Field, fields, type FieldSpec, type Indicator, indicators, timeUnits, universalCodes } from "./fields";
import { listProblems } from "./lists";
import { ruleProblems } from "./parse-rules";
import { type Problem, quoted } from "./problem";
import {
  confidences,
  eventTypes,
  languages,
  payers,
  periods,
  type Policy,
  programmeKinds,
  salaryKinds,
  sourceTiers,
  triggers,
} from "./types";

const text = v.pipe(v.string(), v.trim(), v.minLength(1, "must not be empty"));
const date = v.pipe(v.string(), v.check(isPolicyDate, "must be a date: 2025-09-21, 2025-09 or 2025"));
const url = v.pipe(v.string(), v.check(isHttpUrl, "must be a full http(s) address"));
const country = v.pipe(v.string(), v.regex(/^[a-z]{2}$/, "must be two lower-case letters, as in us or eu"));
const programmeId = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2}\/[a-z0-9]+(-[a-z0-9]+)*$/, "must be country/slug, as in us/h-1b"),
);
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens"));
const languageTag = v.pipe(v.string(), v.regex(/^[a-z]{2}(-[A-Z][a-z]{3})?$/, "must be a tag such as en or zh-Hant"));

const localTextEntries = {
  en: text,
  "zh-Hans": v.optional(text),
  "zh-Hant": v.optional(text),
  ko: v.optional(text),
  ja: v.optional(text),
  de: v.optional(text),
  fr: v.optional(text),
  es: v.optional(text),
};
const localText = v.strictObject(localTextEntries);

const source = v.strictObject({
  url,
  title: text,
  publisher: text,
  tier: v.picklist(sourceTiers),
  published: v.nullable(date),
  seen: date,
  lang: languageTag,
});

const sourceIds = v.pipe(v.array(slug), v.minLength(1, "needs at least one source id"));

const number = v.pipe(v.number(), v.finite());
const range = v.pipe(
  v.strictTuple([number, number]),
  v.check(([low, high]) => low < high, "must be [lower, upper]"),
);

const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, "must be a currency code of ISO 4217, as in USD"));

const factEntries = {
  variant: v.optional(slug),
  issue: v.optional(country),
  appliesTo: v.optional(localText),
  basis: v.optional(localText),
  note: v.optional(localText),
  from: v.optional(date),
  asOf: v.optional(date),
  to: v.optional(date),
  trigger: v.optional(v.picklist(triggers)),
  sources: sourceIds,
  confidence: v.picklist(confidences),
};

/** Members that only some fields have. */
const fieldEntries: { readonly [name in Field | Indicator]?: v.ObjectEntries } = {
  fee: { payer: v.optional(v.picklist(payers)) },
  minSalary: { pay: v.optional(v.picklist(salaryKinds)), monthsAYear: v.optional(number) },
  cap: { per: v.optional(v.picklist(periods)) },
  points: { max: v.optional(number) },
  language: { unit: v.optional(languageTag) },
};

function factSchema(spec: FieldSpec, field: Field | Indicator): v.GenericSchema {
  const codes = v.picklist([...universalCodes, ...("codes" in spec ? (spec.codes ?? []) : [])]);
  const numeric = v.union([number, range, codes], `must be a number, [lower, upper], or ${quoted(universalCodes)}`);
  const extras: v.ObjectEntries = { ...fieldEntries[field] };
  switch (spec.shape) {
    case "code":
      return v.strictObject({ ...factEntries, value: codes, ...extras });
    case "count":
      return v.strictObject({ ...factEntries, value: numeric, ...extras });
    case "measure":
      return v.strictObject({ ...factEntries, value: numeric, unit: text, ...extras });
    case "money":
      return v.strictObject({
        ...factEntries,
        value: numeric,
        unit: v.optional(currency),
        per: v.optional(v.picklist(periods)),
        ...extras,
      });
    case "duration":
      return v.strictObject({ ...factEntries, value: numeric, unit: v.optional(v.picklist(timeUnits)), ...extras });
  }
}

function factsSchema(specs: { readonly [name in Field | Indicator]?: FieldSpec }) {
  return v.strictObject(
    Object.fromEntries(
      Object.entries(specs).map(([name, spec]) => [
        name,
        v.optional(v.pipe(v.array(factSchema(spec, name as Field | Indicator)), v.minLength(1, "must not be empty"))),
      ]),
    ),
  );
}

const alias = v.union([
  v.pipe(
    text,
    v.transform((name) => ({ text: name })),
  ),
  v.strictObject({ text, needs: v.optional(v.pipe(v.array(text), v.minLength(1))) }),
]);

const event = v.strictObject({ date, type: v.picklist(eventTypes), text: localText, sources: sourceIds });

const programme = v.strictObject({
  id: programmeId,
  kind: v.picklist(programmeKinds),
  names: v.strictObject({ ...localTextEntries, native: v.strictObject({ lang: languageTag, text }) }),
  code: v.optional(text),
  aliases: v.strictObject(Object.fromEntries(languages.map((language) => [language, v.optional(v.array(alias))]))),
  confusableWith: v.optional(v.array(programmeId)),
  formerly: v.optional(v.array(v.strictObject({ name: localText, until: date }))),
  agency: localText,
  officialUrl: url,
  audience: localText,
  facts: factsSchema(fields),
  events: v.array(event),
});

const policy = v.strictObject({
  $schema: v.optional(v.string()),
  country,
  reviewed: date,
  sources: v.record(slug, source),
  programmes: v.array(programme),
  indicators: v.optional(factsSchema(indicators)),
});

/** The schema of a whole file and those that it repeats, for the tool that writes the `schema.json` of editors. */
export const schemas = {
  policy,
  repeated: {
    text,
    date,
    url,
    country,
    programmeId,
    slug,
    languageTag,
    localText,
    source,
    sourceIds,
    number,
    range,
    alias,
    event,
  },
};

/**
 * Reads one policy file. Gives the policy when nothing is wrong, else `null` and every problem found.
 * Never throws, whatever `input` is.
 */
export function parsePolicy(input: unknown): { readonly policy: Policy | null; readonly problems: readonly Problem[] } {
  const result = v.safeParse(policy, input);
  if (!result.success) {
    return {
      policy: null,
      problems: result.issues.map((issue) => ({ path: pathOf(issue), message: messageOf(issue) })),
    };
  }
  const { $schema: _schema, ...content } = result.output;
  // The output has the shape of Policy by construction: the entries of `facts` and `aliases` are built from the same tables.
  const parsed = content as Policy;
  const problems = [
    ...listProblems(input, content),
    ...lostSources(input as v.InferInput<typeof policy>, parsed),
    ...ruleProblems(parsed),
  ];
  return { policy: problems.length === 0 ? parsed : null, problems };
}

/** Of a record's ids, the schema library leaves out `__proto__`, `prototype` and `constructor`, and says nothing. */
function lostSources(input: v.InferInput<typeof policy>, { sources }: Policy): readonly Problem[] {
  return Object.keys(input.sources)
    .filter((id) => !Object.hasOwn(sources, id))
    .map((id) => ({ path: `sources.${id}`, message: `"${id}" is no id for a source; choose another` }));
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  let path = "";
  for (const { key } of issue.path ?? []) path += typeof key === "number" ? `[${key}]` : `${path && "."}${String(key)}`;
  return path || "(the whole file)";
}

function messageOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type !== "strict_object") return issue.message;
  if (issue.expected === "never") return "is not a member known here; check its spelling, or remove it";
  return issue.received === "undefined" ? "is missing" : issue.message;
}

/** Whether `address` is a whole web address, with its scheme. */
export function isHttpUrl(address: string): boolean {
  return URL.canParse(address) && /^https?:\/\//.test(address);
}
