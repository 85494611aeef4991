import type english from "../../assets/_locales/en/messages.json";

/** Every key of the reader's texts; a key that no locale has does not compile. */
export type MessageKey = keyof typeof english;

/** Keys that come in two forms, `name_one` and `name_other`. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** The text of a key in the reader's language, its placeholders filled in order. */
export type Translate = (key: MessageKey, substitutions?: readonly string[]) => string;
