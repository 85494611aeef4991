/** `npm run -s policy:schema`: writes `assets/policy/schema.json`, which tells editors what a policy file may hold. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { policySchema } from "./policy-schema";

const file = join(import.meta.dirname, "../../assets/policy/schema.json");
writeFileSync(file, `${JSON.stringify(policySchema(), null, 2)}\n`);
