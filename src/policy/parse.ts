/**
 * From unknown JSON to a policy, or to the reasons why not. The only file that knows the schema library.
 */
import * as v from "valibot";
import { compareDates, isPolicyDate } from "./dates";
import {
  type Field,
  fieldNames,
  fields,
  type FieldSpec,
  type Indicator,
  indicatorNames,
  indicators,
  timeUnits,
  universalCodes,
} from "./fields";
import {
  confidences,
  eventTypes,
  type Fact,
  languages,
  payers,
  periods,
  type Policy,
  programmeKinds,
  salaryKinds,
  sourceTiers,
  triggers,
} from "./types";

/** What is wrong with a policy file, where, and how to mend it. */
export interface Problem {
  /** Path inside the file, as in `programmes[0].facts.fee[2].unit`. */
  readonly path: string;
  readonly message: string;
}

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

/** Rules between the members of one fact; each gives the member it is about and what is wrong. */
function contradictions(fact: Fact, { shape }: FieldSpec): readonly Problem[] {
  const found: Problem[] = [];
  if ((fact.from === undefined) === (fact.asOf === undefined)) {
    found.push({
      path: "from",
      message: "give `from` (the value holds since that day) or `asOf`, exactly one of them",
    });
  }
  const start = fact.from ?? fact.asOf;
  if (start !== undefined && fact.to !== undefined && compareDates(start, fact.to) >= 0) {
    found.push({
      path: "to",
      message: `must be later than ${start}: it is the first day on which the value no longer holds`,
    });
  }
  const isNumeric = typeof fact.value !== "string";
  if (isNumeric && shape === "money" && fact.unit === undefined) {
    found.push({ path: "unit", message: "money needs its currency, as in USD" });
  }
  if (isNumeric && shape === "money" && fact.per === undefined) {
    found.push({ path: "per", message: `money needs its period: ${quoted(periods)}` });
  }
  if (isNumeric && shape === "duration" && fact.unit === undefined) {
    found.push({ path: "unit", message: `a duration needs its time unit: ${quoted(timeUnits)}` });
  }
  if (!isNumeric && fact.per !== undefined) {
    found.push({ path: "per", message: `goes with a number, not with "${fact.value}"` });
  }
  return found;
}

/** Members that only some fields have. */
const fieldEntries: { readonly [name in Field | Indicator]?: v.ObjectEntries } = {
  fee: { payer: v.optional(v.picklist(payers)) },
  minSalary: { pay: v.optional(v.picklist(salaryKinds)), monthsAYear: v.optional(number) },
  cap: { per: v.optional(v.picklist(periods)) },
  points: { max: v.optional(number) },
  language: { unit: v.optional(languageTag) },
};

function factSchema(spec: FieldSpec, field: Field | Indicator): v.GenericSchema {
  const codes = v.picklist([...universalCodes, ...("codes" in spec ? spec.codes : [])]);
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
  const problems = referenceProblems(parsed);
  return { policy: problems.length === 0 ? parsed : null, problems };
}

/** What the schema cannot see: ids that point nowhere, programmes of another country, rules between a fact's members. */
function referenceProblems(parsed: Policy): readonly Problem[] {
  const problems: Problem[] = [];
  const checkSources = (path: string, ids: readonly string[]) => {
    for (const [i, id] of ids.entries()) {
      if (!Object.hasOwn(parsed.sources, id)) {
        problems.push({
          path: `${path}.sources[${i}]`,
          message: `"${id}" is not in this file's sources; add it there`,
        });
      }
    }
  };
  const checkFacts = (path: string, list: readonly Fact[], spec: FieldSpec) => {
    for (const [f, fact] of list.entries()) {
      checkSources(`${path}[${f}]`, fact.sources);
      for (const problem of contradictions(fact, spec)) {
        problems.push({ ...problem, path: `${path}[${f}].${problem.path}` });
      }
    }
  };
  for (const [p, item] of parsed.programmes.entries()) {
    const at = `programmes[${p}]`;
    if (!item.id.startsWith(`${parsed.country}/`)) {
      problems.push({ path: `${at}.id`, message: `"${item.id}" belongs in ${item.id.slice(0, 2)}.json` });
    }
    for (const [e, happened] of item.events.entries()) checkSources(`${at}.events[${e}]`, happened.sources);
    for (const field of fieldNames) checkFacts(`${at}.facts.${field}`, item.facts[field] ?? [], fields[field]);
  }
  for (const name of indicatorNames)
    checkFacts(`indicators.${name}`, parsed.indicators?.[name] ?? [], indicators[name]);
  return problems;
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

function isHttpUrl(address: string): boolean {
  return URL.canParse(address) && /^https?:\/\//.test(address);
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(", ");
}
