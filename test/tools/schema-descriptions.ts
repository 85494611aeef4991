/** What an editor says of each member of a policy file. One sentence or two; the README beside the files has the rest. */
import type { Field, Indicator } from "../../src/policy/fields";
import type { Alias, Fact, Policy, PolicyEvent, Programme, Source } from "../../src/policy/types";

/** A text for every member, and none for a member that there is not. */
type Texts<T> = { readonly [K in keyof T]-?: string };

export const policyTexts: Texts<Policy> & { readonly $schema: string } = {
  $schema: "Where editors find this description: ./schema.json",
  country: "ISO 3166-1 code in lower case, or eu; the same as the file's name.",
  reviewed: "The last day on which somebody went over the whole file.",
  sources: "Every page that a fact or an event was read on, by an id of your choice: lower-case words and hyphens.",
  programmes: "Every route that the state offers, has offered or has announced.",
  indicators: "Facts about the country itself.",
};

export const sourceTexts: Texts<Source> = {
  url: "The page itself, not the front page of its site.",
  title: "The title that the page shows, in its own language.",
  publisher: "Who speaks there: a ministry, a law firm, a newspaper.",
  tier: "official: the state itself. expert: a law firm, university or data house. press. guide: an agent or a guide.",
  published: "The page's own date; null where it shows none.",
  seen: "The day on which you read it, to the day.",
  lang: "Language of the page, as in en or zh-Hant.",
};

export const programmeTexts: Texts<Programme> = {
  id: "The country, a slash, and the everyday name in lower case: us/h-1b. It never changes.",
  kind: "What the route is for.",
  names: "The name as a headline would have it; English always, other languages where there is an established one.",
  code: "The status code that the press uses beside the name, as in F-2-T.",
  aliases: "What the press calls it, by language. Each of these is marked in articles.",
  confusableWith: "Programmes that readers take for this one. The others name this one too.",
  formerly: "Names that it had before, each with the day until which.",
  agency: "Who decides.",
  officialUrl: "The state's own page about it.",
  audience: "For whom it is, in one line.",
  facts: "Dated values by field. A field that nobody has looked up yet is left out.",
  events: "What happened to it: proposals, rulings, changes.",
};

export const aliasTexts: Texts<Alias> = {
  text: "The name as printed.",
  needs: "Words of which one must stand near (in the same paragraph or the title) for the name to mean this programme.",
};

export const eventTexts: Texts<PolicyEvent> = {
  date: "To the day, the month or the year, as the source says.",
  type: "What kind of thing happened.",
  text: "One sentence that stands by itself.",
  sources: "Ids of the pages that say so; the best first.",
};

export const factTexts: Texts<Fact> = {
  value: 'A number, a range [lower, upper] or a code. "none": there is none. "silent": the source does not say.',
  unit: "Currency of money (USD), time unit of a duration (month), language of a language level (de).",
  per: "What money or a count is for: once, or a unit of time.",
  payer: "Who pays by law.",
  pay: "Which salary is meant: gross, base or net.",
  monthsAYear: "How many monthly salaries a year counts, where the law says.",
  max: "The best possible score.",
  basis: "What the value is derived from, as in 1.5 times the average wage.",
  appliesTo: "Whom or which case the value is for; left out: everyone.",
  issue: "Member state that issues a shared programme under its own rule.",
  variant: "Names a parallel series of the field, as in renewal; the series that is first in the list leads.",
  from: "Day since which the value holds. Give this or asOf.",
  asOf: "Day for which the source states the value, where it does not say since when it holds.",
  to: "First day on which the value no longer holds.",
  trigger: "Which day decides which rule applies to a person: that of filing or that of the decision.",
  sources: "Ids of the pages that say so; the best first.",
  confidence: "high: the state says so, or several agree. medium: one weak source. low: sources disagree.",
  note: "What a reader must know to understand the value.",
};

export const fieldTexts: { readonly [F in Field]: string } = {
  status: "Whether one can apply.",
  legal: "Where a court case about the programme stands.",
  fee: "What the application costs.",
  minSalary: "The lowest salary that qualifies.",
  cap: "How many are let in.",
  selection: "How they are chosen where more apply than are let in.",
  processingTime: "From a complete application to the decision.",
  initialDuration: "How long the first permit lasts.",
  renewability: "Whether it can be renewed.",
  maxDuration: "How long one can stay on it in all.",
  yearsToPR: 'How long until permanent residence; "none" where the route does not lead there.',
  yearsToCitizenship: "How long until citizenship.",
  sponsor: "Whether somebody has to ask for the person.",
  employerTied: "Whether the permit ends with the job.",
  spouseWork: "Whether the spouse may work.",
  education: "The lowest degree that qualifies.",
  language: "The lowest level of the language that qualifies.",
  ageMax: "The highest age that qualifies.",
  points: "How many points pass.",
};

export const indicatorTexts: { readonly [I in Indicator]: string } = {
  rdShareOfGdp: "Spending on research and development as a share of GDP.",
  talentFlow: "How many highly skilled people come or go, net.",
  newcomerTax: "What a newcomer's income is taxed at, where there is a regime of its own.",
  medianWage: "The median wage.",
  talentAttractiveness: "A published score of how attractive the country is to talent.",
};
