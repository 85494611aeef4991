import { describe, expect, it } from "vitest";
import { factWith, policyWith, programmeWith, sourceWith } from "../fixtures/policy";
import { programmeAsOf, programmeText, staleLines } from "./policy-text";

const sources = {
  gazette: sourceWith(),
  ministry: sourceWith({ url: "https://ministry.example", publisher: "Ministry", seen: "2026-03-01" }),
  court: sourceWith({ url: "https://court.example", publisher: "Court" }),
};
const fee = { unit: "EUR", per: "once" } as const;
const programme = programmeWith({
  facts: {
    status: [factWith({ value: "announced", from: "2023-06", to: "2024" }), factWith({ from: "2024" })],
    fee: [
      factWith({ ...fee, value: 100, from: "2024", to: "2026-07", sources: ["ministry"] }),
      factWith({ ...fee, value: 150, from: "2026-07", sources: ["ministry"] }),
      factWith({ ...fee, value: 40, variant: "renewal", appliesTo: { en: "Renewal" }, sources: ["ministry"] }),
    ],
    minSalary: [
      factWith({ value: "silent" }),
      factWith({ value: 50_000, unit: "EUR", per: "year", issue: "de", from: undefined, asOf: "2025" }),
    ],
  },
  events: [
    { date: "2023-06", type: "announced", text: { en: "The minister announces it." }, sources: ["gazette"] },
    { date: "2025-02-03", type: "ruling", text: { en: "A court upholds it." }, sources: ["court"] },
  ],
});
const on = (day: string) => programmeAsOf({ programme, sources, on: day });

describe("programmeAsOf", () => {
  it.each([
    ["2023-05-31", undefined],
    ["2023-06-01", "announced"],
    ["2023-12-31", "announced"],
    ["2024-01-01", "open"],
    // A month means its first day.
    ["2024-01", "open"],
  ])("gives the state that held on %s: %s", (day, status) => {
    expect(on(day).facts.status?.[0]?.value).toBe(status);
  });

  it("gives every series that holds: variants, and each member state’s own rule once", () => {
    const { facts } = on("2026-06-01");
    expect(facts.fee?.map(({ value }) => value)).toEqual([100, 40]);
    expect(facts.minSalary?.map(({ value, issue }) => [value, issue])).toEqual([
      ["silent", undefined],
      [50_000, "de"],
    ]);
    expect(facts.cap).toBeUndefined();
  });

  it("gives the next scheduled change, until it has come", () => {
    expect(on("2026-06-30").next.fee?.value).toBe(150);
    expect(on("2026-07-01").next.fee).toBeUndefined();
    expect(on("2026-07-01").facts.fee?.[0]?.value).toBe(150);
  });

  it("gives what had happened by then, the newest first", () => {
    expect(on("2025-02-02").events.map(({ type }) => type)).toEqual(["announced"]);
    expect(on("2025-02-03").events.map(({ type }) => type)).toEqual(["ruling", "announced"]);
  });

  it("gives the sources of what it gives, and no others", () => {
    expect(Object.keys(on("2023-06-01").sources)).toEqual(["gazette"]);
    expect(Object.keys(on("2026-06-01").sources)).toEqual(["gazette", "ministry", "court"]);
  });
});

describe("programmeText", () => {
  const lines = programmeText(on("2026-06-01")).split("\n");
  const after = (start: string) => lines.slice(lines.findIndex((line) => line.startsWith(start)));

  it("names the programme and the day", () => {
    expect(lines[0]).toBe("Star visa (xx/star) as of 2026-06-01");
  });

  it("gives each value with its date and who says so, and the change to come below", () => {
    const [first, second, third, fourth] = after("Cost");
    expect(first).toMatch(/^Cost +100 EUR.*\[since 2024; Ministry\]$/);
    expect(second).toMatch(/^ +.*40 EUR.*\[since 2024-01-01; Ministry\]$/);
    expect([second, third].join(" ")).toContain("Renewal");
    expect([third, fourth].join(" ")).toMatch(/ from 2026-07: 150 EUR/);
  });

  it("tells a silent source from a field that nobody has looked up", () => {
    expect(lines.find((line) => line.includes("Not published"))).toMatch(/\[since 2024-01-01; Gazette\]$/);
    expect(lines.filter((line) => line.endsWith("No record yet")).length).toBeGreaterThan(10);
  });

  it("says as of where the source does not say since when", () => {
    expect(lines.find((line) => line.includes("50,000 EUR"))).toMatch(/\[as of 2025; Gazette\]$/);
  });

  it("ends with what happened", () => {
    expect(lines.slice(-2)).toEqual(["2025-02-03 A court upholds it.", "2023-06    The minister announces it."]);
  });
});

describe("staleLines", () => {
  const policy = policyWith({
    sources,
    programmes: [programme],
    indicators: { medianWage: [factWith({ value: 3_000, unit: "EUR", per: "month" })] },
  });

  it("lists values that hold today by the day of their last check, series by series", () => {
    expect(staleLines([policy], "2026-06-15")).toEqual([
      "xx/star status: last checked 2026-01-01",
      "xx/star minSalary: last checked 2026-01-01",
      "xx/star minSalary (de): last checked 2026-01-01",
      "xx/star fee: last checked 2026-03-01",
      "xx/star fee (renewal): last checked 2026-03-01",
    ]);
  });

  it("lists what is said of the country itself under its code", () => {
    expect(staleLines([policy], "2028-06-15")).toContain("xx medianWage: last checked 2026-01-01");
  });

  it("is empty as long as everything was read lately", () => {
    expect(staleLines([policy], "2026-01-20")).toEqual([]);
  });

  it("puts the oldest first, whatever country it is of", () => {
    const older = policyWith({
      country: "yy",
      sources: { gazette: sourceWith({ seen: "2025-12-01" }) },
      programmes: [programmeWith({ id: "yy/moon" })],
    });
    expect(staleLines([policy, older], "2026-02-15").map((line) => line.split(" ")[0])).toEqual(["yy/moon", "xx/star"]);
  });
});
