import type { Fact } from "../policy/types";
import type { Words } from "./words";

const messages = { employer: "payer_employer", applicant: "payer_applicant", either: "payer_either" } as const;

/** Who pays a fee; null where the record does not tell. */
export function payerOf(fact: Fact, { t }: Words): string | null {
  return fact.payer ? t(messages[fact.payer]) : null;
}
