/** From an unknown message to a request. What does not fit is null: a page, another version, or an attacker sent it. */
import { isPolicyDate } from "../policy/dates";
import { isSiteMode } from "../settings/settings";
import type { Request, RequestKind } from "./requests";

type Shape = (message: Readonly<Record<string, unknown>>) => boolean;

const isText = (value: unknown): value is string => typeof value === "string";
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);
const isIndex = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isDate = (value: unknown): boolean => isText(value) && isPolicyDate(value);

const shapes: { readonly [K in RequestKind]: Shape } = {
  relevant: () => true,
  begin: ({ highlight }) => isText(highlight) && /^[a-z][a-z0-9-]{3,40}$/.test(highlight),
  detect: ({ input }) => isDetectInput(input),
  report: ({ report }) => isRecord(report) && isIndex(report["words"]) && isListOf(report["items"], isArticleItem),
  programme: ({ id }) => isText(id),
  country: ({ code, on }) => isText(code) && isDate(on),
  programmes: ({ on }) => isDate(on),
  tab: () => true,
  setSite: ({ site, mode }) => isText(site) && isSiteMode(mode),
  jump: ({ tab, ref, nth }) => isIndex(tab) && isText(ref) && isIndex(nth),
  compare: ({ refs }) => isListOf(refs, isText),
  about: () => true,
  sites: () => true,
  importPreview: ({ text }) => isText(text),
  importApply: ({ text, file }) => isText(text) && isText(file),
  importUndo: ({ to }) => to === "previous" || to === "packaged",
  importState: () => true,
};

/** The request in `message`, or null where it has not the shape of any. Never throws. */
export function requestFrom(message: unknown): Request | null {
  if (!isRecord(message)) return null;
  const { kind } = message;
  if (!isText(kind) || !Object.hasOwn(shapes, kind)) return null;
  // Checked by the line before: `kind` is a key of the table, and the table proves the rest of the shape.
  return shapes[kind as RequestKind](message) ? (message as unknown as Request) : null;
}

function isDetectInput(input: unknown): boolean {
  return (
    isRecord(input) &&
    isText(input["title"]) &&
    isTextOrNull(input["lang"]) &&
    isListOf(input["blocks"], isBlock) &&
    (input["known"] === undefined || isContext(input["known"]))
  );
}

function isBlock(value: unknown): boolean {
  return isRecord(value) && isIndex(value["id"]) && isText(value["text"]) && isTextOrNull(value["lang"]);
}

function isContext(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value["relevant"] === "boolean" &&
    isListOf(value["programmes"], isText) &&
    isListOf(value["countries"], isText)
  );
}

function isArticleItem(value: unknown): boolean {
  return (
    isRecord(value) &&
    (value["kind"] === "country" || value["kind"] === "programme") &&
    isText(value["ref"]) &&
    isIndex(value["count"])
  );
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
