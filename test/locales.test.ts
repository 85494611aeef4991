import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

interface Entry {
  readonly message: string;
  readonly placeholders?: { readonly [name: string]: { readonly content: string } };
}

const root = join(import.meta.dirname, "../assets/_locales");
const source = join(import.meta.dirname, "../src");

function messagesOf(locale: string): { readonly [key: string]: Entry } {
  return JSON.parse(readFileSync(join(root, locale, "messages.json"), "utf8"));
}

const english = messagesOf("en");
const locales = readdirSync(root).filter((name) => !name.startsWith("."));

/** Names of the placeholders that a message uses, in alphabetical order. */
function used({ message }: Entry): readonly string[] {
  return [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase() ?? "").toSorted();
}

/** The text of every source file. */
function sources(): string {
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .join("\n");
}

describe.each(locales)("the locale %s", (locale) => {
  const messages = messagesOf(locale);

  it("has the keys of English, no more and no fewer, in the same order", () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english));
  });

  it("defines each placeholder as English does, and uses all of them", () => {
    for (const [key, entry] of Object.entries(messages)) {
      expect([key, entry.placeholders]).toEqual([key, english[key]?.placeholders]);
      const defined = Object.keys(entry.placeholders ?? {}).toSorted();
      expect([key, [...new Set(used(entry))]]).toEqual([key, defined]);
    }
  });

  it("leaves nothing empty and nothing to trim", () => {
    const untidy = Object.entries(messages).filter(([, { message }]) => message === "" || message !== message.trim());
    expect(untidy).toEqual([]);
  });

  it("keeps the description within what the shops take", () => {
    const mostCharacters = 132;
    expect([...(messages["extDescription"]?.message ?? "")].length).toBeLessThanOrEqual(mostCharacters);
  });
});

it("every key is a name that browsers accept, once, whatever its case", () => {
  const keys = Object.keys(english);
  expect(keys.filter((key) => !/^[A-Za-z0-9_]+$/.test(key))).toEqual([]);
  expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
});

it("every message with a number of things has its two forms", () => {
  const bases = (form: string) =>
    Object.keys(english)
      .filter((key) => key.endsWith(form))
      .map((key) => key.slice(0, -form.length))
      .toSorted();
  expect(bases("_one")).toEqual(bases("_other"));
});

it("no message is left that nobody shows", () => {
  const code = sources() + readFileSync(join(source, "../manifest.json"), "utf8");
  const unused = Object.keys(english).filter((key) => !code.includes(key.replace(/_(one|other)$/, "")));
  expect(unused).toEqual([]);
});
