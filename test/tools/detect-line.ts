/** Reads one line of the detect command's input. */

export interface DetectLine {
  readonly id: string | number;
  readonly text: string;
  readonly lang: string | null;
}

/** The line's text, or what is wrong with it. `published` is for claims, and only checked here. */
export function parseLine(line: string): { readonly input?: DetectLine; readonly problem?: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return { problem: `is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (typeof json !== "object" || json === null || Array.isArray(json))
    return { problem: "must be an object {id, text, lang?, published?}" };
  const { id, text, lang, published }: { id?: unknown; text?: unknown; lang?: unknown; published?: unknown } = json;
  if (typeof id !== "string" && typeof id !== "number") return { problem: `"id" must be a string or a number` };
  if (typeof text !== "string") return { problem: `"text" must be a string` };
  if (lang !== undefined && lang !== null && typeof lang !== "string")
    return { problem: `"lang" must be a language tag such as en or zh-Hans` };
  if (published !== undefined && published !== null && typeof published !== "string")
    return { problem: `"published" must be a date such as 2025-09-21` };
  return { input: { id, text, lang: lang ?? null } };
}
