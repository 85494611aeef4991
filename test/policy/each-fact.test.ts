import { expect, test } from "vitest";
import { eachFact } from "../../src/policy/each-fact";
import { factWith, policyWith, programmeWith } from "../fixtures/policy";

test("every fact of programmes and country has the path under which the file holds it", () => {
  const policy = policyWith({
    programmes: [
      programmeWith({ facts: { status: [factWith(), factWith({ variant: "fast" })] } }),
      programmeWith({ id: "xx/moon", facts: { ageMax: [factWith({ value: 40 })] } }),
    ],
    indicators: { medianWage: [factWith({ value: 3000, unit: "EUR", per: "month" })] },
  });
  expect(eachFact(policy).map(({ path, programme }) => [path, programme?.id ?? null])).toEqual([
    ["programmes[0].facts.status[0]", "xx/star"],
    ["programmes[0].facts.status[1]", "xx/star"],
    ["programmes[1].facts.ageMax[0]", "xx/moon"],
    ["indicators.medianWage[0]", null],
  ]);
});
