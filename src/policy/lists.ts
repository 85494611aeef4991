import type { Problem } from "./problem";

/**
 * Places where the input has a list and the parsed output an object: the schema library takes an empty list for an
 * object without members, and what its author meant would be lost.
 */
export function listProblems(input: unknown, output: unknown, path = ""): readonly Problem[] {
  if (typeof input !== "object" || input === null || typeof output !== "object" || output === null) return [];
  if (Array.isArray(output)) {
    return output.flatMap((value: unknown, i) =>
      listProblems(Array.isArray(input) ? input[i] : null, value, `${path}[${i}]`),
    );
  }
  if (Array.isArray(input)) return [{ path: path || "(the whole file)", message: "must be an object, not a list" }];
  const members = new Map(Object.entries(input));
  return Object.entries(output).flatMap(([name, value]) =>
    listProblems(members.get(name), value, path === "" ? name : `${path}.${name}`),
  );
}
