import { basename, join } from "node:path";
import { readFileSync, readdirSync } from "node:fs";
import * as v from "valibot";
// src/policy/types.ts
/** Languages that the press is read in, as BCP 47 tags. */
const languages = [
	"en",
	"zh-Hans",
	"zh-Hant",
	"ko",
	"ja",
	"de",
	"fr",
	"es"
];
const programmeKinds = [
	"work",
	"talent",
	"job-seeker",
	"post-study",
	"study",
	"startup",
	"nomad",
	"points",
	"pr",
	"research",
	"investor",
	"returnee",
	"quota",
	"plan",
	"family",
	"other"
];
/** Who speaks: the state itself; a law firm, university or data house; the press; an agent or a guide. */
const sourceTiers = [
	"official",
	"expert",
	"press",
	"guide"
];
const confidences = [
	"high",
	"medium",
	"low"
];
const payers = [
	"employer",
	"applicant",
	"either"
];
const periods = [
	"once",
	"hour",
	"week",
	"month",
	"year"
];
const salaryKinds = [
	"gross",
	"base",
	"net"
];
const triggers = ["filing", "decision"];
const eventTypes = [
	"proposed",
	"signed",
	"published",
	"announced",
	"in-force",
	"ruling",
	"stay",
	"amended",
	"suspended",
	"closed"
];
// src/detect/term.ts
/** Page languages as bits; `other` is a page in a language that the lexicon has no names for. */
const languageBits = {
	en: 1,
	"zh-Hans": 2,
	"zh-Hant": 4,
	ko: 8,
	ja: 16,
	de: 32,
	fr: 64,
	es: 128,
	other: 256
};
const chinese = languageBits["zh-Hans"] | languageBits["zh-Hant"];
/**
* `country` and `programme` become mentions; `stop` is what looks like one and is none; `cue` is a word that tells
* something about its surroundings.
*/
const termKinds = [
	"country",
	"programme",
	"stop",
	"cue"
];
/** Properties of a term that boundary rules and disambiguation ask for, as bits. */
const traits = {
	/** Also an ordinary word, a person or another place: rules and, in English, tags decide. */
	risky: 1,
	/** A letter-and-digit code or an acronym that other things share: it counts only among immigration words. */
	code: 2,
	/** A programme that the record has no file for yet: it takes part in the ranking, and is never marked. */
	rival: 4,
	/** Matches at the start of a longer word too (cues). */
	open: 8,
	/** One Han sign beside another, as in 中美: the signs around decide. */
	affix: 16,
	/** A full name; it licenses the shorter ones of the same programme later in the document. */
	full: 32
};
// src/detect/aliases.ts
/** From a policy's programmes to the terms of the lexicon: every alias and name, in the spellings of the press. */
/** The terms of every programme of `policy`. Aliases lead: their `needs` hold for names that read the same. */
function programmeTerms(policy, countries) {
	return policy.programmes.flatMap((programme) => {
		const terms = termsOf(programme);
		if (/^(?:EU |K-)/.test(programme.names.en)) return terms;
		const texts = new Set(terms.map(({ text }) => text.toLowerCase()));
		return terms.filter(({ text }) => !isCountryAndName(text.toLowerCase(), texts, countries));
	});
}
/**
* Whether `text` is another name of the same programme behind a country or an owner: `UK Global Talent visa` is two
* mentions, a country and a programme, and a possessive is never part of one.
*/
function isCountryAndName(text, names, countries) {
	return [...names].some((name) => {
		if (name.length >= text.length || !text.endsWith(name)) return false;
		const owner = text.slice(0, -name.length).trimEnd();
		return /(?:['’]s|의|的|の)$/u.test(owner) || countries.has(owner.replace(/-$/, ""));
	});
}
function termsOf(programme) {
	const terms = /* @__PURE__ */ new Map();
	const add = (text, language, needs) => {
		for (const spelling of spellingsOf(text)) {
			const key = spelling.toLowerCase();
			const known = terms.get(key);
			const bits = languagesOf(spelling, language);
			if (known) terms.set(key, {
				...known,
				languages: known.languages | bits
			});
			else terms.set(key, term(programme, {
				text: spelling,
				languages: bits,
				needs
			}));
		}
	};
	for (const language of languages) for (const { text, needs } of programme.aliases[language] ?? []) add(text, language, needs);
	for (const language of languages) {
		const name = programme.names[language];
		if (name !== void 0) add(bare(name), language);
	}
	add(bare(programme.names.native.text), languageOfTag$1(programme.names.native.lang));
	if (programme.code !== void 0) add(programme.code, "en");
	return [...terms.values()];
}
function term(programme, { text, languages: bits, needs }) {
	const flags = (isCode(text) ? traits.code : 0) | (isFullName(text) && !needs?.length ? traits.full : 0);
	return {
		text,
		kind: "programme",
		ref: programme.id,
		languages: bits,
		needs: needs?.length ? needs : void 0,
		traits: flags
	};
}
/** The name without what it explains in brackets: `톱티어 비자 (F-2-T)` is known as `톱티어 비자`. */
function bare(name) {
	return name.replace(/\s*[(（][^)）]*[)）]\s*/gu, " ").trim();
}
function languageOfTag$1(tag) {
	return languages.find((language) => language === tag) ?? (tag.startsWith("zh") ? "zh-Hans" : null);
}
/**
* Page languages in which a spelling counts: those of its script. English names are used everywhere; Hangul and kana
* are unmistakable anywhere; Han names of Chinese are kept from Japanese pages and the other way round, since the same
* signs mean other things there.
*/
function languagesOf(text, language) {
	if (/[\uac00-\ud7a3\u3041-\u30ff]/u.test(text)) return 511;
	if (/\p{Script=Han}/u.test(text)) return language === "ja" ? 511 & ~chinese : 511 & ~languageBits.ja;
	if (language === "en" || isCode(text) || /^[\x20-\x7e]*\d[\x20-\x7e]*$/.test(text)) return 511;
	return language ? languageBits[language] : 511;
}
/** `H-1B`, `F-2-T`, `EB-2`, `D8`, `482`: letters and digits, no words. */
const codePattern = /^(?:[A-Z]{1,4}-?\d{1,3}[A-Z]?\d?(?:-[A-Z\d]{1,2})*|\d{3})$/;
/** Codes that nothing else has: they end in a letter or have three parts, or belong to the employment-based classes. */
const safeCode = /^(?:H-?1-?B1?|EB-?\d[A-C]?|[OL]-?1-?[AB]|[A-Z]-?\d{1,2}-[A-Z\d]{1,2})$/;
const acronym = /^[A-Z]{2,5}$/;
/** Whether other things share the spelling, so that it counts among immigration words only. */
function isCode(text) {
	return acronym.test(text) || codePattern.test(text) && !safeCode.test(text);
}
/** Names of several words, or of as many signs in scripts without spaces, say by themselves what they mean. */
function isFullName(text) {
	return /\S\s\S/.test(text) || /[^\x20-\u024f]{4}/.test(text);
}
/** A visa by its generic noun, and how else the press writes that noun. */
const nouns$1 = [
	[/ visa$/i, [
		"$&s",
		"-visa",
		"-visas"
	]],
	[/ visas$/i, [" visa"]],
	[/ card$/i, ["$&s"]],
	[/ pass$/i, ["$&es"]],
	[/ permit$/i, ["$&s"]],
	[/签证$/, ["簽證"]],
	[/簽證$/, ["签证"]],
	[/ 비자$/, ["비자"]],
	[/ ?패스$/, ["패스", " 패스"]],
	[/ ?카드$/, ["카드", " 카드"]],
	[/-Visum$/, ["-Visa", "-Visums"]]
];
/**
* The spellings of a name: its plural, the noun set apart or not, and codes with and without their hyphens. The first
* is the name itself. Dashes and widths need none: the fold sees to them.
*/
function spellingsOf(name) {
	const text = name.normalize("NFKC").trim();
	if (text === "") return [];
	const found = /* @__PURE__ */ new Set([text]);
	for (const [pattern, others] of nouns$1) if (pattern.test(text)) for (const other of others) found.add(text.replace(pattern, other));
	for (const spelling of [...found]) for (const code of codeSpellings(spelling)) found.add(code);
	return [...found];
}
/** `H-1B visa` also as `H1B visa`, `H1-B visa` and `H 1B visa`; `F-2-T` as `F2T` stays out, nobody writes that. */
function codeSpellings(text) {
	const match = /(?<![A-Za-z\d-])([A-Z]{1,2})-(\d{1,2})([A-Z]?)(?![A-Za-z\d-])/.exec(text);
	if (!match) return [];
	const [code, letter = "", digits = "", end = ""] = match;
	return [`${letter}${digits}${end}`, ...end === "" ? [] : [`${letter}${digits}-${end}`, `${letter} ${digits}${end}`]].map((other) => text.replace(code, other));
}
// src/detect/fold.ts
const dashes = "‐-―−﹘﹣－";
const apostrophes = "‘’ʼ＇";
/** Soft hyphen, zero width, direction marks, variation selectors: they have no width and split no word. */
const invisible = "­͏؜​-‏‪-‮⁠-⁤⁦-⁩︀-️﻿";
const oddSpaces = "\\t\\n\\v\\f\\r\xA0  - \u2028\u2029  　";
const combining = "̀-͎͐-ͯ᪰-᫿᷀-᷿⃐-⃿゙゚︠-︯ﾞﾟ";
/**
* Compatibility characters that are letters in disguise. Superscripts and subscripts are left out on purpose: a
* footnote mark behind `H-1B` is no part of the code.
*/
const compatible = "ſǄ-ǌǱ-ǳ℀-⅏⅐-↋①-⓿⺀-⿟㈀-㏿豈-﫿ﬀ-ﬆ︰-﹗﹟-﹢﹤-﹯！-＆（-，．-ﾝﾠ-￮";
const foldable = new RegExp([
	`[^${combining}${invisible}][${combining}](?:[${invisible}]*[${combining}])*`,
	"[ᄀ-ᇿꥠ-꥿ힰ-퟿]+",
	`[${compatible}𝐀-𝟿🄀-🅩🆐丽-𯨟]`,
	`[${dashes}]`,
	`[${apostrophes}]`,
	`[${invisible}]+`,
	`[ ${oddSpaces}]*[${oddSpaces}][ ${oddSpaces}]*| {2,}`
].join("|"), "gu");
/**
* Tells whether a text may need folding, without the alternatives. The full-width comma, colon, semicolon, brackets,
* question and exclamation mark of Chinese prose are left out: the scanner reads them as they are, and nearly every
* Chinese sentence holds one.
*/
const suspicious = new RegExp(`[${combining}\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF${widths()}${dashes}${apostrophes}${invisible}${oddSpaces}]|[\uD835\uD83C\uD87E]|  `);
function widths() {
	return compatible.replace("！-＆（-，．-ﾝ", "＂-＆＊＋．-９＜-＞＠-ﾝ");
}
/**
* The text with one spelling for each sign: NFKC, ASCII dashes and apostrophes, single spaces, nothing invisible.
* Takes any string, lone surrogates included; linear in its length.
*/
function fold(original) {
	if (!suspicious.test(original)) return {
		text: original,
		offsets: null
	};
	const pieces = [];
	const stretched = [];
	let from = 0;
	let length = 0;
	for (const match of original.matchAll(foldable)) {
		const [found] = match;
		const replacement = foldedForm(found);
		pieces.push(original.slice(from, match.index), replacement);
		length += match.index - from;
		if (replacement.length !== 1 || found.length !== 1) stretched.push(length, length + replacement.length, match.index, match.index + found.length);
		length += replacement.length;
		from = match.index + found.length;
	}
	pieces.push(original.slice(from));
	const text = pieces.join("");
	return {
		text,
		offsets: stretched.length === 0 ? null : offsetsOf(text.length, stretched)
	};
}
const onlyDashes = new RegExp(`^[${dashes}]$`, "u");
const onlyApostrophes = new RegExp(`^[${apostrophes}]$`, "u");
const onlyInvisible = new RegExp(`^[${invisible}]+$`, "u");
const onlySpaces = new RegExp(`^[ ${oddSpaces}]+$`, "u");
const anyInvisible = new RegExp(`[${invisible}]`, "gu");
function foldedForm(found) {
	if (onlyDashes.test(found)) return "-";
	if (onlyApostrophes.test(found)) return "'";
	if (onlyInvisible.test(found)) return "";
	if (onlySpaces.test(found)) return " ";
	return found.replace(anyInvisible, "").normalize("NFKC");
}
function offsetsOf(length, stretched) {
	const starts = new Int32Array(length);
	const ends = new Int32Array(length);
	let next = 0;
	let shift = 0;
	let i = 0;
	while (i < length || next < stretched.length) {
		const foldedStart = stretched[next] ?? length;
		for (; i < foldedStart; i++) {
			starts[i] = i + shift;
			ends[i] = i + shift + 1;
		}
		if (next >= stretched.length) break;
		const foldedEnd = stretched[next + 1] ?? length;
		const start = stretched[next + 2] ?? 0;
		const end = stretched[next + 3] ?? 0;
		for (; i < foldedEnd; i++) {
			starts[i] = start;
			ends[i] = end;
		}
		shift = end - foldedEnd;
		next += 4;
	}
	return {
		starts,
		ends
	};
}
/** The span of the original text behind a non-empty span of the folded text. */
function originalSpan({ offsets }, { start, end }) {
	if (!offsets) return {
		start,
		end
	};
	return {
		start: offsets.starts[start] ?? 0,
		end: offsets.ends[end - 1] ?? 0
	};
}
// src/detect/lexicon.ts
/** The first four bytes of a compiled lexicon: "VLX1", read as a little-endian number. */
const magic = 827870294;
/** Sections of the bytes, in this order: those of wide elements come first, so that each is aligned. */
const sections = [
	["base", 4],
	["firstTerm", 4],
	["capitals", 4],
	["check", 2],
	["classes", 2],
	["ref", 2],
	["languages", 2],
	["needs", 2],
	["needsStart", 2],
	["needsCue", 2],
	["names", 2],
	["kind", 1],
	["traits", 1],
	["partStart", 1],
	["partEnd", 1],
	["pairs", 1]
];
/** Bytes of the header: magic, then the number of elements of each section, four bytes each. */
const headerBytes = 4 + 4 * sections.length;
/** Bits of `pairs`, a power of two: large enough that a pair of signs that begins no name is seldom let through. */
const pairBits = 1 << 17;
/** Which bit of `pairs` stands for two classes in a row. */
function pairBit(first, second) {
	return (Math.imul(first, 40507) ^ Math.imul(second, 34283)) & 131071;
}
/**
* Reads a compiled lexicon, in less than a millisecond. The buffer is not copied and must not change afterwards.
* Throws when the bytes are not a lexicon of this version: they come from the same package as this code.
*/
function lexiconFromBytes(bytes) {
	const aligned = bytes instanceof Uint8Array && bytes.byteOffset % 4 !== 0 ? bytes.slice() : bytes;
	const [buffer, offset] = aligned instanceof Uint8Array ? [aligned.buffer, aligned.byteOffset] : [aligned, 0];
	if (aligned.byteLength < headerBytes) throw new Error("the lexicon is cut short");
	const header = new Int32Array(buffer, offset, headerBytes / 4);
	if (header[0] !== 827870294) throw new Error("these bytes are not a lexicon, or one of another version");
	const starts = {};
	let position = offset + headerBytes;
	for (const [i, [name, width]] of sections.entries()) {
		const length = header[i + 1] ?? 0;
		starts[name] = [position, length];
		position += length * width;
	}
	if (position > offset + aligned.byteLength) throw new Error("the lexicon is cut short");
	const at = (name) => starts[name] ?? [0, 0];
	const u16 = (name) => new Uint16Array(buffer, ...at(name));
	const u8 = (name) => new Uint8Array(buffer, ...at(name));
	return {
		base: new Int32Array(buffer, ...at("base")),
		firstTerm: new Int32Array(buffer, ...at("firstTerm")),
		capitals: new Uint32Array(buffer, ...at("capitals")),
		check: u16("check"),
		classOf: classTable(u16("classes")),
		ref: u16("ref"),
		languages: u16("languages"),
		needs: u16("needs"),
		needsStart: u16("needsStart"),
		needsCue: u16("needsCue"),
		refs: textOf(u16("names")).split("\n"),
		kind: u8("kind"),
		traits: u8("traits"),
		partStart: u8("partStart"),
		partEnd: u8("partEnd"),
		pairs: u8("pairs")
	};
}
/** `classes` holds pairs: a code unit, its class. */
function classTable(classes) {
	const table = /* @__PURE__ */ new Uint16Array(65536);
	for (let i = 0; i + 1 < classes.length; i += 2) table[classes[i] ?? 0] = classes[i + 1] ?? 0;
	return table;
}
function textOf(codes) {
	const pieces = [];
	for (let i = 0; i < codes.length; i += 4096) pieces.push(String.fromCharCode(...codes.subarray(i, i + 4096)));
	return pieces.join("");
}
/**
* The trie of `keys`; no two may be equal. `classCount` is one more than the largest class. The arrays are padded, so
* that base plus class is always inside.
*/
function buildTrie(keys, classCount) {
	const sorted = keys.toSorted((a, b) => compareClasses(a.classes, b.classes));
	const slots = new Slots();
	const queue = [{
		slot: 0,
		depth: 0,
		from: 0,
		to: sorted.length
	}];
	for (let next = 0, work = queue[0]; work; work = queue[++next]) {
		const children = childrenOf(sorted, work);
		const base = slots.place(work.slot, children.map((child) => child.edge));
		for (const { edge, from, to } of children) if (edge === 1) slots.setValue(base + edge, sorted[from]?.value ?? 0);
		else queue.push({
			slot: base + edge,
			depth: work.depth + 1,
			from,
			to
		});
	}
	return slots.arrays(classCount);
}
function compareClasses(a, b) {
	const length = Math.min(a.length, b.length);
	for (let i = 0; i < length; i++) {
		const difference = (a[i] ?? 0) - (b[i] ?? 0);
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}
function childrenOf(sorted, { depth, from, to }) {
	const children = [];
	for (let i = from; i < to; i++) {
		const edge = sorted[i]?.classes[depth] ?? 1;
		const last = children.at(-1);
		if (last?.edge === edge) last.to = i + 1;
		else children.push({
			edge,
			from: i,
			to: i + 1
		});
	}
	return children;
}
/** The growing arrays, and which slots and bases are taken. */
var Slots = class {
	#base = [0];
	/** The root's own slot is taken; no edge leads there. */
	#check = [65535];
	#usedBases = /* @__PURE__ */ new Set();
	/** Where searches for room start. */
	#from = 1;
	/** Finds room for children with these edges, in rising order, gives them to `slot`, and returns their base. */
	place(slot, edges) {
		const [smallest = 1] = edges;
		let tried = 0;
		let candidate = Math.max(this.#from, smallest);
		for (; !this.#fits(candidate - smallest, edges); candidate++) tried++;
		if (tried > 64) this.#from = candidate;
		const base = candidate - smallest;
		this.#usedBases.add(base);
		this.#base[slot] = base;
		for (const edge of edges) this.#take(base + edge, edge);
		return base;
	}
	setValue(slot, value) {
		this.#base[slot] = value;
	}
	arrays(classCount) {
		const length = this.#check.length + classCount;
		const base = new Int32Array(length);
		const check = new Uint16Array(length);
		base.set(this.#base);
		check.set(this.#check);
		check[0] = 0;
		return {
			base,
			check
		};
	}
	#fits(base, edges) {
		if (this.#usedBases.has(base)) return false;
		for (const edge of edges) if ((this.#check[base + edge] ?? 0) !== 0) return false;
		return true;
	}
	#take(slot, edge) {
		while (this.#check.length <= slot) {
			this.#check.push(0);
			this.#base.push(0);
		}
		this.#check[slot] = edge;
	}
};
// src/detect/compile.ts
/**
* The lexicon of these policies and names, to be read back by `lexiconFromBytes`. The same input gives the same bytes.
* A rival whose programme has a policy is left out. Throws when there are more names than the format can number.
*/
function compileLexicon({ policies, names }) {
	const known = new Set(policies.flatMap((policy) => policy.programmes.map((programme) => programme.id)));
	const isNeeded = (term) => ((term.traits ?? 0) & traits.rival) === 0 || !known.has(term.ref);
	const countries = new Map(names.filter(({ kind }) => kind === "country").map(({ text, ref }) => [text.toLowerCase(), ref]));
	const terms = [...policies.flatMap((policy) => programmeTerms(policy, countries)), ...names.filter(isNeeded)];
	return bytesOf(tableOf([...terms, ...needsCues(terms)]));
}
/** Prefix of the cue that stands for a word of an alias's `needs`. */
const needsPrefix = "near:";
/** The words that aliases need, as cues of their own. Short ones must be whole words, longer ones may go on. */
function needsCues(terms) {
	return [...new Set(terms.flatMap((term) => term.needs ?? []).map((word) => fold(word.trim()).text))].map((text) => ({
		text,
		kind: "cue",
		ref: needsPrefix + text,
		languages: 511,
		traits: text.length >= 5 ? traits.open : 0
	}));
}
function tableOf(terms) {
	const byKey = groupByKey(terms);
	const classes = classesOf([...byKey.keys()]);
	const keys = [...byKey.keys()].map((key, value) => ({
		classes: classesIn(key, classes),
		value
	}));
	const { base, check } = buildTrie(keys, classes.size + 2 + 1);
	const refs = new Numbering();
	refs.number("");
	const needs = new Numbering();
	needs.number("");
	const rows = [...byKey.values()].flat();
	const firstTerm = [0];
	for (const group of byKey.values()) firstTerm.push((firstTerm.at(-1) ?? 0) + group.length);
	const column = (value) => rows.map(value);
	const columns = {
		base: [...base],
		check: [...check],
		firstTerm,
		capitals: column((term) => capitalsOf(fold(term.text).text)),
		classes: [...classes].flatMap(([sign, number]) => codesOf(sign).flatMap((code) => [code, number])),
		ref: column((term) => refs.number(term.ref)),
		languages: column((term) => term.languages),
		needs: column((term) => needs.number((term.needs ?? []).map((word) => fold(word.trim()).text).join("\n"))),
		kind: column((term) => termKinds.indexOf(term.kind)),
		traits: column((term) => term.traits ?? 0),
		partStart: column((term) => term.part?.[0] ?? 0),
		partEnd: column((term) => term.part?.[1] ?? fold(term.text).text.length),
		pairs: [...pairsOf(keys, classes.size + 2)]
	};
	const sets = needs.all().map((set) => set === "" ? [] : set.split("\n").map((word) => refs.number(needsPrefix + word)));
	const needsStart = [0];
	for (const set of sets) needsStart.push((needsStart.at(-1) ?? 0) + set.length);
	return {
		...columns,
		needsStart,
		needsCue: sets.flat(),
		names: codeUnits(refs.all().join("\n"))
	};
}
/** Terms by their text in small letters; of terms that are alike in all but `needs`, the first stays. */
function groupByKey(terms) {
	const groups = /* @__PURE__ */ new Map();
	for (const term of terms) {
		const key = keyOf(term.text);
		if (key === "") continue;
		const group = groups.get(key) ?? [];
		const twin = group.findIndex((other) => isTwin(other, term));
		const other = group[twin];
		if (other) group[twin] = {
			...other,
			languages: other.languages | term.languages
		};
		else group.push(term);
		groups.set(key, group);
	}
	return groups;
}
function isTwin(a, b) {
	return a.kind === b.kind && a.ref === b.ref && a.text === b.text && (a.part?.[0] ?? 0) === (b.part?.[0] ?? 0) && (a.kind !== "programme" || (a.needs ?? []).join() === (b.needs ?? []).join() || (a.languages & b.languages) !== 0);
}
function keyOf(text) {
	return Array.from(fold(text.trim()).text.split(""), canonical).join("");
}
/** Small letters and one sign for what the fold leaves alone: see `codesOf`. */
function canonical(sign) {
	const small = sign.toLowerCase();
	return (small.length === 1 ? small : sign).replace(/[・•‧ㆍ･]/, "·");
}
/** Code units that are read as `sign`: its capital, and the wide form of punctuation that Chinese prose is full of. */
function codesOf(sign) {
	const capital = sign.toUpperCase();
	const wide = "!(),:;?".includes(sign) ? String.fromCharCode(sign.charCodeAt(0) + 65248) : "";
	const dots = sign === "·" ? "・•‧ㆍ･" : "";
	return codeUnits([.../* @__PURE__ */ new Set([
		sign,
		capital.length === 1 ? capital : "",
		...wide,
		...dots
	])].join(""));
}
/** Classes of all signs that occur, the most frequent first: small classes keep the trie dense. */
function classesOf(keys) {
	const counts = /* @__PURE__ */ new Map();
	for (const key of keys) for (const sign of key.split("")) counts.set(sign, (counts.get(sign) ?? 0) + 1);
	const signs = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
	return new Map(signs.map(([sign], i) => [sign, i + 2]));
}
function classesIn(key, classes) {
	return key.split("").map((sign) => classes.get(sign) ?? 0);
}
/** Bit i is set where the sign at i is a capital; names with capitals behind the 32nd sign are matched without them. */
function capitalsOf(text) {
	let bits = 0;
	for (const [i, sign] of text.split("").slice(0, 32).entries()) if (sign !== sign.toLowerCase()) bits |= 1 << i;
	return bits >>> 0;
}
function pairsOf(keys, classCount) {
	const bits = new Uint8Array(pairBits / 8);
	const allow = (first, second) => {
		const bit = pairBit(first, second);
		bits[bit >> 3] = (bits[bit >> 3] ?? 0) | 1 << (bit & 7);
	};
	for (const { classes: [first = 0, second] } of keys) if (second !== void 0) allow(first, second);
	else for (let any = 0; any < classCount; any++) allow(first, any);
	return bits;
}
function bytesOf(columns) {
	const size = sections.reduce((sum, [name, width]) => sum + columns[name].length * width, headerBytes);
	const view = new DataView(new ArrayBuffer(size));
	view.setInt32(0, magic, true);
	let position = headerBytes;
	for (const [i, [name, width]] of sections.entries()) {
		view.setInt32(4 + 4 * i, columns[name].length, true);
		for (const value of columns[name]) {
			if (width < 4 && value >= 2 ** (8 * width)) throw new Error(`the lexicon's section "${name}" has outgrown its width`);
			if (width === 4) view.setInt32(position, value | 0, true);
			else if (width === 2) view.setUint16(position, value, true);
			else view.setUint8(position, value);
			position += width;
		}
	}
	return new Uint8Array(view.buffer);
}
function codeUnits(text) {
	return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}
/** Numbers values in the order in which they come up. */
var Numbering = class {
	#numbers = /* @__PURE__ */ new Map();
	number(value) {
		const known = this.#numbers.get(value);
		if (known !== void 0) return known;
		this.#numbers.set(value, this.#numbers.size);
		return this.#numbers.size - 1;
	}
	all() {
		return [...this.#numbers.keys()];
	}
};
// src/detect/names/chinese.ts
/** Simplified and traditional alike; a page of either kind may quote the other. */
const chineseNames = {
	ae: [
		"阿联酋",
		"阿聯酋",
		"阿拉伯联合酋长国",
		"阿拉伯聯合大公國",
		"阿联"
	],
	ar: ["阿根廷"],
	at: ["奥国", "奧地利"],
	au: [
		"澳洲",
		"澳大利亚",
		"澳大利亞"
	],
	az: ["阿塞拜疆", "亞塞拜然"],
	ba: [
		"波黑",
		"波斯尼亚",
		"波士尼亞"
	],
	bd: ["孟加拉国", "孟加拉"],
	bn: ["文莱", "汶萊"],
	by: [
		"白俄",
		"白俄罗斯",
		"白俄羅斯"
	],
	cd: [
		"刚果民主共和国",
		"刚果（金）",
		"刚果(金)",
		"剛果（金）"
	],
	cg: ["刚果（布）", "刚果(布)"],
	ci: ["科特迪瓦"],
	cn: [
		"中国",
		"中國",
		"中国大陆",
		"中國大陸",
		"中国内地",
		"中國內地",
		"中华人民共和国",
		"中華人民共和國"
	],
	cy: ["塞浦路斯", "賽普勒斯"],
	de: [
		"德国",
		"德國",
		"联邦德国"
	],
	eu: [
		"欧盟",
		"歐盟",
		"欧洲联盟",
		"歐洲聯盟"
	],
	ge: [
		"格鲁吉亚",
		"喬治亞",
		"格魯吉亞"
	],
	gb: [
		"英国",
		"英國",
		"大不列颠",
		"英格兰",
		"英格蘭"
	],
	gr: ["希腊", "希臘"],
	hk: ["香港"],
	hr: ["克罗地亚", "克羅埃西亞"],
	id: [
		"印尼",
		"印度尼西亚",
		"印度尼西亞"
	],
	in: ["印度"],
	it: [
		"意大利",
		"義大利",
		"意国"
	],
	kp: [
		"朝鲜",
		"北韩",
		"北韓",
		"北朝鲜",
		"北朝鮮"
	],
	kr: [
		"韩国",
		"韓國",
		"南韩",
		"南韓",
		"大韩民国",
		"大韓民國"
	],
	kz: ["哈萨克斯坦", "哈薩克"],
	la: ["老挝", "寮國"],
	mk: [
		"北马其顿",
		"馬其頓",
		"马其顿"
	],
	mm: ["缅甸", "緬甸"],
	mo: ["澳门", "澳門"],
	mx: ["墨国"],
	my: [
		"马来西亚",
		"馬來西亞",
		"大马",
		"大馬"
	],
	nl: ["荷兰", "荷蘭"],
	nz: [
		"新西兰",
		"紐西蘭",
		"纽西兰"
	],
	pg: ["巴新"],
	ph: ["菲律宾", "菲律賓"],
	ps: ["巴勒斯坦"],
	qa: ["卡塔尔", "卡達"],
	ru: [
		"俄罗斯",
		"俄羅斯",
		"俄国",
		"俄國",
		"俄联邦"
	],
	sa: [
		"沙特",
		"沙特阿拉伯",
		"沙烏地阿拉伯",
		"沙乌地",
		"沙烏地"
	],
	sg: ["新加坡", "狮城"],
	th: ["泰国", "泰國"],
	tr: ["土耳其"],
	tw: [
		"台湾",
		"臺灣",
		"台灣",
		"臺湾"
	],
	ua: ["乌克兰", "烏克蘭"],
	us: [
		"美国",
		"美國",
		"美利坚合众国",
		"美利堅合眾國",
		"美利坚"
	],
	uz: ["乌兹别克斯坦", "烏茲別克"],
	vn: ["越南"],
	za: ["南非"]
};
/** The sign by which headlines call a country. Alone it means nothing; in pairs and with the affixes below it does. */
const signs = {
	中: "cn",
	美: "us",
	韩: "kr",
	韓: "kr",
	日: "jp",
	英: "gb",
	法: "fr",
	德: "de",
	俄: "ru",
	印: "in",
	加: "ca",
	澳: "au",
	欧: "eu",
	歐: "eu",
	朝: "kp",
	越: "vn",
	泰: "th",
	新: "sg",
	马: "my",
	馬: "my",
	菲: "ph",
	巴: "pk",
	台: "tw",
	港: "hk",
	乌: "ua",
	以: "il",
	伊: "ir",
	沙: "sa"
};
/**
* Pairs that newspapers use, written once; the reverse order is listed where it is used too. Left out on purpose: pairs
* that are words (`中法` is rare beside 其中法律, so its right side is checked; `日本`, `美加`, `新加`, `中以`, `日中` as in
* "at noon" are not worth their errors).
*/
const pairs = [
	"中美",
	"美中",
	"中韩",
	"韩中",
	"中韓",
	"韓中",
	"中日",
	"中英",
	"英中",
	"中法",
	"中德",
	"德中",
	"中俄",
	"俄中",
	"中印",
	"印中",
	"中加",
	"加中",
	"中澳",
	"澳中",
	"中欧",
	"欧中",
	"中歐",
	"歐中",
	"中朝",
	"中越",
	"中泰",
	"中新",
	"中马",
	"中菲",
	"中巴",
	"韩美",
	"美韩",
	"韓美",
	"美韓",
	"韩日",
	"日韩",
	"韓日",
	"日韓",
	"朝韩",
	"韩朝",
	"美日",
	"日美",
	"美英",
	"英美",
	"美欧",
	"欧美",
	"美歐",
	"歐美",
	"美俄",
	"俄美",
	"美印",
	"印美",
	"美加",
	"美澳",
	"美墨",
	"美越",
	"美朝",
	"朝美",
	"英法",
	"法德",
	"德法",
	"英德",
	"俄乌",
	"俄烏",
	"乌俄",
	"日俄",
	"俄日",
	"印巴",
	"印日",
	"日印",
	"日英",
	"英日",
	"日欧",
	"英欧",
	"美台",
	"台美",
	"日台",
	"台日",
	"港澳",
	"美以",
	"以美",
	"美伊",
	"伊美"
];
/** Signs in front of which a country's sign stands for the country, as in 美方: and only there. Never persons' names. */
const suffixes = [
	"方",
	"媒",
	"企",
	"籍",
	"资",
	"資",
	"军",
	"軍",
	"商",
	"股"
];
/** Signs behind which it does, as in 访美, 赴韩. */
const prefixes = [
	"访",
	"訪",
	"赴",
	"驻",
	"駐",
	"对",
	"對",
	"留",
	"旅",
	"抵"
];
/** Which signs go with the affixes; `中` and `日` rarely mean the country there (对中, 留日, 中方 does). */
const suffixSigns = {
	方: "中美韩韓日英法德俄印加澳欧歐朝越泰",
	媒: "美韩韓日英法德俄印澳加",
	企: "美韩韓日英德",
	籍: "美韩韓日英法德俄印加澳",
	资: "美韩日英德",
	資: "美韓日英德",
	军: "美韩日英法德俄印",
	軍: "美韓日英法德俄印",
	商: "美韩日英德",
	股: "美韩日"
};
const prefixSigns = {
	访: "美韩日英法德俄印欧朝",
	訪: "美韓日英法德俄印歐",
	赴: "美韩日英法德俄加澳欧韓歐",
	驻: "美韩日英法德俄印",
	駐: "美韓日英法德俄印",
	对: "美韩俄欧日印澳",
	對: "美韓俄歐日印澳",
	留: "美韩英日德法澳加韓",
	旅: "美韩日英法德澳加韓",
	抵: "美韩英德"
};
/** Institutions that follow a bare sign, as in 美财政部: the sign is the mention. */
const institutions = [
	"财政部",
	"国务院",
	"国会",
	"国务卿",
	"商务部",
	"国防部",
	"司法部",
	"移民局",
	"政府",
	"参议院",
	"众议院",
	"总统",
	"总理",
	"首相",
	"法务部",
	"产业部",
	"外长",
	"外交部",
	"教育部",
	"内政部",
	"劳工部",
	"国土安全部",
	"最高法院",
	"联邦法院",
	"央行",
	"防长",
	"财长",
	"签证",
	"財政部",
	"國務院",
	"國會",
	"國務卿",
	"商務部",
	"國防部",
	"移民局",
	"總統",
	"總理",
	"參議院",
	"眾議院",
	"法務部",
	"簽證",
	"本土",
	"大学",
	"高校",
	"科技界",
	"科技公司",
	"科企"
];
const institutionSigns = "美韩韓日英法德俄印加澳欧歐";
/** Where a country's name only seems to stand, or where it is part of another name. */
const chineseStops = [
	"发展中国家",
	"發展中國家",
	"其中国有",
	"其中国内",
	"其中国际",
	"其中国家",
	"其中國家",
	"其中國內",
	"其中國際",
	"当中国家",
	"高中国文",
	"国中国小",
	"初中国文",
	"美国队长",
	"美國隊長",
	"美国航空",
	"美國航空",
	"美国运通",
	"美國運通",
	"美国银行",
	"美國銀行",
	"中国银行",
	"中國銀行",
	"中国移动",
	"中国电信",
	"中国联通",
	"中国石油",
	"中国石化",
	"中国平安",
	"中国人寿",
	"中国国航",
	"中国好声音",
	"中国新闻网",
	"中国新闻社",
	"中国新闻周刊",
	"中国日报",
	"中国青年报",
	"中国证券报",
	"中国经营报",
	"中国科学报",
	"中国商报",
	"中国国家地理",
	"泰国料理",
	"韩国料理",
	"日本料理",
	"法国梧桐",
	"荷兰豆",
	"荷兰猪",
	"印度洋",
	"印度教",
	"印度支那",
	"墨西哥湾",
	"波斯湾",
	"南美洲",
	"北美洲",
	"中美洲",
	"拉丁美洲",
	"美洲",
	"拉美国家",
	"拉美國家",
	"南美国家",
	"北美国家",
	"中南美",
	"南美",
	"北美",
	"拉美",
	"中美洲国家",
	"亚美尼亚",
	"亞美尼亞",
	"法国队",
	"德国队",
	"英国队",
	"西班牙人队",
	"巴西利亚",
	"巴西木",
	"约旦河",
	"約旦河",
	"几内亚湾",
	"土耳其浴",
	"英国广播公司",
	"英國廣播公司",
	"牙买加人参",
	"加拿大鹅",
	"加拿大鵝",
	"加拿大元",
	"加元",
	"日本海",
	"澳门元",
	"新德里",
	"德里",
	"法兰西斯",
	"美元",
	"港元",
	"欧元",
	"歐元",
	"韩元",
	"韓元",
	"日元",
	"日圆",
	"日圓",
	"英镑",
	"英鎊",
	"澳元",
	"新元",
	"新台币",
	"新臺幣",
	"台币",
	"人民币",
	"人民幣",
	"卢布",
	"泰铢",
	"泰銖",
	"美金",
	"港币",
	"港幣",
	"欧币",
	"韩币",
	"韓幣",
	"日币",
	"日幣",
	"加币",
	"加幣",
	"澳币",
	"澳幣",
	"新币",
	"台幣",
	"美分",
	"美加州",
	"中英文",
	"中英双语",
	"中英对照",
	"中日韩文",
	"中法律",
	"中德高望重",
	"中新生",
	"中新增",
	"中新社",
	"中新网",
	"中新闻",
	"中加入",
	"中加强",
	"中加快",
	"中加大",
	"中加上",
	"中加以",
	"中印发",
	"中印刷",
	"中印象",
	"中马上",
	"中马路",
	"中日常",
	"中日均",
	"中日益",
	"中日前",
	"中日渐",
	"中越来越",
	"中越是",
	"中越发",
	"中朝着",
	"中朝向",
	"中泰然",
	"中巴士",
	"中法院",
	"中法官",
	"中法规",
	"中法人",
	"中法定",
	"印日期",
	"英法律",
	"德法律",
	"美加速",
	"美加大",
	"美加强",
	"美日常",
	"美日前",
	"美日益",
	"英美人士",
	"港澳办",
	"港澳居民",
	"朝美好",
	"对美好",
	"对美感",
	"对美食",
	"对美术",
	"对美容",
	"对美学",
	"对美丽",
	"对美的",
	"对法律",
	"对法院",
	"对法官",
	"对日常",
	"对日后",
	"对日益",
	"对印象",
	"对印刷",
	"留美好",
	"赴日程",
	"日方式",
	"法方式",
	"法方面",
	"美方便",
	"法方案",
	"韩方才",
	"中方便",
	"中方式",
	"中方面",
	"中方案",
	"中方向",
	"中方才",
	"中方法",
	"中方可",
	"加方便",
	"加方式",
	"德方略",
	"印方式",
	"国中方",
	"其中方",
	"日方才",
	"日方可",
	"处方",
	"日商业",
	"日企业",
	"美企业家",
	"美商务",
	"日资料",
	"美资讯",
	"日资本",
	"日军事",
	"日股份",
	"美股份",
	"日签证",
	"日大学",
	"日政府",
	"当日政府",
	"近日政府",
	"昨日政府",
	"今日政府",
	"法政府",
	"日国会",
	"日总统",
	"今日总统",
	"日国务院",
	"日商务部",
	"日财政部",
	"日外交部",
	"日教育部",
	"日移民局",
	"日法务部",
	"日司法部",
	"日首相",
	"日总理",
	"法大学",
	"法签证",
	"法国会",
	"法总统",
	"加大学",
	"加签证",
	"印签证"
];
// node_modules/cldr-localenames-full/main/de/territories.json
var main$7 = { "de": {
	"identity": { "language": "de" },
	"localeDisplayNames": { "territories": {
		"001": "Welt",
		"002": "Afrika",
		"003": "Nordamerika",
		"005": "Südamerika",
		"009": "Ozeanien",
		"011": "Westafrika",
		"013": "Mittelamerika",
		"014": "Ostafrika",
		"015": "Nordafrika",
		"017": "Zentralafrika",
		"018": "Südliches Afrika",
		"019": "Amerika",
		"021": "Nördliches Amerika",
		"029": "Karibik",
		"030": "Ostasien",
		"034": "Südasien",
		"035": "Südostasien",
		"039": "Südeuropa",
		"053": "Australasien",
		"054": "Melanesien",
		"057": "Mikronesisches Inselgebiet",
		"061": "Polynesien",
		"142": "Asien",
		"143": "Zentralasien",
		"145": "Westasien",
		"150": "Europa",
		"151": "Osteuropa",
		"154": "Nordeuropa",
		"155": "Westeuropa",
		"202": "Subsahara-Afrika",
		"419": "Lateinamerika",
		"AC": "Ascension",
		"AD": "Andorra",
		"AE": "Vereinigte Arabische Emirate",
		"AF": "Afghanistan",
		"AG": "Antigua und Barbuda",
		"AI": "Anguilla",
		"AL": "Albanien",
		"AM": "Armenien",
		"AO": "Angola",
		"AQ": "Antarktis",
		"AR": "Argentinien",
		"AS": "Amerikanisch-Samoa",
		"AT": "Österreich",
		"AU": "Australien",
		"AW": "Aruba",
		"AX": "Ålandinseln",
		"AZ": "Aserbaidschan",
		"BA": "Bosnien und Herzegowina",
		"BB": "Barbados",
		"BD": "Bangladesch",
		"BE": "Belgien",
		"BF": "Burkina Faso",
		"BG": "Bulgarien",
		"BH": "Bahrain",
		"BI": "Burundi",
		"BJ": "Benin",
		"BL": "St. Barthélemy",
		"BM": "Bermuda",
		"BN": "Brunei Darussalam",
		"BO": "Bolivien",
		"BQ": "Karibische Niederlande",
		"BR": "Brasilien",
		"BS": "Bahamas",
		"BT": "Bhutan",
		"BV": "Bouvetinsel",
		"BW": "Botsuana",
		"BY": "Belarus",
		"BZ": "Belize",
		"CA": "Kanada",
		"CC": "Kokosinseln",
		"CD": "Kongo-Kinshasa",
		"CD-alt-variant": "Kongo (Demokratische Republik)",
		"CF": "Zentralafrikanische Republik",
		"CG": "Kongo-Brazzaville",
		"CG-alt-variant": "Kongo (Republik)",
		"CH": "Schweiz",
		"CI": "Côte d’Ivoire",
		"CI-alt-variant": "Elfenbeinküste",
		"CK": "Cookinseln",
		"CL": "Chile",
		"CM": "Kamerun",
		"CN": "China",
		"CO": "Kolumbien",
		"CP": "Clipperton-Insel",
		"CQ": "Sark",
		"CR": "Costa Rica",
		"CU": "Kuba",
		"CV": "Cabo Verde",
		"CW": "Curaçao",
		"CX": "Weihnachtsinsel",
		"CY": "Zypern",
		"CZ": "Tschechien",
		"CZ-alt-variant": "Tschechische Republik",
		"DE": "Deutschland",
		"DG": "Diego Garcia",
		"DJ": "Dschibuti",
		"DK": "Dänemark",
		"DM": "Dominica",
		"DO": "Dominikanische Republik",
		"DZ": "Algerien",
		"EA": "Ceuta und Melilla",
		"EC": "Ecuador",
		"EE": "Estland",
		"EG": "Ägypten",
		"EH": "Westsahara",
		"ER": "Eritrea",
		"ES": "Spanien",
		"ET": "Äthiopien",
		"EU": "Europäische Union",
		"EZ": "Eurozone",
		"FI": "Finnland",
		"FJ": "Fidschi",
		"FK": "Falklandinseln",
		"FK-alt-variant": "Falklandinseln (Malwinen)",
		"FM": "Mikronesien",
		"FO": "Färöer",
		"FR": "Frankreich",
		"GA": "Gabun",
		"GB": "Vereinigtes Königreich",
		"GB-alt-short": "UK",
		"GD": "Grenada",
		"GE": "Georgien",
		"GF": "Französisch-Guayana",
		"GG": "Guernsey",
		"GH": "Ghana",
		"GI": "Gibraltar",
		"GL": "Grönland",
		"GM": "Gambia",
		"GN": "Guinea",
		"GP": "Guadeloupe",
		"GQ": "Äquatorialguinea",
		"GR": "Griechenland",
		"GS": "Südgeorgien und die Südlichen Sandwichinseln",
		"GT": "Guatemala",
		"GU": "Guam",
		"GW": "Guinea-Bissau",
		"GY": "Guyana",
		"HK": "Sonderverwaltungsregion Hongkong",
		"HK-alt-short": "Hongkong",
		"HM": "Heard und McDonaldinseln",
		"HN": "Honduras",
		"HR": "Kroatien",
		"HT": "Haiti",
		"HU": "Ungarn",
		"IC": "Kanarische Inseln",
		"ID": "Indonesien",
		"IE": "Irland",
		"IL": "Israel",
		"IM": "Isle of Man",
		"IN": "Indien",
		"IO": "Britisches Territorium im Indischen Ozean",
		"IO-alt-chagos": "Chagos-Archipel",
		"IQ": "Irak",
		"IR": "Iran",
		"IS": "Island",
		"IT": "Italien",
		"JE": "Jersey",
		"JM": "Jamaika",
		"JO": "Jordanien",
		"JP": "Japan",
		"KE": "Kenia",
		"KG": "Kirgisistan",
		"KH": "Kambodscha",
		"KI": "Kiribati",
		"KM": "Komoren",
		"KN": "St. Kitts und Nevis",
		"KP": "Nordkorea",
		"KR": "Südkorea",
		"KW": "Kuwait",
		"KY": "Kaimaninseln",
		"KZ": "Kasachstan",
		"LA": "Laos",
		"LB": "Libanon",
		"LC": "St. Lucia",
		"LI": "Liechtenstein",
		"LK": "Sri Lanka",
		"LR": "Liberia",
		"LS": "Lesotho",
		"LT": "Litauen",
		"LU": "Luxemburg",
		"LV": "Lettland",
		"LY": "Libyen",
		"MA": "Marokko",
		"MC": "Monaco",
		"MD": "Republik Moldau",
		"ME": "Montenegro",
		"MF": "St. Martin",
		"MG": "Madagaskar",
		"MH": "Marshallinseln",
		"MK": "Nordmazedonien",
		"ML": "Mali",
		"MM": "Myanmar",
		"MN": "Mongolei",
		"MO": "Sonderverwaltungsregion Macau",
		"MO-alt-short": "Macau",
		"MP": "Nördliche Marianen",
		"MQ": "Martinique",
		"MR": "Mauretanien",
		"MS": "Montserrat",
		"MT": "Malta",
		"MU": "Mauritius",
		"MV": "Malediven",
		"MW": "Malawi",
		"MX": "Mexiko",
		"MY": "Malaysia",
		"MZ": "Mosambik",
		"NA": "Namibia",
		"NC": "Neukaledonien",
		"NE": "Niger",
		"NF": "Norfolkinsel",
		"NG": "Nigeria",
		"NI": "Nicaragua",
		"NL": "Niederlande",
		"NO": "Norwegen",
		"NP": "Nepal",
		"NR": "Nauru",
		"NU": "Niue",
		"NZ": "Neuseeland",
		"NZ-alt-variant": "Aotearoa (Neuseeland)",
		"OM": "Oman",
		"PA": "Panama",
		"PE": "Peru",
		"PF": "Französisch-Polynesien",
		"PG": "Papua-Neuguinea",
		"PH": "Philippinen",
		"PK": "Pakistan",
		"PL": "Polen",
		"PM": "St. Pierre und Miquelon",
		"PN": "Pitcairninseln",
		"PR": "Puerto Rico",
		"PS": "Palästinensische Autonomiegebiete",
		"PS-alt-short": "Palästina",
		"PT": "Portugal",
		"PW": "Palau",
		"PY": "Paraguay",
		"QA": "Katar",
		"QO": "Äußeres Ozeanien",
		"RE": "Réunion",
		"RO": "Rumänien",
		"RS": "Serbien",
		"RU": "Russland",
		"RW": "Ruanda",
		"SA": "Saudi-Arabien",
		"SB": "Salomonen",
		"SC": "Seychellen",
		"SD": "Sudan",
		"SE": "Schweden",
		"SG": "Singapur",
		"SH": "St. Helena",
		"SI": "Slowenien",
		"SJ": "Spitzbergen und Jan Mayen",
		"SK": "Slowakei",
		"SL": "Sierra Leone",
		"SM": "San Marino",
		"SN": "Senegal",
		"SO": "Somalia",
		"SR": "Suriname",
		"SS": "Südsudan",
		"ST": "São Tomé und Príncipe",
		"SV": "El Salvador",
		"SX": "Sint Maarten",
		"SY": "Syrien",
		"SZ": "Eswatini",
		"SZ-alt-variant": "Swasiland",
		"TA": "Tristan da Cunha",
		"TC": "Turks- und Caicosinseln",
		"TD": "Tschad",
		"TF": "Französische Süd- und Antarktisgebiete",
		"TG": "Togo",
		"TH": "Thailand",
		"TJ": "Tadschikistan",
		"TK": "Tokelau",
		"TL": "Timor-Leste",
		"TL-alt-variant": "Osttimor",
		"TM": "Turkmenistan",
		"TN": "Tunesien",
		"TO": "Tonga",
		"TR": "Türkei",
		"TT": "Trinidad und Tobago",
		"TV": "Tuvalu",
		"TW": "Taiwan",
		"TZ": "Tansania",
		"UA": "Ukraine",
		"UG": "Uganda",
		"UM": "Amerikanische Überseeinseln",
		"UN": "Vereinte Nationen",
		"UN-alt-short": "UN",
		"US": "Vereinigte Staaten",
		"US-alt-short": "USA",
		"UY": "Uruguay",
		"UZ": "Usbekistan",
		"VA": "Vatikanstadt",
		"VC": "St. Vincent und die Grenadinen",
		"VE": "Venezuela",
		"VG": "Britische Jungferninseln",
		"VI": "Amerikanische Jungferninseln",
		"VN": "Vietnam",
		"VU": "Vanuatu",
		"WF": "Wallis und Futuna",
		"WS": "Samoa",
		"XA": "Pseudo-Akzente",
		"XB": "Pseudo-Bidi",
		"XK": "Kosovo",
		"YE": "Jemen",
		"YT": "Mayotte",
		"ZA": "Südafrika",
		"ZM": "Sambia",
		"ZW": "Simbabwe",
		"ZZ": "Unbekannte Region"
	} }
} };
// node_modules/cldr-localenames-full/main/en/territories.json
var main$6 = { "en": {
	"identity": { "language": "en" },
	"localeDisplayNames": { "territories": {
		"001": "world",
		"002": "Africa",
		"003": "North America",
		"005": "South America",
		"009": "Oceania",
		"011": "Western Africa",
		"013": "Central America",
		"014": "Eastern Africa",
		"015": "Northern Africa",
		"017": "Middle Africa",
		"018": "Southern Africa",
		"019": "Americas",
		"021": "Northern America",
		"029": "Caribbean",
		"030": "Eastern Asia",
		"034": "Southern Asia",
		"035": "Southeast Asia",
		"039": "Southern Europe",
		"053": "Australasia",
		"054": "Melanesia",
		"057": "Micronesian Region",
		"061": "Polynesia",
		"142": "Asia",
		"143": "Central Asia",
		"145": "Western Asia",
		"150": "Europe",
		"151": "Eastern Europe",
		"154": "Northern Europe",
		"155": "Western Europe",
		"202": "Sub-Saharan Africa",
		"419": "Latin America",
		"AC": "Ascension Island",
		"AD": "Andorra",
		"AE": "United Arab Emirates",
		"AF": "Afghanistan",
		"AG": "Antigua & Barbuda",
		"AI": "Anguilla",
		"AL": "Albania",
		"AM": "Armenia",
		"AO": "Angola",
		"AQ": "Antarctica",
		"AR": "Argentina",
		"AS": "American Samoa",
		"AT": "Austria",
		"AU": "Australia",
		"AW": "Aruba",
		"AX": "Åland Islands",
		"AZ": "Azerbaijan",
		"BA": "Bosnia & Herzegovina",
		"BA-alt-short": "Bosnia",
		"BB": "Barbados",
		"BD": "Bangladesh",
		"BE": "Belgium",
		"BF": "Burkina Faso",
		"BG": "Bulgaria",
		"BH": "Bahrain",
		"BI": "Burundi",
		"BJ": "Benin",
		"BL": "St. Barthélemy",
		"BM": "Bermuda",
		"BN": "Brunei",
		"BO": "Bolivia",
		"BQ": "Caribbean Netherlands",
		"BR": "Brazil",
		"BS": "Bahamas",
		"BT": "Bhutan",
		"BV": "Bouvet Island",
		"BW": "Botswana",
		"BY": "Belarus",
		"BZ": "Belize",
		"CA": "Canada",
		"CC": "Cocos (Keeling) Islands",
		"CC-alt-short": "Cocos Islands",
		"CD": "Congo - Kinshasa",
		"CD-alt-variant": "Congo (DRC)",
		"CF": "Central African Republic",
		"CG": "Congo - Brazzaville",
		"CG-alt-variant": "Congo (Republic)",
		"CH": "Switzerland",
		"CI": "Côte d’Ivoire",
		"CI-alt-variant": "Ivory Coast",
		"CK": "Cook Islands",
		"CL": "Chile",
		"CM": "Cameroon",
		"CN": "China",
		"CO": "Colombia",
		"CP": "Clipperton Island",
		"CQ": "Sark",
		"CR": "Costa Rica",
		"CU": "Cuba",
		"CV": "Cape Verde",
		"CV-alt-variant": "Cabo Verde",
		"CW": "Curaçao",
		"CX": "Christmas Island",
		"CY": "Cyprus",
		"CZ": "Czechia",
		"CZ-alt-variant": "Czech Republic",
		"DE": "Germany",
		"DG": "Diego Garcia",
		"DJ": "Djibouti",
		"DK": "Denmark",
		"DM": "Dominica",
		"DO": "Dominican Republic",
		"DZ": "Algeria",
		"EA": "Ceuta & Melilla",
		"EC": "Ecuador",
		"EE": "Estonia",
		"EG": "Egypt",
		"EH": "Western Sahara",
		"ER": "Eritrea",
		"ES": "Spain",
		"ET": "Ethiopia",
		"EU": "European Union",
		"EZ": "Eurozone",
		"FI": "Finland",
		"FJ": "Fiji",
		"FK": "Falkland Islands",
		"FK-alt-variant": "Falkland Islands (Islas Malvinas)",
		"FM": "Micronesia",
		"FO": "Faroe Islands",
		"FR": "France",
		"GA": "Gabon",
		"GB": "United Kingdom",
		"GB-alt-short": "UK",
		"GD": "Grenada",
		"GE": "Georgia",
		"GF": "French Guiana",
		"GG": "Guernsey",
		"GH": "Ghana",
		"GI": "Gibraltar",
		"GL": "Greenland",
		"GM": "Gambia",
		"GN": "Guinea",
		"GP": "Guadeloupe",
		"GQ": "Equatorial Guinea",
		"GR": "Greece",
		"GS": "South Georgia & South Sandwich Islands",
		"GT": "Guatemala",
		"GU": "Guam",
		"GW": "Guinea-Bissau",
		"GY": "Guyana",
		"HK": "Hong Kong SAR China",
		"HK-alt-short": "Hong Kong",
		"HM": "Heard & McDonald Islands",
		"HN": "Honduras",
		"HR": "Croatia",
		"HT": "Haiti",
		"HU": "Hungary",
		"IC": "Canary Islands",
		"ID": "Indonesia",
		"IE": "Ireland",
		"IL": "Israel",
		"IM": "Isle of Man",
		"IN": "India",
		"IO": "British Indian Ocean Territory",
		"IO-alt-chagos": "Chagos Archipelago",
		"IQ": "Iraq",
		"IR": "Iran",
		"IS": "Iceland",
		"IT": "Italy",
		"JE": "Jersey",
		"JM": "Jamaica",
		"JO": "Jordan",
		"JP": "Japan",
		"KE": "Kenya",
		"KG": "Kyrgyzstan",
		"KH": "Cambodia",
		"KI": "Kiribati",
		"KM": "Comoros",
		"KN": "St. Kitts & Nevis",
		"KP": "North Korea",
		"KR": "South Korea",
		"KW": "Kuwait",
		"KY": "Cayman Islands",
		"KZ": "Kazakhstan",
		"LA": "Laos",
		"LB": "Lebanon",
		"LC": "St. Lucia",
		"LI": "Liechtenstein",
		"LK": "Sri Lanka",
		"LR": "Liberia",
		"LS": "Lesotho",
		"LT": "Lithuania",
		"LU": "Luxembourg",
		"LV": "Latvia",
		"LY": "Libya",
		"MA": "Morocco",
		"MC": "Monaco",
		"MD": "Moldova",
		"ME": "Montenegro",
		"MF": "St. Martin",
		"MG": "Madagascar",
		"MH": "Marshall Islands",
		"MK": "North Macedonia",
		"ML": "Mali",
		"MM": "Myanmar (Burma)",
		"MM-alt-short": "Myanmar",
		"MN": "Mongolia",
		"MO": "Macao SAR China",
		"MO-alt-short": "Macao",
		"MP": "Northern Mariana Islands",
		"MQ": "Martinique",
		"MR": "Mauritania",
		"MS": "Montserrat",
		"MT": "Malta",
		"MU": "Mauritius",
		"MV": "Maldives",
		"MW": "Malawi",
		"MX": "Mexico",
		"MY": "Malaysia",
		"MZ": "Mozambique",
		"NA": "Namibia",
		"NC": "New Caledonia",
		"NE": "Niger",
		"NF": "Norfolk Island",
		"NG": "Nigeria",
		"NI": "Nicaragua",
		"NL": "Netherlands",
		"NO": "Norway",
		"NP": "Nepal",
		"NR": "Nauru",
		"NU": "Niue",
		"NZ": "New Zealand",
		"NZ-alt-variant": "Aotearoa New Zealand",
		"OM": "Oman",
		"PA": "Panama",
		"PE": "Peru",
		"PF": "French Polynesia",
		"PG": "Papua New Guinea",
		"PH": "Philippines",
		"PK": "Pakistan",
		"PL": "Poland",
		"PM": "St. Pierre & Miquelon",
		"PN": "Pitcairn Islands",
		"PN-alt-short": "Pitcairn",
		"PR": "Puerto Rico",
		"PS": "Palestinian Territories",
		"PS-alt-short": "Palestine",
		"PT": "Portugal",
		"PW": "Palau",
		"PY": "Paraguay",
		"QA": "Qatar",
		"QO": "Outlying Oceania",
		"RE": "Réunion",
		"RO": "Romania",
		"RS": "Serbia",
		"RU": "Russia",
		"RW": "Rwanda",
		"SA": "Saudi Arabia",
		"SB": "Solomon Islands",
		"SC": "Seychelles",
		"SD": "Sudan",
		"SE": "Sweden",
		"SG": "Singapore",
		"SH": "St. Helena",
		"SI": "Slovenia",
		"SJ": "Svalbard & Jan Mayen",
		"SK": "Slovakia",
		"SL": "Sierra Leone",
		"SM": "San Marino",
		"SN": "Senegal",
		"SO": "Somalia",
		"SR": "Suriname",
		"SS": "South Sudan",
		"ST": "São Tomé & Príncipe",
		"SV": "El Salvador",
		"SX": "Sint Maarten",
		"SY": "Syria",
		"SZ": "Eswatini",
		"SZ-alt-variant": "Swaziland",
		"TA": "Tristan da Cunha",
		"TC": "Turks & Caicos Islands",
		"TD": "Chad",
		"TF": "French Southern Territories",
		"TG": "Togo",
		"TH": "Thailand",
		"TJ": "Tajikistan",
		"TK": "Tokelau",
		"TL": "Timor-Leste",
		"TL-alt-variant": "East Timor",
		"TM": "Turkmenistan",
		"TN": "Tunisia",
		"TO": "Tonga",
		"TR": "Türkiye",
		"TR-alt-variant": "Turkey",
		"TT": "Trinidad & Tobago",
		"TV": "Tuvalu",
		"TW": "Taiwan",
		"TZ": "Tanzania",
		"UA": "Ukraine",
		"UG": "Uganda",
		"UM": "U.S. Outlying Islands",
		"UN": "United Nations",
		"UN-alt-short": "UN",
		"US": "United States",
		"US-alt-short": "US",
		"UY": "Uruguay",
		"UZ": "Uzbekistan",
		"VA": "Vatican City",
		"VC": "St. Vincent & Grenadines",
		"VE": "Venezuela",
		"VG": "British Virgin Islands",
		"VI": "U.S. Virgin Islands",
		"VN": "Vietnam",
		"VU": "Vanuatu",
		"WF": "Wallis & Futuna",
		"WS": "Samoa",
		"XA": "Pseudo-Accents",
		"XB": "Pseudo-Bidi",
		"XK": "Kosovo",
		"YE": "Yemen",
		"YT": "Mayotte",
		"ZA": "South Africa",
		"ZM": "Zambia",
		"ZW": "Zimbabwe",
		"ZZ": "Unknown Region"
	} }
} };
// node_modules/cldr-localenames-full/main/es/territories.json
var main$5 = { "es": {
	"identity": { "language": "es" },
	"localeDisplayNames": { "territories": {
		"001": "Mundo",
		"002": "África",
		"003": "América del Norte",
		"005": "Sudamérica",
		"009": "Oceanía",
		"011": "África occidental",
		"013": "Centroamérica",
		"014": "África oriental",
		"015": "África septentrional",
		"017": "África central",
		"018": "África meridional",
		"019": "América",
		"021": "Norteamérica",
		"029": "Caribe",
		"030": "Asia oriental",
		"034": "Asia meridional",
		"035": "Sudeste asiático",
		"039": "Europa meridional",
		"053": "Australasia",
		"054": "Melanesia",
		"057": "Región de Micronesia",
		"061": "Polinesia",
		"142": "Asia",
		"143": "Asia central",
		"145": "Asia occidental",
		"150": "Europa",
		"151": "Europa oriental",
		"154": "Europa septentrional",
		"155": "Europa occidental",
		"202": "África subsahariana",
		"419": "Latinoamérica",
		"AC": "Isla de la Ascensión",
		"AD": "Andorra",
		"AE": "Emiratos Árabes Unidos",
		"AF": "Afganistán",
		"AG": "Antigua y Barbuda",
		"AI": "Anguila",
		"AL": "Albania",
		"AM": "Armenia",
		"AO": "Angola",
		"AQ": "Antártida",
		"AR": "Argentina",
		"AS": "Samoa Americana",
		"AT": "Austria",
		"AU": "Australia",
		"AW": "Aruba",
		"AX": "Islas Aland",
		"AZ": "Azerbaiyán",
		"BA": "Bosnia y Herzegovina",
		"BB": "Barbados",
		"BD": "Bangladés",
		"BE": "Bélgica",
		"BF": "Burkina Faso",
		"BG": "Bulgaria",
		"BH": "Baréin",
		"BI": "Burundi",
		"BJ": "Benín",
		"BL": "San Bartolomé",
		"BM": "Bermudas",
		"BN": "Brunéi",
		"BO": "Bolivia",
		"BQ": "Caribe neerlandés",
		"BR": "Brasil",
		"BS": "Bahamas",
		"BT": "Bután",
		"BV": "Isla Bouvet",
		"BW": "Botsuana",
		"BY": "Bielorrusia",
		"BZ": "Belice",
		"CA": "Canadá",
		"CC": "Islas Cocos",
		"CD": "República Democrática del Congo",
		"CD-alt-variant": "Congo (RDC)",
		"CF": "República Centroafricana",
		"CG": "Congo",
		"CG-alt-variant": "Congo (República)",
		"CH": "Suiza",
		"CI": "Côte d’Ivoire",
		"CI-alt-variant": "Costa de Marfil",
		"CK": "Islas Cook",
		"CL": "Chile",
		"CM": "Camerún",
		"CN": "China",
		"CO": "Colombia",
		"CP": "Isla Clipperton",
		"CQ": "Sark",
		"CR": "Costa Rica",
		"CU": "Cuba",
		"CV": "Cabo Verde",
		"CW": "Curazao",
		"CX": "Isla de Navidad",
		"CY": "Chipre",
		"CZ": "Chequia",
		"CZ-alt-variant": "República Checa",
		"DE": "Alemania",
		"DG": "Diego García",
		"DJ": "Yibuti",
		"DK": "Dinamarca",
		"DM": "Dominica",
		"DO": "República Dominicana",
		"DZ": "Argelia",
		"EA": "Ceuta y Melilla",
		"EC": "Ecuador",
		"EE": "Estonia",
		"EG": "Egipto",
		"EH": "Sáhara Occidental",
		"ER": "Eritrea",
		"ES": "España",
		"ET": "Etiopía",
		"EU": "Unión Europea",
		"EZ": "zona del euro",
		"FI": "Finlandia",
		"FJ": "Fiyi",
		"FK": "Islas Malvinas",
		"FK-alt-variant": "Islas Malvinas (Islas Falkland)",
		"FM": "Micronesia",
		"FO": "Islas Feroe",
		"FR": "Francia",
		"GA": "Gabón",
		"GB": "Reino Unido",
		"GB-alt-short": "RU",
		"GD": "Granada",
		"GE": "Georgia",
		"GF": "Guayana Francesa",
		"GG": "Guernesey",
		"GH": "Ghana",
		"GI": "Gibraltar",
		"GL": "Groenlandia",
		"GM": "Gambia",
		"GN": "Guinea",
		"GP": "Guadalupe",
		"GQ": "Guinea Ecuatorial",
		"GR": "Grecia",
		"GS": "Islas Georgia del Sur y Sandwich del Sur",
		"GT": "Guatemala",
		"GU": "Guam",
		"GW": "Guinea-Bisáu",
		"GY": "Guyana",
		"HK": "RAE de Hong Kong (China)",
		"HK-alt-short": "Hong Kong",
		"HM": "Islas Heard y McDonald",
		"HN": "Honduras",
		"HR": "Croacia",
		"HT": "Haití",
		"HU": "Hungría",
		"IC": "Canarias",
		"ID": "Indonesia",
		"IE": "Irlanda",
		"IL": "Israel",
		"IM": "Isla de Man",
		"IN": "India",
		"IO": "Territorio Británico del Océano Índico",
		"IO-alt-chagos": "Archipiélago de Chagos",
		"IQ": "Irak",
		"IR": "Irán",
		"IS": "Islandia",
		"IT": "Italia",
		"JE": "Jersey",
		"JM": "Jamaica",
		"JO": "Jordania",
		"JP": "Japón",
		"KE": "Kenia",
		"KG": "Kirguistán",
		"KH": "Camboya",
		"KI": "Kiribati",
		"KM": "Comoras",
		"KN": "San Cristóbal y Nieves",
		"KP": "Corea del Norte",
		"KR": "Corea del Sur",
		"KW": "Kuwait",
		"KY": "Islas Caimán",
		"KZ": "Kazajistán",
		"LA": "Laos",
		"LB": "Líbano",
		"LC": "Santa Lucía",
		"LI": "Liechtenstein",
		"LK": "Sri Lanka",
		"LR": "Liberia",
		"LS": "Lesoto",
		"LT": "Lituania",
		"LU": "Luxemburgo",
		"LV": "Letonia",
		"LY": "Libia",
		"MA": "Marruecos",
		"MC": "Mónaco",
		"MD": "Moldavia",
		"ME": "Montenegro",
		"MF": "San Martín",
		"MG": "Madagascar",
		"MH": "Islas Marshall",
		"MK": "Macedonia del Norte",
		"ML": "Mali",
		"MM": "Myanmar (Birmania)",
		"MN": "Mongolia",
		"MO": "RAE de Macao (China)",
		"MO-alt-short": "Macao",
		"MP": "Islas Marianas del Norte",
		"MQ": "Martinica",
		"MR": "Mauritania",
		"MS": "Montserrat",
		"MT": "Malta",
		"MU": "Mauricio",
		"MV": "Maldivas",
		"MW": "Malaui",
		"MX": "México",
		"MY": "Malasia",
		"MZ": "Mozambique",
		"NA": "Namibia",
		"NC": "Nueva Caledonia",
		"NE": "Níger",
		"NF": "Isla Norfolk",
		"NG": "Nigeria",
		"NI": "Nicaragua",
		"NL": "Países Bajos",
		"NO": "Noruega",
		"NP": "Nepal",
		"NR": "Nauru",
		"NU": "Niue",
		"NZ": "Nueva Zelanda",
		"NZ-alt-variant": "Aotearoa (Nueva Zelanda)",
		"OM": "Omán",
		"PA": "Panamá",
		"PE": "Perú",
		"PF": "Polinesia Francesa",
		"PG": "Papúa Nueva Guinea",
		"PH": "Filipinas",
		"PK": "Pakistán",
		"PL": "Polonia",
		"PM": "San Pedro y Miquelón",
		"PN": "Islas Pitcairn",
		"PR": "Puerto Rico",
		"PS": "Territorios Palestinos",
		"PS-alt-short": "Palestina",
		"PT": "Portugal",
		"PW": "Palaos",
		"PY": "Paraguay",
		"QA": "Catar",
		"QO": "Territorios alejados de Oceanía",
		"RE": "Reunión",
		"RO": "Rumanía",
		"RS": "Serbia",
		"RU": "Rusia",
		"RW": "Ruanda",
		"SA": "Arabia Saudí",
		"SB": "Islas Salomón",
		"SC": "Seychelles",
		"SD": "Sudán",
		"SE": "Suecia",
		"SG": "Singapur",
		"SH": "Santa Elena",
		"SI": "Eslovenia",
		"SJ": "Svalbard y Jan Mayen",
		"SK": "Eslovaquia",
		"SL": "Sierra Leona",
		"SM": "San Marino",
		"SN": "Senegal",
		"SO": "Somalia",
		"SR": "Surinam",
		"SS": "Sudán del Sur",
		"ST": "Santo Tomé y Príncipe",
		"SV": "El Salvador",
		"SX": "Sint Maarten",
		"SY": "Siria",
		"SZ": "Esuatini",
		"SZ-alt-variant": "Suazilandia",
		"TA": "Tristán de Acuña",
		"TC": "Islas Turcas y Caicos",
		"TD": "Chad",
		"TF": "Territorios Australes Franceses",
		"TG": "Togo",
		"TH": "Tailandia",
		"TJ": "Tayikistán",
		"TK": "Tokelau",
		"TL": "Timor-Leste",
		"TL-alt-variant": "Timor Oriental",
		"TM": "Turkmenistán",
		"TN": "Túnez",
		"TO": "Tonga",
		"TR": "Turquía",
		"TT": "Trinidad y Tobago",
		"TV": "Tuvalu",
		"TW": "Taiwán",
		"TZ": "Tanzania",
		"UA": "Ucrania",
		"UG": "Uganda",
		"UM": "Islas menores alejadas de EE. UU.",
		"UN": "Naciones Unidas",
		"US": "Estados Unidos",
		"US-alt-short": "EE. UU.",
		"UY": "Uruguay",
		"UZ": "Uzbekistán",
		"VA": "Ciudad del Vaticano",
		"VC": "San Vicente y las Granadinas",
		"VE": "Venezuela",
		"VG": "Islas Vírgenes Británicas",
		"VI": "Islas Vírgenes de EE. UU.",
		"VN": "Vietnam",
		"VU": "Vanuatu",
		"WF": "Wallis y Futuna",
		"WS": "Samoa",
		"XA": "Pseudoacentos",
		"XB": "Pseudobidi",
		"XK": "Kosovo",
		"YE": "Yemen",
		"YT": "Mayotte",
		"ZA": "Sudáfrica",
		"ZM": "Zambia",
		"ZW": "Zimbabue",
		"ZZ": "Región desconocida"
	} }
} };
// node_modules/cldr-localenames-full/main/fr/territories.json
var main$4 = { "fr": {
	"identity": { "language": "fr" },
	"localeDisplayNames": { "territories": {
		"001": "Monde",
		"002": "Afrique",
		"003": "Amérique du Nord",
		"005": "Amérique du Sud",
		"009": "Océanie",
		"011": "Afrique occidentale",
		"013": "Amérique centrale",
		"014": "Afrique orientale",
		"015": "Afrique septentrionale",
		"017": "Afrique centrale",
		"018": "Afrique australe",
		"019": "Amériques",
		"021": "Amérique septentrionale",
		"029": "Caraïbes",
		"030": "Asie de l’Est",
		"034": "Asie du Sud",
		"035": "Asie du Sud-Est",
		"039": "Europe du Sud",
		"053": "Australasie",
		"054": "Mélanésie",
		"057": "région micronésienne",
		"061": "Polynésie",
		"142": "Asie",
		"143": "Asie centrale",
		"145": "Asie de l’Ouest",
		"150": "Europe",
		"151": "Europe de l’Est",
		"154": "Europe du Nord",
		"155": "Europe de l’Ouest",
		"202": "Afrique subsaharienne",
		"419": "Amérique latine",
		"AC": "Île de l’Ascension",
		"AD": "Andorre",
		"AE": "Émirats arabes unis",
		"AF": "Afghanistan",
		"AG": "Antigua-et-Barbuda",
		"AI": "Anguilla",
		"AL": "Albanie",
		"AM": "Arménie",
		"AO": "Angola",
		"AQ": "Antarctique",
		"AR": "Argentine",
		"AS": "Samoa américaines",
		"AT": "Autriche",
		"AU": "Australie",
		"AW": "Aruba",
		"AX": "Îles Åland",
		"AZ": "Azerbaïdjan",
		"BA": "Bosnie-Herzégovine",
		"BB": "Barbade",
		"BD": "Bangladesh",
		"BE": "Belgique",
		"BF": "Burkina Faso",
		"BG": "Bulgarie",
		"BH": "Bahreïn",
		"BI": "Burundi",
		"BJ": "Bénin",
		"BL": "Saint-Barthélemy",
		"BM": "Bermudes",
		"BN": "Brunei",
		"BO": "Bolivie",
		"BQ": "Pays-Bas caribéens",
		"BR": "Brésil",
		"BS": "Bahamas",
		"BT": "Bhoutan",
		"BV": "Île Bouvet",
		"BW": "Botswana",
		"BY": "Biélorussie",
		"BZ": "Belize",
		"CA": "Canada",
		"CC": "Îles Cocos",
		"CD": "Congo-Kinshasa",
		"CD-alt-variant": "Congo (RDC)",
		"CF": "République centrafricaine",
		"CG": "Congo-Brazzaville",
		"CG-alt-variant": "République du Congo",
		"CH": "Suisse",
		"CI": "Côte d’Ivoire",
		"CI-alt-variant": "République de Côte d’Ivoire",
		"CK": "Îles Cook",
		"CL": "Chili",
		"CM": "Cameroun",
		"CN": "Chine",
		"CO": "Colombie",
		"CP": "Île Clipperton",
		"CQ": "Sercq",
		"CR": "Costa Rica",
		"CU": "Cuba",
		"CV": "Cap-Vert",
		"CW": "Curaçao",
		"CX": "Île Christmas",
		"CY": "Chypre",
		"CZ": "Tchéquie",
		"CZ-alt-variant": "République tchèque",
		"DE": "Allemagne",
		"DG": "Diego Garcia",
		"DJ": "Djibouti",
		"DK": "Danemark",
		"DM": "Dominique",
		"DO": "République dominicaine",
		"DZ": "Algérie",
		"EA": "Ceuta et Melilla",
		"EC": "Équateur",
		"EE": "Estonie",
		"EG": "Égypte",
		"EH": "Sahara occidental",
		"ER": "Érythrée",
		"ES": "Espagne",
		"ET": "Éthiopie",
		"EU": "Union européenne",
		"EZ": "zone euro",
		"FI": "Finlande",
		"FJ": "Fidji",
		"FK": "Îles Malouines",
		"FK-alt-variant": "Îles Malouines (Îles Falkland)",
		"FM": "Micronésie",
		"FO": "Îles Féroé",
		"FR": "France",
		"GA": "Gabon",
		"GB": "Royaume-Uni",
		"GB-alt-short": "R.-U.",
		"GD": "Grenade",
		"GE": "Géorgie",
		"GF": "Guyane française",
		"GG": "Guernesey",
		"GH": "Ghana",
		"GI": "Gibraltar",
		"GL": "Groenland",
		"GM": "Gambie",
		"GN": "Guinée",
		"GP": "Guadeloupe",
		"GQ": "Guinée équatoriale",
		"GR": "Grèce",
		"GS": "Géorgie du Sud-et-les Îles Sandwich du Sud",
		"GT": "Guatemala",
		"GU": "Guam",
		"GW": "Guinée-Bissau",
		"GY": "Guyana",
		"HK": "R.A.S. chinoise de Hong Kong",
		"HK-alt-short": "Hong Kong",
		"HM": "Îles Heard-et-MacDonald",
		"HN": "Honduras",
		"HR": "Croatie",
		"HT": "Haïti",
		"HU": "Hongrie",
		"IC": "Îles Canaries",
		"ID": "Indonésie",
		"IE": "Irlande",
		"IL": "Israël",
		"IM": "Île de Man",
		"IN": "Inde",
		"IO": "Territoire britannique de l’océan Indien",
		"IO-alt-chagos": "Archipel des Chagos",
		"IQ": "Irak",
		"IR": "Iran",
		"IS": "Islande",
		"IT": "Italie",
		"JE": "Jersey",
		"JM": "Jamaïque",
		"JO": "Jordanie",
		"JP": "Japon",
		"KE": "Kenya",
		"KG": "Kirghizstan",
		"KH": "Cambodge",
		"KI": "Kiribati",
		"KM": "Comores",
		"KN": "Saint-Christophe-et-Niévès",
		"KP": "Corée du Nord",
		"KR": "Corée du Sud",
		"KW": "Koweït",
		"KY": "Îles Caïmans",
		"KZ": "Kazakhstan",
		"LA": "Laos",
		"LB": "Liban",
		"LC": "Sainte-Lucie",
		"LI": "Liechtenstein",
		"LK": "Sri Lanka",
		"LR": "Liberia",
		"LS": "Lesotho",
		"LT": "Lituanie",
		"LU": "Luxembourg",
		"LV": "Lettonie",
		"LY": "Libye",
		"MA": "Maroc",
		"MC": "Monaco",
		"MD": "Moldavie",
		"ME": "Monténégro",
		"MF": "Saint-Martin",
		"MG": "Madagascar",
		"MH": "Îles Marshall",
		"MK": "Macédoine du Nord",
		"ML": "Mali",
		"MM": "Myanmar (Birmanie)",
		"MN": "Mongolie",
		"MO": "R.A.S. chinoise de Macao",
		"MO-alt-short": "Macao",
		"MP": "Îles Mariannes du Nord",
		"MQ": "Martinique",
		"MR": "Mauritanie",
		"MS": "Montserrat",
		"MT": "Malte",
		"MU": "Maurice",
		"MV": "Maldives",
		"MW": "Malawi",
		"MX": "Mexique",
		"MY": "Malaisie",
		"MZ": "Mozambique",
		"NA": "Namibie",
		"NC": "Nouvelle-Calédonie",
		"NE": "Niger",
		"NF": "Île Norfolk",
		"NG": "Nigeria",
		"NI": "Nicaragua",
		"NL": "Pays-Bas",
		"NO": "Norvège",
		"NP": "Népal",
		"NR": "Nauru",
		"NU": "Niue",
		"NZ": "Nouvelle-Zélande",
		"NZ-alt-variant": "Aotearoa (Nouvelle-Zélande)",
		"OM": "Oman",
		"PA": "Panama",
		"PE": "Pérou",
		"PF": "Polynésie française",
		"PG": "Papouasie-Nouvelle-Guinée",
		"PH": "Philippines",
		"PK": "Pakistan",
		"PL": "Pologne",
		"PM": "Saint-Pierre-et-Miquelon",
		"PN": "Îles Pitcairn",
		"PR": "Porto Rico",
		"PS": "Territoires palestiniens",
		"PS-alt-short": "Palestine",
		"PT": "Portugal",
		"PW": "Palaos",
		"PY": "Paraguay",
		"QA": "Qatar",
		"QO": "régions éloignées de l’Océanie",
		"RE": "La Réunion",
		"RO": "Roumanie",
		"RS": "Serbie",
		"RU": "Russie",
		"RW": "Rwanda",
		"SA": "Arabie saoudite",
		"SB": "Îles Salomon",
		"SC": "Seychelles",
		"SD": "Soudan",
		"SE": "Suède",
		"SG": "Singapour",
		"SH": "Sainte-Hélène",
		"SI": "Slovénie",
		"SJ": "Svalbard et Jan Mayen",
		"SK": "Slovaquie",
		"SL": "Sierra Leone",
		"SM": "Saint-Marin",
		"SN": "Sénégal",
		"SO": "Somalie",
		"SR": "Suriname",
		"SS": "Soudan du Sud",
		"ST": "Sao Tomé-et-Principe",
		"SV": "Salvador",
		"SX": "Saint-Martin (partie néerlandaise)",
		"SY": "Syrie",
		"SZ": "Eswatini",
		"SZ-alt-variant": "Swaziland",
		"TA": "Tristan da Cunha",
		"TC": "Îles Turques-et-Caïques",
		"TD": "Tchad",
		"TF": "Terres australes françaises",
		"TG": "Togo",
		"TH": "Thaïlande",
		"TJ": "Tadjikistan",
		"TK": "Tokelau",
		"TL": "Timor oriental",
		"TL-alt-variant": "Timor-Oriental",
		"TM": "Turkménistan",
		"TN": "Tunisie",
		"TO": "Tonga",
		"TR": "Turquie",
		"TR-alt-variant": "Türkiye",
		"TT": "Trinité-et-Tobago",
		"TV": "Tuvalu",
		"TW": "Taïwan",
		"TZ": "Tanzanie",
		"UA": "Ukraine",
		"UG": "Ouganda",
		"UM": "Îles mineures éloignées des États-Unis",
		"UN": "Nations Unies",
		"UN-alt-short": "ONU",
		"US": "États-Unis",
		"US-alt-short": "É.-U.",
		"UY": "Uruguay",
		"UZ": "Ouzbékistan",
		"VA": "État de la Cité du Vatican",
		"VC": "Saint-Vincent-et-les Grenadines",
		"VE": "Venezuela",
		"VG": "Îles Vierges britanniques",
		"VI": "Îles Vierges des États-Unis",
		"VN": "Viêt Nam",
		"VU": "Vanuatu",
		"WF": "Wallis-et-Futuna",
		"WS": "Samoa",
		"XA": "pseudo-accents",
		"XB": "pseudo-bidi",
		"XK": "Kosovo",
		"YE": "Yémen",
		"YT": "Mayotte",
		"ZA": "Afrique du Sud",
		"ZM": "Zambie",
		"ZW": "Zimbabwe",
		"ZZ": "région inconnue"
	} }
} };
// node_modules/cldr-localenames-full/main/ja/territories.json
var main$3 = { "ja": {
	"identity": { "language": "ja" },
	"localeDisplayNames": { "territories": {
		"001": "世界",
		"002": "アフリカ",
		"003": "北アメリカ大陸",
		"005": "南アメリカ",
		"009": "オセアニア",
		"011": "西アフリカ",
		"013": "中央アメリカ",
		"014": "東アフリカ",
		"015": "北アフリカ",
		"017": "中部アフリカ",
		"018": "南部アフリカ",
		"019": "アメリカ大陸",
		"021": "北アメリカ",
		"029": "カリブ",
		"030": "東アジア",
		"034": "南アジア",
		"035": "東南アジア",
		"039": "南ヨーロッパ",
		"053": "オーストララシア",
		"054": "メラネシア",
		"057": "ミクロネシア",
		"061": "ポリネシア",
		"142": "アジア",
		"143": "中央アジア",
		"145": "西アジア",
		"150": "ヨーロッパ",
		"151": "東ヨーロッパ",
		"154": "北ヨーロッパ",
		"155": "西ヨーロッパ",
		"202": "サブサハラアフリカ",
		"419": "ラテンアメリカ",
		"AC": "アセンション島",
		"AD": "アンドラ",
		"AE": "アラブ首長国連邦",
		"AF": "アフガニスタン",
		"AG": "アンティグア・バーブーダ",
		"AI": "アンギラ",
		"AL": "アルバニア",
		"AM": "アルメニア",
		"AO": "アンゴラ",
		"AQ": "南極",
		"AR": "アルゼンチン",
		"AS": "米領サモア",
		"AT": "オーストリア",
		"AU": "オーストラリア",
		"AW": "アルバ",
		"AX": "オーランド諸島",
		"AZ": "アゼルバイジャン",
		"BA": "ボスニア・ヘルツェゴビナ",
		"BB": "バルバドス",
		"BD": "バングラデシュ",
		"BE": "ベルギー",
		"BF": "ブルキナファソ",
		"BG": "ブルガリア",
		"BH": "バーレーン",
		"BI": "ブルンジ",
		"BJ": "ベナン",
		"BL": "サン・バルテルミー",
		"BM": "バミューダ",
		"BN": "ブルネイ",
		"BO": "ボリビア",
		"BQ": "オランダ領カリブ",
		"BR": "ブラジル",
		"BS": "バハマ",
		"BT": "ブータン",
		"BV": "ブーベ島",
		"BW": "ボツワナ",
		"BY": "ベラルーシ",
		"BZ": "ベリーズ",
		"CA": "カナダ",
		"CC": "ココス(キーリング)諸島",
		"CD": "コンゴ民主共和国(キンシャサ)",
		"CD-alt-variant": "コンゴ民主共和国",
		"CF": "中央アフリカ共和国",
		"CG": "コンゴ共和国(ブラザビル)",
		"CG-alt-variant": "コンゴ共和国",
		"CH": "スイス",
		"CI": "コートジボワール",
		"CI-alt-variant": "象牙海岸",
		"CK": "クック諸島",
		"CL": "チリ",
		"CM": "カメルーン",
		"CN": "中国",
		"CO": "コロンビア",
		"CP": "クリッパートン島",
		"CQ": "サーク島",
		"CR": "コスタリカ",
		"CU": "キューバ",
		"CV": "カーボベルデ",
		"CW": "キュラソー",
		"CX": "クリスマス島",
		"CY": "キプロス",
		"CZ": "チェコ",
		"CZ-alt-variant": "チェコ共和国",
		"DE": "ドイツ",
		"DG": "ディエゴガルシア島",
		"DJ": "ジブチ",
		"DK": "デンマーク",
		"DM": "ドミニカ国",
		"DO": "ドミニカ共和国",
		"DZ": "アルジェリア",
		"EA": "セウタ・メリリャ",
		"EC": "エクアドル",
		"EE": "エストニア",
		"EG": "エジプト",
		"EH": "西サハラ",
		"ER": "エリトリア",
		"ES": "スペイン",
		"ET": "エチオピア",
		"EU": "欧州連合",
		"EZ": "ユーロ圏",
		"FI": "フィンランド",
		"FJ": "フィジー",
		"FK": "フォークランド諸島",
		"FK-alt-variant": "フォークランド諸島 (マルビーナス諸島)",
		"FM": "ミクロネシア連邦",
		"FO": "フェロー諸島",
		"FR": "フランス",
		"GA": "ガボン",
		"GB": "イギリス",
		"GB-alt-short": "英国",
		"GD": "グレナダ",
		"GE": "ジョージア",
		"GF": "仏領ギアナ",
		"GG": "ガーンジー",
		"GH": "ガーナ",
		"GI": "ジブラルタル",
		"GL": "グリーンランド",
		"GM": "ガンビア",
		"GN": "ギニア",
		"GP": "グアドループ",
		"GQ": "赤道ギニア",
		"GR": "ギリシャ",
		"GS": "サウスジョージア・サウスサンドウィッチ諸島",
		"GT": "グアテマラ",
		"GU": "グアム",
		"GW": "ギニアビサウ",
		"GY": "ガイアナ",
		"HK": "中華人民共和国香港特別行政区",
		"HK-alt-short": "香港",
		"HM": "ハード島・マクドナルド諸島",
		"HN": "ホンジュラス",
		"HR": "クロアチア",
		"HT": "ハイチ",
		"HU": "ハンガリー",
		"IC": "カナリア諸島",
		"ID": "インドネシア",
		"IE": "アイルランド",
		"IL": "イスラエル",
		"IM": "マン島",
		"IN": "インド",
		"IO": "英領インド洋地域",
		"IO-alt-chagos": "チャゴス諸島",
		"IQ": "イラク",
		"IR": "イラン",
		"IS": "アイスランド",
		"IT": "イタリア",
		"JE": "ジャージー",
		"JM": "ジャマイカ",
		"JO": "ヨルダン",
		"JP": "日本",
		"KE": "ケニア",
		"KG": "キルギス",
		"KH": "カンボジア",
		"KI": "キリバス",
		"KM": "コモロ",
		"KN": "セントクリストファー・ネーヴィス",
		"KP": "北朝鮮",
		"KR": "韓国",
		"KW": "クウェート",
		"KY": "ケイマン諸島",
		"KZ": "カザフスタン",
		"LA": "ラオス",
		"LB": "レバノン",
		"LC": "セントルシア",
		"LI": "リヒテンシュタイン",
		"LK": "スリランカ",
		"LR": "リベリア",
		"LS": "レソト",
		"LT": "リトアニア",
		"LU": "ルクセンブルク",
		"LV": "ラトビア",
		"LY": "リビア",
		"MA": "モロッコ",
		"MC": "モナコ",
		"MD": "モルドバ",
		"ME": "モンテネグロ",
		"MF": "サン・マルタン",
		"MG": "マダガスカル",
		"MH": "マーシャル諸島",
		"MK": "北マケドニア",
		"ML": "マリ",
		"MM": "ミャンマー (ビルマ)",
		"MN": "モンゴル",
		"MO": "中華人民共和国マカオ特別行政区",
		"MO-alt-short": "マカオ",
		"MP": "北マリアナ諸島",
		"MQ": "マルティニーク",
		"MR": "モーリタニア",
		"MS": "モントセラト",
		"MT": "マルタ",
		"MU": "モーリシャス",
		"MV": "モルディブ",
		"MW": "マラウイ",
		"MX": "メキシコ",
		"MY": "マレーシア",
		"MZ": "モザンビーク",
		"NA": "ナミビア",
		"NC": "ニューカレドニア",
		"NE": "ニジェール",
		"NF": "ノーフォーク島",
		"NG": "ナイジェリア",
		"NI": "ニカラグア",
		"NL": "オランダ",
		"NO": "ノルウェー",
		"NP": "ネパール",
		"NR": "ナウル",
		"NU": "ニウエ",
		"NZ": "ニュージーランド",
		"NZ-alt-variant": "アオテアロア・ニュージーランド",
		"OM": "オマーン",
		"PA": "パナマ",
		"PE": "ペルー",
		"PF": "仏領ポリネシア",
		"PG": "パプアニューギニア",
		"PH": "フィリピン",
		"PK": "パキスタン",
		"PL": "ポーランド",
		"PM": "サンピエール島・ミクロン島",
		"PN": "ピトケアン諸島",
		"PR": "プエルトリコ",
		"PS": "パレスチナ自治区",
		"PS-alt-short": "パレスチナ",
		"PT": "ポルトガル",
		"PW": "パラオ",
		"PY": "パラグアイ",
		"QA": "カタール",
		"QO": "オセアニア周辺地域",
		"RE": "レユニオン",
		"RO": "ルーマニア",
		"RS": "セルビア",
		"RU": "ロシア",
		"RW": "ルワンダ",
		"SA": "サウジアラビア",
		"SB": "ソロモン諸島",
		"SC": "セーシェル",
		"SD": "スーダン",
		"SE": "スウェーデン",
		"SG": "シンガポール",
		"SH": "セントヘレナ",
		"SI": "スロベニア",
		"SJ": "スバールバル諸島・ヤンマイエン島",
		"SK": "スロバキア",
		"SL": "シエラレオネ",
		"SM": "サンマリノ",
		"SN": "セネガル",
		"SO": "ソマリア",
		"SR": "スリナム",
		"SS": "南スーダン",
		"ST": "サントメ・プリンシペ",
		"SV": "エルサルバドル",
		"SX": "シント・マールテン",
		"SY": "シリア",
		"SZ": "エスワティニ",
		"SZ-alt-variant": "スワジランド",
		"TA": "トリスタン・ダ・クーニャ",
		"TC": "タークス・カイコス諸島",
		"TD": "チャド",
		"TF": "仏領極南諸島",
		"TG": "トーゴ",
		"TH": "タイ",
		"TJ": "タジキスタン",
		"TK": "トケラウ",
		"TL": "東ティモール",
		"TL-alt-variant": "東チモール",
		"TM": "トルクメニスタン",
		"TN": "チュニジア",
		"TO": "トンガ",
		"TR": "トルコ",
		"TR-alt-variant": "テュルキエ",
		"TT": "トリニダード・トバゴ",
		"TV": "ツバル",
		"TW": "台湾",
		"TZ": "タンザニア",
		"UA": "ウクライナ",
		"UG": "ウガンダ",
		"UM": "合衆国領有小離島",
		"UN": "国際連合",
		"UN-alt-short": "国連",
		"US": "アメリカ合衆国",
		"US-alt-short": "アメリカ",
		"UY": "ウルグアイ",
		"UZ": "ウズベキスタン",
		"VA": "バチカン市国",
		"VC": "セントビンセント及びグレナディーン諸島",
		"VE": "ベネズエラ",
		"VG": "英領ヴァージン諸島",
		"VI": "米領ヴァージン諸島",
		"VN": "ベトナム",
		"VU": "バヌアツ",
		"WF": "ウォリス・フツナ",
		"WS": "サモア",
		"XA": "疑似アクセント",
		"XB": "疑似 BIDI",
		"XK": "コソボ",
		"YE": "イエメン",
		"YT": "マヨット",
		"ZA": "南アフリカ",
		"ZM": "ザンビア",
		"ZW": "ジンバブエ",
		"ZZ": "不明な地域"
	} }
} };
// node_modules/cldr-localenames-full/main/ko/territories.json
var main$2 = { "ko": {
	"identity": { "language": "ko" },
	"localeDisplayNames": { "territories": {
		"001": "세계",
		"002": "아프리카",
		"003": "북아메리카",
		"005": "남아메리카",
		"009": "오세아니아",
		"011": "서부 아프리카",
		"013": "중앙 아메리카",
		"014": "동부 아프리카",
		"015": "북부 아프리카",
		"017": "중부 아프리카",
		"018": "남부 아프리카",
		"019": "아메리카 대륙",
		"021": "북부 아메리카",
		"029": "카리브 제도",
		"030": "동아시아",
		"034": "남아시아",
		"035": "동남아시아",
		"039": "남유럽",
		"053": "오스트랄라시아",
		"054": "멜라네시아",
		"057": "미크로네시아 지역",
		"061": "폴리네시아",
		"142": "아시아",
		"143": "중앙 아시아",
		"145": "서아시아",
		"150": "유럽",
		"151": "동유럽",
		"154": "북유럽",
		"155": "서유럽",
		"202": "사하라 사막 이남 아프리카",
		"419": "라틴 아메리카",
		"AC": "어센션섬",
		"AD": "안도라",
		"AE": "아랍에미리트",
		"AF": "아프가니스탄",
		"AG": "앤티가 바부다",
		"AI": "앵귈라",
		"AL": "알바니아",
		"AM": "아르메니아",
		"AO": "앙골라",
		"AQ": "남극 대륙",
		"AR": "아르헨티나",
		"AS": "아메리칸 사모아",
		"AT": "오스트리아",
		"AU": "오스트레일리아",
		"AW": "아루바",
		"AX": "올란드 제도",
		"AZ": "아제르바이잔",
		"BA": "보스니아 헤르체고비나",
		"BB": "바베이도스",
		"BD": "방글라데시",
		"BE": "벨기에",
		"BF": "부르키나파소",
		"BG": "불가리아",
		"BH": "바레인",
		"BI": "부룬디",
		"BJ": "베냉",
		"BL": "생바르텔레미",
		"BM": "버뮤다",
		"BN": "브루나이",
		"BO": "볼리비아",
		"BQ": "네덜란드령 카리브",
		"BR": "브라질",
		"BS": "바하마",
		"BT": "부탄",
		"BV": "부베섬",
		"BW": "보츠와나",
		"BY": "벨라루스",
		"BZ": "벨리즈",
		"CA": "캐나다",
		"CC": "코코스 제도",
		"CD": "콩고-킨샤사",
		"CD-alt-variant": "콩고민주공화국",
		"CF": "중앙 아프리카 공화국",
		"CG": "콩고-브라자빌",
		"CG-alt-variant": "콩고 공화국",
		"CH": "스위스",
		"CI": "코트디부아르",
		"CI-alt-variant": "아이보리 코스트",
		"CK": "쿡 제도",
		"CL": "칠레",
		"CM": "카메룬",
		"CN": "중국",
		"CO": "콜롬비아",
		"CP": "클리퍼턴섬",
		"CQ": "사크",
		"CR": "코스타리카",
		"CU": "쿠바",
		"CV": "카보베르데",
		"CW": "퀴라소",
		"CX": "크리스마스섬",
		"CY": "키프로스",
		"CZ": "체코",
		"CZ-alt-variant": "체코 공화국",
		"DE": "독일",
		"DG": "디에고 가르시아",
		"DJ": "지부티",
		"DK": "덴마크",
		"DM": "도미니카",
		"DO": "도미니카 공화국",
		"DZ": "알제리",
		"EA": "세우타 및 멜리야",
		"EC": "에콰도르",
		"EE": "에스토니아",
		"EG": "이집트",
		"EH": "서사하라",
		"ER": "에리트리아",
		"ES": "스페인",
		"ET": "에티오피아",
		"EU": "유럽 연합",
		"EZ": "유로존",
		"FI": "핀란드",
		"FJ": "피지",
		"FK": "포클랜드 제도",
		"FK-alt-variant": "포클랜드 제도(말비나스 군도)",
		"FM": "미크로네시아",
		"FO": "페로 제도",
		"FR": "프랑스",
		"GA": "가봉",
		"GB": "영국",
		"GD": "그레나다",
		"GE": "조지아",
		"GF": "프랑스령 기아나",
		"GG": "건지",
		"GH": "가나",
		"GI": "지브롤터",
		"GL": "그린란드",
		"GM": "감비아",
		"GN": "기니",
		"GP": "과들루프",
		"GQ": "적도 기니",
		"GR": "그리스",
		"GS": "사우스조지아 사우스샌드위치 제도",
		"GT": "과테말라",
		"GU": "괌",
		"GW": "기니비사우",
		"GY": "가이아나",
		"HK": "홍콩(중국 특별행정구)",
		"HK-alt-short": "홍콩",
		"HM": "허드 맥도널드 제도",
		"HN": "온두라스",
		"HR": "크로아티아",
		"HT": "아이티",
		"HU": "헝가리",
		"IC": "카나리아 제도",
		"ID": "인도네시아",
		"IE": "아일랜드",
		"IL": "이스라엘",
		"IM": "맨섬",
		"IN": "인도",
		"IO": "영국령 인도양 지역",
		"IO-alt-chagos": "차고스 제도",
		"IQ": "이라크",
		"IR": "이란",
		"IS": "아이슬란드",
		"IT": "이탈리아",
		"JE": "저지",
		"JM": "자메이카",
		"JO": "요르단",
		"JP": "일본",
		"KE": "케냐",
		"KG": "키르기스스탄",
		"KH": "캄보디아",
		"KI": "키리바시",
		"KM": "코모로",
		"KN": "세인트키츠 네비스",
		"KP": "북한",
		"KR": "대한민국",
		"KR-alt-short": "한국",
		"KW": "쿠웨이트",
		"KY": "케이맨 제도",
		"KZ": "카자흐스탄",
		"LA": "라오스",
		"LB": "레바논",
		"LC": "세인트루시아",
		"LI": "리히텐슈타인",
		"LK": "스리랑카",
		"LR": "라이베리아",
		"LS": "레소토",
		"LT": "리투아니아",
		"LU": "룩셈부르크",
		"LV": "라트비아",
		"LY": "리비아",
		"MA": "모로코",
		"MC": "모나코",
		"MD": "몰도바",
		"ME": "몬테네그로",
		"MF": "생마르탱",
		"MG": "마다가스카르",
		"MH": "마셜 제도",
		"MK": "북마케도니아",
		"ML": "말리",
		"MM": "미얀마",
		"MN": "몽골",
		"MO": "마카오(중국 특별행정구)",
		"MO-alt-short": "마카오",
		"MP": "북마리아나제도",
		"MQ": "마르티니크",
		"MR": "모리타니",
		"MS": "몬트세라트",
		"MT": "몰타",
		"MU": "모리셔스",
		"MV": "몰디브",
		"MW": "말라위",
		"MX": "멕시코",
		"MY": "말레이시아",
		"MZ": "모잠비크",
		"NA": "나미비아",
		"NC": "뉴칼레도니아",
		"NE": "니제르",
		"NF": "노퍽섬",
		"NG": "나이지리아",
		"NI": "니카라과",
		"NL": "네덜란드",
		"NO": "노르웨이",
		"NP": "네팔",
		"NR": "나우루",
		"NU": "니우에",
		"NZ": "뉴질랜드",
		"OM": "오만",
		"PA": "파나마",
		"PE": "페루",
		"PF": "프랑스령 폴리네시아",
		"PG": "파푸아뉴기니",
		"PH": "필리핀",
		"PK": "파키스탄",
		"PL": "폴란드",
		"PM": "생피에르 미클롱",
		"PN": "핏케언 제도",
		"PR": "푸에르토리코",
		"PS": "팔레스타인 지구",
		"PS-alt-short": "팔레스타인",
		"PT": "포르투갈",
		"PW": "팔라우",
		"PY": "파라과이",
		"QA": "카타르",
		"QO": "오세아니아 외곽",
		"RE": "레위니옹",
		"RO": "루마니아",
		"RS": "세르비아",
		"RU": "러시아",
		"RW": "르완다",
		"SA": "사우디아라비아",
		"SB": "솔로몬 제도",
		"SC": "세이셸",
		"SD": "수단",
		"SE": "스웨덴",
		"SG": "싱가포르",
		"SH": "세인트헬레나",
		"SI": "슬로베니아",
		"SJ": "스발바르제도-얀마웬섬",
		"SK": "슬로바키아",
		"SL": "시에라리온",
		"SM": "산마리노",
		"SN": "세네갈",
		"SO": "소말리아",
		"SR": "수리남",
		"SS": "남수단",
		"ST": "상투메 프린시페",
		"SV": "엘살바도르",
		"SX": "신트마르턴",
		"SY": "시리아",
		"SZ": "에스와티니",
		"SZ-alt-variant": "스와질란드",
		"TA": "트리스탄다쿠나",
		"TC": "터크스 케이커스 제도",
		"TD": "차드",
		"TF": "프랑스령 남방 지역",
		"TG": "토고",
		"TH": "태국",
		"TJ": "타지키스탄",
		"TK": "토켈라우",
		"TL": "동티모르",
		"TL-alt-variant": "티모르레스테",
		"TM": "투르크메니스탄",
		"TN": "튀니지",
		"TO": "통가",
		"TR": "튀르키예",
		"TT": "트리니다드 토바고",
		"TV": "투발루",
		"TW": "대만",
		"TZ": "탄자니아",
		"UA": "우크라이나",
		"UG": "우간다",
		"UM": "미국령 해외 제도",
		"UN": "국제연합",
		"UN-alt-short": "유엔",
		"US": "미국",
		"UY": "우루과이",
		"UZ": "우즈베키스탄",
		"VA": "바티칸 시국",
		"VC": "세인트빈센트그레나딘",
		"VE": "베네수엘라",
		"VG": "영국령 버진아일랜드",
		"VI": "미국령 버진아일랜드",
		"VN": "베트남",
		"VU": "바누아투",
		"WF": "왈리스-푸투나 제도",
		"WS": "사모아",
		"XA": "유사 억양",
		"XB": "유사 양방향",
		"XK": "코소보",
		"YE": "예멘",
		"YT": "마요트",
		"ZA": "남아프리카",
		"ZM": "잠비아",
		"ZW": "짐바브웨",
		"ZZ": "알려지지 않은 지역"
	} }
} };
// node_modules/cldr-localenames-full/main/zh-Hans/territories.json
var main$1 = { "zh-Hans": {
	"identity": {
		"language": "zh",
		"script": "Hans"
	},
	"localeDisplayNames": { "territories": {
		"001": "世界",
		"002": "非洲",
		"003": "北美洲",
		"005": "南美洲",
		"009": "大洋洲",
		"011": "西非",
		"013": "中美洲",
		"014": "东非",
		"015": "北非",
		"017": "中非",
		"018": "南部非洲",
		"019": "美洲",
		"021": "美洲北部",
		"029": "加勒比地区",
		"030": "东亚",
		"034": "南亚",
		"035": "东南亚",
		"039": "南欧",
		"053": "澳大拉西亚",
		"054": "美拉尼西亚",
		"057": "密克罗尼西亚地区",
		"061": "玻利尼西亚",
		"142": "亚洲",
		"143": "中亚",
		"145": "西亚",
		"150": "欧洲",
		"151": "东欧",
		"154": "北欧",
		"155": "西欧",
		"202": "撒哈拉以南非洲",
		"419": "拉丁美洲",
		"AC": "阿森松岛",
		"AD": "安道尔",
		"AE": "阿拉伯联合酋长国",
		"AF": "阿富汗",
		"AG": "安提瓜和巴布达",
		"AI": "安圭拉",
		"AL": "阿尔巴尼亚",
		"AM": "亚美尼亚",
		"AO": "安哥拉",
		"AQ": "南极洲",
		"AR": "阿根廷",
		"AS": "美属萨摩亚",
		"AT": "奥地利",
		"AU": "澳大利亚",
		"AW": "阿鲁巴",
		"AX": "奥兰群岛",
		"AZ": "阿塞拜疆",
		"BA": "波斯尼亚和黑塞哥维那",
		"BB": "巴巴多斯",
		"BD": "孟加拉国",
		"BE": "比利时",
		"BF": "布基纳法索",
		"BG": "保加利亚",
		"BH": "巴林",
		"BI": "布隆迪",
		"BJ": "贝宁",
		"BL": "圣巴泰勒米",
		"BM": "百慕大",
		"BN": "文莱",
		"BO": "玻利维亚",
		"BQ": "荷属加勒比区",
		"BR": "巴西",
		"BS": "巴哈马",
		"BT": "不丹",
		"BV": "布韦岛",
		"BW": "博茨瓦纳",
		"BY": "白俄罗斯",
		"BZ": "伯利兹",
		"CA": "加拿大",
		"CC": "科科斯（基林）群岛",
		"CD": "刚果（金）",
		"CD-alt-variant": "刚果民主共和国",
		"CF": "中非共和国",
		"CG": "刚果（布）",
		"CG-alt-variant": "刚果共和国",
		"CH": "瑞士",
		"CI": "科特迪瓦",
		"CI-alt-variant": "象牙海岸",
		"CK": "库克群岛",
		"CL": "智利",
		"CM": "喀麦隆",
		"CN": "中国",
		"CO": "哥伦比亚",
		"CP": "克利珀顿岛",
		"CQ": "萨克岛",
		"CR": "哥斯达黎加",
		"CU": "古巴",
		"CV": "佛得角",
		"CW": "库拉索",
		"CX": "圣诞岛",
		"CY": "塞浦路斯",
		"CZ": "捷克",
		"CZ-alt-variant": "捷克共和国",
		"DE": "德国",
		"DG": "迪戈加西亚岛",
		"DJ": "吉布提",
		"DK": "丹麦",
		"DM": "多米尼克",
		"DO": "多米尼加共和国",
		"DZ": "阿尔及利亚",
		"EA": "休达及梅利利亚",
		"EC": "厄瓜多尔",
		"EE": "爱沙尼亚",
		"EG": "埃及",
		"EH": "西撒哈拉",
		"ER": "厄立特里亚",
		"ES": "西班牙",
		"ET": "埃塞俄比亚",
		"EU": "欧盟",
		"EZ": "欧元区",
		"FI": "芬兰",
		"FJ": "斐济",
		"FK": "福克兰群岛",
		"FK-alt-variant": "福克兰群岛（马尔维纳斯群岛）",
		"FM": "密克罗尼西亚",
		"FO": "法罗群岛",
		"FR": "法国",
		"GA": "加蓬",
		"GB": "英国",
		"GD": "格林纳达",
		"GE": "格鲁吉亚",
		"GF": "法属圭亚那",
		"GG": "根西岛",
		"GH": "加纳",
		"GI": "直布罗陀",
		"GL": "格陵兰",
		"GM": "冈比亚",
		"GN": "几内亚",
		"GP": "瓜德罗普",
		"GQ": "赤道几内亚",
		"GR": "希腊",
		"GS": "南乔治亚和南桑威奇群岛",
		"GT": "危地马拉",
		"GU": "关岛",
		"GW": "几内亚比绍",
		"GY": "圭亚那",
		"HK": "中国香港特别行政区",
		"HK-alt-short": "香港",
		"HM": "赫德岛和麦克唐纳群岛",
		"HN": "洪都拉斯",
		"HR": "克罗地亚",
		"HT": "海地",
		"HU": "匈牙利",
		"IC": "加纳利群岛",
		"ID": "印度尼西亚",
		"IE": "爱尔兰",
		"IL": "以色列",
		"IM": "马恩岛",
		"IN": "印度",
		"IO": "英属印度洋领地",
		"IO-alt-chagos": "查戈斯群岛",
		"IQ": "伊拉克",
		"IR": "伊朗",
		"IS": "冰岛",
		"IT": "意大利",
		"JE": "泽西岛",
		"JM": "牙买加",
		"JO": "约旦",
		"JP": "日本",
		"KE": "肯尼亚",
		"KG": "吉尔吉斯斯坦",
		"KH": "柬埔寨",
		"KI": "基里巴斯",
		"KM": "科摩罗",
		"KN": "圣基茨和尼维斯",
		"KP": "朝鲜",
		"KR": "韩国",
		"KW": "科威特",
		"KY": "开曼群岛",
		"KZ": "哈萨克斯坦",
		"LA": "老挝",
		"LB": "黎巴嫩",
		"LC": "圣卢西亚",
		"LI": "列支敦士登",
		"LK": "斯里兰卡",
		"LR": "利比里亚",
		"LS": "莱索托",
		"LT": "立陶宛",
		"LU": "卢森堡",
		"LV": "拉脱维亚",
		"LY": "利比亚",
		"MA": "摩洛哥",
		"MC": "摩纳哥",
		"MD": "摩尔多瓦",
		"ME": "黑山",
		"MF": "法属圣马丁",
		"MG": "马达加斯加",
		"MH": "马绍尔群岛",
		"MK": "北马其顿",
		"ML": "马里",
		"MM": "缅甸",
		"MN": "蒙古",
		"MO": "中国澳门特别行政区",
		"MO-alt-short": "澳门",
		"MP": "北马里亚纳群岛",
		"MQ": "马提尼克",
		"MR": "毛里塔尼亚",
		"MS": "蒙特塞拉特",
		"MT": "马耳他",
		"MU": "毛里求斯",
		"MV": "马尔代夫",
		"MW": "马拉维",
		"MX": "墨西哥",
		"MY": "马来西亚",
		"MZ": "莫桑比克",
		"NA": "纳米比亚",
		"NC": "新喀里多尼亚",
		"NE": "尼日尔",
		"NF": "诺福克岛",
		"NG": "尼日利亚",
		"NI": "尼加拉瓜",
		"NL": "荷兰",
		"NO": "挪威",
		"NP": "尼泊尔",
		"NR": "瑙鲁",
		"NU": "纽埃",
		"NZ": "新西兰",
		"OM": "阿曼",
		"PA": "巴拿马",
		"PE": "秘鲁",
		"PF": "法属波利尼西亚",
		"PG": "巴布亚新几内亚",
		"PH": "菲律宾",
		"PK": "巴基斯坦",
		"PL": "波兰",
		"PM": "圣皮埃尔和密克隆群岛",
		"PN": "皮特凯恩群岛",
		"PR": "波多黎各",
		"PS": "巴勒斯坦领土",
		"PS-alt-short": "巴勒斯坦",
		"PT": "葡萄牙",
		"PW": "帕劳",
		"PY": "巴拉圭",
		"QA": "卡塔尔",
		"QO": "大洋洲边远群岛",
		"RE": "留尼汪",
		"RO": "罗马尼亚",
		"RS": "塞尔维亚",
		"RU": "俄罗斯",
		"RW": "卢旺达",
		"SA": "沙特阿拉伯",
		"SB": "所罗门群岛",
		"SC": "塞舌尔",
		"SD": "苏丹",
		"SE": "瑞典",
		"SG": "新加坡",
		"SH": "圣赫勒拿",
		"SI": "斯洛文尼亚",
		"SJ": "斯瓦尔巴和扬马延",
		"SK": "斯洛伐克",
		"SL": "塞拉利昂",
		"SM": "圣马力诺",
		"SN": "塞内加尔",
		"SO": "索马里",
		"SR": "苏里南",
		"SS": "南苏丹",
		"ST": "圣多美和普林西比",
		"SV": "萨尔瓦多",
		"SX": "荷属圣马丁",
		"SY": "叙利亚",
		"SZ": "斯威士兰",
		"TA": "特里斯坦-达库尼亚群岛",
		"TC": "特克斯和凯科斯群岛",
		"TD": "乍得",
		"TF": "法属南部领地",
		"TG": "多哥",
		"TH": "泰国",
		"TJ": "塔吉克斯坦",
		"TK": "托克劳",
		"TL": "东帝汶",
		"TM": "土库曼斯坦",
		"TN": "突尼斯",
		"TO": "汤加",
		"TR": "土耳其",
		"TT": "特立尼达和多巴哥",
		"TV": "图瓦卢",
		"TW": "台湾",
		"TZ": "坦桑尼亚",
		"UA": "乌克兰",
		"UG": "乌干达",
		"UM": "美国本土外小岛屿",
		"UN": "联合国",
		"US": "美国",
		"UY": "乌拉圭",
		"UZ": "乌兹别克斯坦",
		"VA": "梵蒂冈",
		"VC": "圣文森特和格林纳丁斯",
		"VE": "委内瑞拉",
		"VG": "英属维尔京群岛",
		"VI": "美属维尔京群岛",
		"VN": "越南",
		"VU": "瓦努阿图",
		"WF": "瓦利斯和富图纳",
		"WS": "萨摩亚",
		"XA": "伪地区",
		"XB": "伪双向语言地区",
		"XK": "科索沃",
		"YE": "也门",
		"YT": "马约特",
		"ZA": "南非",
		"ZM": "赞比亚",
		"ZW": "津巴布韦",
		"ZZ": "未知地区"
	} }
} };
// node_modules/cldr-localenames-full/main/zh-Hant/territories.json
var main = { "zh-Hant": {
	"identity": {
		"language": "zh",
		"script": "Hant"
	},
	"localeDisplayNames": { "territories": {
		"001": "世界",
		"002": "非洲",
		"003": "北美洲",
		"005": "南美洲",
		"009": "大洋洲",
		"011": "西非",
		"013": "中美",
		"014": "東非",
		"015": "北非",
		"017": "中非",
		"018": "非洲南部",
		"019": "美洲",
		"021": "北美",
		"029": "加勒比海",
		"030": "東亞",
		"034": "南亞",
		"035": "東南亞",
		"039": "南歐",
		"053": "澳洲與紐西蘭",
		"054": "美拉尼西亞",
		"057": "密克羅尼西亞群島",
		"061": "玻里尼西亞",
		"142": "亞洲",
		"143": "中亞",
		"145": "西亞",
		"150": "歐洲",
		"151": "東歐",
		"154": "北歐",
		"155": "西歐",
		"202": "撒哈拉撒沙漠以南非洲",
		"419": "拉丁美洲",
		"AC": "阿森松島",
		"AD": "安道爾",
		"AE": "阿拉伯聯合大公國",
		"AF": "阿富汗",
		"AG": "安地卡及巴布達",
		"AI": "安奎拉",
		"AL": "阿爾巴尼亞",
		"AM": "亞美尼亞",
		"AO": "安哥拉",
		"AQ": "南極洲",
		"AR": "阿根廷",
		"AS": "美屬薩摩亞",
		"AT": "奧地利",
		"AU": "澳洲",
		"AW": "荷屬阿魯巴",
		"AX": "奧蘭群島",
		"AZ": "亞塞拜然",
		"BA": "波士尼亞與赫塞哥維納",
		"BB": "巴貝多",
		"BD": "孟加拉",
		"BE": "比利時",
		"BF": "布吉納法索",
		"BG": "保加利亞",
		"BH": "巴林",
		"BI": "蒲隆地",
		"BJ": "貝南",
		"BL": "聖巴瑟米",
		"BM": "百慕達",
		"BN": "汶萊",
		"BO": "玻利維亞",
		"BQ": "荷蘭加勒比區",
		"BR": "巴西",
		"BS": "巴哈馬",
		"BT": "不丹",
		"BV": "布威島",
		"BW": "波札那",
		"BY": "白俄羅斯",
		"BZ": "貝里斯",
		"CA": "加拿大",
		"CC": "科克斯（基靈）群島",
		"CD": "剛果（金夏沙）",
		"CD-alt-variant": "剛果民主共和國",
		"CF": "中非共和國",
		"CG": "剛果（布拉薩）",
		"CG-alt-variant": "剛果共和國",
		"CH": "瑞士",
		"CI": "象牙海岸",
		"CK": "庫克群島",
		"CL": "智利",
		"CM": "喀麥隆",
		"CN": "中國",
		"CO": "哥倫比亞",
		"CP": "克里派頓島",
		"CQ": "薩克島",
		"CR": "哥斯大黎加",
		"CU": "古巴",
		"CV": "維德角",
		"CW": "庫拉索",
		"CX": "聖誕島",
		"CY": "賽普勒斯",
		"CZ": "捷克",
		"CZ-alt-variant": "捷克共和國",
		"DE": "德國",
		"DG": "迪亞哥加西亞島",
		"DJ": "吉布地",
		"DK": "丹麥",
		"DM": "多米尼克",
		"DO": "多明尼加共和國",
		"DZ": "阿爾及利亞",
		"EA": "休達與梅利利亞",
		"EC": "厄瓜多",
		"EE": "愛沙尼亞",
		"EG": "埃及",
		"EH": "西撒哈拉",
		"ER": "厄利垂亞",
		"ES": "西班牙",
		"ET": "衣索比亞",
		"EU": "歐盟",
		"EZ": "歐元區",
		"FI": "芬蘭",
		"FJ": "斐濟",
		"FK": "福克蘭群島",
		"FK-alt-variant": "福克蘭群島（馬爾維納斯群島）",
		"FM": "密克羅尼西亞",
		"FO": "法羅群島",
		"FR": "法國",
		"GA": "加彭",
		"GB": "英國",
		"GD": "格瑞那達",
		"GE": "喬治亞",
		"GF": "法屬圭亞那",
		"GG": "根息",
		"GH": "迦納",
		"GI": "直布羅陀",
		"GL": "格陵蘭",
		"GM": "甘比亞",
		"GN": "幾內亞",
		"GP": "瓜地洛普",
		"GQ": "赤道幾內亞",
		"GR": "希臘",
		"GS": "南喬治亞與南三明治群島",
		"GT": "瓜地馬拉",
		"GU": "關島",
		"GW": "幾內亞比索",
		"GY": "蓋亞那",
		"HK": "中國香港特別行政區",
		"HK-alt-short": "香港",
		"HM": "赫德島及麥唐納群島",
		"HN": "宏都拉斯",
		"HR": "克羅埃西亞",
		"HT": "海地",
		"HU": "匈牙利",
		"IC": "加那利群島",
		"ID": "印尼",
		"IE": "愛爾蘭",
		"IL": "以色列",
		"IM": "曼島",
		"IN": "印度",
		"IO": "英屬印度洋領地",
		"IO-alt-chagos": "查哥斯群島",
		"IQ": "伊拉克",
		"IR": "伊朗",
		"IS": "冰島",
		"IT": "義大利",
		"JE": "澤西島",
		"JM": "牙買加",
		"JO": "約旦",
		"JP": "日本",
		"KE": "肯亞",
		"KG": "吉爾吉斯",
		"KH": "柬埔寨",
		"KI": "吉里巴斯",
		"KM": "葛摩",
		"KN": "聖克里斯多福及尼維斯",
		"KP": "北韓",
		"KR": "南韓",
		"KW": "科威特",
		"KY": "開曼群島",
		"KZ": "哈薩克",
		"LA": "寮國",
		"LB": "黎巴嫩",
		"LC": "聖露西亞",
		"LI": "列支敦斯登",
		"LK": "斯里蘭卡",
		"LR": "賴比瑞亞",
		"LS": "賴索托",
		"LT": "立陶宛",
		"LU": "盧森堡",
		"LV": "拉脫維亞",
		"LY": "利比亞",
		"MA": "摩洛哥",
		"MC": "摩納哥",
		"MD": "摩爾多瓦",
		"ME": "蒙特內哥羅",
		"MF": "法屬聖馬丁",
		"MG": "馬達加斯加",
		"MH": "馬紹爾群島",
		"MK": "北馬其頓",
		"ML": "馬利",
		"MM": "緬甸",
		"MN": "蒙古",
		"MO": "中國澳門特別行政區",
		"MO-alt-short": "澳門",
		"MP": "北馬利安納群島",
		"MQ": "馬丁尼克",
		"MR": "茅利塔尼亞",
		"MS": "蒙哲臘",
		"MT": "馬爾他",
		"MU": "模里西斯",
		"MV": "馬爾地夫",
		"MW": "馬拉威",
		"MX": "墨西哥",
		"MY": "馬來西亞",
		"MZ": "莫三比克",
		"NA": "納米比亞",
		"NC": "新喀里多尼亞",
		"NE": "尼日",
		"NF": "諾福克島",
		"NG": "奈及利亞",
		"NI": "尼加拉瓜",
		"NL": "荷蘭",
		"NO": "挪威",
		"NP": "尼泊爾",
		"NR": "諾魯",
		"NU": "紐埃島",
		"NZ": "紐西蘭",
		"OM": "阿曼",
		"PA": "巴拿馬",
		"PE": "秘魯",
		"PF": "法屬玻里尼西亞",
		"PG": "巴布亞紐幾內亞",
		"PH": "菲律賓",
		"PK": "巴基斯坦",
		"PL": "波蘭",
		"PM": "聖皮埃與密克隆群島",
		"PN": "皮特肯群島",
		"PR": "波多黎各",
		"PS": "巴勒斯坦自治區",
		"PS-alt-short": "巴勒斯坦",
		"PT": "葡萄牙",
		"PW": "帛琉",
		"PY": "巴拉圭",
		"QA": "卡達",
		"QO": "大洋洲邊疆群島",
		"RE": "留尼旺",
		"RO": "羅馬尼亞",
		"RS": "塞爾維亞",
		"RU": "俄羅斯",
		"RW": "盧安達",
		"SA": "沙烏地阿拉伯",
		"SB": "索羅門群島",
		"SC": "塞席爾",
		"SD": "蘇丹",
		"SE": "瑞典",
		"SG": "新加坡",
		"SH": "聖赫勒拿島",
		"SI": "斯洛維尼亞",
		"SJ": "挪威屬斯瓦巴及尖棉",
		"SK": "斯洛伐克",
		"SL": "獅子山",
		"SM": "聖馬利諾",
		"SN": "塞內加爾",
		"SO": "索馬利亞",
		"SR": "蘇利南",
		"SS": "南蘇丹",
		"ST": "聖多美普林西比",
		"SV": "薩爾瓦多",
		"SX": "荷屬聖馬丁",
		"SY": "敘利亞",
		"SZ": "史瓦帝尼",
		"SZ-alt-variant": "史瓦濟蘭",
		"TA": "特里斯坦達庫尼亞群島",
		"TC": "土克斯及開科斯群島",
		"TD": "查德",
		"TF": "法屬南部屬地",
		"TG": "多哥",
		"TH": "泰國",
		"TJ": "塔吉克",
		"TK": "托克勞群島",
		"TL": "東帝汶",
		"TM": "土庫曼",
		"TN": "突尼西亞",
		"TO": "東加",
		"TR": "土耳其",
		"TT": "千里達及托巴哥",
		"TV": "吐瓦魯",
		"TW": "台灣",
		"TZ": "坦尚尼亞",
		"UA": "烏克蘭",
		"UG": "烏干達",
		"UM": "美國本土外小島嶼",
		"UN": "聯合國",
		"US": "美國",
		"UY": "烏拉圭",
		"UZ": "烏茲別克",
		"VA": "梵蒂岡",
		"VC": "聖文森及格瑞那丁",
		"VE": "委內瑞拉",
		"VG": "英屬維京群島",
		"VI": "美屬維京群島",
		"VN": "越南",
		"VU": "萬那杜",
		"WF": "瓦利斯群島和富圖那群島",
		"WS": "薩摩亞",
		"XA": "偽區域",
		"XB": "偽比迪",
		"XK": "科索沃",
		"YE": "葉門",
		"YT": "馬約特島",
		"ZA": "南非",
		"ZM": "尚比亞",
		"ZW": "辛巴威",
		"ZZ": "未知區域"
	} }
} };
// node_modules/i18n-iso-countries/langs/de.json
var countries$6 = {
	"AF": "Afghanistan",
	"EG": "Ägypten",
	"AX": "Åland",
	"AL": "Albanien",
	"DZ": "Algerien",
	"AS": "Amerikanisch-Samoa",
	"VI": "Amerikanische Jungferninseln",
	"AD": "Andorra",
	"AO": "Angola",
	"AI": "Anguilla",
	"AQ": "Antarktis",
	"AG": "Antigua und Barbuda",
	"GQ": "Äquatorialguinea",
	"AR": "Argentinien",
	"AM": "Armenien",
	"AW": "Aruba",
	"AZ": "Aserbaidschan",
	"ET": "Äthiopien",
	"AU": "Australien",
	"BS": "Bahamas",
	"BH": "Bahrain",
	"BD": "Bangladesch",
	"BB": "Barbados",
	"BY": "Belarus",
	"BE": "Belgien",
	"BZ": "Belize",
	"BJ": "Benin",
	"BM": "Bermuda",
	"BT": "Bhutan",
	"BO": "Bolivien",
	"BQ": "Bonaire",
	"BA": "Bosnien und Herzegowina",
	"BW": "Botswana",
	"BV": "Bouvetinsel",
	"BR": "Brasilien",
	"VG": "Britische Jungferninseln",
	"IO": "Britisches Territorium im Indischen Ozean",
	"BN": "Brunei Darussalam",
	"BG": "Bulgarien",
	"BF": "Burkina Faso",
	"BI": "Burundi",
	"CL": "Chile",
	"CN": "China",
	"CK": "Cookinseln",
	"CR": "Costa Rica",
	"CI": "Elfenbeinküste",
	"CW": "Curaçao",
	"DK": "Dänemark",
	"DE": "Deutschland",
	"DM": "Dominica",
	"DO": "Dominikanische Republik",
	"DJ": "Dschibuti",
	"EC": "Ecuador",
	"SV": "El Salvador",
	"ER": "Eritrea",
	"EE": "Estland",
	"FK": "Falklandinseln",
	"FO": "Färöer",
	"FJ": "Fidschi",
	"FI": "Finnland",
	"FR": "Frankreich",
	"GF": "Französisch-Guayana",
	"PF": "Französisch-Polynesien",
	"TF": "Französische Süd- und Antarktisgebiete",
	"GA": "Gabun",
	"GM": "Gambia",
	"GE": "Georgien",
	"GH": "Ghana",
	"GI": "Gibraltar",
	"GD": "Grenada",
	"GR": "Griechenland",
	"GL": "Grönland",
	"GP": "Guadeloupe",
	"GU": "Guam",
	"GT": "Guatemala",
	"GG": "Guernsey",
	"GN": "Guinea",
	"GW": "Guinea-Bissau",
	"GY": "Guyana",
	"HT": "Haiti",
	"HM": "Heard und McDonaldinseln",
	"HN": "Honduras",
	"HK": ["Hongkong", "Hong Kong"],
	"IN": "Indien",
	"ID": "Indonesien",
	"IM": "Insel Man",
	"IQ": "Irak",
	"IR": "Iran",
	"IE": "Irland",
	"IS": "Island",
	"IL": "Israel",
	"IT": "Italien",
	"JM": "Jamaika",
	"JP": "Japan",
	"YE": "Jemen",
	"JE": "Jersey",
	"JO": "Jordanien",
	"KY": "Kaimaninseln",
	"KH": "Kambodscha",
	"CM": "Kamerun",
	"CA": "Kanada",
	"CV": "Kap Verde",
	"KZ": "Kasachstan",
	"QA": "Katar",
	"KE": "Kenia",
	"KG": "Kirgisistan",
	"KI": "Kiribati",
	"CC": "Kokosinseln",
	"CO": "Kolumbien",
	"KM": "Komoren",
	"CD": "Kongo",
	"KP": "Nordkorea",
	"KR": "Südkorea",
	"HR": "Kroatien",
	"CU": "Kuba",
	"KW": "Kuwait",
	"LA": "Laos",
	"LS": "Lesotho",
	"LV": "Lettland",
	"LB": "Libanon",
	"LR": "Liberia",
	"LY": "Libyen",
	"LI": "Liechtenstein",
	"LT": "Litauen",
	"LU": "Luxemburg",
	"MO": "Macao",
	"MG": "Madagaskar",
	"MW": "Malawi",
	"MY": "Malaysia",
	"MV": "Malediven",
	"ML": "Mali",
	"MT": "Malta",
	"MA": "Marokko",
	"MH": "Marshallinseln",
	"MQ": "Martinique",
	"MR": "Mauretanien",
	"MU": "Mauritius",
	"YT": "Mayotte",
	"MX": "Mexiko",
	"FM": "Mikronesien",
	"MD": "Moldawien",
	"MC": "Monaco",
	"MN": "Mongolei",
	"ME": "Montenegro",
	"MS": "Montserrat",
	"MZ": "Mosambik",
	"MM": "Myanmar",
	"NA": "Namibia",
	"NR": "Nauru",
	"NP": "Nepal",
	"NC": "Neukaledonien",
	"NZ": "Neuseeland",
	"NI": "Nicaragua",
	"NL": "Niederlande",
	"NE": "Niger",
	"NG": "Nigeria",
	"NU": "Niue",
	"MK": "Nordmazedonien",
	"MP": "Nördliche Marianen",
	"NF": "Norfolkinsel",
	"NO": "Norwegen",
	"OM": "Oman",
	"AT": "Österreich",
	"TL": "Osttimor",
	"PK": "Pakistan",
	"PS": "Staat Palästina",
	"PW": "Palau",
	"PA": "Panama",
	"PG": "Papua-Neuguinea",
	"PY": "Paraguay",
	"PE": "Peru",
	"PH": "Philippinen",
	"PN": "Pitcairninseln",
	"PL": "Polen",
	"PT": "Portugal",
	"PR": "Puerto Rico",
	"TW": "Taiwan",
	"CG": "Republik Kongo",
	"RE": "Réunion",
	"RW": "Ruanda",
	"RO": "Rumänien",
	"RU": ["Russische Föderation", "Russland"],
	"BL": "Saint-Barthélemy",
	"MF": "Saint-Martin",
	"SB": "Salomonen",
	"ZM": "Sambia",
	"WS": "Samoa",
	"SM": "San Marino",
	"ST": "São Tomé und Príncipe",
	"SA": "Saudi-Arabien",
	"SE": "Schweden",
	"CH": "Schweiz",
	"SN": "Senegal",
	"RS": "Serbien",
	"SC": "Seychellen",
	"SL": "Sierra Leone",
	"ZW": "Simbabwe",
	"SG": "Singapur",
	"SX": "Sint Maarten",
	"SK": "Slowakei",
	"SI": "Slowenien",
	"SO": "Somalia",
	"ES": "Spanien",
	"LK": "Sri Lanka",
	"SH": "St. Helena",
	"KN": "St. Kitts und Nevis",
	"LC": "St. Lucia",
	"PM": "Saint-Pierre und Miquelon",
	"VC": "St. Vincent und die Grenadinen",
	"ZA": "Südafrika",
	"SD": "Sudan",
	"GS": "Südgeorgien und die Südlichen Sandwichinseln",
	"SS": "Südsudan",
	"SR": "Suriname",
	"SJ": "Svalbard und Jan Mayen",
	"SZ": "Eswatini",
	"SY": "Syrien, Arabische Republik",
	"TJ": "Tadschikistan",
	"TZ": ["Tansania, Vereinigte Republik", "Tansania"],
	"TH": "Thailand",
	"TG": "Togo",
	"TK": "Tokelau",
	"TO": "Tonga",
	"TT": "Trinidad und Tobago",
	"TD": "Tschad",
	"CZ": ["Tschechische Republik", "Tschechien"],
	"TN": "Tunesien",
	"TR": "Türkei",
	"TM": "Turkmenistan",
	"TC": "Turks- und Caicosinseln",
	"TV": "Tuvalu",
	"UG": "Uganda",
	"UA": "Ukraine",
	"HU": "Ungarn",
	"UM": "United States Minor Outlying Islands",
	"UY": "Uruguay",
	"UZ": "Usbekistan",
	"VU": "Vanuatu",
	"VA": "Vatikanstadt",
	"VE": "Venezuela",
	"AE": "Vereinigte Arabische Emirate",
	"US": [
		"Vereinigte Staaten von Amerika",
		"Vereinigte Staaten",
		"USA"
	],
	"GB": ["Vereinigtes Königreich", "Großbritannien"],
	"VN": "Vietnam",
	"WF": "Wallis und Futuna",
	"CX": "Weihnachtsinsel",
	"EH": "Westsahara",
	"CF": "Zentralafrikanische Republik",
	"CY": "Zypern",
	"XK": "Kosovo"
};
// node_modules/i18n-iso-countries/langs/en.json
var countries$5 = {
	"AF": "Afghanistan",
	"AL": "Albania",
	"DZ": "Algeria",
	"AS": "American Samoa",
	"AD": "Andorra",
	"AO": "Angola",
	"AI": "Anguilla",
	"AQ": "Antarctica",
	"AG": "Antigua and Barbuda",
	"AR": "Argentina",
	"AM": "Armenia",
	"AW": "Aruba",
	"AU": "Australia",
	"AT": "Austria",
	"AZ": "Azerbaijan",
	"BS": "Bahamas",
	"BH": "Bahrain",
	"BD": "Bangladesh",
	"BB": "Barbados",
	"BY": "Belarus",
	"BE": "Belgium",
	"BZ": "Belize",
	"BJ": "Benin",
	"BM": "Bermuda",
	"BT": "Bhutan",
	"BO": "Bolivia",
	"BA": "Bosnia and Herzegovina",
	"BW": "Botswana",
	"BV": "Bouvet Island",
	"BR": "Brazil",
	"IO": "British Indian Ocean Territory",
	"BN": "Brunei Darussalam",
	"BG": "Bulgaria",
	"BF": "Burkina Faso",
	"BI": "Burundi",
	"KH": "Cambodia",
	"CM": "Cameroon",
	"CA": "Canada",
	"CV": "Cape Verde",
	"KY": "Cayman Islands",
	"CF": "Central African Republic",
	"TD": "Chad",
	"CL": "Chile",
	"CN": ["People's Republic of China", "China"],
	"CX": "Christmas Island",
	"CC": "Cocos (Keeling) Islands",
	"CO": "Colombia",
	"KM": "Comoros",
	"CG": ["Republic of the Congo", "Congo"],
	"CD": ["Democratic Republic of the Congo", "Congo"],
	"CK": "Cook Islands",
	"CR": "Costa Rica",
	"CI": [
		"Cote d'Ivoire",
		"Côte d'Ivoire",
		"Ivory Coast"
	],
	"HR": "Croatia",
	"CU": "Cuba",
	"CY": "Cyprus",
	"CZ": ["Czech Republic", "Czechia"],
	"DK": "Denmark",
	"DJ": "Djibouti",
	"DM": "Dominica",
	"DO": "Dominican Republic",
	"EC": "Ecuador",
	"EG": "Egypt",
	"SV": "El Salvador",
	"GQ": "Equatorial Guinea",
	"ER": "Eritrea",
	"EE": "Estonia",
	"ET": "Ethiopia",
	"FK": "Falkland Islands (Malvinas)",
	"FO": "Faroe Islands",
	"FJ": "Fiji",
	"FI": "Finland",
	"FR": "France",
	"GF": "French Guiana",
	"PF": "French Polynesia",
	"TF": "French Southern Territories",
	"GA": "Gabon",
	"GM": [
		"Republic of The Gambia",
		"The Gambia",
		"Gambia"
	],
	"GE": "Georgia",
	"DE": "Germany",
	"GH": "Ghana",
	"GI": "Gibraltar",
	"GR": "Greece",
	"GL": "Greenland",
	"GD": "Grenada",
	"GP": "Guadeloupe",
	"GU": "Guam",
	"GT": "Guatemala",
	"GN": "Guinea",
	"GW": "Guinea-Bissau",
	"GY": "Guyana",
	"HT": "Haiti",
	"HM": "Heard Island and McDonald Islands",
	"VA": "Holy See (Vatican City State)",
	"HN": "Honduras",
	"HK": "Hong Kong",
	"HU": "Hungary",
	"IS": "Iceland",
	"IN": "India",
	"ID": "Indonesia",
	"IR": ["Islamic Republic of Iran", "Iran"],
	"IQ": "Iraq",
	"IE": "Ireland",
	"IL": "Israel",
	"IT": "Italy",
	"JM": "Jamaica",
	"JP": "Japan",
	"JO": "Jordan",
	"KZ": "Kazakhstan",
	"KE": "Kenya",
	"KI": "Kiribati",
	"KP": "North Korea",
	"KR": [
		"South Korea",
		"Korea, Republic of",
		"Republic of Korea"
	],
	"KW": "Kuwait",
	"KG": "Kyrgyzstan",
	"LA": "Lao People's Democratic Republic",
	"LV": "Latvia",
	"LB": "Lebanon",
	"LS": "Lesotho",
	"LR": "Liberia",
	"LY": "Libya",
	"LI": "Liechtenstein",
	"LT": "Lithuania",
	"LU": "Luxembourg",
	"MO": "Macao",
	"MG": "Madagascar",
	"MW": "Malawi",
	"MY": "Malaysia",
	"MV": "Maldives",
	"ML": "Mali",
	"MT": "Malta",
	"MH": "Marshall Islands",
	"MQ": "Martinique",
	"MR": "Mauritania",
	"MU": "Mauritius",
	"YT": "Mayotte",
	"MX": "Mexico",
	"FM": "Micronesia, Federated States of",
	"MD": "Moldova, Republic of",
	"MC": "Monaco",
	"MN": "Mongolia",
	"MS": "Montserrat",
	"MA": "Morocco",
	"MZ": "Mozambique",
	"MM": "Myanmar",
	"NA": "Namibia",
	"NR": "Nauru",
	"NP": "Nepal",
	"NL": [
		"Netherlands",
		"The Netherlands",
		"Netherlands (Kingdom of the)"
	],
	"NC": "New Caledonia",
	"NZ": "New Zealand",
	"NI": "Nicaragua",
	"NE": "Niger",
	"NG": "Nigeria",
	"NU": "Niue",
	"NF": "Norfolk Island",
	"MK": ["The Republic of North Macedonia", "North Macedonia"],
	"MP": "Northern Mariana Islands",
	"NO": "Norway",
	"OM": "Oman",
	"PK": "Pakistan",
	"PW": "Palau",
	"PS": ["State of Palestine", "Palestine"],
	"PA": "Panama",
	"PG": "Papua New Guinea",
	"PY": "Paraguay",
	"PE": "Peru",
	"PH": "Philippines",
	"PN": ["Pitcairn", "Pitcairn Islands"],
	"PL": "Poland",
	"PT": "Portugal",
	"PR": "Puerto Rico",
	"QA": "Qatar",
	"RE": "Reunion",
	"RO": "Romania",
	"RU": ["Russian Federation", "Russia"],
	"RW": "Rwanda",
	"SH": "Saint Helena",
	"KN": "Saint Kitts and Nevis",
	"LC": "Saint Lucia",
	"PM": "Saint Pierre and Miquelon",
	"VC": "Saint Vincent and the Grenadines",
	"WS": "Samoa",
	"SM": "San Marino",
	"ST": "Sao Tome and Principe",
	"SA": "Saudi Arabia",
	"SN": "Senegal",
	"SC": "Seychelles",
	"SL": "Sierra Leone",
	"SG": "Singapore",
	"SK": "Slovakia",
	"SI": "Slovenia",
	"SB": "Solomon Islands",
	"SO": "Somalia",
	"ZA": "South Africa",
	"GS": "South Georgia and the South Sandwich Islands",
	"ES": "Spain",
	"LK": "Sri Lanka",
	"SD": "Sudan",
	"SR": "Suriname",
	"SJ": "Svalbard and Jan Mayen",
	"SZ": "Eswatini",
	"SE": "Sweden",
	"CH": "Switzerland",
	"SY": "Syrian Arab Republic",
	"TW": ["Taiwan, Province of China", "Taiwan"],
	"TJ": "Tajikistan",
	"TZ": ["United Republic of Tanzania", "Tanzania"],
	"TH": "Thailand",
	"TL": "Timor-Leste",
	"TG": "Togo",
	"TK": "Tokelau",
	"TO": "Tonga",
	"TT": "Trinidad and Tobago",
	"TN": "Tunisia",
	"TR": ["Türkiye", "Turkey"],
	"TM": "Turkmenistan",
	"TC": "Turks and Caicos Islands",
	"TV": "Tuvalu",
	"UG": "Uganda",
	"UA": "Ukraine",
	"AE": ["United Arab Emirates", "UAE"],
	"GB": [
		"United Kingdom",
		"UK",
		"Great Britain"
	],
	"US": [
		"United States of America",
		"United States",
		"USA",
		"U.S.A.",
		"US",
		"U.S."
	],
	"UM": "United States Minor Outlying Islands",
	"UY": "Uruguay",
	"UZ": "Uzbekistan",
	"VU": "Vanuatu",
	"VE": "Venezuela",
	"VN": "Vietnam",
	"VG": "Virgin Islands, British",
	"VI": "Virgin Islands, U.S.",
	"WF": "Wallis and Futuna",
	"EH": "Western Sahara",
	"YE": "Yemen",
	"ZM": "Zambia",
	"ZW": "Zimbabwe",
	"AX": ["Åland Islands", "Aland Islands"],
	"BQ": "Bonaire, Sint Eustatius and Saba",
	"CW": "Curaçao",
	"GG": "Guernsey",
	"IM": "Isle of Man",
	"JE": "Jersey",
	"ME": "Montenegro",
	"BL": "Saint Barthélemy",
	"MF": "Saint Martin (French part)",
	"RS": "Serbia",
	"SX": "Sint Maarten (Dutch part)",
	"SS": "South Sudan",
	"XK": "Kosovo"
};
// node_modules/i18n-iso-countries/langs/es.json
var countries$4 = {
	"AF": "Afganistán",
	"AL": "Albania",
	"DZ": "Argelia",
	"AS": "Samoa Americana",
	"AD": "Andorra",
	"AO": "Angola",
	"AI": "Anguila",
	"AQ": "Antártida",
	"AG": "Antigua y Barbuda",
	"AR": "Argentina",
	"AM": "Armenia",
	"AW": "Aruba",
	"AU": "Australia",
	"AT": "Austria",
	"AZ": "Azerbaiyán",
	"BS": "Bahamas",
	"BH": "Bahrein",
	"BD": "Bangladesh",
	"BB": "Barbados",
	"BY": "Bielorrusia",
	"BE": "Bélgica",
	"BZ": "Belice",
	"BJ": "Benin",
	"BM": "Bermudas",
	"BT": "Bután",
	"BO": "Bolivia",
	"BA": "Bosnia y Herzegovina",
	"BW": "Botswana",
	"BV": "Isla Bouvet",
	"BR": "Brasil",
	"IO": "Territorio Británico del Océano Índico",
	"BN": "Brunei Darussalam",
	"BG": "Bulgaria",
	"BF": "Burkina Faso",
	"BI": "Burundi",
	"KH": "Camboya",
	"CM": "Camerún",
	"CA": "Canadá",
	"CV": "Cabo Verde",
	"KY": "Islas Caimán",
	"CF": "República Centroafricana",
	"TD": "Chad",
	"CL": "Chile",
	"CN": "China",
	"CX": "Isla de Navidad",
	"CC": "Islas Cocos (Keeling)",
	"CO": "Colombia",
	"KM": "Comoras",
	"CG": "Congo",
	"CD": "Congo (República Democrática del)",
	"CK": "Islas Cook",
	"CR": "Costa Rica",
	"CI": "Costa de Marfil",
	"HR": "Croacia",
	"CU": "Cuba",
	"CY": "Chipre",
	"CZ": "República Checa",
	"DK": "Dinamarca",
	"DJ": "Yibuti",
	"DM": "Dominica",
	"DO": "República Dominicana",
	"EC": "Ecuador",
	"EG": "Egipto",
	"SV": "El Salvador",
	"GQ": "Guinea Ecuatorial",
	"ER": "Eritrea",
	"EE": "Estonia",
	"ET": "Etiopía",
	"FK": "Islas Malvinas",
	"FO": "Islas Feroe",
	"FJ": "Fiji",
	"FI": "Finlandia",
	"FR": "Francia",
	"GF": "Guayana Francesa",
	"PF": "Polinesia Francesa",
	"TF": "Tierras Australes Francesas",
	"GA": "Gabón",
	"GM": "Gambia",
	"GE": "Georgia",
	"DE": "Alemania",
	"GH": "Ghana",
	"GI": "Gibraltar",
	"GR": "Grecia",
	"GL": "Groenlandia",
	"GD": "Granada",
	"GP": "Guadalupe",
	"GU": "Guam",
	"GT": "Guatemala",
	"GN": "Guinea",
	"GW": "Guinea Bissau",
	"GY": "Guyana",
	"HT": "Haití",
	"HM": "Heard e Islas McDonald",
	"VA": "Santa Sede",
	"HN": "Honduras",
	"HK": "Hong Kong",
	"HU": "Hungría",
	"IS": "Islandia",
	"IN": "India",
	"ID": "Indonesia",
	"IR": ["Irán", "República Islámica de Irán"],
	"IQ": "Iraq",
	"IE": "Irlanda",
	"IL": "Israel",
	"IT": "Italia",
	"JM": "Jamaica",
	"JP": "Japón",
	"JO": "Jordania",
	"KZ": "Kazajistán",
	"KE": "Kenia",
	"KI": "Kiribati",
	"KP": "República Popular Democrática de Corea",
	"KR": "República de Corea",
	"KW": "Kuwait",
	"KG": "Kirguistán",
	"LA": "República Democrática Popular de Lao",
	"LV": "Letonia",
	"LB": "Líbano",
	"LS": "Lesoto",
	"LR": "Liberia",
	"LY": "Libia",
	"LI": "Liechtenstein",
	"LT": "Lituania",
	"LU": "Luxemburgo",
	"MO": "Macao",
	"MK": "Macedonia del Norte",
	"MG": "Madagascar",
	"MW": "Malaui",
	"MY": "Malasia",
	"MV": "Maldivas",
	"ML": "Malí",
	"MT": "Malta",
	"MH": "Islas Marshall",
	"MQ": "Martinica",
	"MR": "Mauritania",
	"MU": "Mauricio",
	"YT": "Mayotte",
	"MX": "México",
	"FM": "Micronesia",
	"MD": "Moldavia",
	"MC": "Mónaco",
	"MN": "Mongolia",
	"MS": "Montserrat",
	"MA": "Marruecos",
	"MZ": "Mozambique",
	"MM": "Myanmar",
	"NA": "Namibia",
	"NR": "Nauru",
	"NP": "Nepal",
	"NL": "Países Bajos",
	"NC": "Nueva Caledonia",
	"NZ": "Nueva Zelanda",
	"NI": "Nicaragua",
	"NE": "Níger",
	"NG": "Nigeria",
	"NU": "Niue",
	"NF": "Isla Norfolk",
	"MP": "Islas Marianas del Norte",
	"NO": "Noruega",
	"OM": "Omán",
	"PK": "Pakistán",
	"PW": "Palau",
	"PS": "Palestina",
	"PA": "Panamá",
	"PG": "Papua Nueva Guinea",
	"PY": "Paraguay",
	"PE": "Perú",
	"PH": "Filipinas",
	"PN": "Pitcairn",
	"PL": "Polonia",
	"PT": "Portugal",
	"PR": "Puerto Rico",
	"QA": "Catar",
	"RE": "Reunión",
	"RO": "Rumanía",
	"RU": "Rusia",
	"RW": "Ruanda",
	"SH": "Santa Helena, Ascensión y Tristán de Acuña",
	"KN": "Saint Kitts y Nevis",
	"LC": "Santa Lucía",
	"PM": "San Pedro y Miquelón",
	"VC": "San Vicente y las Granadinas",
	"WS": "Samoa",
	"SM": "San Marino",
	"ST": "Santo Tomé y Príncipe",
	"SA": "Arabia Saudita",
	"SN": "Senegal",
	"SC": "Seychelles",
	"SL": "Sierra Leona",
	"SG": "Singapur",
	"SK": "Eslovaquia",
	"SI": "Eslovenia",
	"SB": "Islas Salomón",
	"SO": "Somalia",
	"ZA": "Sudáfrica",
	"GS": "Georgia del Sur y las Islas Sandwich del Sur",
	"ES": "España",
	"LK": "Sri Lanka",
	"SD": "Sudán",
	"SR": "Suriname",
	"SJ": "Svalbard y Jan Mayen",
	"SZ": "Esuatini",
	"SE": "Suecia",
	"CH": "Suiza",
	"SY": "República Árabe Siria",
	"TW": "Taiwán",
	"TJ": "Tayikistán",
	"TZ": "Tanzania",
	"TH": "Tailandia",
	"TL": "Timor-Leste",
	"TG": "Togo",
	"TK": "Tokelau",
	"TO": "Tonga",
	"TT": "Trinidad y Tobago",
	"TN": "Túnez",
	"TR": "Turquía",
	"TM": "Turkmenistán",
	"TC": "Islas Turcas y Caicos",
	"TV": "Tuvalu",
	"UG": "Uganda",
	"UA": "Ucrania",
	"AE": "Emiratos Árabes Unidos",
	"GB": "Reino Unido",
	"US": "Estados Unidos",
	"UM": "Islas Ultramarinas Menores de los Estados Unidos",
	"UY": "Uruguay",
	"UZ": "Uzbekistán",
	"VU": "Vanuatu",
	"VE": "Venezuela",
	"VN": "Vietnam",
	"VG": "Islas Vírgenes británicas",
	"VI": "Islas Vírgenes de los Estados Unidos",
	"WF": "Wallis y Futuna",
	"EH": "Sahara Occidental",
	"YE": "Yemen",
	"ZM": "Zambia",
	"ZW": "Zimbabue",
	"AX": "Islas Åland",
	"BQ": "Bonaire, San Eustaquio y Saba",
	"CW": "Curaçao",
	"GG": "Guernsey",
	"IM": "Isla de Man",
	"JE": "Jersey",
	"ME": "Montenegro",
	"BL": "Saint Barthélemy",
	"MF": "Saint Martin (francesa)",
	"RS": "Serbia",
	"SX": "Sint Maarten (neerlandesa)",
	"SS": "Sudán del Sur",
	"XK": "Kosovo"
};
// node_modules/i18n-iso-countries/langs/fr.json
var countries$3 = {
	"AF": "Afghanistan",
	"AL": "Albanie",
	"DZ": "Algérie",
	"AS": "Samoa américaines",
	"AD": "Andorre",
	"AO": "Angola",
	"AI": "Anguilla",
	"AQ": "Antarctique",
	"AG": "Antigua-et-Barbuda",
	"AR": "Argentine",
	"AM": "Arménie",
	"AW": "Aruba",
	"AU": "Australie",
	"AT": "Autriche",
	"AZ": "Azerbaïdjan",
	"BS": "Bahamas",
	"BH": "Bahreïn",
	"BD": "Bangladesh",
	"BB": "Barbade",
	"BY": "Biélorussie",
	"BE": "Belgique",
	"BZ": "Belize",
	"BJ": "Bénin",
	"BM": "Bermudes",
	"BT": "Bhoutan",
	"BO": "Bolivie",
	"BA": "Bosnie-Herzégovine",
	"BW": "Botswana",
	"BV": "Île Bouvet",
	"BR": "Brésil",
	"IO": "Océan Indien Britannique",
	"BN": "Brunei Darussalam",
	"BG": "Bulgarie",
	"BF": "Burkina Faso",
	"BI": "Burundi",
	"KH": "Cambodge",
	"CM": "Cameroun",
	"CA": "Canada",
	"CV": "Cap-Vert",
	"KY": "Îles Caïmans",
	"CF": "République Centrafricaine",
	"TD": "Tchad",
	"CL": "Chili",
	"CN": "Chine",
	"CX": "Île Christmas",
	"CC": "Îles Cocos",
	"CO": "Colombie",
	"KM": "Comores",
	"CG": "République du Congo",
	"CD": "République démocratique du Congo",
	"CK": "Îles Cook",
	"CR": "Costa Rica",
	"CI": "Côte-d'Ivoire",
	"HR": "Croatie",
	"CU": "Cuba",
	"CY": "Chypre",
	"CZ": "République Tchèque",
	"DK": "Danemark",
	"DJ": "Djibouti",
	"DM": "Dominique",
	"DO": "République Dominicaine",
	"EC": "Équateur",
	"EG": "Égypte",
	"SV": "El Salvador",
	"GQ": "Guinée équatoriale",
	"ER": "Érythrée",
	"EE": "Estonie",
	"ET": "Éthiopie",
	"FK": "Îles Malouines",
	"FO": "Îles Féroé",
	"FJ": "Fidji",
	"FI": "Finlande",
	"FR": "France",
	"GF": "Guyane française",
	"PF": "Polynésie française",
	"TF": "Terres australes françaises",
	"GA": "Gabon",
	"GM": "Gambie",
	"GE": "Géorgie",
	"DE": "Allemagne",
	"GH": "Ghana",
	"GI": "Gibraltar",
	"GR": "Grèce",
	"GL": "Groenland",
	"GD": "Grenade",
	"GP": "Guadeloupe",
	"GU": "Guam",
	"GT": "Guatemala",
	"GN": "Guinée",
	"GW": "Guinée-Bissau",
	"GY": "Guyana",
	"HT": "Haïti",
	"HM": "Îles Heard-et-MacDonald",
	"VA": "Saint-Siège (Vatican)",
	"HN": "Honduras",
	"HK": "Hong Kong",
	"HU": "Hongrie",
	"IS": "Islande",
	"IN": "Inde",
	"ID": "Indonésie",
	"IR": "Iran",
	"IQ": "Irak",
	"IE": "Irlande",
	"IL": "Israël",
	"IT": "Italie",
	"JM": "Jamaïque",
	"JP": "Japon",
	"JO": "Jordanie",
	"KZ": "Kazakhstan",
	"KE": "Kenya",
	"KI": "Kiribati",
	"KP": "Corée du Nord",
	"KR": "Corée du Sud",
	"KW": "Koweït",
	"KG": "Kirghizistan",
	"LA": "Laos",
	"LV": "Lettonie",
	"LB": "Liban",
	"LS": "Lesotho",
	"LR": "Libéria",
	"LY": "Libye",
	"LI": "Liechtenstein",
	"LT": "Lituanie",
	"LU": "Luxembourg",
	"MO": "Macao",
	"MK": "Macédoine du Nord",
	"MG": "Madagascar",
	"MW": "Malawi",
	"MY": "Malaisie",
	"MV": "Maldives",
	"ML": "Mali",
	"MT": "Malte",
	"MH": "Îles Marshall",
	"MQ": "Martinique",
	"MR": "Mauritanie",
	"MU": "Maurice",
	"YT": "Mayotte",
	"MX": "Mexique",
	"FM": "Micronésie",
	"MD": "Moldavie",
	"MC": "Monaco",
	"MN": "Mongolie",
	"MS": "Montserrat",
	"MA": "Maroc",
	"MZ": "Mozambique",
	"MM": "Myanmar",
	"NA": "Namibie",
	"NR": "Nauru",
	"NP": "Népal",
	"NL": "Pays-Bas",
	"NC": "Nouvelle-Calédonie",
	"NZ": "Nouvelle-Zélande",
	"NI": "Nicaragua",
	"NE": "Niger",
	"NG": "Nigéria",
	"NU": "Niué",
	"NF": "Île Norfolk",
	"MP": "Îles Mariannes du Nord",
	"NO": "Norvège",
	"OM": "Oman",
	"PK": "Pakistan",
	"PW": "Palaos",
	"PS": "Palestine",
	"PA": "Panama",
	"PG": "Papouasie-Nouvelle-Guinée",
	"PY": "Paraguay",
	"PE": "Pérou",
	"PH": "Philippines",
	"PN": "Îles Pitcairn",
	"PL": "Pologne",
	"PT": "Portugal",
	"PR": "Porto Rico",
	"QA": "Qatar",
	"RE": "Réunion",
	"RO": "Roumanie",
	"RU": "Russie",
	"RW": "Rwanda",
	"SH": "Sainte-Hélène",
	"KN": "Saint-Christophe-et-Niévès",
	"LC": "Sainte-Lucie",
	"PM": "Saint-Pierre-et-Miquelon",
	"VC": "Saint-Vincent-et-les-Grenadines",
	"WS": "Samoa",
	"SM": "Saint-Marin",
	"ST": "São Tomé-et-Principe",
	"SA": "Arabie Saoudite",
	"SN": "Sénégal",
	"SC": "Seychelles",
	"SL": "Sierra Leone",
	"SG": "Singapour",
	"SK": "Slovaquie",
	"SI": "Slovénie",
	"SB": "Îles Salomon",
	"SO": "Somalie",
	"ZA": "Afrique du Sud",
	"GS": "Géorgie du Sud-et-les Îles Sandwich du Sud",
	"ES": "Espagne",
	"LK": "Sri Lanka",
	"SD": "Soudan",
	"SR": "Suriname",
	"SJ": "Svalbard et Île Jan Mayen",
	"SZ": "Royaume d'Eswatini",
	"SE": "Suède",
	"CH": "Suisse",
	"SY": "Syrie",
	"TW": "Taïwan",
	"TJ": "Tadjikistan",
	"TZ": "République unie de Tanzanie",
	"TH": "Thaïlande",
	"TL": "Timor-Leste",
	"TG": "Togo",
	"TK": "Tokelau",
	"TO": "Tonga",
	"TT": "Trinité-et-Tobago",
	"TN": "Tunisie",
	"TR": "Turquie",
	"TM": "Turkménistan",
	"TC": "Îles Turques-et-Caïques",
	"TV": "Tuvalu",
	"UG": "Ouganda",
	"UA": "Ukraine",
	"AE": "Émirats Arabes Unis",
	"GB": "Royaume-Uni",
	"US": "États-Unis d'Amérique",
	"UM": "Îles mineures éloignées des États-Unis",
	"UY": "Uruguay",
	"UZ": "Ouzbékistan",
	"VU": "Vanuatu",
	"VE": "Venezuela",
	"VN": "Vietnam",
	"VG": "Îles vierges britanniques",
	"VI": "Îles vierges américaines",
	"WF": "Wallis-et-Futuna",
	"EH": "Sahara occidental",
	"YE": "Yémen",
	"ZM": "Zambie",
	"ZW": "Zimbabwe",
	"AX": "Åland",
	"BQ": "Bonaire, Saint-Eustache et Saba",
	"CW": "Curaçao",
	"GG": "Guernesey",
	"IM": "Île de Man",
	"JE": "Jersey",
	"ME": "Monténégro",
	"BL": "Saint-Barthélemy",
	"MF": "Saint-Martin (partie française)",
	"RS": "Serbie",
	"SX": "Saint-Martin (partie néerlandaise)",
	"SS": "Soudan du Sud",
	"XK": "Kosovo"
};
// node_modules/i18n-iso-countries/langs/ja.json
var countries$2 = {
	"AF": "アフガニスタン",
	"AL": "アルバニア",
	"DZ": "アルジェリア",
	"AS": "アメリカ領サモア",
	"AD": "アンドラ",
	"AO": "アンゴラ",
	"AI": "アンギラ",
	"AQ": "南極",
	"AG": "アンティグア・バーブーダ",
	"AR": "アルゼンチン",
	"AM": "アルメニア",
	"AW": "アルバ",
	"AU": "オーストラリア",
	"AT": "オーストリア",
	"AZ": "アゼルバイジャン",
	"BS": "バハマ",
	"BH": "バーレーン",
	"BD": "バングラデシュ",
	"BB": "バルバドス",
	"BY": "ベラルーシ",
	"BE": "ベルギー",
	"BZ": "ベリーズ",
	"BJ": "ベナン",
	"BM": "バミューダ",
	"BT": "ブータン",
	"BO": "ボリビア多民族国",
	"BA": "ボスニア・ヘルツェゴビナ",
	"BW": "ボツワナ",
	"BV": "ブーベ島",
	"BR": "ブラジル",
	"IO": "イギリス領インド洋地域",
	"BN": "ブルネイ・ダルサラーム",
	"BG": "ブルガリア",
	"BF": "ブルキナファソ",
	"BI": "ブルンジ",
	"KH": "カンボジア",
	"CM": "カメルーン",
	"CA": "カナダ",
	"CV": "カーボベルデ",
	"KY": "ケイマン諸島",
	"CF": "中央アフリカ共和国",
	"TD": "チャド",
	"CL": "チリ",
	"CN": "中華人民共和国",
	"CX": "クリスマス島",
	"CC": "ココス（キーリング）諸島",
	"CO": "コロンビア",
	"KM": "コモロ",
	"CG": "コンゴ共和国",
	"CD": "コンゴ民主共和国",
	"CK": "クック諸島",
	"CR": "コスタリカ",
	"CI": "コートジボワール",
	"HR": "クロアチア",
	"CU": "キューバ",
	"CY": "キプロス",
	"CZ": "チェコ",
	"DK": "デンマーク",
	"DJ": "ジブチ",
	"DM": "ドミニカ国",
	"DO": "ドミニカ共和国",
	"EC": "エクアドル",
	"EG": "エジプト",
	"SV": "エルサルバドル",
	"GQ": "赤道ギニア",
	"ER": "エリトリア",
	"EE": "エストニア",
	"ET": "エチオピア",
	"FK": "フォークランド（マルビナス）諸島",
	"FO": "フェロー諸島",
	"FJ": "フィジー",
	"FI": "フィンランド",
	"FR": "フランス",
	"GF": "フランス領ギアナ",
	"PF": "フランス領ポリネシア",
	"TF": "フランス領南方・南極地域",
	"GA": "ガボン",
	"GM": "ガンビア",
	"GE": "ジョージア",
	"DE": "ドイツ",
	"GH": "ガーナ",
	"GI": "ジブラルタル",
	"GR": "ギリシャ",
	"GL": "グリーンランド",
	"GD": "グレナダ",
	"GP": "グアドループ",
	"GU": "グアム",
	"GT": "グアテマラ",
	"GN": "ギニア",
	"GW": "ギニアビサウ",
	"GY": "ガイアナ",
	"HT": "ハイチ",
	"HM": "ハード島とマクドナルド諸島",
	"VA": "バチカン市国",
	"HN": "ホンジュラス",
	"HK": "香港",
	"HU": "ハンガリー",
	"IS": "アイスランド",
	"IN": "インド",
	"ID": "インドネシア",
	"IR": "イラン・イスラム共和国",
	"IQ": "イラク",
	"IE": "アイルランド",
	"IL": "イスラエル",
	"IT": "イタリア",
	"JM": "ジャマイカ",
	"JP": "日本",
	"JO": "ヨルダン",
	"KZ": "カザフスタン",
	"KE": "ケニア",
	"KI": "キリバス",
	"KP": "朝鮮民主主義人民共和国",
	"KR": "大韓民国",
	"KW": "クウェート",
	"KG": "キルギス",
	"LA": "ラオス人民民主共和国",
	"LV": "ラトビア",
	"LB": "レバノン",
	"LS": "レソト",
	"LR": "リベリア",
	"LY": "リビア",
	"LI": "リヒテンシュタイン",
	"LT": "リトアニア",
	"LU": "ルクセンブルク",
	"MO": "マカオ",
	"MG": "マダガスカル",
	"MW": "マラウイ",
	"MY": "マレーシア",
	"MV": "モルディブ",
	"ML": "マリ",
	"MT": "マルタ",
	"MH": "マーシャル諸島",
	"MQ": "マルティニーク",
	"MR": "モーリタニア",
	"MU": "モーリシャス",
	"YT": "マヨット",
	"MX": "メキシコ",
	"FM": "ミクロネシア連邦",
	"MD": "モルドバ共和国",
	"MC": "モナコ",
	"MN": "モンゴル",
	"MS": "モントセラト",
	"MA": "モロッコ",
	"MZ": "モザンビーク",
	"MM": "ミャンマー",
	"NA": "ナミビア",
	"NR": "ナウル",
	"NP": "ネパール",
	"NL": "オランダ",
	"NC": "ニューカレドニア",
	"NZ": "ニュージーランド",
	"NI": "ニカラグア",
	"NE": "ニジェール",
	"NG": "ナイジェリア",
	"NU": "ニウエ",
	"NF": "ノーフォーク島",
	"MK": "北マケドニア",
	"MP": "北マリアナ諸島",
	"NO": "ノルウェー",
	"OM": "オマーン",
	"PK": "パキスタン",
	"PW": "パラオ",
	"PS": "パレスチナ",
	"PA": "パナマ",
	"PG": "パプアニューギニア",
	"PY": "パラグアイ",
	"PE": "ペルー",
	"PH": "フィリピン",
	"PN": "ピトケアン",
	"PL": "ポーランド",
	"PT": "ポルトガル",
	"PR": "プエルトリコ",
	"QA": "カタール",
	"RE": "レユニオン",
	"RO": "ルーマニア",
	"RU": "ロシア連邦",
	"RW": "ルワンダ",
	"SH": "セントヘレナ・アセンションおよびトリスタンダクーニャ",
	"KN": "セントクリストファー・ネイビス",
	"LC": "セントルシア",
	"PM": "サンピエール島・ミクロン島",
	"VC": "セントビンセントおよびグレナディーン諸島",
	"WS": "サモア",
	"SM": "サンマリノ",
	"ST": "サントメ・プリンシペ",
	"SA": "サウジアラビア",
	"SN": "セネガル",
	"SC": "セーシェル",
	"SL": "シエラレオネ",
	"SG": "シンガポール",
	"SK": "スロバキア",
	"SI": "スロベニア",
	"SB": "ソロモン諸島",
	"SO": "ソマリア",
	"ZA": "南アフリカ",
	"GS": "サウスジョージア・サウスサンドウィッチ諸島",
	"ES": "スペイン",
	"LK": "スリランカ",
	"SD": "スーダン",
	"SR": "スリナム",
	"SJ": "スヴァールバル諸島およびヤンマイエン島",
	"SZ": "スワジランド",
	"SE": "スウェーデン",
	"CH": "スイス",
	"SY": "シリア・アラブ共和国",
	"TW": "台湾",
	"TJ": "タジキスタン",
	"TZ": "タンザニア",
	"TH": "タイ",
	"TL": "東ティモール",
	"TG": "トーゴ",
	"TK": "トケラウ",
	"TO": "トンガ",
	"TT": "トリニダード・トバゴ",
	"TN": "チュニジア",
	"TR": "トルコ",
	"TM": "トルクメニスタン",
	"TC": "タークス・カイコス諸島",
	"TV": "ツバル",
	"UG": "ウガンダ",
	"UA": "ウクライナ",
	"AE": "アラブ首長国連邦",
	"GB": "イギリス",
	"US": "アメリカ合衆国",
	"UM": "合衆国領有小離島",
	"UY": "ウルグアイ",
	"UZ": "ウズベキスタン",
	"VU": "バヌアツ",
	"VE": "ベネズエラ・ボリバル共和国",
	"VN": "ベトナム",
	"VG": "イギリス領ヴァージン諸島",
	"VI": "アメリカ領ヴァージン諸島",
	"WF": "ウォリス・フツナ",
	"EH": "西サハラ",
	"YE": "イエメン",
	"ZM": "ザンビア",
	"ZW": "ジンバブエ",
	"AX": "オーランド諸島",
	"BQ": "ボネール、シント・ユースタティウスおよびサバ",
	"CW": "キュラソー",
	"GG": "ガーンジー",
	"IM": "マン島",
	"JE": "ジャージー",
	"ME": "モンテネグロ",
	"BL": "サン・バルテルミー",
	"MF": "サン・マルタン（フランス領）",
	"RS": "セルビア",
	"SX": "シント・マールテン（オランダ領）",
	"SS": "南スーダン",
	"XK": "コソボ"
};
// node_modules/i18n-iso-countries/langs/ko.json
var countries$1 = {
	"AF": "아프가니스탄",
	"AL": "알바니아",
	"DZ": "알제리",
	"AS": "아메리칸 사모아",
	"AD": "안도라",
	"AO": "앙골라",
	"AI": "앙길라",
	"AQ": "안타티카",
	"AG": "안티구아 바부다",
	"AR": "아르헨티나",
	"AM": "아르메니아",
	"AW": "아루바",
	"AU": "호주",
	"AT": "오스트리아",
	"AZ": "아제르바이잔",
	"BS": "바하마",
	"BH": "바레인",
	"BD": "방글라데시",
	"BB": "바베이도스",
	"BY": "벨라루스",
	"BE": "벨기에",
	"BZ": "벨리즈",
	"BJ": "베냉",
	"BM": "버뮤다",
	"BT": "부탄",
	"BO": "볼리비아",
	"BA": "보스니아 헤르체고비나",
	"BW": "보츠와나",
	"BV": "부베섬",
	"BR": "브라질",
	"IO": "영인도 제도",
	"BN": "브루나이",
	"BG": "불가리아",
	"BF": "부르키나파소",
	"BI": "부룬디",
	"KH": "캄보디아",
	"CM": "카메룬",
	"CA": "캐나다",
	"CV": "카보 베르데",
	"KY": "케이맨섬",
	"CF": "중앙 아프리카",
	"TD": "차드",
	"CL": "칠레",
	"CN": "중국",
	"CX": "크리스마스섬",
	"CC": "코코스 제도",
	"CO": "콜롬비아",
	"KM": "코모로",
	"CG": "콩고",
	"CD": "콩고 민주 공화국",
	"CK": "쿡 제도",
	"CR": "코스타리카",
	"CI": "코트디부아르",
	"HR": "크로아티아",
	"CU": "쿠바",
	"CY": "사이프러스",
	"CZ": "체코공화국",
	"DK": "덴마크",
	"DJ": "지부티",
	"DM": "도미니카 연방",
	"DO": "도미니카 공화국",
	"EC": "에콰도르",
	"EG": "이집트",
	"SV": "엘살바도르",
	"GQ": "적도 기니",
	"ER": "에리트레아",
	"EE": "에스토니아",
	"ET": "이디오피아",
	"FK": "포클랜드섬",
	"FO": "페로 군도",
	"FJ": "피지",
	"FI": "핀란드",
	"FR": "프랑스",
	"GF": "프랑스령 기아나",
	"PF": "프랑스령 폴리네시아",
	"TF": "프랑스 남부영토",
	"GA": "가봉",
	"GM": "감비아",
	"GE": "그루지아",
	"DE": "독일",
	"GH": "가나",
	"GI": "지브랄타",
	"GR": "그리스",
	"GL": "그린랜드",
	"GD": "그레나다",
	"GP": "과들루프",
	"GU": "괌",
	"GT": "과테말라",
	"GN": "기니",
	"GW": "기네비쏘",
	"GY": "가이아나",
	"HT": "아이티",
	"HM": "허드 맥도날드 군도",
	"VA": "바티칸",
	"HN": "온두라스",
	"HK": "홍콩",
	"HU": "헝가리",
	"IS": "아이슬란드",
	"IN": "인도",
	"ID": "인도네시아",
	"IR": "이란",
	"IQ": "이라크",
	"IE": "아일랜드",
	"IL": "이스라엘",
	"IT": "이탈리아",
	"JM": "자메이카",
	"JP": "일본",
	"JO": "요르단",
	"KZ": "카자흐스탄",
	"KE": "케냐",
	"KI": "키르바시",
	"KP": "북한",
	"KR": "대한민국",
	"KW": "쿠웨이트",
	"KG": "키르키즈스탄",
	"LA": "라오스",
	"LV": "라트비아",
	"LB": "레바논",
	"LS": "레소토",
	"LR": "라이베리아",
	"LY": "리비아",
	"LI": "리히텐슈타인",
	"LT": "리투아니아",
	"LU": "룩셈부르크",
	"MO": "마카오",
	"MG": "마다가스카르",
	"MW": "말라위",
	"MY": "말레이시아",
	"MV": "몰디브",
	"ML": "말리",
	"MT": "몰타",
	"MH": "마샬군도",
	"MQ": "마르티니크",
	"MR": "모리타니",
	"MU": "모리셔스",
	"YT": "마요트",
	"MX": "멕시코",
	"FM": "미크로네시아",
	"MD": "몰도바",
	"MC": "모나코",
	"MN": "몽골",
	"MS": "몬트세라트",
	"MA": "모로코",
	"MZ": "모잠비크",
	"MM": "미얀마",
	"NA": "나미비아",
	"NR": "나우루",
	"NP": "네팔",
	"NL": "네덜란드",
	"NC": "뉴칼레도니아",
	"NZ": "뉴질랜드",
	"NI": "니카라과",
	"NE": "니제르",
	"NG": "나이지리아",
	"NU": "니우에",
	"NF": "노퍽섬",
	"MK": "마케도니아",
	"MP": "북마리아나 군도",
	"NO": "노르웨이",
	"OM": "오만",
	"PK": "파키스탄",
	"PW": "팔라우",
	"PS": "팔레스타인",
	"PA": "파나마",
	"PG": "파푸아 뉴기니",
	"PY": "파라과이",
	"PE": "페루",
	"PH": "필리핀",
	"PN": "핏케언 군도",
	"PL": "폴랜드",
	"PT": "포르투칼",
	"PR": "푸에르토리코",
	"QA": "카타르",
	"RE": "리유니온",
	"RO": "루마니아",
	"RU": "러시아연방",
	"RW": "르완다",
	"SH": "세인트 헬레나",
	"KN": "세인트 키츠 네비스",
	"LC": "세인트 루시아",
	"PM": "세인트리에르도,미괘론도",
	"VC": "세인트 빈센트 그레나딘",
	"WS": "사모아",
	"SM": "산 마리노",
	"ST": "상토메프린시페",
	"SA": "사우디아라비아",
	"SN": "세네갈",
	"SC": "세이셸",
	"SL": "시에라 리온",
	"SG": "싱가포르",
	"SK": "슬로바키아",
	"SI": "슬로베니아",
	"SB": "솔로몬 아일랜드",
	"SO": "소말리아",
	"ZA": "남아프리카",
	"GS": "남조지아 군도",
	"ES": "스페인",
	"LK": "스리랑카",
	"SD": "수단",
	"SR": "수리남",
	"SJ": "스발바드, 잠마엔도",
	"SZ": "스와질란드",
	"SE": "스웨덴",
	"CH": "스위스",
	"SY": "시리아",
	"TW": "중화민국",
	"TJ": "타지키스탄",
	"TZ": "탄자니아",
	"TH": "태국",
	"TL": "동티모르",
	"TG": "토고",
	"TK": "토켈로",
	"TO": "통가",
	"TT": "트리니다드 토바고",
	"TN": "튀니지아",
	"TR": "터키",
	"TM": "트르크메니스탄",
	"TC": "터크스",
	"TV": "트발루",
	"UG": "우간다",
	"UA": "우크라이나",
	"AE": "아랍에미리트연합",
	"GB": "영국",
	"US": "미국",
	"UM": "미국령 소군도",
	"UY": "우루과이",
	"UZ": "우즈베키스탄",
	"VU": "바누아투",
	"VE": "베네수엘라",
	"VN": "베트남",
	"VG": "영국령 버진아일랜드",
	"VI": "미국령 버진아일랜드",
	"WF": "월리스 후트나",
	"EH": "서사하라",
	"YE": "예멘",
	"ZM": "잠비아",
	"ZW": "짐바브웨 공화국",
	"AX": "올란드 제도",
	"BQ": "보네르,신트유스타티우스,사바",
	"CW": "큐라소",
	"GG": "건지",
	"IM": "맨섬",
	"JE": "저지",
	"ME": "몬테네그로",
	"BL": "생 바르 텔레 미",
	"MF": "세인트 마틴 (프랑스어 부분)",
	"RS": "세르비아",
	"SX": "신트마르텐",
	"SS": "남수단",
	"XK": "코소보"
};
// node_modules/i18n-iso-countries/langs/zh.json
var countries = {
	"AD": "安道尔",
	"AE": "阿联酋",
	"AF": "阿富汗",
	"AG": "安提瓜和巴布达",
	"AI": "安圭拉",
	"AL": "阿尔巴尼亚",
	"AM": "亚美尼亚",
	"AO": "安哥拉",
	"AQ": "南极洲",
	"AR": "阿根廷",
	"AS": "美属萨摩亚",
	"AT": "奥地利",
	"AU": "澳大利亚",
	"AW": "阿鲁巴",
	"AX": "奥兰",
	"AZ": "阿塞拜疆",
	"BA": "波黑",
	"BB": "巴巴多斯",
	"BD": "孟加拉国",
	"BE": "比利时",
	"BF": "布基纳法索",
	"BG": "保加利亚",
	"BH": "巴林",
	"BI": "布隆迪",
	"BJ": "贝宁",
	"BL": "圣巴泰勒米",
	"BM": "百慕大",
	"BN": "文莱",
	"BO": "玻利维亚",
	"BQ": "荷兰加勒比区",
	"BR": "巴西",
	"BS": "巴哈马",
	"BT": "不丹",
	"BV": "布韦岛",
	"BW": "博茨瓦纳",
	"BY": "白俄罗斯",
	"BZ": "伯利兹",
	"CA": "加拿大",
	"CC": "科科斯（基林）群岛",
	"CD": "刚果（金）",
	"CF": "中非",
	"CG": "刚果（布）",
	"CH": "瑞士",
	"CI": "科特迪瓦",
	"CK": "库克群岛",
	"CL": "智利",
	"CM": "喀麦隆",
	"CN": "中国",
	"CO": "哥伦比亚",
	"CR": "哥斯达黎加",
	"CU": "古巴",
	"CV": "佛得角",
	"CW": "库拉索",
	"CX": "圣诞岛",
	"CY": "塞浦路斯",
	"CZ": "捷克",
	"DE": "德国",
	"DJ": "吉布提",
	"DK": "丹麦",
	"DM": "多米尼克",
	"DO": "多米尼加",
	"DZ": "阿尔及利亚",
	"EC": "厄瓜多尔",
	"EE": "爱沙尼亚",
	"EG": "埃及",
	"EH": "阿拉伯撒哈拉民主共和国",
	"ER": "厄立特里亚",
	"ES": "西班牙",
	"ET": "埃塞俄比亚",
	"FI": "芬兰",
	"FJ": "斐济",
	"FK": "福克兰群岛",
	"FM": "密克罗尼西亚联邦",
	"FO": "法罗群岛",
	"FR": "法国",
	"GA": "加蓬",
	"GB": "英国",
	"GD": "格林纳达",
	"GE": "格鲁吉亚",
	"GF": "法属圭亚那",
	"GG": "根西",
	"GH": "加纳",
	"GI": "直布罗陀",
	"GL": "格陵兰",
	"GM": "冈比亚",
	"GN": "几内亚",
	"GP": "瓜德罗普",
	"GQ": "赤道几内亚",
	"GR": "希腊",
	"GS": "南乔治亚和南桑威奇群岛",
	"GT": "危地马拉",
	"GU": "关岛",
	"GW": "几内亚比绍",
	"GY": "圭亚那",
	"HK": "香港",
	"HM": "赫德岛和麦克唐纳群岛",
	"HN": "洪都拉斯",
	"HR": "克罗地亚",
	"HT": "海地",
	"HU": "匈牙利",
	"ID": "印尼",
	"IE": "爱尔兰",
	"IL": "以色列",
	"IM": "马恩岛",
	"IN": "印度",
	"IO": "英属印度洋领地",
	"IQ": "伊拉克",
	"IR": "伊朗",
	"IS": "冰岛",
	"IT": "意大利",
	"JE": "泽西",
	"JM": "牙买加",
	"JO": "约旦",
	"JP": "日本",
	"KE": "肯尼亚",
	"KG": "吉尔吉斯斯坦",
	"KH": "柬埔寨",
	"KI": "基里巴斯",
	"KM": "科摩罗",
	"KN": "圣基茨和尼维斯",
	"KP": "朝鲜",
	"KR": "韩国",
	"KW": "科威特",
	"KY": "开曼群岛",
	"KZ": "哈萨克斯坦",
	"LA": "老挝",
	"LB": "黎巴嫩",
	"LC": "圣卢西亚",
	"LI": "列支敦士登",
	"LK": "斯里兰卡",
	"LR": "利比里亚",
	"LS": "莱索托",
	"LT": "立陶宛",
	"LU": "卢森堡",
	"LV": "拉脱维亚",
	"LY": "利比亚",
	"MA": "摩洛哥",
	"MC": "摩纳哥",
	"MD": "摩尔多瓦",
	"ME": "黑山",
	"MF": "法属圣马丁",
	"MG": "马达加斯加",
	"MH": "马绍尔群岛",
	"MK": "北马其顿",
	"ML": "马里",
	"MM": "缅甸",
	"MN": "蒙古",
	"MO": "澳门",
	"MP": "北马里亚纳群岛",
	"MQ": "马提尼克",
	"MR": "毛里塔尼亚",
	"MS": "蒙特塞拉特",
	"MT": "马耳他",
	"MU": "毛里求斯",
	"MV": "马尔代夫",
	"MW": "马拉维",
	"MX": "墨西哥",
	"MY": "马来西亚",
	"MZ": "莫桑比克",
	"NA": "纳米比亚",
	"NC": "新喀里多尼亚",
	"NE": "尼日尔",
	"NF": "诺福克岛",
	"NG": "尼日利亚",
	"NI": "尼加拉瓜",
	"NL": "荷兰",
	"NO": "挪威",
	"NP": "尼泊尔",
	"NR": "瑙鲁",
	"NU": "纽埃",
	"NZ": "新西兰",
	"OM": "阿曼",
	"PA": "巴拿马",
	"PE": "秘鲁",
	"PF": "法属波利尼西亚",
	"PG": "巴布亚新几内亚",
	"PH": "菲律宾",
	"PK": "巴基斯坦",
	"PL": "波兰",
	"PM": "圣皮埃尔和密克隆",
	"PN": "皮特凯恩群岛",
	"PR": "波多黎各",
	"PS": "巴勒斯坦",
	"PT": "葡萄牙",
	"PW": "帕劳",
	"PY": "巴拉圭",
	"QA": "卡塔尔",
	"RE": "留尼汪",
	"RO": "罗马尼亚",
	"RS": "塞尔维亚",
	"RU": "俄罗斯",
	"RW": "卢旺达",
	"SA": "沙特阿拉伯",
	"SB": "所罗门群岛",
	"SC": "塞舌尔",
	"SD": "苏丹",
	"SE": "瑞典",
	"SG": "新加坡",
	"SH": "圣赫勒拿、阿森松和特里斯坦-达库尼亚",
	"SI": "斯洛文尼亚",
	"SJ": "斯瓦尔巴和扬马延",
	"SK": "斯洛伐克",
	"SL": "塞拉利昂",
	"SM": "圣马力诺",
	"SN": "塞内加尔",
	"SO": "索马里",
	"SR": "苏里南",
	"SS": "南苏丹",
	"ST": "圣多美和普林西比",
	"SV": "萨尔瓦多",
	"SX": "荷属圣马丁",
	"SY": "叙利亚",
	"SZ": "斯威士兰",
	"TC": "特克斯和凯科斯群岛",
	"TD": "乍得",
	"TF": "法属南部领地",
	"TG": "多哥",
	"TH": "泰国",
	"TJ": "塔吉克斯坦",
	"TK": "托克劳",
	"TL": "东帝汶",
	"TM": "土库曼斯坦",
	"TN": "突尼斯",
	"TO": "汤加",
	"TR": "土耳其",
	"TT": "特立尼达和多巴哥",
	"TV": "图瓦卢",
	"TW": "中国台湾省",
	"TZ": "坦桑尼亚",
	"UA": "乌克兰",
	"UG": "乌干达",
	"UM": "美国本土外小岛屿",
	"US": "美国",
	"UY": "乌拉圭",
	"UZ": "乌兹别克斯坦",
	"VA": "梵蒂冈",
	"VC": "圣文森特和格林纳丁斯",
	"VE": "委内瑞拉",
	"VG": "英属维尔京群岛",
	"VI": "美属维尔京群岛",
	"VN": "越南",
	"VU": "瓦努阿图",
	"WF": "瓦利斯和富图纳",
	"WS": "萨摩亚",
	"XK": "科索沃",
	"YE": "也门",
	"YT": "马约特",
	"ZA": "南非",
	"ZM": "赞比亚",
	"ZW": "津巴布韦"
};
// src/detect/names/cldr.ts
/**
* Country names as CLDR and i18n-iso-countries list them. Only the build may import this file: the data is large and
* belongs into the compiled lexicon, not into the bundle.
*/
/** Codes that CLDR names beside ISO 3166-1 (regions, islands of another code, the United Nations, private use). */
const notCountries = /* @__PURE__ */ new Set([
	"AC",
	"AQ",
	"CP",
	"CQ",
	"DG",
	"EA",
	"EZ",
	"IC",
	"QO",
	"TA",
	"UM",
	"UN",
	"XA",
	"XB",
	"ZZ"
]);
/** Every listed name of every country, without explanations in brackets and in the spellings that the press uses. */
const listedNames = [
	[
		"en",
		main$6.en.localeDisplayNames.territories,
		countries$5
	],
	[
		"zh-Hans",
		main$1["zh-Hans"].localeDisplayNames.territories,
		countries
	],
	[
		"zh-Hant",
		main["zh-Hant"].localeDisplayNames.territories,
		{}
	],
	[
		"ko",
		main$2.ko.localeDisplayNames.territories,
		countries$1
	],
	[
		"ja",
		main$3.ja.localeDisplayNames.territories,
		countries$2
	],
	[
		"de",
		main$7.de.localeDisplayNames.territories,
		countries$6
	],
	[
		"fr",
		main$4.fr.localeDisplayNames.territories,
		countries$3
	],
	[
		"es",
		main$5.es.localeDisplayNames.territories,
		countries$4
	]
].flatMap(([language, cldr, iso]) => [...Object.entries(cldr), ...Object.entries(iso)].flatMap(([key, names]) => {
	const code = key.slice(0, 2);
	if (!/^[A-Z]{2}/.test(key) || notCountries.has(code)) return [];
	const texts = [names].flat().flatMap((name) => spellings(name, language));
	return [...new Set(texts)].map((text) => ({
		code: code.toLowerCase(),
		language,
		text
	}));
}));
function spellings(name, language) {
	const text = (/^(?:Congo|Kongo|刚果|剛果|콩고|コンゴ)/.test(name) ? name : name.replace(/\s*[(（].*?[)）]/gu, "")).split(",")[0]?.trim() ?? "";
	const found = /* @__PURE__ */ new Set([text]);
	if (text.includes(" & ")) found.add(text.replace(" & ", " and "));
	if (text.startsWith("St. ")) found.add(text.replace("St. ", "Saint "));
	if (language === "ko") found.add(text.replaceAll(" ", ""));
	if (language === "ja") found.add(text.replaceAll("・", ""));
	return [...found].filter((spelling) => spelling.length > 1);
}
// src/detect/names/cues.ts
const cues = {
	visa: {
		en: [
			"visa",
			"visas",
			"work permit",
			"work permits",
			"residence permit",
			"residence permits",
			"green card",
			"green cards",
			"USCIS",
			"nonimmigrant",
			"petition",
			"petitions",
			"immigrant visa",
			"status holders",
			"visa holders",
			"Home Office",
			"permanent residency",
			"permanent residence",
			"immigration"
		],
		"zh-Hans": [
			"签证",
			"簽證",
			"工签",
			"绿卡",
			"綠卡",
			"居留",
			"准证",
			"準證",
			"移民",
			"永居",
			"工作许可",
			"工作許可",
			"入境计划",
			"入境計劃"
		],
		ko: [
			"비자",
			"체류자격",
			"영주권",
			"체류",
			"이민",
			"사증",
			"취업허가",
			"출입국"
		],
		ja: [
			"ビザ",
			"査証",
			"在留資格",
			"永住",
			"就労",
			"移民",
			"在留"
		],
		de: [
			"Visum",
			"Visa",
			"Aufenthaltserlaubnis",
			"Aufenthaltstitel",
			"Arbeitserlaubnis",
			"Einwanderung",
			"Niederlassungserlaubnis",
			"Zuwanderung"
		],
		fr: [
			"visa",
			"visas",
			"titre de séjour",
			"titres de séjour",
			"permis de travail",
			"carte de séjour",
			"immigration",
			"permis de séjour"
		],
		es: [
			"visa",
			"visas",
			"visado",
			"visados",
			"permiso de trabajo",
			"permiso de residencia",
			"residencia",
			"inmigración",
			"autorización de residencia"
		]
	},
	migration: {
		en: [
			"visa",
			"visas",
			"work permit",
			"work permits",
			"residence permit",
			"residence permits",
			"immigration",
			"immigrant",
			"immigrants",
			"migrant",
			"migrants",
			"migration",
			"green card",
			"green cards",
			"permanent residency",
			"permanent residence",
			"naturalisation",
			"naturalization",
			"USCIS",
			"brain drain",
			"brain gain",
			"reverse brain drain",
			"visa holders",
			"foreign workers",
			"foreign talent",
			"overseas talent",
			"work visa",
			"student visa",
			"expatriates",
			"relocate",
			"returnees",
			"diaspora",
			"Home Office"
		],
		"zh-Hans": [
			"签证",
			"簽證",
			"移民",
			"绿卡",
			"綠卡",
			"居留",
			"永居",
			"工签",
			"工簽",
			"准证",
			"準證",
			"人才引进",
			"人才引進",
			"引才",
			"揽才",
			"攬才",
			"抢人才",
			"人才回流",
			"人才流失",
			"归国",
			"歸國",
			"回流",
			"海归",
			"海歸",
			"入境计划",
			"入境計劃",
			"工作许可",
			"工作許可",
			"落户",
			"外籍",
			"留学",
			"留學",
			"定居"
		],
		ko: [
			"비자",
			"이민",
			"영주권",
			"체류자격",
			"체류",
			"이주",
			"귀국",
			"유학",
			"두뇌유출",
			"두뇌 유출",
			"인재 유출",
			"인재 유치",
			"인재유치",
			"외국인",
			"해외 인재",
			"시민권",
			"사증",
			"귀화",
			"취업비자"
		],
		ja: [
			"ビザ",
			"査証",
			"在留資格",
			"移民",
			"永住",
			"就労",
			"グリーンカード",
			"外国人材",
			"頭脳流出",
			"在留",
			"帰国",
			"留学"
		],
		de: [
			"Visum",
			"Visa",
			"Einwanderung",
			"Zuwanderung",
			"Migration",
			"Migranten",
			"Aufenthaltserlaubnis",
			"Arbeitserlaubnis",
			"Niederlassungserlaubnis",
			"Aufenthaltstitel",
			"Fachkräfteeinwanderung",
			"Einwanderer",
			"Zuwanderer",
			"Greencard",
			"Abwanderung",
			"Einbürgerung"
		],
		fr: [
			"visa",
			"visas",
			"immigration",
			"immigrés",
			"migrants",
			"migration",
			"titre de séjour",
			"carte de séjour",
			"permis de travail",
			"fuite des cerveaux",
			"expatriés",
			"naturalisation"
		],
		es: [
			"visa",
			"visas",
			"visado",
			"visados",
			"inmigración",
			"inmigrantes",
			"migración",
			"migrantes",
			"permiso de trabajo",
			"residencia",
			"fuga de cerebros",
			"nacionalidad",
			"expatriados"
		]
	},
	skill: {
		en: [
			"skilled",
			"highly skilled",
			"high-skilled",
			"talent",
			"talents",
			"engineer",
			"engineers",
			"researcher",
			"researchers",
			"scientist",
			"scientists",
			"graduate",
			"graduates",
			"international students",
			"foreign students",
			"founder",
			"founders",
			"entrepreneur",
			"entrepreneurs",
			"startup",
			"startups",
			"start-up",
			"start-ups",
			"STEM",
			"tech workers",
			"software developers",
			"professionals",
			"specialists",
			"employers",
			"employer",
			"brain drain",
			"PhD",
			"postdoc",
			"postdocs",
			"academics",
			"work visa",
			"work visas",
			"student visa",
			"student visas",
			"digital nomad",
			"digital nomads"
		],
		"zh-Hans": [
			"人才",
			"技术移民",
			"技術移民",
			"工程师",
			"工程師",
			"科学家",
			"科學家",
			"留学生",
			"留學生",
			"毕业生",
			"畢業生",
			"科研人员",
			"科研人員",
			"研究员",
			"研究人员",
			"研究人員",
			"创业",
			"創業",
			"创始人",
			"專才",
			"专才",
			"高技能",
			"高技术",
			"技能",
			"程序员",
			"雇主",
			"僱主",
			"博士",
			"硕士",
			"碩士",
			"海归",
			"科技人才",
			"青年科技"
		],
		ko: [
			"인재",
			"전문인력",
			"전문직",
			"과학자",
			"엔지니어",
			"연구자",
			"연구원",
			"유학생",
			"졸업생",
			"창업",
			"스타트업",
			"석박사",
			"박사",
			"숙련",
			"고급인력",
			"기술인력",
			"취업",
			"고용주"
		],
		ja: [
			"人材",
			"高度人材",
			"技術者",
			"研究者",
			"科学者",
			"留学生",
			"卒業生",
			"起業",
			"創業",
			"スタートアップ",
			"専門職",
			"エンジニア",
			"博士",
			"熟練"
		],
		de: [
			"Fachkräfte",
			"Fachkräften",
			"Fachkraft",
			"Hochqualifizierte",
			"Hochqualifizierten",
			"Talente",
			"Ingenieure",
			"Forscher",
			"Wissenschaftler",
			"Studierende",
			"Studenten",
			"Absolventen",
			"Gründer",
			"Start-ups",
			"Startups",
			"Spezialisten",
			"Arbeitgeber",
			"Fachkräftemangel"
		],
		fr: [
			"talents",
			"qualifiés",
			"qualifié",
			"ingénieurs",
			"chercheurs",
			"scientifiques",
			"étudiants étrangers",
			"étudiants internationaux",
			"diplômés",
			"entrepreneurs",
			"start-up",
			"startups",
			"spécialistes",
			"employeurs",
			"employeur",
			"doctorants"
		],
		es: [
			"talento",
			"cualificados",
			"cualificado",
			"calificados",
			"ingenieros",
			"investigadores",
			"científicos",
			"estudiantes internacionales",
			"estudiantes extranjeros",
			"graduados",
			"emprendedores",
			"startups",
			"especialistas",
			"empleadores",
			"profesionales",
			"nómadas digitales"
		]
	},
	usState: {
		en: [
			"Atlanta",
			"Savannah",
			"Augusta",
			"Macon",
			"Athens-Clarke",
			"Fulton County",
			"Alabama",
			"Florida",
			"Tennessee",
			"South Carolina",
			"North Carolina",
			"Texas",
			"Arizona",
			"Ohio",
			"Michigan",
			"Pennsylvania",
			"Wisconsin",
			"Nevada",
			"Virginia",
			"Louisiana",
			"Mississippi",
			"Kemp",
			"Brian Kemp",
			"Raffensperger",
			"Ossoff",
			"Warnock",
			"Peach State",
			"Bryan County",
			"Ellabell",
			"Hyundai",
			"metaplant",
			"ICE raid",
			"Georgians",
			"state of Georgia",
			"Georgia's governor",
			"Georgia governor"
		],
		ko: [
			"애틀랜타",
			"서배나",
			"현대차",
			"텍사스",
			"플로리다",
			"앨라배마"
		]
	},
	sport: {
		en: [
			"midfielder",
			"striker",
			"goalkeeper",
			"World Cup",
			"Premier League",
			"Champions League",
			"quarter-final",
			"semi-final",
			"Olympics",
			"medal",
			"medals",
			"squad",
			"coach",
			"half-time",
			"penalty",
			"kick-off",
			"wicket",
			"innings",
			"Grand Prix"
		],
		"zh-Hans": [
			"世界杯",
			"前锋",
			"门将",
			"进球",
			"决赛",
			"欧冠",
			"英超",
			"金牌",
			"主教练",
			"球队",
			"联赛"
		],
		ko: [
			"월드컵",
			"골키퍼",
			"공격수",
			"득점",
			"결승",
			"리그",
			"금메달",
			"감독",
			"축구"
		],
		ja: [
			"ワールドカップ",
			"サッカー",
			"得点",
			"決勝",
			"監督"
		],
		de: [
			"Weltmeisterschaft",
			"Torwart",
			"Stürmer",
			"Bundesliga",
			"Halbfinale",
			"Trainer",
			"Nationalmannschaft"
		],
		fr: [
			"Coupe du monde",
			"gardien de but",
			"attaquant",
			"demi-finale",
			"sélectionneur",
			"milieu de terrain"
		],
		es: [
			"Mundial",
			"portero",
			"delantero",
			"goles",
			"semifinal",
			"seleccionador",
			"centrocampista"
		]
	},
	bank: {
		en: [
			"bank",
			"banks",
			"banker",
			"banker's",
			"bankers",
			"credit card",
			"wallet",
			"Amex",
			"American Express",
			"Mastercard",
			"loyalty",
			"cashback",
			"lounge"
		],
		"zh-Hans": [
			"银行",
			"銀行",
			"信用卡",
			"会员",
			"會員"
		],
		ko: [
			"은행",
			"신용카드",
			"카드사",
			"멤버십"
		],
		ja: [
			"銀行",
			"クレジットカード",
			"会員"
		],
		de: [
			"Bank",
			"Kreditkarte",
			"Vereinsbank"
		],
		fr: [
			"banque",
			"carte bancaire",
			"carte de crédit"
		],
		es: ["banco", "tarjeta de crédito"]
	}
};
// src/detect/names/english.ts
/** Everyday names, older names and abbreviations. */
const englishNames = {
	ae: [
		"UAE",
		"U.A.E.",
		"Emirates",
		"the Emirates"
	],
	ba: ["Bosnia"],
	bn: ["Brunei Darussalam"],
	bo: ["Plurinational State of Bolivia"],
	bs: ["The Bahamas"],
	by: ["Byelorussia"],
	cd: [
		"DR Congo",
		"D.R. Congo",
		"DRC",
		"Zaire",
		"Congo-Kinshasa",
		"Democratic Republic of Congo",
		"Congo"
	],
	cg: ["Congo-Brazzaville", "Republic of Congo"],
	ci: ["Cote d'Ivoire", "Côte d'Ivoire"],
	cn: [
		"PRC",
		"P.R.C.",
		"mainland China",
		"People's Republic of China",
		"Mainland China"
	],
	cv: ["Cabo Verde"],
	cz: ["Czechia"],
	do: ["Dominican Republic"],
	eu: [
		"EU",
		"E.U.",
		"European Union"
	],
	fk: ["Falklands", "the Falklands"],
	gb: [
		"Britain",
		"Great Britain",
		"England",
		"UK",
		"U.K.",
		"GB"
	],
	gm: ["The Gambia", "Gambia"],
	hk: [
		"Hong Kong",
		"Hongkong",
		"HKSAR"
	],
	kp: [
		"North Korea",
		"N. Korea",
		"N Korea",
		"DPRK",
		"D.P.R.K.",
		"Democratic People's Republic of Korea"
	],
	kr: [
		"South Korea",
		"S. Korea",
		"S Korea",
		"Korea",
		"Republic of Korea",
		"ROK"
	],
	la: ["Lao PDR"],
	md: ["Moldova"],
	me: ["Montenegro"],
	mk: ["Macedonia", "North Macedonia"],
	mm: ["Burma", "Myanmar"],
	mo: ["Macau", "Macao"],
	nl: [
		"Holland",
		"the Netherlands",
		"Netherlands"
	],
	nz: [
		"NZ",
		"N.Z.",
		"Aotearoa"
	],
	pg: ["PNG"],
	ps: ["Palestine", "State of Palestine"],
	ru: ["Russian Federation"],
	sa: ["Saudi", "KSA"],
	st: ["Sao Tome and Principe"],
	sy: ["Syrian Arab Republic"],
	sz: ["Swaziland"],
	tl: ["East Timor"],
	tr: ["Turkey", "Turkiye"],
	tt: ["Trinidad"],
	tw: ["Chinese Taipei", "Republic of China"],
	us: [
		"US",
		"U.S.",
		"USA",
		"U.S.A.",
		"America",
		"United States of America",
		"US of A",
		"U. S."
	],
	va: [
		"Vatican",
		"the Vatican",
		"Holy See"
	],
	vn: ["Viet Nam"]
};
/** Adjectives and people; a plural is listed where adding an s does not give it. The language may be meant too. */
const englishPeople = {
	ad: ["Andorran"],
	ae: ["Emirati"],
	af: ["Afghan", "Afghani"],
	ag: ["Antiguan"],
	al: ["Albanian"],
	am: ["Armenian"],
	ao: ["Angolan"],
	ar: [
		"Argentine",
		"Argentinian",
		"Argentinean"
	],
	at: ["Austrian"],
	au: ["Australian", "Aussie"],
	az: ["Azerbaijani", "Azeri"],
	ba: ["Bosnian"],
	bb: ["Barbadian"],
	bd: ["Bangladeshi"],
	be: ["Belgian"],
	bf: ["Burkinabe"],
	bg: ["Bulgarian"],
	bh: ["Bahraini"],
	bi: ["Burundian"],
	bj: ["Beninese"],
	bm: ["Bermudian"],
	bn: ["Bruneian"],
	bo: ["Bolivian"],
	br: ["Brazilian"],
	bs: ["Bahamian"],
	bt: ["Bhutanese"],
	bw: ["Botswanan"],
	by: ["Belarusian", "Belarussian"],
	bz: ["Belizean"],
	ca: ["Canadian"],
	cd: ["Congolese"],
	cf: ["Central African"],
	ch: ["Swiss"],
	ci: ["Ivorian"],
	cl: ["Chilean"],
	cm: ["Cameroonian"],
	cn: ["Chinese", "Sino"],
	co: ["Colombian"],
	cr: ["Costa Rican"],
	cu: ["Cuban"],
	cy: ["Cypriot"],
	cz: ["Czech"],
	de: ["German"],
	dj: ["Djiboutian"],
	dk: ["Danish", "Dane"],
	do: ["Dominican"],
	dz: ["Algerian"],
	ec: ["Ecuadorian", "Ecuadorean"],
	ee: ["Estonian"],
	eg: ["Egyptian"],
	er: ["Eritrean"],
	es: ["Spanish", "Spaniard"],
	et: ["Ethiopian"],
	fi: ["Finnish", "Finn"],
	fj: ["Fijian"],
	fr: [
		"French",
		"Frenchman",
		"Frenchmen",
		"Frenchwoman"
	],
	ga: ["Gabonese"],
	gb: [
		"British",
		"Briton",
		"Brit"
	],
	gd: ["Grenadian"],
	ge: ["Georgian"],
	gh: ["Ghanaian"],
	gm: ["Gambian"],
	gn: ["Guinean"],
	gr: ["Greek"],
	gt: ["Guatemalan"],
	gy: ["Guyanese"],
	hk: ["Hong Konger", "Hongkonger"],
	hn: ["Honduran"],
	hr: ["Croatian", "Croat"],
	ht: ["Haitian"],
	hu: ["Hungarian"],
	id: ["Indonesian"],
	ie: [
		"Irish",
		"Irishman",
		"Irishmen"
	],
	il: ["Israeli"],
	in: ["Indian"],
	iq: ["Iraqi"],
	ir: ["Iranian"],
	is: ["Icelandic", "Icelander"],
	it: ["Italian"],
	jm: ["Jamaican"],
	jo: ["Jordanian"],
	jp: ["Japanese"],
	ke: ["Kenyan"],
	kg: ["Kyrgyz"],
	kh: ["Cambodian"],
	km: ["Comorian"],
	kp: ["North Korean", "N. Korean"],
	kr: [
		"South Korean",
		"S. Korean",
		"Korean"
	],
	kw: ["Kuwaiti"],
	kz: ["Kazakh", "Kazakhstani"],
	la: ["Laotian", "Lao"],
	lb: ["Lebanese"],
	lk: ["Sri Lankan"],
	lr: ["Liberian"],
	ls: ["Basotho"],
	lt: ["Lithuanian"],
	lu: ["Luxembourgish", "Luxembourger"],
	lv: ["Latvian"],
	ly: ["Libyan"],
	ma: ["Moroccan"],
	mc: ["Monegasque"],
	md: ["Moldovan"],
	me: ["Montenegrin"],
	mg: ["Malagasy"],
	mk: ["Macedonian"],
	ml: ["Malian"],
	mm: ["Burmese"],
	mn: ["Mongolian"],
	mr: ["Mauritanian"],
	mt: ["Maltese"],
	mu: ["Mauritian"],
	mv: ["Maldivian"],
	mw: ["Malawian"],
	mx: ["Mexican"],
	my: ["Malaysian"],
	mz: ["Mozambican"],
	na: ["Namibian"],
	ne: ["Nigerien"],
	ng: ["Nigerian"],
	ni: ["Nicaraguan"],
	nl: [
		"Dutch",
		"Dutchman",
		"Dutchmen"
	],
	no: ["Norwegian"],
	np: ["Nepali", "Nepalese"],
	nz: ["New Zealander", "Kiwi"],
	om: ["Omani"],
	pa: ["Panamanian"],
	pe: ["Peruvian"],
	pg: ["Papua New Guinean"],
	ph: [
		"Filipino",
		"Filipina",
		"Philippine"
	],
	pk: ["Pakistani"],
	pl: ["Polish", "Pole"],
	pr: ["Puerto Rican"],
	ps: ["Palestinian"],
	pt: ["Portuguese"],
	py: ["Paraguayan"],
	qa: ["Qatari"],
	ro: ["Romanian"],
	rs: ["Serbian", "Serb"],
	ru: ["Russian"],
	rw: ["Rwandan"],
	sa: ["Saudi", "Saudi Arabian"],
	sc: ["Seychellois"],
	sd: ["Sudanese"],
	se: ["Swedish", "Swede"],
	sg: ["Singaporean"],
	si: ["Slovenian", "Slovene"],
	sk: ["Slovak", "Slovakian"],
	sl: ["Sierra Leonean"],
	sn: ["Senegalese"],
	so: ["Somali"],
	sr: ["Surinamese"],
	ss: ["South Sudanese"],
	sv: ["Salvadoran", "Salvadorean"],
	sy: ["Syrian"],
	td: ["Chadian"],
	tg: ["Togolese"],
	th: ["Thai"],
	tj: ["Tajik"],
	tm: ["Turkmen"],
	tn: ["Tunisian"],
	to: ["Tongan"],
	tr: ["Turkish", "Turk"],
	tt: ["Trinidadian"],
	tw: ["Taiwanese"],
	tz: ["Tanzanian"],
	ua: ["Ukrainian"],
	ug: ["Ugandan"],
	us: ["American"],
	uy: ["Uruguayan"],
	uz: ["Uzbek"],
	ve: ["Venezuelan"],
	vn: ["Vietnamese"],
	ws: ["Samoan"],
	xk: ["Kosovar"],
	ye: ["Yemeni"],
	za: ["South African"],
	zm: ["Zambian"],
	zw: ["Zimbabwean"]
};
/** Names that are also persons, other places or ordinary words: see `countries.ts` for what tells them apart. */
const riskyEnglish = /* @__PURE__ */ new Set([
	"Turkey",
	"Jordan",
	"Georgia",
	"Georgian",
	"Chad",
	"Guinea",
	"Jersey",
	"Guernsey",
	"Israel",
	"Holland",
	"Ireland",
	"Cuba",
	"Grenada",
	"Dominica",
	"Malta",
	"Cyprus",
	"Panama",
	"Polish",
	"Pole",
	"Poles",
	"Finn",
	"Finns",
	"Dane",
	"Turk",
	"Lao",
	"Kiwi",
	"Kiwis",
	"GB",
	"ROK",
	"DRC",
	"PNG",
	"KSA",
	"NZ",
	"PRC",
	"Sino",
	"Emirates",
	"Vatican",
	"Trinidad",
	"Niger",
	"Mali",
	"Benin",
	"Togo",
	"Monaco",
	"India",
	"Kenya",
	"Brit",
	"Brits",
	"Swede",
	"Macedonia",
	"Samoa",
	"Montserrat",
	"Bermuda",
	"Martinique",
	"Reunion",
	"Guadeloupe",
	"San Marino",
	"Saint Martin",
	"St. Martin",
	"Saint Helena",
	"St. Helena",
	"Christmas Island",
	"Congo",
	"Palestine",
	"Luxembourg"
]);
/**
* Words that hold a country's name and name none: other places, animals, food, firms, teams. Longest match lets them
* win without further rules.
*/
const englishStops = [
	"New Mexico",
	"New Mexican",
	"New England",
	"New South Wales",
	"New Britain",
	"New Ireland",
	"New Guinea",
	"New Jersey",
	"Jersey City",
	"Jersey Shore",
	"Northern Ireland",
	"Northern Irish",
	"South Georgia",
	"West Georgia",
	"Georgia Tech",
	"Georgia State",
	"University of Georgia",
	"Georgia Southern",
	"state of Georgia",
	"Atlanta, Georgia",
	"Savannah, Georgia",
	"Augusta, Georgia",
	"Georgia Institute of Technology",
	"Georgia Power",
	"Georgia Bulldogs",
	"Indiana",
	"Lebanon, Pennsylvania",
	"Cuba, New York",
	"Paris, Texas",
	"Peru, Indiana",
	"Latin America",
	"Latin American",
	"Latin Americans",
	"South America",
	"South American",
	"South Americans",
	"North America",
	"North American",
	"North Americans",
	"Central America",
	"Central American",
	"Central Americans",
	"Native American",
	"Native Americans",
	"American Indian",
	"American Indians",
	"African American",
	"African Americans",
	"African-American",
	"African-Americans",
	"Asian American",
	"Asian Americans",
	"Asian-American",
	"Asian-Americans",
	"Indian Ocean",
	"Indian Wells",
	"Indian summer",
	"West Indies",
	"West Indian",
	"West Indians",
	"British Columbia",
	"British Columbian",
	"English Channel",
	"Gulf of Mexico",
	"South China Sea",
	"East China Sea",
	"Sea of Japan",
	"China Sea",
	"Persian Gulf",
	"Gulf of Guinea",
	"Gulf of Oman",
	"Gulf of Thailand",
	"Indochina",
	"Little Italy",
	"Little India",
	"Chinatown",
	"Philippine Sea",
	"Norwegian Sea",
	"Mexico City",
	"Panama City",
	"Guatemala City",
	"Kuwait City",
	"Panama Canal",
	"Panama Papers",
	"Panama hat",
	"Vatican City",
	"Cape Town",
	"Jordan River",
	"River Jordan",
	"Jordan Valley",
	"Turkey Point",
	"Turkey Creek",
	"Lake Chad",
	"Niger Delta",
	"Niger River",
	"River Niger",
	"Suez",
	"French Quarter",
	"French Riviera",
	"French Guiana",
	"French Polynesia",
	"Swiss Alps",
	"Korea Strait",
	"Taiwan Strait",
	"Taiwan Straits",
	"Strait of Malacca",
	"guinea pig",
	"guinea pigs",
	"guinea fowl",
	"turkey breast",
	"roast turkey",
	"cold turkey",
	"wild turkey",
	"turkey sandwich",
	"turkey burger",
	"turkey trot",
	"Turkey Day",
	"Thanksgiving turkey",
	"french fries",
	"french toast",
	"french press",
	"french kiss",
	"french bulldog",
	"french horn",
	"French Open",
	"swiss cheese",
	"swiss army",
	"swiss roll",
	"swiss chard",
	"swiss army knife",
	"danish pastry",
	"danish pastries",
	"german shepherd",
	"german shepherds",
	"german measles",
	"german chocolate cake",
	"dutch oven",
	"dutch courage",
	"going dutch",
	"double dutch",
	"greek yogurt",
	"greek yoghurt",
	"greek salad",
	"greek mythology",
	"greek tragedy",
	"irish coffee",
	"irish setter",
	"irish cream",
	"irish stew",
	"russian roulette",
	"russian doll",
	"mexican wave",
	"mexican standoff",
	"chinese whispers",
	"chinese checkers",
	"chinese new year",
	"canadian bacon",
	"turkish delight",
	"turkish bath",
	"turkish baths",
	"turkish coffee",
	"spanish flu",
	"spanish omelette",
	"brazil nut",
	"brazil nuts",
	"brazilian wax",
	"cuban sandwich",
	"cuban heel",
	"bone china",
	"fine china",
	"china cabinet",
	"china shop",
	"english breakfast",
	"english muffin",
	"english muffins",
	"english literature",
	"italian dressing",
	"portuguese man o' war",
	"siamese twins",
	"siamese cat",
	"persian cat",
	"afghan hound",
	"panama jack",
	"jersey shirt",
	"jersey number",
	"jersey cow",
	"bermuda shorts",
	"bermuda triangle",
	"bermuda grass",
	"american pie",
	"american football",
	"american cheese",
	"american bulldog",
	"american staffordshire",
	"American Airlines",
	"American Express",
	"Bank of America",
	"BofA",
	"American Idol",
	"American Dream",
	"American Psycho",
	"American Beauty",
	"American Eagle",
	"Captain America",
	"Miss America",
	"Good Morning America",
	"America's Cup",
	"Copa America",
	"America's Got Talent",
	"Make America Great Again",
	"America First",
	"Bank of China",
	"China Mobile",
	"China Daily",
	"Air China",
	"China Airlines",
	"China Eastern",
	"China Southern",
	"Air India",
	"Air France",
	"Air Canada",
	"British Airways",
	"British Petroleum",
	"British Gas",
	"British Council",
	"British Library",
	"British Museum",
	"Japan Airlines",
	"Japan Times",
	"Korea Times",
	"Korea Herald",
	"Korean Air",
	"Singapore Airlines",
	"Turkish Airlines",
	"Thai Airways",
	"Qatar Airways",
	"Deutsche Bank",
	"Korea University",
	"Times of India",
	"Hindustan Times",
	"Economic Times",
	"Bank of England",
	"Bank of Japan",
	"Bank of Korea",
	"Bank of Canada",
	"Church of England",
	"Team USA",
	"USA Today",
	"US Open",
	"U.S. Open",
	"US Steel",
	"U.S. Steel",
	"US Airways",
	"US Bank",
	"U.S. Bank",
	"U.S. News & World Report",
	"US News",
	"U.S. News",
	"British Open",
	"Australian Open",
	"Italian Open",
	"Russia Today",
	"France 24",
	"Air Jordan",
	"Air Jordans",
	"Michael Jordan",
	"Jordan Peele",
	"Jordan Peterson",
	"Jordan Spieth",
	"Jordan Henderson",
	"Jordan Pickford",
	"DeAndre Jordan",
	"Chad Smith",
	"Chad Wolf",
	"hanging chad",
	"hanging chads",
	"Georgia O'Keeffe",
	"Kathy Ireland",
	"Tom Holland",
	"Dominic Holland",
	"Paris Hilton",
	"Israel Adesanya",
	"Polish remover",
	"nail polish",
	"shoe polish",
	"kiwi fruit",
	"Finn Wolfhard",
	"Cyprus Hill",
	"Cypress",
	"Chile pepper",
	"chile peppers",
	"chile con carne",
	"Jamaica Inn",
	"Jamaica Plain",
	"Jamaica, Queens",
	"India ink",
	"India Arie",
	"Indian Express",
	"Indian Wells",
	"Indian Premier League",
	"Spanish Fort",
	"Spanish Steps",
	"Russian Hill",
	"German Village",
	"Lebanon County",
	"Holland Tunnel",
	"Holland Park",
	"Holland & Knight",
	"Dutch Harbor",
	"Cuba Gooding",
	"Oman Air",
	..."US|U.S.|American|Canadian|Australian|Singapore|Singaporean|Hong Kong|Taiwan|New Taiwan|Taiwanese|New Zealand".split("|").flatMap((name) => [`${name} dollar`, `${name} dollars`]),
	"US$",
	"HK$",
	"NT$",
	"S$",
	"A$",
	"C$",
	"NZ$",
	"USD",
	"Korean won",
	"South Korean won",
	"Japanese yen",
	"Chinese yuan",
	"Chinese renminbi",
	"Swiss franc",
	"Swiss francs",
	"British pound",
	"British pounds",
	"UK pound",
	"UK pounds",
	"Indian rupee",
	"Indian rupees",
	"Danish krone",
	"Danish kroner",
	"Swedish krona",
	"Swedish kronor",
	"Norwegian krone",
	"Norwegian kroner",
	"Mexican peso",
	"Mexican pesos",
	"Philippine peso",
	"Philippine pesos",
	"Russian rouble",
	"Russian roubles",
	"Russian ruble",
	"Russian rubles",
	"Turkish lira",
	"Brazilian real",
	"Thai baht",
	"Malaysian ringgit",
	"Indonesian rupiah",
	"UAE dirham",
	"UAE dirhams",
	"Emirati dirham",
	"Saudi riyal",
	"Saudi riyals",
	"South African rand",
	"Polish zloty",
	"Israeli shekel",
	"Israeli shekels",
	"Visa card",
	"Visa cards",
	"Visa Inc",
	"Visa Inc.",
	"Visa Europe",
	"Visa debit",
	"Visa credit",
	"Visa and Mastercard",
	"Mastercard and Visa",
	"Visa or Mastercard",
	"Visa, Mastercard",
	"Amex gold card",
	"American Express Gold Card",
	"gold card credit",
	"blue card rule",
	"blue card system",
	"green card lottery scam",
	"Oyster card"
];
// src/detect/names/korean.ts
const koreanNames = {
	ae: [
		"아랍에미리트",
		"아랍에미리트연합",
		"UAE"
	],
	au: ["호주", "오스트레일리아"],
	cd: ["민주콩고", "콩고민주공화국"],
	cf: ["중앙아프리카공화국"],
	ci: ["코트디부아르"],
	cn: ["중국", "중화인민공화국"],
	cz: ["체코"],
	de: ["독일"],
	eu: ["유럽연합", "유럽 연합"],
	gb: ["영국", "잉글랜드"],
	ge: ["조지아"],
	hk: ["홍콩"],
	id: ["인도네시아", "인니"],
	jp: ["일본"],
	kp: ["북한", "조선민주주의인민공화국"],
	kr: [
		"한국",
		"대한민국",
		"남한"
	],
	mm: ["미얀마", "버마"],
	nl: ["네덜란드"],
	ph: ["필리핀"],
	pl: ["폴란드"],
	sa: ["사우디", "사우디아라비아"],
	th: ["태국", "타이"],
	tr: ["튀르키예", "터키"],
	tw: ["대만", "타이완"],
	us: ["미국", "미합중국"],
	va: ["바티칸", "교황청"],
	vn: ["베트남", "월남"],
	za: ["남아공", "남아프리카공화국"]
};
/** Han signs that Korean headlines put for countries: 美, 中企 is not one of them. */
const hanSigns = {
	美: "us",
	中: "cn",
	日: "jp",
	英: "gb",
	獨: "de",
	佛: "fr",
	露: "ru",
	印: "in",
	加: "ca",
	濠: "au",
	韓: "kr",
	北: "kp",
	臺: "tw"
};
/** Syllables that stand for countries in pairs such as 한미, 한·미 and 미·중. */
const syllables = {
	한: "kr",
	미: "us",
	중: "cn",
	일: "jp",
	영: "gb",
	독: "de",
	불: "fr",
	러: "ru",
	북: "kp",
	호: "au",
	인: "in",
	대만: "tw"
};
/** Written together, only these are pairs and no words. With a dot or hyphen between them any two are. */
const koreanPairs = [
	"한미",
	"미한",
	"한중",
	"중한",
	"한일",
	"일한",
	"한영",
	"한독",
	"한불",
	"한러",
	"미중",
	"중미",
	"미일",
	"중일",
	"미러",
	"중러",
	"러중",
	"북미",
	"북중",
	"북러",
	"북일",
	"한미일",
	"한중일",
	"한호"
];
/** Affixes of diplomacy and travel: the syllable of the country is the mention. */
const koreanAffixes = [
	[
		"방미",
		[1, 2],
		"us"
	],
	[
		"방한",
		[1, 2],
		"kr"
	],
	[
		"방중",
		[1, 2],
		"cn"
	],
	[
		"방일",
		[1, 2],
		"jp"
	],
	[
		"방북",
		[1, 2],
		"kp"
	],
	[
		"대미",
		[1, 2],
		"us"
	],
	[
		"대북",
		[1, 2],
		"kp"
	],
	[
		"대일",
		[1, 2],
		"jp"
	],
	[
		"주미",
		[1, 2],
		"us"
	],
	[
		"주한",
		[1, 2],
		"kr"
	],
	[
		"주일",
		[1, 2],
		"jp"
	],
	[
		"재미",
		[1, 2],
		"us"
	],
	[
		"재일",
		[1, 2],
		"jp"
	],
	[
		"도미",
		[1, 2],
		"us"
	],
	[
		"반미",
		[1, 2],
		"us"
	],
	[
		"친미",
		[1, 2],
		"us"
	],
	[
		"반중",
		[1, 2],
		"cn"
	],
	[
		"친중",
		[1, 2],
		"cn"
	],
	[
		"탈중국",
		[1, 3],
		"cn"
	],
	[
		"대중국",
		[1, 3],
		"cn"
	],
	[
		"주중대사",
		[1, 2],
		"cn"
	]
];
/** Bodies behind a single syllable and a space: "미 정부", "미 국무부". */
const koreanBodies = [
	"정부",
	"국무부",
	"상무부",
	"국토안보부",
	"이민국",
	"시민이민국",
	"이민당국",
	"의회",
	"상원",
	"하원",
	"대통령",
	"행정부",
	"법원",
	"연방법원",
	"연방",
	"대법원",
	"재무부",
	"법무부",
	"노동부",
	"백악관",
	"언론",
	"당국",
	"대사관",
	"비자",
	"국방부",
	"외교부",
	"기업"
];
/** Names that are also words; alone they count only where something says so. */
const riskyKorean = /* @__PURE__ */ new Set([
	"이란",
	"수단",
	"가나",
	"오만",
	"인도",
	"말리",
	"차드",
	"저지",
	"건지",
	"기니",
	"토고",
	"통가",
	"니제르",
	"페루",
	"타이",
	"요르단",
	"조지아",
	"터키",
	"사모아",
	"괌",
	"조선",
	"모나코",
	"쿠바",
	"칠레"
]);
const koreanStops = [
	"인도적",
	"인도주의",
	"인도양",
	"인도하",
	"인도받",
	"인도되",
	"인도됐",
	"인도했",
	"인도할",
	"인도한",
	"인도돼",
	"인도를 걷",
	"인도 위",
	"인도블록",
	"인도차이나",
	"차량 인도",
	"신병 인도",
	"범죄인 인도",
	"인도 요청",
	"인도 청구",
	"인도교",
	"인도 날짜",
	"인도인수",
	"인도 시점",
	"인도 물량",
	"인도량",
	"인도 예정",
	"인도 지연",
	"수단이",
	"수단으로",
	"수단을",
	"수단과",
	"수단은",
	"수단도",
	"수단인",
	"수단의",
	"수단까지",
	"수단 방법",
	"수단에",
	"수단이다",
	"수단일",
	"이란성",
	"가나다",
	"가나안",
	"가나초콜릿",
	"오만하",
	"오만한",
	"오만과",
	"오만함",
	"오만 가지",
	"오만가지",
	"오만원",
	"오만방자",
	"말리는",
	"말리고",
	"말리지",
	"말리기",
	"말리던",
	"말리며",
	"저지하",
	"저지했",
	"저지할",
	"저지선",
	"저지른",
	"저지르",
	"저지대",
	"저지를",
	"저지한",
	"건지는",
	"건지고",
	"건지지",
	"기니피그",
	"타이틀",
	"타이밍",
	"타이어",
	"타이트",
	"타이거",
	"타이머",
	"타이핑",
	"타이슨",
	"타이레놀",
	"타이업",
	"타이브레이크",
	"넥타이",
	"조지아주",
	"조지아 주",
	"조지아텍",
	"조지아공대",
	"조지아 공장",
	"미국 조지아",
	"조지아 서배나",
	"조지아 현대",
	"마이클 조던",
	"터키석",
	"터키햄",
	"칠레고추",
	"스페인어",
	"괌도",
	"미국항공우주국",
	"북미",
	"남미",
	"중남미",
	"라틴아메리카",
	"아메리칸 사모아",
	"아메리칸 드림",
	"아메리칸드림",
	"캡틴 아메리카",
	"뱅크오브아메리카",
	"아메리칸항공",
	"아메리칸 항공",
	"아메리칸익스프레스",
	"한국은행",
	"한국전력",
	"한국투자",
	"한국경제신문",
	"한국경제TV",
	"한국일보",
	"중국집",
	"중국음식",
	"중국은행",
	"중국어",
	"한국어",
	"일본어",
	"독일어",
	"영국신사",
	"대한항공",
	"영국식",
	"호주머니",
	"호주제",
	"일본뇌염",
	"독일병정",
	"소비자",
	"대미를",
	"대미 장식",
	"대미를 장식",
	"대일밴드",
	"대중교통",
	"재미있",
	"재미없",
	"재미를",
	"재미가",
	"재미도",
	"재미와",
	"재미로",
	"재미난",
	"재미는",
	"재미의",
	"재미에",
	"재미만",
	"재미까지",
	"재미있는",
	"주한 미군",
	"주미로",
	"주일에",
	"주일간",
	"주일 동안",
	"주일학교",
	"주일은",
	"주일 예배",
	"주일을",
	"주일마다",
	"주일 만",
	"방한복",
	"방한용",
	"방한화",
	"방한모",
	"방일정",
	"도미노",
	"도미니카",
	"도미를",
	"도미구이",
	"도미찜",
	"방중에",
	"방한대",
	"한미약품",
	"한미반도체",
	"한미그룹",
	"한미사이언스",
	"한일전",
	"한일관",
	"한중록",
	"한불모터스",
	"한독약품",
	"한일시멘트",
	"일한 만큼",
	"일한다",
	"일한",
	"한일을",
	"한일이",
	"중일 때",
	"중일 것",
	"중일 뿐",
	"중한 ",
	"미일 수",
	"한영애",
	"한영수",
	"한러",
	"미국 달러",
	"홍콩 달러",
	"싱가포르 달러",
	"캐나다 달러",
	"호주 달러",
	"미국달러",
	"홍콩달러",
	"대만 달러",
	"일본 엔",
	"중국 위안",
	"영국 파운드",
	"스위스 프랑",
	"인도 루피",
	"태국 밧",
	"베트남 동"
];
// src/detect/names/rivals.ts
const rivals = [
	{
		ref: "au/global-talent",
		texts: [
			"Global Talent",
			"Global Talent visa",
			"全球人才签证",
			"全球人才簽證"
		],
		needs: [
			"Australia",
			"Australian",
			"Canberra",
			"subclass 858",
			"858",
			"澳大利亚",
			"澳洲"
		]
	},
	{
		ref: "id/golden",
		texts: [
			"Golden Visa",
			"Global Talent visa",
			"golden visa"
		],
		needs: [
			"Indonesia",
			"Indonesian",
			"Jakarta",
			"Bali"
		]
	},
	{
		ref: "ca/global-talent-stream",
		texts: ["Global Talent", "Global Talent Stream"],
		needs: [
			"Canada",
			"Canadian",
			"Ottawa",
			"stream"
		]
	},
	{
		ref: "my/employment-pass",
		texts: [
			"Employment Pass",
			"EP",
			"就业准证"
		],
		needs: [
			"Malaysia",
			"Malaysian",
			"Kuala Lumpur",
			"马来西亚"
		]
	},
	{
		ref: "ie/general-permit",
		texts: ["GEP", "General Employment Permit"],
		needs: [
			"Ireland",
			"Irish",
			"Dublin"
		]
	},
	{
		ref: "hk/gep",
		texts: ["GEP"],
		needs: ["Hong Kong", "香港"]
	},
	{
		ref: "pt/golden",
		texts: [
			"Golden Visa",
			"golden visa",
			"黄金签证",
			"黃金簽證",
			"골든비자"
		],
		needs: [
			"Portugal",
			"Portuguese",
			"Lisbon",
			"葡萄牙",
			"포르투갈"
		]
	},
	{
		ref: "gr/golden",
		texts: [
			"Golden Visa",
			"golden visa",
			"黄金签证",
			"黃金簽證",
			"골든비자"
		],
		needs: [
			"Greece",
			"Greek",
			"Athens",
			"希腊",
			"그리스"
		]
	},
	{
		ref: "es/golden",
		texts: [
			"Golden Visa",
			"golden visa",
			"黄金签证",
			"黃金簽證",
			"골든비자"
		],
		needs: [
			"Spain",
			"Spanish",
			"Madrid",
			"西班牙",
			"스페인"
		]
	},
	{
		ref: "us/k-1",
		texts: [
			"K visa",
			"K-visa",
			"K签证",
			"K 비자"
		],
		needs: [
			"fiancé",
			"fiance",
			"fiancée",
			"fiancee",
			"I-129F",
			"未婚",
			"약혼"
		]
	},
	{
		ref: "us/f-2",
		texts: ["F-2"],
		needs: [
			"dependent",
			"dependents",
			"dependant",
			"F-1",
			"SEVIS"
		]
	},
	{
		ref: "us/e-7",
		texts: ["E-7"],
		needs: [
			"Army",
			"sergeant",
			"Navy",
			"pay grade",
			"enlisted"
		]
	},
	{
		ref: "kr/f-1",
		texts: ["F-1"],
		needs: [
			"Ministry of Justice",
			"Seoul",
			"법무부"
		]
	},
	{
		ref: "au/national-innovation",
		texts: ["NIV"],
		needs: [
			"Australia",
			"Australian",
			"858",
			"National Innovation"
		]
	},
	{
		ref: "pt/d3",
		texts: ["Tech Visa"],
		needs: [
			"Portugal",
			"Portuguese",
			"Lisbon"
		]
	},
	{
		ref: "fr/french-tech",
		texts: ["Tech Visa"],
		needs: [
			"France",
			"French",
			"Paris"
		]
	}
];
// src/detect/names/all.ts
/** Every name, stop phrase and cue as terms of the lexicon. Imported by the build only: see `cldr.ts`. */
const korean = languageBits.ko;
function country$3(text, ref, bits, more = {}) {
	return {
		text,
		kind: "country",
		ref,
		languages: bits,
		...more
	};
}
function stop$2(text, bits) {
	return {
		text,
		kind: "stop",
		ref: "",
		languages: bits
	};
}
/** Names that mean something else in the same language and are not worth their errors. */
const leftOut = {
	en: ["Republic of the Congo", "Pitcairn"],
	ko: [
		"저지",
		"건지",
		"말리",
		"사크",
		"맨섬"
	],
	"zh-Hans": ["根西岛"],
	fr: ["Maurice"],
	es: [
		"RU",
		"Granada",
		"Reunión"
	]
};
function listedTerms() {
	return listedNames.flatMap(({ code, language, text }) => {
		if (leftOut[language]?.includes(text)) return [];
		if (language === "en") return englishCountry(text, code);
		const risky = language === "ko" && riskyKorean.has(text) ? traits.risky : 0;
		return [country$3(text, code, scopeOf(text, language), { traits: risky })];
	});
}
/**
* Pages on which a listed name counts: those of its language; names in Hangul and kana everywhere. Latin names of other
* languages are not: Chili, Island, Polonia and Maurice are other things elsewhere.
*/
function scopeOf(text, language) {
	if (language === "zh-Hans" || language === "zh-Hant") return languagesOf(text, language) & ~languageBits.ko;
	if (language === "ja" && /^\p{Script=Han}+$/u.test(text)) return languageBits.ja;
	return language === "ko" || language === "ja" ? 511 : languageBits[language];
}
/** English names are read on every page, the ambiguous ones on English pages only. */
function englishCountry(text, code) {
	const isRisky = riskyEnglish.has(text);
	return [country$3(text, code, isRisky ? languageBits.en : 511, { traits: isRisky ? traits.risky : 0 })];
}
function englishTerms() {
	const named = Object.entries(englishNames).flatMap(([code, texts]) => texts.flatMap((text) => englishCountry(text, code)));
	const people = Object.entries(englishPeople).flatMap(([code, texts]) => texts.flatMap((text) => [text, ...pluralOf(text)]).flatMap((text) => englishCountry(text, code)));
	return [
		...named,
		...people,
		...englishStops.map((text) => stop$2(text, languageBits.en | languageBits.other))
	];
}
function pluralOf(text) {
	return /(?:ese|ch|sh|ss|s|men)$/.test(text) ? [] : [`${text}s`];
}
function chineseTerms() {
	const names = Object.entries(chineseNames).flatMap(([code, texts]) => texts.map((text) => country$3(text, code, 511 & ~(languageBits.ja | korean))));
	const of = (sign) => signs[sign] ?? "";
	const affix = (text, at) => country$3(text, of(text.charAt(at)), chinese, {
		part: [at, at + 1],
		traits: traits.affix
	});
	return [
		...names,
		...pairs.flatMap((pair) => [
			affix(pair, 0),
			affix(pair, 1),
			...dotted(pair).flatMap((text) => [affix(text, 0), affix(text, 2)])
		]),
		...suffixes.flatMap((suffix) => [...suffixSigns[suffix] ?? ""].map((sign) => affix(sign + suffix, 0))),
		...prefixes.flatMap((prefix) => [...prefixSigns[prefix] ?? ""].map((sign) => affix(prefix + sign, 1))),
		...institutions.flatMap((body) => [...institutionSigns].map((sign) => affix(sign + body, 0))),
		...chineseStops.map((text) => stop$2(text, chinese))
	];
}
function dotted(pair) {
	return [pair.split("").join("·"), pair.split("").join("-")];
}
function koreanTerms() {
	const names = Object.entries(koreanNames).flatMap(([code, texts]) => texts.map((text) => country$3(text, code, 511, { traits: riskyKorean.has(text) ? traits.risky : 0 })));
	const of = (syllable) => syllables[syllable] ?? "";
	const part = (text, at) => country$3(text, of(text.charAt(at)), korean, {
		part: [at, at + 1],
		traits: traits.affix
	});
	const single = Object.keys(syllables).filter((syllable) => syllable.length === 1);
	const anyPair = single.flatMap((a) => single.filter((b) => b !== a).map((b) => a + b));
	const triples = [
		"한미일",
		"한중일",
		"북중러",
		"한일중",
		"미중일"
	];
	return [
		...names,
		...koreanPairs.flatMap((pair) => [...pair].map((_, at) => part(pair, at))),
		...anyPair.flatMap((pair) => dotted(pair).flatMap((text) => [part(text, 0), part(text, 2)])),
		...triples.flatMap((triple) => [
			0,
			2,
			4
		].map((at) => part([...triple].join("·"), at))),
		...koreanAffixes.map(([text, range, code]) => country$3(text, code, korean, {
			part: range,
			traits: traits.affix
		})),
		...koreanBodies.flatMap((body) => [
			"미",
			"중",
			"일",
			"영",
			"독"
		].map((syllable) => part(`${syllable} ${body}`, 0))),
		...Object.entries(hanSigns).map(([sign, code]) => country$3(sign, code, korean, { traits: traits.affix })),
		...koreanStops.map((text) => stop$2(text, korean))
	];
}
function cueTerms() {
	return Object.entries(cues).flatMap(([name, byLanguage]) => languages.flatMap((language) => (byLanguage[language] ?? []).map((text) => ({
		text,
		kind: "cue",
		ref: name,
		languages: language === "en" ? 511 : languagesOf(text, language)
	}))));
}
/** The terms that `compileLexicon` takes beside the policies. */
const allNames = [
	...listedTerms(),
	...englishTerms(),
	...chineseTerms(),
	...koreanTerms(),
	...cueTerms(),
	...rivals.flatMap(({ ref, texts, needs }) => texts.map((text) => ({
		text,
		kind: "programme",
		ref,
		needs,
		languages: languagesOf(text, "en"),
		traits: traits.rival
	})))
];
// src/policy/dates.ts
const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
/** Whether `text` is a real calendar date in one of the three precisions; `2025-02-30` is not. */
function isPolicyDate(text) {
	const parts = shape.exec(text);
	if (!parts) return false;
	const [, year, month = "01", day = "01"] = parts;
	const date = /* @__PURE__ */ new Date(`${year}-${month}-${day}T00:00:00Z`);
	return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}
/** The first day that a date can mean: `2025-09` gives `2025-09-01`. */
function firstDay(date) {
	return date + "-01-01".slice(date.length - 4);
}
/** Orders dates by the first day that they can mean; for `Array.prototype.sort`. */
function compareDates(a, b) {
	const [first, second] = [firstDay(a), firstDay(b)];
	if (first === second) return 0;
	return first < second ? -1 : 1;
}
// src/policy/fields.ts
/**
* The fields that a programme's facts can have: what shape a value takes, which codes are allowed, and how fast a
* value of the field goes stale. The parser, the labels and the comparison all read this one table.
*/
/** Values that every field may take beside its own: "no" as an answer, and "the source does not say". */
const universalCodes = ["none", "silent"];
/** Time units of durations. */
const timeUnits = [
	"day",
	"working-day",
	"week",
	"month",
	"year"
];
/**
* `checkedOnDays`: after how many days without a look at the source a value is shown as old. Judged by how often the
* press reported a change of such a value in 2023-2026: court states within days, fees yearly, degree rules rarely.
*/
const fields = {
	status: {
		shape: "code",
		codes: [
			"proposed",
			"announced",
			"open",
			"suspended",
			"closing",
			"closed"
		],
		checkedOnDays: 30
	},
	/** State of a court case about the programme: litigated = in force while challenged; stayed = on hold; vacated = annulled. */
	legal: {
		shape: "code",
		codes: [
			"litigated",
			"stayed",
			"vacated"
		],
		checkedOnDays: 14
	},
	fee: {
		shape: "money",
		checkedOnDays: 90
	},
	minSalary: {
		shape: "money",
		checkedOnDays: 90
	},
	cap: {
		shape: "count",
		checkedOnDays: 180
	},
	selection: {
		shape: "code",
		codes: [
			"lottery",
			"weighted-lottery",
			"points",
			"first-come",
			"assessment",
			"nomination",
			"endorsement"
		],
		checkedOnDays: 180
	},
	processingTime: {
		shape: "duration",
		checkedOnDays: 90
	},
	initialDuration: {
		shape: "duration",
		checkedOnDays: 365
	},
	renewability: {
		shape: "code",
		codes: [
			"yes",
			"no",
			"conditional"
		],
		checkedOnDays: 365
	},
	maxDuration: {
		shape: "duration",
		checkedOnDays: 365
	},
	/** `none` = no route of its own to permanent residence. */
	yearsToPR: {
		shape: "duration",
		checkedOnDays: 365
	},
	yearsToCitizenship: {
		shape: "duration",
		checkedOnDays: 365
	},
	sponsor: {
		shape: "code",
		codes: [
			"required",
			"not-required",
			"endorsement",
			"invitation",
			"conditional"
		],
		checkedOnDays: 365
	},
	employerTied: {
		shape: "code",
		codes: [
			"yes",
			"no",
			"conditional"
		],
		checkedOnDays: 365
	},
	spouseWork: {
		shape: "code",
		codes: [
			"yes",
			"no",
			"conditional"
		],
		checkedOnDays: 365
	},
	education: {
		shape: "code",
		codes: [
			"secondary",
			"vocational",
			"bachelor",
			"master",
			"doctorate",
			"listed-university",
			"achievement",
			"conditional"
		],
		checkedOnDays: 730
	},
	language: {
		shape: "code",
		codes: [
			"A1",
			"A2",
			"B1",
			"B2",
			"C1",
			"C2",
			"CLB4",
			"CLB5",
			"CLB7",
			"points",
			"conditional"
		],
		checkedOnDays: 730
	},
	ageMax: {
		shape: "count",
		checkedOnDays: 730
	},
	/** Points that pass, out of `max` where the source gives one. */
	points: {
		shape: "count",
		checkedOnDays: 180
	}
};
const fieldNames = Object.keys(fields);
/** What a country's file can say about the country itself. A `measure` carries its own unit, as in "percent of GDP". */
const indicators = {
	rdShareOfGdp: {
		shape: "measure",
		checkedOnDays: 730
	},
	talentFlow: {
		shape: "measure",
		checkedOnDays: 730
	},
	newcomerTax: {
		shape: "measure",
		checkedOnDays: 365
	},
	medianWage: {
		shape: "money",
		checkedOnDays: 730
	},
	talentAttractiveness: {
		shape: "measure",
		checkedOnDays: 1460
	}
};
const indicatorNames = Object.keys(indicators);
// src/policy/parse.ts
/**
* From unknown JSON to a policy, or to the reasons why not. The only file that knows the schema library.
*/
const text$1 = v.pipe(v.string(), v.trim(), v.minLength(1, "must not be empty"));
const date = v.pipe(v.string(), v.check(isPolicyDate, "must be a date: 2025-09-21, 2025-09 or 2025"));
const url = v.pipe(v.string(), v.check(isHttpUrl, "must be a full http(s) address"));
const country$2 = v.pipe(v.string(), v.regex(/^[a-z]{2}$/, "must be two lower-case letters, as in us or eu"));
const programmeId = v.pipe(v.string(), v.regex(/^[a-z]{2}\/[a-z0-9]+(-[a-z0-9]+)*$/, "must be country/slug, as in us/h-1b"));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens"));
const languageTag = v.pipe(v.string(), v.regex(/^[a-z]{2}(-[A-Z][a-z]{3})?$/, "must be a tag such as en or zh-Hant"));
const localTextEntries = {
	en: text$1,
	"zh-Hans": v.optional(text$1),
	"zh-Hant": v.optional(text$1),
	ko: v.optional(text$1),
	ja: v.optional(text$1),
	de: v.optional(text$1),
	fr: v.optional(text$1),
	es: v.optional(text$1)
};
const localText = v.strictObject(localTextEntries);
const source = v.strictObject({
	url,
	title: text$1,
	publisher: text$1,
	tier: v.picklist(sourceTiers),
	published: v.nullable(date),
	seen: date,
	lang: languageTag
});
const sourceIds = v.pipe(v.array(slug), v.minLength(1, "needs at least one source id"));
const number = v.pipe(v.number(), v.finite());
const range = v.pipe(v.strictTuple([number, number]), v.check(([low, high]) => low < high, "must be [lower, upper]"));
const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, "must be a currency code of ISO 4217, as in USD"));
const factEntries = {
	variant: v.optional(slug),
	issue: v.optional(country$2),
	appliesTo: v.optional(localText),
	basis: v.optional(localText),
	note: v.optional(localText),
	from: v.optional(date),
	asOf: v.optional(date),
	to: v.optional(date),
	trigger: v.optional(v.picklist(triggers)),
	sources: sourceIds,
	confidence: v.picklist(confidences)
};
/** Rules between the members of one fact; each gives the member it is about and what is wrong. */
function contradictions(fact, { shape }) {
	const found = [];
	if (fact.from === void 0 === (fact.asOf === void 0)) found.push({
		path: "from",
		message: "give `from` (the value holds since that day) or `asOf`, exactly one of them"
	});
	const start = fact.from ?? fact.asOf;
	if (start !== void 0 && fact.to !== void 0 && compareDates(start, fact.to) >= 0) found.push({
		path: "to",
		message: `must be later than ${start}: it is the first day on which the value no longer holds`
	});
	const isNumeric = typeof fact.value !== "string";
	if (isNumeric && shape === "money" && fact.unit === void 0) found.push({
		path: "unit",
		message: "money needs its currency, as in USD"
	});
	if (isNumeric && shape === "money" && fact.per === void 0) found.push({
		path: "per",
		message: `money needs its period: ${quoted(periods)}`
	});
	if (isNumeric && shape === "duration" && fact.unit === void 0) found.push({
		path: "unit",
		message: `a duration needs its time unit: ${quoted(timeUnits)}`
	});
	if (!isNumeric && fact.per !== void 0) found.push({
		path: "per",
		message: `goes with a number, not with "${String(fact.value)}"`
	});
	return found;
}
/** Members that only some fields have. */
const fieldEntries = {
	fee: { payer: v.optional(v.picklist(payers)) },
	minSalary: {
		pay: v.optional(v.picklist(salaryKinds)),
		monthsAYear: v.optional(number)
	},
	cap: { per: v.optional(v.picklist(periods)) },
	points: { max: v.optional(number) },
	language: { unit: v.optional(languageTag) }
};
function factSchema(spec, field) {
	const codes = v.picklist([...universalCodes, ..."codes" in spec ? spec.codes : []]);
	const numeric = v.union([
		number,
		range,
		codes
	], `must be a number, [lower, upper], or ${quoted(universalCodes)}`);
	const extras = { ...fieldEntries[field] };
	switch (spec.shape) {
		case "code": return v.strictObject({
			...factEntries,
			value: codes,
			...extras
		});
		case "count": return v.strictObject({
			...factEntries,
			value: numeric,
			...extras
		});
		case "measure": return v.strictObject({
			...factEntries,
			value: numeric,
			unit: text$1,
			...extras
		});
		case "money": return v.strictObject({
			...factEntries,
			value: numeric,
			unit: v.optional(currency),
			per: v.optional(v.picklist(periods)),
			...extras
		});
		case "duration": return v.strictObject({
			...factEntries,
			value: numeric,
			unit: v.optional(v.picklist(timeUnits)),
			...extras
		});
	}
}
function factsSchema(specs) {
	return v.strictObject(Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, v.optional(v.pipe(v.array(factSchema(spec, name)), v.minLength(1, "must not be empty")))])));
}
const alias = v.union([v.pipe(text$1, v.transform((name) => ({ text: name }))), v.strictObject({
	text: text$1,
	needs: v.optional(v.pipe(v.array(text$1), v.minLength(1)))
})]);
const event = v.strictObject({
	date,
	type: v.picklist(eventTypes),
	text: localText,
	sources: sourceIds
});
const programme$2 = v.strictObject({
	id: programmeId,
	kind: v.picklist(programmeKinds),
	names: v.strictObject({
		...localTextEntries,
		native: v.strictObject({
			lang: languageTag,
			text: text$1
		})
	}),
	code: v.optional(text$1),
	aliases: v.strictObject(Object.fromEntries(languages.map((language) => [language, v.optional(v.array(alias))]))),
	confusableWith: v.optional(v.array(programmeId)),
	formerly: v.optional(v.array(v.strictObject({
		name: localText,
		until: date
	}))),
	agency: localText,
	officialUrl: url,
	audience: localText,
	facts: factsSchema(fields),
	events: v.array(event)
});
const policy = v.strictObject({
	$schema: v.optional(v.string()),
	country: country$2,
	reviewed: date,
	sources: v.record(slug, source),
	programmes: v.array(programme$2),
	indicators: v.optional(factsSchema(indicators))
});
/**
* Reads one policy file. Gives the policy when nothing is wrong, else `null` and every problem found.
* Never throws, whatever `input` is.
*/
function parsePolicy(input) {
	const result = v.safeParse(policy, input);
	if (!result.success) return {
		policy: null,
		problems: result.issues.map((issue) => ({
			path: pathOf(issue),
			message: messageOf(issue)
		}))
	};
	const { $schema: _schema, ...content } = result.output;
	const parsed = content;
	const problems = referenceProblems(parsed);
	return {
		policy: problems.length === 0 ? parsed : null,
		problems
	};
}
/** What the schema cannot see: ids that point nowhere, programmes of another country, rules between a fact's members. */
function referenceProblems(parsed) {
	const problems = [];
	const checkSources = (path, ids) => {
		for (const [i, id] of ids.entries()) if (!Object.hasOwn(parsed.sources, id)) problems.push({
			path: `${path}.sources[${i}]`,
			message: `"${id}" is not in this file's sources; add it there`
		});
	};
	const checkFacts = (path, list, spec) => {
		for (const [f, fact] of list.entries()) {
			checkSources(`${path}[${f}]`, fact.sources);
			for (const problem of contradictions(fact, spec)) problems.push({
				...problem,
				path: `${path}[${f}].${problem.path}`
			});
		}
	};
	for (const [p, item] of parsed.programmes.entries()) {
		const at = `programmes[${p}]`;
		if (!item.id.startsWith(`${parsed.country}/`)) problems.push({
			path: `${at}.id`,
			message: `"${item.id}" belongs in ${item.id.slice(0, 2)}.json`
		});
		for (const [e, happened] of item.events.entries()) checkSources(`${at}.events[${e}]`, happened.sources);
		for (const field of fieldNames) checkFacts(`${at}.facts.${field}`, item.facts[field] ?? [], fields[field]);
	}
	for (const name of indicatorNames) checkFacts(`indicators.${name}`, parsed.indicators?.[name] ?? [], indicators[name]);
	return problems;
}
function pathOf(issue) {
	let path = "";
	for (const { key } of issue.path ?? []) path += typeof key === "number" ? `[${key}]` : `${path && "."}${String(key)}`;
	return path || "(the whole file)";
}
function messageOf(issue) {
	if (issue.type !== "strict_object") return issue.message;
	if (issue.expected === "never") return "is not a member known here; check its spelling, or remove it";
	return issue.received === "undefined" ? "is missing" : issue.message;
}
function isHttpUrl(address) {
	return URL.canParse(address) && /^https?:\/\//.test(address);
}
function quoted(words) {
	return words.map((word) => `"${word}"`).join(", ");
}
// test/tools/read-policies.ts
/** Reads the policy files of this repo, or says file by file what is wrong with them. */
/**
* Every policy of `directory`, in the order of the file names, and every problem found on the way. A file with a
* problem gives no policy.
*/
function readPolicies(directory) {
	const policies = [];
	const problems = [];
	for (const name of readdirSync(directory).toSorted()) {
		if (!name.endsWith(".json") || name === "schema.json") continue;
		const file = join(directory, name);
		const { policy, problems: found } = read(file);
		problems.push(...found);
		if (!policy) continue;
		if (policy.country !== basename(name, ".json")) problems.push({
			file,
			path: "country",
			message: `must be "${basename(name, ".json")}", as the file name says`
		});
		policies.push(policy);
	}
	return {
		policies,
		problems
	};
}
function read(file) {
	let json;
	try {
		json = JSON.parse(readFileSync(file, "utf8"));
	} catch (error) {
		return {
			policy: null,
			problems: [{
				file,
				path: "(the whole file)",
				message: `is not JSON: ${String(error)}`
			}]
		};
	}
	const { policy, problems } = parsePolicy(json);
	return {
		policy,
		problems: problems.map((problem) => ({
			file,
			...problem
		}))
	};
}
// test/tools/read-lexicon.ts
/** The lexicon of this repo's policies, compiled as the build does it. */
/** Bytes of the lexicon; throws with file and path when a policy is broken. */
function readLexicon() {
	const { policies, problems } = readPolicies(join(import.meta.dirname, "../../assets/policy"));
	const [first] = problems;
	if (first) throw new Error(`${first.file}: ${first.path}: ${first.message}`);
	return compileLexicon({
		policies,
		names: allNames
	});
}
// src/policy/names.ts
/** The country of a programme: `us` of `us/h-1b`. */
function countryOf(id) {
	return id.slice(0, id.indexOf("/"));
}
// src/detect/script.ts
/** What kind of sign a UTF-16 code unit is, as far as boundaries of names ask. */
const Script = {
	other: 0,
	word: 1,
	hangul: 2,
	katakana: 3,
	han: 4,
	hiragana: 5
};
const ranges = [
	[
		48,
		57,
		Script.word
	],
	[
		65,
		90,
		Script.word
	],
	[
		97,
		122,
		Script.word
	],
	[
		192,
		214,
		Script.word
	],
	[
		216,
		246,
		Script.word
	],
	[
		248,
		687,
		Script.word
	],
	[
		768,
		879,
		Script.word
	],
	[
		880,
		1535,
		Script.word
	],
	[
		1568,
		1791,
		Script.word
	],
	[
		3584,
		3711,
		Script.word
	],
	[
		7680,
		8191,
		Script.word
	],
	[
		12353,
		12447,
		Script.hiragana
	],
	[
		12449,
		12538,
		Script.katakana
	],
	[
		12540,
		12543,
		Script.katakana
	],
	[
		12293,
		12295,
		Script.han
	],
	[
		13312,
		19903,
		Script.han
	],
	[
		19968,
		40959,
		Script.han
	],
	[
		44032,
		55203,
		Script.hangul
	]
];
/** Script of every code unit. Hangul, katakana and Latin letters form words; Han and hiragana run on without a break. */
const scripts = (() => {
	const table = /* @__PURE__ */ new Uint8Array(65536);
	for (const [first, last, script] of ranges) table.fill(script, first, last + 1);
	return table;
})();
/** Script of the code unit of `text` at `index`; `other` outside of the text. */
function scriptAt(text, index) {
	return scripts[text.charCodeAt(index)] ?? Script.other;
}
// src/detect/language.ts
/** How much of a block is looked at, in code units: script and function words show long before. */
const sampleLength = 2e3;
/**
* The language of a block, or null for one that has no names in the lexicon (its English names are still read). A
* `lang` attribute is believed as long as the script fits: many sites leave the attribute of their template in place.
*/
function languageOfBlock({ text, lang, documentLang }) {
	const sample = text.slice(0, sampleLength);
	const counts = countScripts(sample);
	const declared = languageOfTag(lang ?? documentLang);
	if (counts.hangul * 4 > counts.word && counts.hangul > 0 && counts.hangul * 2 >= counts.kana + counts.han) return "ko";
	if (counts.kana > 0 && counts.kana * 12 >= counts.han) return "ja";
	if (counts.han * 4 > counts.word && counts.han > 0) return hanLanguage(sample, declared);
	if (declared === null) return lang === null && documentLang === null ? guessLatin(sample) : null;
	if (isLatin(declared)) return declared;
	return guessLatin(sample);
}
function isLatin(language) {
	return language === "en" || language === "de" || language === "fr" || language === "es";
}
/** The lexicon's language for a tag; null when it has none. */
function languageOfTag(tag) {
	if (tag === null) return null;
	const [base = "", ...rest] = tag.toLowerCase().replaceAll("_", "-").split("-");
	switch (base) {
		case "zh":
		case "yue": return rest.some((part) => part === "hant" || part === "tw" || part === "hk" || part === "mo") ? "zh-Hant" : "zh-Hans";
		case "en":
		case "ko":
		case "ja":
		case "de":
		case "fr":
		case "es": return base;
		default: return null;
	}
}
function countScripts(sample) {
	const counts = {
		word: 0,
		hangul: 0,
		kana: 0,
		han: 0
	};
	for (let i = 0; i < sample.length; i++) {
		const script = scripts[sample.charCodeAt(i)];
		if (script === Script.word) counts.word++;
		else if (script === Script.hangul) counts.hangul++;
		else if (script === Script.han) counts.han++;
		else if (script === Script.katakana || script === Script.hiragana) counts.kana++;
	}
	return counts;
}
/** Frequent signs that only one of the two ways of writing Chinese has. */
const simplified = /[国这来们时说会对为发后签证学业际经济岁与从还应该关认实现]/gu;
const traditional = /[國這來們時說會對為發後簽證學業際經濟歲與從還應該關認實現]/gu;
function hanLanguage(sample, declared) {
	if (declared === "ja" && sample.length < 60) return "ja";
	const ways = (sample.match(simplified)?.length ?? 0) - (sample.match(traditional)?.length ?? 0);
	if (ways !== 0) return ways > 0 ? "zh-Hans" : "zh-Hant";
	return declared === "zh-Hant" ? "zh-Hant" : "zh-Hans";
}
const functionWords = [
	["en", /\b(?:the|of|and|to|in|for|that|with|is|was|on|as|are|by)\b/gi],
	["de", /\b(?:der|die|das|und|ist|nicht|mit|von|für|ein|eine|den|dem|auf|sich|auch)\b/gi],
	["fr", /\b(?:le|la|les|des|et|est|une|pour|dans|qui|que|du|sur|au|aux|par)\b/gi],
	["es", /\b(?:el|la|los|las|y|que|una|para|con|del|por|se|su|más|en)\b/gi]
];
/** The Latin-script language whose function words occur most; English where none does. */
function guessLatin(sample) {
	let best = "en";
	let most = 0;
	for (const [language, words] of functionWords) {
		const count = sample.match(words)?.length ?? 0;
		if (count > most) [best, most] = [language, count];
	}
	return best;
}
// src/detect/korean.ts
/**
* What may follow a Korean name without a space. A strict right boundary loses more than half of all mentions, since
* particles are written together; no check at all finds 인도 (India) in 인도적 (humane).
*/
const particles = [
	"은",
	"는",
	"이",
	"가",
	"을",
	"를",
	"의",
	"에",
	"와",
	"과",
	"로",
	"으로",
	"도",
	"만",
	"란",
	"라",
	"나",
	"인",
	"서",
	"든",
	"엔",
	"선",
	"께",
	"다",
	"에서",
	"에게",
	"에선",
	"에도",
	"에는",
	"에만",
	"에의",
	"에까지",
	"에서는",
	"에서도",
	"에서의",
	"에게는",
	"에겐",
	"부터",
	"까지",
	"보다",
	"처럼",
	"조차",
	"마저",
	"마다",
	"만큼",
	"밖에",
	"이나",
	"이라",
	"이란",
	"이며",
	"이고",
	"이자",
	"이든",
	"이다",
	"이었",
	"였",
	"이지",
	"이면",
	"이야",
	"라고",
	"라는",
	"라도",
	"라며",
	"라면",
	"이라고",
	"이라는",
	"이라도",
	"이라며",
	"이라면",
	"로서",
	"로써",
	"로의",
	"로는",
	"로도",
	"로부터",
	"으로서",
	"으로의",
	"으로는",
	"으로도",
	"으로부터",
	"만의",
	"만이",
	"만은",
	"까지의",
	"부터의",
	"와의",
	"과의",
	"와는",
	"과는",
	"와도",
	"과도",
	"하고",
	"랑",
	"이랑",
	"이나마",
	"뿐",
	"대로",
	"같은",
	"같이",
	"처럼의",
	"보다는",
	"보다도",
	"입니다",
	"입",
	"인데",
	"인지",
	"일",
	"임",
	"였다",
	"이니",
	"니까"
];
/** Nouns that are written together with a country's name. */
const nouns = [
	"인",
	"산",
	"계",
	"어",
	"행",
	"발",
	"측",
	"내",
	"식",
	"형",
	"제",
	"령",
	"군",
	"판",
	"답",
	"적",
	"풍",
	"통",
	"파",
	"당국",
	"정부",
	"대사",
	"대통령",
	"총리",
	"장관",
	"국민",
	"국적",
	"시장",
	"기업",
	"회사",
	"경제",
	"사회",
	"유학",
	"학생",
	"대학",
	"비자",
	"이민",
	"영주",
	"취업",
	"시민",
	"출신",
	"출생",
	"현지",
	"본토",
	"사람",
	"노동",
	"기술",
	"과학",
	"연구",
	"인재",
	"전문",
	"법무",
	"국무",
	"상무",
	"의회",
	"언론",
	"매체",
	"당",
	"법",
	"법원",
	"여행",
	"방문",
	"체류",
	"거주",
	"진출",
	"남부",
	"북부",
	"동부",
	"서부",
	"중부",
	"전역",
	"전체",
	"주재",
	"주도",
	"최대",
	"최초",
	"간",
	"등",
	"및",
	"외",
	"말",
	"여권",
	"땅",
	"돈",
	"팀",
	"국",
	"국가",
	"정착",
	"입국",
	"출국",
	"유치",
	"생활",
	"이주",
	"교포",
	"동포",
	"한인",
	"문화",
	"역사",
	"영화",
	"음식",
	"축구",
	"대표",
	"선수",
	"리그",
	"증시",
	"은행",
	"연방",
	"왕실",
	"왕",
	"여왕",
	"육군",
	"해군",
	"공군",
	"남성",
	"여성",
	"국제",
	"제품",
	"자본",
	"자동차",
	"반도체",
	"배터리",
	"전기차",
	"빅테크",
	"스타트업",
	"투자",
	"무역",
	"수출",
	"수입",
	"관세",
	"외교",
	"안보",
	"국방",
	"농업",
	"산업",
	"공장",
	"업체",
	"업계"
];
const following = new RegExp(`^(?:${[.../* @__PURE__ */ new Set([...particles, ...nouns])].toSorted((a, b) => b.length - a.length).join("|")})`);
/** Longest of the above. */
const window = 4;
/**
* Whether the Hangul right behind a name that ends at `end` leaves it a name: a particle, or a noun that goes with
* countries and visas.
*/
function afterHangul(text, end) {
	return following.test(text.slice(end, end + window));
}
// src/detect/boundary.ts
/** Where a name may begin and end: words in Latin script, particles in Korean, context between Han signs. */
const cue$1 = termKinds.indexOf("cue");
const stop$1 = termKinds.indexOf("stop");
const programme$1 = termKinds.indexOf("programme");
/** Whether the words around allow that a name stands from `start` to `end`. The scanner has checked the left of words. */
function isBounded({ text, start, end, kind, traits: traits$1 }) {
	if ((traits$1 & traits.affix) !== 0 && !isAffixHere(text, start, end)) return false;
	const last = scriptAt(text, end - 1);
	const next = scriptAt(text, end);
	if (last === Script.word) {
		if (next === Script.word && (traits$1 & traits.open) === 0) return isPluralCode(text, end, kind);
		return !isInAddress(text, start, end) && (kind !== programme$1 || !isLongerCode(text, start, end));
	}
	if (last === Script.hangul && next === Script.hangul) return kind === stop$1 || kind === cue$1 || afterHangul(text, end);
	if (last === Script.katakana) return next !== Script.katakana;
	return true;
}
/** `H-1Bs`, `O-1s`: the plural of a code. */
function isPluralCode(text, end, kind) {
	return kind === programme$1 && /[A-Z\d]/.test(text.charAt(end - 1)) && text.charAt(end) === "s" && scriptAt(text, end + 1) !== Script.word;
}
/** `F-2` in `F-2-T`, `K-1` in `AK-1-2`: part of another code. */
function isLongerCode(text, start, end) {
	return text.charAt(end) === "-" && /[A-Z\d]/.test(text.charAt(end - 1)) && /^-(?:\d|[A-Z](?![a-z]))/.test(text.slice(end, end + 3)) || text.charAt(start - 1) === "-" && /[A-Z\d]-$/.test(text.slice(Math.max(0, start - 2), start)) && /\d/.test(text.slice(start, end));
}
/** Inside a web address, a mail address, a handle or a tag: `china.org`, `@georgia`, `#turkey`. */
function isInAddress(text, start, end) {
	const before = text.charAt(start - 1);
	if (before === "@" || before === "/" || before === "_" || before === "#") return !/[\s(]\/$/.test(text.slice(start - 2, start)) && !isSlashedList(text, start);
	const after = text.charAt(end);
	if (after === "@" || after === "_") return true;
	return after === "." && /[a-z]/.test(text.charAt(end + 1)) && text.charAt(end - 1) !== ".";
}
/** `US/China` and `F-1/OPT` are lists, not addresses. */
function isSlashedList(text, start) {
	return text.charAt(start - 1) === "/" && /[A-Za-z\d)]\/$/.test(text.slice(Math.max(0, start - 2), start)) && /[A-Z\d]/.test(text.charAt(start));
}
/**
* Signs before which `中` belongs to the word in front: 其中, 集中, 手中 ..., so that 其中美 is no pair; and signs that make
* another word of the second sign.
*/
const wordsWithSecond = /[其集当當之途期市空高初手心家眼看适適折]$/u;
const wordsAfter = /^[国國洲元本术術食容好丽麗女味妙感学學甲发髮白景观觀颜顏式文语語律官院庭人拉线線日]/u;
/** Whether a Han sign that stands for a country does so here: its neighbours make no other word of it. */
function isAffixHere(text, start, end) {
	if (wordsWithSecond.test(text.slice(start - 1, start)) && text.charAt(start) === "中") return false;
	const after = text.slice(end, end + 2);
	if (scripts[text.charCodeAt(end - 1)] !== Script.han) return true;
	return !wordsAfter.test(after) || /^(?:国|國)[家际際]|^式|^人[才员員]|^学者|^學者|^官员|^官員|^日[前报報]/u.test(after);
}
// src/detect/scan.ts
/** Finds every name of the lexicon in a folded text: one pass, bounded work at each sign, no copy of the text. */
/**
* Every name in the text, in the order of `start`, the longer first; names inside of names included, since the longer
* may be ruled out later. Only names whose boundaries and capitals fit.
*/
function scan({ lexicon, text, languages }) {
	const { base, check, classOf, pairs } = lexicon;
	const scriptOf = scripts;
	const hits = [];
	const ends = [];
	const { length } = text;
	const rootBase = base[0] ?? 0;
	let before = Script.other;
	let chained = -1;
	let code = text.charCodeAt(0);
	for (let i = 0; i < length; i++) {
		const script = scriptOf[code] ?? 0;
		const next = text.charCodeAt(i + 1);
		if (script === before && script !== Script.han && script !== Script.other && i !== chained) {
			code = next;
			continue;
		}
		before = script;
		const first = classOf[code] ?? 0;
		code = next;
		if (first === 0) continue;
		const bit = pairBit(first, classOf[next] ?? 0);
		if (((pairs[bit >> 3] ?? 0) & 1 << (bit & 7)) === 0) continue;
		let slot = rootBase + first;
		if (check[slot] !== first) continue;
		ends.length = 0;
		for (let j = i + 1;; j++) {
			const children = base[slot] ?? 0;
			if (check[children + 1] === 1) ends.push(j, base[children + 1] ?? 0);
			if (j >= length) break;
			const edge = classOf[text.charCodeAt(j)] ?? 0;
			if (edge === 0 || check[children + edge] !== edge) break;
			slot = children + edge;
		}
		for (let k = ends.length - 2; k >= 0; k -= 2) {
			const end = ends[k] ?? 0;
			if (collect({
				lexicon,
				text,
				languages,
				hits,
				start: i,
				end,
				key: ends[k + 1] ?? 0
			}) && end > chained) chained = end;
		}
	}
	return hits;
}
/** Adds the key's terms that count here to `hits`; whether there was one. */
function collect({ lexicon, text, languages, hits, start, end, key }) {
	const from = lexicon.firstTerm[key] ?? 0;
	const to = lexicon.firstTerm[key + 1] ?? 0;
	const before = hits.length;
	for (let term = from; term < to; term++) {
		if (((lexicon.languages[term] ?? 0) & languages) === 0) continue;
		if (!hasCapitals(text, start, lexicon.capitals[term] ?? 0)) continue;
		if (isBounded({
			text,
			start,
			end,
			kind: lexicon.kind[term] ?? 0,
			traits: lexicon.traits[term] ?? 0
		})) hits.push({
			term,
			start,
			end
		});
	}
	return hits.length > before;
}
/** Whether the signs whose bits are set are capitals in the text, counted from `start`. */
function hasCapitals(text, start, bits) {
	for (let rest = bits; rest !== 0; rest &= rest - 1) {
		const sign = text.charAt(start + 31 - Math.clz32(rest & -rest));
		if (sign === sign.toLowerCase()) return false;
	}
	return true;
}
// src/detect/sentence.ts
/** Where sentences begin, well enough to tell what stands near what. */
/** Stops that end a sentence. A full stop does only before a space and a capital, and not behind one letter, as in U.S. */
const ends = /[。！？!?…]+["”’」』)）]*|[.．](?=["”’)]*\s+["“‘(]?[\p{Lu}\d\u3040-\u9fff\uac00-\ud7a3])/gu;
const abbreviation = /(?:^|[\s(."“])(?:[A-Za-z]|Mr|Mrs|Ms|Dr|Prof|St|No|Gov|Sen|Rep|Inc|Ltd|Co|Corp|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)$/;
/** Longer sentences are cut: tables and lists without stops, so that nearness keeps a meaning and the work a bound. */
const longest = 800;
/** Start offsets of the sentences of a block, the first of them 0, in rising order. */
function sentenceStarts(text) {
	const starts = [0];
	let last = 0;
	const push = (start) => {
		for (; start - last > longest; starts.push(last)) last += longest;
		if (start < text.length) starts.push(start);
		last = start;
	};
	for (const match of text.matchAll(ends)) {
		if (match[0] === "." && abbreviation.test(text.slice(Math.max(0, match.index - 6), match.index))) continue;
		push(match.index + match[0].length);
	}
	push(text.length);
	return starts;
}
/** Index of the sentence that holds `position`. */
function sentenceAt(starts, position) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= position) low = middle;
		else high = middle - 1;
	}
	return low;
}
// src/detect/reading.ts
const stop = termKinds.indexOf("stop");
const cue = termKinds.indexOf("cue");
/** Reads one block. `documentLang` is the page's own, for blocks without. */
function readBlock(lexicon, block, documentLang) {
	const folded = fold(block.text);
	const language = languageOfBlock({
		text: folded.text,
		lang: block.lang,
		documentLang
	});
	const groups = [];
	const cues = [];
	let hidden = 0;
	const counted = /* @__PURE__ */ new Map();
	for (const { term, start, end } of scan({
		lexicon,
		text: folded.text,
		languages: bitsOf(language)
	})) {
		const kind = lexicon.kind[term];
		if (kind === cue) {
			const name = lexicon.ref[term] ?? 0;
			if (end <= hidden || end <= (counted.get(name) ?? 0)) continue;
			counted.set(name, end);
			cues.push({
				cue: name,
				start,
				end
			});
			continue;
		}
		if (kind === stop) hidden = Math.max(hidden, end);
		const last = groups.at(-1);
		if (last?.start === start && last.end === end && last) {
			last.terms.push(term);
			last.isStop ||= kind === stop;
		} else groups.push({
			start,
			end,
			terms: [term],
			isStop: kind === stop
		});
	}
	const sentences = groups.length > 0 ? sentenceStarts(folded.text) : [0];
	return {
		block: block.id,
		folded,
		language,
		groups,
		cues,
		cueSet: new Set(cues.map((hit) => hit.cue)),
		sentences
	};
}
/** A page of either way of writing Chinese quotes the other. */
function bitsOf(language) {
	if (language === null) return languageBits.other;
	return language.startsWith("zh") ? chinese : languageBits[language];
}
/** Whether a term has a trait; see `traits`. */
function hasTrait(lexicon, term, trait) {
	return ((lexicon.traits[term] ?? 0) & traits[trait]) !== 0;
}
/** Country code, programme id or cue name of a term. */
function refOf(lexicon, term) {
	return lexicon.refs[lexicon.ref[term] ?? 0] ?? "";
}
/** The cues of the sentence that holds `position`. */
function cuesInSentence({ cues, sentences }, position) {
	const sentence = sentenceAt(sentences, position);
	const from = sentences[sentence] ?? 0;
	const to = sentences[sentence + 1] ?? Infinity;
	let low = 0;
	for (let high = cues.length; low < high;) {
		const middle = low + high >> 1;
		if ((cues[middle]?.start ?? 0) < from) low = middle + 1;
		else high = middle;
	}
	let end = low;
	while ((cues[end]?.start ?? Infinity) < to) end++;
	return cues.slice(low, end);
}
// src/detect/risky.ts
const titles = /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lord|Lady|Judge|Coach|Senator|Rep|Sen|Capt|Pastor)\.?\s$/;
/** Given names that stand in front of Jordan, Holland, Ireland as family names. */
const givenNames = /\b(?:Michael|Barbara|Jim|John|James|David|Robert|Mary|Tom|Kathy|Eddie|Neil|Hamilton|Montell|June|Vernon|Phil|Louis|Dolores|Hal|Agnes|Brian|Patricia|Andre|DeAndre|Kevin|Steve|Paul|Mike|Kyle|Peter|George|William|Henry|Richard|Charles|Thomas|Jeremy|Alex|Sarah|Emma|Anna|Lisa|Karen|Mark|Chris)\s$/;
/** Words behind which a place stands. */
const placeBefore = /(?:\b(?:in|to|from|across|throughout|within|inside|outside|near|into|via|toward|towards|against|between|neighbouring|neighboring|of|with|for|leave|left|visit|visited|visiting|like|including|especially|than|over|southern|northern|eastern|western|central|post-Soviet)(?:\s(?:the\s)?|\s))$/i;
/** What a country has. */
const placeAfter = /^(?:'s)?\s(?:government|president|minister|ministry|parliament|embassy|border|economy|capital|king|army|foreign|immigration|visa|visas|passport|nationals|citizens|authorities|population|workers|students)\b|^,?\s(?:Egypt|Syria|Iraq|Lebanon|Israel|Greece|Armenia|Azerbaijan|Russia|Ukraine|Sudan|Niger|Nigeria|Cameroon|Saudi|Iran)/;
const personAfter = /^(?:,\s(?:\d\d?,|who|aged)|\s(?:said|says|told|added|scored|tweeted|posted|recalled|smiled|laughed|joked|wrote|plays|played)\b|\s(?:Jr|Sr|III|II)\b|\s(?:Smith|Jones|Brown|Williams|Taylor|Clark|Baker|Lee)\b)/;
const usStates = /\b(?:Alabama|Florida|Tennessee|Carolina|Texas|Arizona|Ohio|Michigan|Pennsylvania|Wisconsin|Nevada|Virginia|Louisiana|Mississippi|Atlanta|Savannah|Kentucky|Arkansas|Missouri|Indiana|Illinois|California|New York|Oregon|Washington)\b/;
const stateAfter = /^(?:'s)?\s(?:governor|gov\.|Gov\.|senator|Senate|secretary of state|plant|Republicans?|Democrats?|lawmakers|legislature|Supreme Court|voters|election|runoff|county|House|attorney general|National Guard|Bulldogs|Tech|State)\b/;
const food = /\b(?:roast|stuffed|smoked|sliced|ground|carve|cook|eat|eating|leftover|thanksgiving|christmas|frozen|pound)\s$/i;
/**
* What rules can tell about a risky name. `undecided` is for the tagger; where there is none, it counts as a country.
*/
function riskOf(input) {
	const { name, before, after } = input;
	if (titles.test(before) || givenNames.test(before)) return "other";
	const special = specialCases[name];
	const verdict = special?.(input) ?? "undecided";
	if (verdict !== "undecided") return verdict;
	if (placeBefore.test(before) || placeAfter.test(after) || input.hasCompany || input.isKnown) return "country";
	if (personAfter.test(after)) return "other";
	return isAmongCapitals(before, after) ? "undecided" : plain.has(name) ? "country" : "undecided";
}
/** Names that are a country unless a capitalised word beside them makes a person or a firm of them. */
const plain = /* @__PURE__ */ new Set([
	"Israel",
	"Ireland",
	"Cuba",
	"Malta",
	"Cyprus",
	"Panama",
	"India",
	"Kenya",
	"Luxembourg",
	"Monaco",
	"Niger",
	"Mali",
	"Benin",
	"Togo",
	"Vatican",
	"Macedonia",
	"Samoa",
	"Palestine",
	"Congo",
	"Grenada",
	"Dominica",
	"Bermuda",
	"Guinea",
	"Trinidad",
	"Georgian",
	"NZ",
	"DRC",
	"PRC",
	"Brit",
	"Brits",
	"Swede",
	"Polish",
	"Poles",
	"Turkey",
	"Danes",
	"Finns",
	"Dane",
	"Lao",
	"Holland",
	"Montserrat",
	"Martinique",
	"Guadeloupe",
	"Turk",
	"Pole",
	"Finn",
	"Sino"
]);
/** A capitalised word right in front, inside the sentence, or right behind. */
function isAmongCapitals(before, after) {
	return /[a-z,]\s(?:the\s)?\p{Lu}\p{Ll}+\s$/u.test(before) || /^\s\p{Lu}\p{Ll}+/u.test(after);
}
const only = (isCountry) => isCountry ? "country" : "other";
/** Rules of single names; what is not decided here goes on to the general ones. */
const specialCases = {
	Georgia: ({ before, after, isUsState, isKnown, hasCompany }) => {
		const surroundings = before + after;
		if (stateAfter.test(after) || usStates.test(surroundings) || /^,\s(?:USA|U\.S\.|US)\b/.test(after)) return "other";
		if (/Tbilisi|Armenia|Azerbaijan|Caucasus|Ukraine|Moldova|Russia|Abkhazia|Ossetia|Turkey/.test(surroundings)) return "country";
		if (isUsState) return only(isKnown);
		return hasCompany || isKnown ? "country" : "undecided";
	},
	Georgian: ({ after }) => /^\s(?:house|townhouse|mansion|architecture|terrace|era|style|Bay|period|Court)\b/.test(after) ? "other" : "undecided",
	Turkey: ({ before, after }) => {
		if (food.test(before) || /^\s(?:breast|sandwich|burger|dinner|leg|legs|gravy|stuffing|trot|hunting|farm|farms)\b/.test(after)) return "other";
		return "undecided";
	},
	Chad: ({ before, after, hasCompany }) => {
		if (/^\s\p{Lu}\p{Ll}+/u.test(after) && !hasCompany) return "other";
		return placeBefore.test(before) && !personAfter.test(after) ? "country" : hasCompany && !personAfter.test(after) ? "country" : "undecided";
	},
	Jersey: ({ before, after }) => only(/\b(?:Guernsey|Channel Islands|Isle of Man)\b/.test(before + after)),
	Guernsey: ({ before, after }) => only(/\b(?:Jersey|Channel Islands|Isle of Man)\b/.test(before + after)),
	Kiwi: ({ isKnown }) => only(isKnown),
	Kiwis: ({ isKnown }) => only(isKnown),
	Emirates: ({ before, after, isKnown }) => {
		if (/^\s(?:Stadium|flight|Flight|airline|Airline|Group|FA|NBD|Palace)\b|^,? the (?:airline|carrier)/.test(after)) return "other";
		return only(isKnown || /\bthe\s$/.test(before));
	},
	Polish: ({ before, after }) => /(?:^|[.!?]["”]?\s)$/.test(before) && /^\s(?:your|the|up|off|it|them|with)\b/.test(after) ? "other" : "undecided",
	Pole: ({ before }) => /\b(?:North|South|Flag|flag|May)\s$/.test(before) ? "other" : "undecided",
	Poles: ({ before }) => /\b(?:North|South|the two)\s$/.test(before) ? "other" : "undecided",
	GB: ({ before }) => only(!/[\d\s]{2}$|\d$/.test(before) && /[a-z,]\s$|^$/.test(before) && !/\d\s?$/.test(before)),
	Reunion: ({ before }) => only(/\b(?:island of|Mauritius and)\s$/.test(before)),
	Congo: () => "undecided",
	Sino: ({ after }) => only(after.startsWith("-")),
	Lao: ({ before }) => /\b(?:Mr|Ms|Mrs)\.?\s$/.test(before) ? "other" : "undecided"
};
// src/detect/countries.ts
const country$1 = termKinds.indexOf("country");
/** Signs around a risky name that rules look at. */
const windowLength = 60;
/** The countries of a group: one, or one for each sign of a pair such as 中美; none when the rules speak against it. */
function countriesOf(input) {
	const { lexicon, group, view } = input;
	const terms = group.terms.filter((term) => lexicon.kind[term] === country$1);
	const byPart = /* @__PURE__ */ new Map();
	for (const term of terms) {
		const part = lexicon.partStart[term] ?? 0;
		byPart.set(part, [...byPart.get(part) ?? [], term]);
	}
	return [...byPart.values()].flatMap((choices) => {
		const ranked = choices.toSorted((a, b) => view.count(refOf(lexicon, b)) - view.count(refOf(lexicon, a)));
		const [term] = ranked;
		return term === void 0 ? [] : found(input, term, [...new Set(ranked.map((each) => refOf(lexicon, each)))]);
	});
}
function found(input, term, refs) {
	const { lexicon, group } = input;
	const [ref = ""] = refs;
	const risk = hasTrait(lexicon, term, "risky") ? riskIn(input, ref) : isCapsPronoun(input, ref) ? "other" : "country";
	if (risk === "other") return [];
	const isAffix = hasTrait(lexicon, term, "affix");
	const rule = isAffix ? "affix" : hasTrait(lexicon, term, "risky") ? "context" : "name";
	return [{
		ref,
		start: group.start + (lexicon.partStart[term] ?? 0),
		end: group.start + (lexicon.partEnd[term] ?? 0),
		why: refs.length > 1 ? {
			rule,
			candidates: refs
		} : { rule },
		isOpen: risk === "undecided",
		isAffix
	}];
}
function riskIn({ group, reading, view, isUsState }, ref) {
	const { text } = reading.folded;
	const company = view.inSentence({
		reading,
		start: group.start
	}).some((code) => code !== ref);
	if (reading.language === "ko") {
		if (ref === "in" && pavement.test(text.slice(Math.max(0, group.start - windowLength), group.end + windowLength))) return "other";
		return strictKorean.has(text.slice(group.start, group.end)) && !company && view.count(ref) === 0 ? "other" : "country";
	}
	if (reading.language !== "en" && reading.language !== null) return "country";
	return riskOf({
		name: text.slice(group.start, group.end),
		before: text.slice(Math.max(0, group.start - windowLength), group.start),
		after: text.slice(group.end, group.end + windowLength),
		hasCompany: company,
		isKnown: view.count(ref) > 0,
		isUsState
	});
}
/** Words beside which 인도 is a pavement, or the handing over of something. */
const pavement = /자전거|보행|차도|주차|킥보드|횡단보도|도로|행인|가로수|인도 ?(?:위|옆|쪽)|송환|범죄인|납기|선박|물량/u;
/** Korean words that are seldom the country: 수단 is "means", 가나 "does it go", 오만 "arrogance". */
const strictKorean = /* @__PURE__ */ new Set([
	"수단",
	"가나",
	"오만",
	"말리",
	"기니",
	"타이",
	"통가",
	"터키",
	"차드",
	"조선",
	"토고"
]);
/** `JOIN US` in capitals is no country. */
function isCapsPronoun({ group, reading }, ref) {
	if (ref !== "us") return false;
	const { text } = reading.folded;
	if (text.slice(group.start, group.end) !== "US") return false;
	return /\b(?:JOIN|TELL|GIVE|LET|HELP|CONTACT|ABOUT|FOLLOW|SEND|SHOW|CALL|ASK|EMAIL|SUPPORT|BOTH OF|MANY OF|ALL OF|SOME OF|MOST OF|FIND|LIKE|VISIT|TEXT)\s$/.test(text.slice(Math.max(0, group.start - 12), group.start));
}
/** Asks the tagger about an open finding: a person is no country, everything else is. */
function isCountryByTags(tagger, reading, finding) {
	const { text } = reading.folded;
	const sentence = sentenceAt(reading.sentences, finding.start);
	const from = reading.sentences[sentence] ?? 0;
	const to = reading.sentences[sentence + 1] ?? text.length;
	const word = tagger(text.slice(from, to)).find(({ start, end }) => from + start <= finding.start && finding.start < from + end);
	if (!word) return true;
	return ![
		"Person",
		"FirstName",
		"LastName",
		"MaleName",
		"FemaleName",
		"Verb",
		"SportsTeam",
		"Organization"
	].some((tag) => word.tags.has(tag)) || word.tags.has("Place");
}
// src/detect/overlap.ts
/**
* The spans that stay, in the order of `start`: first by rank, then the longest, of equals the first in the text, of
* equal spans the first in the list. Near linear: names are short.
*/
function withoutOverlap(spans) {
	const ordered = spans.toSorted((a, b) => a.start - b.start);
	const kept = [];
	for (let from = 0; from < ordered.length;) {
		let to = from;
		let reach = -1;
		for (let span = ordered[to]; span && (to === from || span.start < reach); span = ordered[++to]) reach = Math.max(reach, span.end);
		for (const span of settled(ordered.slice(from, to))) kept.push(span);
		from = to;
	}
	return kept;
}
function settled(run) {
	if (run.length === 1) return run;
	const length = ({ start, end }) => end - start;
	const covered = /* @__PURE__ */ new Set();
	const kept = [];
	for (const span of run.toSorted((a, b) => b.rank - a.rank || length(b) - length(a) || a.start - b.start)) {
		let isFree = true;
		for (let i = span.start; i < span.end && isFree; i++) isFree = !covered.has(i);
		if (!isFree) continue;
		for (let i = span.start; i < span.end; i++) covered.add(i);
		kept.push(span);
	}
	return kept.toSorted((a, b) => a.start - b.start);
}
// src/detect/programmes.ts
/** Which programme a name means here, if any: needed words, the code among immigration words, the country in view. */
const programme = termKinds.indexOf("programme");
/** Whether the group holds a name of a programme at all. */
function isProgrammeGroup(lexicon, group) {
	return group.terms.some((term) => lexicon.kind[term] === programme);
}
/** The programme that the group names, with the others that it could name; null when it names none here. */
function programmeOf(input) {
	const { lexicon, group } = input;
	const terms = group.terms.filter((term) => lexicon.kind[term] === programme);
	const byRef = /* @__PURE__ */ new Map();
	for (const term of terms) {
		const candidate = candidateOf(input, term);
		if (candidate && candidate.score >= (byRef.get(candidate.ref)?.score ?? -1)) byRef.set(candidate.ref, candidate);
	}
	const ranked = [...byRef.values()].toSorted((a, b) => b.score - a.score || Number(a.isRival) - Number(b.isRival));
	const [best, second] = ranked;
	if (!best || best.isRival) return null;
	if (second && best.score === 0) return null;
	const others = ranked.filter((candidate) => !candidate.isRival).map(({ ref }) => ref);
	return {
		ref: best.ref,
		why: others.length > 1 ? {
			rule: best.rule,
			candidates: others
		} : { rule: best.rule }
	};
}
/** Points of a needed word in the same sentence: more than a country and an earlier naming elsewhere in the block. */
const inSentencePoints = 6;
const licensedPoints = 1;
/** A candidate with its score, or null where what it needs is not near. */
function candidateOf(input, term) {
	const { lexicon, group, reading, view, named } = input;
	const ref = refOf(lexicon, term);
	const country = countryOf(ref);
	const evidence = view.evidence(country, {
		reading,
		start: group.start
	}) + (homeOf(reading.language) === country ? .5 : 0);
	const isLicensed = named.has(ref);
	const base = {
		ref,
		isRival: hasTrait(lexicon, term, "rival")
	};
	const licensed = isLicensed ? {
		...base,
		score: evidence + licensedPoints,
		rule: "licensed"
	} : null;
	const near = nearWords(input, term);
	const bank = bankDistance(input);
	if (near === null) return bank < elsewhere ? null : licensed;
	if (near.length === 0 && hasTrait(lexicon, term, "code")) {
		if (!isAmongVisas(input) || isElsewhere(input, country, evidence)) return licensed;
		return {
			...base,
			score: evidence + (isLicensed ? licensedPoints : 0),
			rule: "code"
		};
	}
	const nearest = Math.min(...near.map(({ distance }) => distance));
	if (near.length > 0 && bank < nearest) return null;
	const closeness = nearest < elsewhere ? inSentencePoints + 1 / (1 + nearest / 40) : 0;
	const [first] = near.toSorted((a, b) => a.distance - b.distance);
	const rule = first ? `needs:${first.word}` : evidence >= 2 ? "country-in-view" : "alias";
	return {
		...base,
		score: evidence + closeness + Math.min(near.length, 3) / 2 + (isLicensed ? licensedPoints : 0),
		rule
	};
}
/** Distance of a word that is not in the sentence, but in the block or the title. */
const elsewhere = Number.MAX_SAFE_INTEGER;
/** The needed words that are near: in the block or the title. Empty when none is needed, null when none is there. */
function nearWords(input, term) {
	const { lexicon, reading, title } = input;
	const set = lexicon.needs[term] ?? 0;
	if (set === 0) return [];
	const found = [];
	for (let i = lexicon.needsStart[set] ?? 0; i < (lexicon.needsStart[set + 1] ?? 0); i++) {
		const cue = lexicon.needsCue[i] ?? 0;
		if (!reading.cueSet.has(cue) && !title.cueSet.has(cue)) continue;
		found.push({
			word: (lexicon.refs[cue] ?? "").slice(5),
			distance: distanceTo(input, cue)
		});
	}
	return found.length > 0 ? found : null;
}
/** Signs from the name to the nearest cue of that name in the same sentence. */
function distanceTo({ group, reading }, cue) {
	return cuesInSentence(reading, group.start).filter((hit) => hit.cue === cue && (hit.end <= group.start || hit.start >= group.end)).reduce((least, hit) => Math.min(least, Math.abs(hit.start - group.start)), elsewhere);
}
/** Signs from a card's name to a word about banks in the same sentence; `elsewhere` without one, and for what is no card. */
function bankDistance(input) {
	const { lexicon, group, reading } = input;
	const bank = lexicon.refs.indexOf("bank");
	if (!reading.cueSet.has(bank)) return elsewhere;
	return /card|carte|karte|tarjeta|卡|카드|カード/iu.test(reading.folded.text.slice(group.start, group.end)) ? distanceTo(input, bank) : elsewhere;
}
/** Whether the block, or the title, speaks of visas or permits. */
function isAmongVisas({ lexicon, reading, title }) {
	const visa = lexicon.refs.indexOf("visa");
	return reading.cueSet.has(visa) || title.cueSet.has(visa);
}
/** A code belongs to the country that the sentence is about: E-2 beside Korea alone is not the American E-2. */
function isElsewhere({ reading, group, view }, code, evidence) {
	const near = view.inSentence({
		reading,
		start: group.start
	});
	if (near.length > 0) return !near.includes(code) && evidence < 2;
	return evidence < 1 && [...view.inBlock(reading)].length > 0;
}
/** The country at home in a language, where there is one: a bare code on a Korean page is Korea's. */
function homeOf(language) {
	switch (language) {
		case "ko": return "kr";
		case "ja": return "jp";
		case "de": return "de";
		case "fr": return "fr";
		case "es": return "es";
		default: return null;
	}
}
// src/detect/relevance.ts
/** What a document must reach: a sentence that names a programme does, a long page with one in a side column does not. */
const floor = 3;
/** Length, in letters, that raises the floor by one. */
const lettersAPoint = 1500;
/**
* Whether countries are worth marking. Programmes count most; words of migration only beside words of skill, which keeps
* out asylum, border and tourist articles; a sports report that mentions a work permit does not reach its length.
*/
function isRelevant(evidence) {
	return relevanceOf(evidence) >= floor + evidence.length / lettersAPoint;
}
/** How much speaks for it, to be held against the length. Every sort of evidence is capped, so that no one word decides. */
function relevanceOf(evidence) {
	const { migration, migrationWords, skill, programmes, programmeKinds, sport, isInTitle } = evidence;
	const paperwork = programmes === 0 && skill === 0 ? 0 : Math.min(migration, 4 * migrationWords, 40);
	const people = migration === 0 ? 0 : Math.min(skill, 2 * migration, 20);
	return 3 * programmeKinds + Math.min(programmes, 30) + paperwork + people / 2 + (isInTitle ? 3 : 0) - Math.min(sport, 20);
}
// src/detect/view.ts
/** Which countries are in view: where the document names them, and how near that is to a place in it. */
const country = termKinds.indexOf("country");
/** No sentence of an article names more; it bounds the work on texts that are none. */
const sightingsASentence = 64;
/** Looks over the whole document once; the answers afterwards take constant time, but for the length of a sentence. */
function createView({ lexicon, readings, title, known }) {
	const counts = /* @__PURE__ */ new Map();
	const sightings = /* @__PURE__ */ new Map();
	const blocks = /* @__PURE__ */ new Map();
	for (const reading of [title, ...readings]) {
		const seen = sightingsOf(lexicon, reading);
		sightings.set(reading, seen);
		const codes = [...seen.values()].flat().map(({ code }) => code);
		blocks.set(reading, new Set(codes));
		for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
	}
	for (const code of known?.countries ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
	const programmes = /* @__PURE__ */ new Map();
	const note = (id) => programmes.set(countryOf(id), (programmes.get(countryOf(id)) ?? 0) + 1);
	known?.programmes.forEach(note);
	const all = Math.max(1, [...counts.values()].reduce((sum, count) => sum + count, 0));
	const inSentence = ({ reading, start }) => (sightings.get(reading)?.get(sentenceAt(reading.sentences, start)) ?? []).map(({ code }) => code);
	const evidence = (code, place) => {
		const distances = (sightings.get(place.reading)?.get(sentenceAt(place.reading.sentences, place.start)) ?? []).filter((seen) => seen.code === code).map((seen) => Math.abs(seen.start - place.start));
		const sentence = distances.length > 0 ? 4 + 1 / (1 + Math.min(...distances) / 40) : 0;
		const block = blocks.get(place.reading)?.has(code) ? 3 : 0;
		const heading = blocks.get(title)?.has(code) ? 2 : 0;
		const share = (counts.get(code) ?? 0) / all;
		return Math.max(sentence, block, heading) + share + (programmes.has(code) ? 1 : 0);
	};
	return {
		evidence,
		inSentence,
		inBlock: (reading) => blocks.get(reading) ?? /* @__PURE__ */ new Set(),
		count: (code) => counts.get(code) ?? 0,
		note: (id) => void note(id)
	};
}
function sightingsOf(lexicon, reading) {
	const found = /* @__PURE__ */ new Map();
	let hidden = 0;
	for (const group of reading.groups) {
		if (group.end <= hidden) continue;
		const code = certainCountry(lexicon, group);
		if (group.isStop || code !== null) hidden = group.end;
		if (group.isStop || code === null) continue;
		const sentence = sentenceAt(reading.sentences, group.start);
		const list = found.get(sentence) ?? [];
		if (list.length < sightingsASentence) list.push({
			code,
			start: group.start
		});
		found.set(sentence, list);
	}
	return found;
}
/** The country that a group names whatever stands around it, or null. */
function certainCountry(lexicon, { terms }) {
	const [term] = terms.filter((each) => lexicon.kind[each] === country);
	return term === void 0 || hasTrait(lexicon, term, "risky") || hasTrait(lexicon, term, "affix") ? null : refOf(lexicon, term);
}
// src/detect/detect.ts
/** Text in, mentions out: reads the blocks, weighs the document, decides name by name. */
/** Sentences a document that the tagger may read: 40 take 80 ms, and no article holds as many open names. */
const taggedSentences = 40;
/** Makes a detector; it holds nothing but the lexicon, so that calls do not touch each other. */
function createDetector({ lexicon, loadTagger }) {
	return { detect: async (input) => {
		const document = readDocument(lexicon, input);
		const programmes = findProgrammes(document);
		const relevant = input.known?.relevant === true || isRelevant(evidenceOf(document, programmes));
		const countries = relevant || input.everywhere ? await findCountries(document, loadTagger) : [];
		const mentions = settle(document, [...programmes, ...countries]);
		return {
			mentions,
			context: contextOf(mentions, relevant, input.known)
		};
	} };
}
function readDocument(lexicon, { blocks, title: heading, lang, known }) {
	const readings = blocks.map((block) => readBlock(lexicon, block, lang));
	const title = readBlock(lexicon, {
		id: -1,
		text: heading,
		lang: null
	}, lang);
	return {
		lexicon,
		title,
		readings,
		known,
		view: createView({
			lexicon,
			readings,
			title,
			known
		})
	};
}
/** The programmes of the title, for their context, and of all blocks, in their order. */
function findProgrammes({ lexicon, title, readings, view, known }) {
	const named = new Set(known?.programmes);
	return [title, ...readings].flatMap((reading) => {
		const found = [];
		let hidden = 0;
		for (const group of reading.groups) {
			if (group.isStop) hidden = Math.max(hidden, group.end);
			if (group.end <= hidden || !isProgrammeGroup(lexicon, group)) continue;
			const verdict = programmeOf({
				lexicon,
				group,
				reading,
				title,
				view,
				named
			});
			if (!verdict) continue;
			named.add(verdict.ref);
			view.note(verdict.ref);
			found.push({
				reading,
				group,
				kind: "programme",
				start: group.start,
				end: group.end,
				rank: 1,
				...verdict
			});
		}
		return found;
	});
}
function evidenceOf({ lexicon, title, readings }, programmes) {
	const names = {
		migration: lexicon.refs.indexOf("migration"),
		skill: lexicon.refs.indexOf("skill"),
		sport: lexicon.refs.indexOf("sport")
	};
	const count = (cue) => readings.reduce((sum, reading) => sum + reading.cues.filter((hit) => hit.cue === cue).length, 0);
	const words = new Set(readings.flatMap(({ cues, folded }) => cues.filter((hit) => hit.cue === names.migration).map((hit) => folded.text.slice(hit.start, hit.end).toLowerCase())));
	const inBlocks = programmes.filter((found) => found.reading !== title);
	return {
		length: readings.reduce((sum, { folded }) => sum + weightedLength(folded.text), 0),
		migration: count(names.migration),
		migrationWords: words.size,
		skill: count(names.skill),
		sport: count(names.sport),
		programmes: inBlocks.length,
		programmeKinds: new Set(inBlocks.map((found) => found.ref)).size,
		isInTitle: programmes.length > inBlocks.length || title.cueSet.has(names.migration) && title.cueSet.has(names.skill)
	};
}
/** Letters, where a sign of Chinese, Japanese or Korean counts as two; judged by the first sign of every ten. */
function weightedLength(text) {
	let wide = 0;
	for (let i = 0; i < text.length; i += 10) if (scriptAt(text, i) >= Script.hangul) wide += 10;
	return text.length + Math.min(wide, text.length);
}
async function findCountries(document, loadTagger) {
	const { lexicon, readings, title, view } = document;
	const state = lexicon.refs.indexOf("usState");
	const isUsState = [title, ...readings].some((reading) => reading.cueSet.has(state));
	const found = [];
	const open = [];
	for (const reading of readings) for (const group of reading.groups) {
		if (group.isStop) continue;
		for (const finding of countriesOf({
			lexicon,
			group,
			reading,
			view,
			isUsState
		})) if (finding.isOpen && loadTagger && open.length < taggedSentences && reading.language === "en") open.push({
			reading,
			finding,
			group
		});
		else found.push(foundCountry(reading, group, finding));
	}
	if (open.length === 0 || !loadTagger) return found;
	const tagger = await loadTagger();
	const sure = open.filter(({ reading, finding }) => isCountryByTags(tagger, reading, finding));
	return [...found, ...sure.map(({ reading, group, finding }) => foundCountry(reading, group, {
		...finding,
		why: { rule: "tag" }
	}))];
}
function foundCountry(reading, group, { ref, start, end, why, isAffix }) {
	return {
		reading,
		group,
		kind: "country",
		ref,
		start,
		end,
		why,
		rank: isAffix ? 0 : 1
	};
}
/** What stays when names overlap, as mentions with offsets of the original text, in the order of the text. */
function settle({ readings }, found) {
	const byReading = groupBy(found, ({ reading }) => reading);
	return readings.flatMap((reading) => {
		return withoutOverlap([...[...groupBy(byReading.get(reading) ?? [], ({ group }) => group)].map(([{ start, end }, all]) => ({
			start,
			end,
			rank: Math.max(...all.map(({ rank }) => rank)),
			all
		})), ...reading.groups.filter(({ isStop }) => isStop).map(({ start, end }) => ({
			start,
			end,
			rank: 1,
			all: []
		}))]).flatMap(({ all }) => {
			const programmes = all.filter(({ kind }) => kind === "programme");
			return (programmes.length > 0 ? programmes : all.toSorted((a, b) => a.start - b.start)).map(mentionOf);
		});
	});
}
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group) group.push(item);
		else groups.set(keyOf(item), [item]);
	}
	return groups;
}
function mentionOf({ reading, start, end, kind, ref, why }) {
	return {
		block: reading.block,
		...originalSpan(reading.folded, {
			start,
			end
		}),
		kind,
		ref,
		why
	};
}
function contextOf(mentions, relevant, known) {
	const programmes = byFrequency(mentions.filter(({ kind }) => kind === "programme").map(({ ref }) => ref));
	const countries = byFrequency([...mentions.filter(({ kind }) => kind === "country").map(({ ref }) => ref), ...programmes.map((id) => countryOf(id))]);
	return {
		relevant,
		programmes: [.../* @__PURE__ */ new Set([...programmes, ...known?.programmes ?? []])],
		countries: [.../* @__PURE__ */ new Set([...countries, ...known?.countries ?? []])]
	};
}
function byFrequency(values) {
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].toSorted(([, a], [, b]) => b - a).map(([value]) => value);
}
// test/tools/zz4.ts
const d = createDetector({ lexicon: lexiconFromBytes(readLexicon()) });
const text = process.argv[2].repeat(Math.ceil(Number(process.argv[3]) * 1024 / process.argv[2].length));
for (let i = 0; i < 3; i++) {
	const s = performance.now();
	await d.detect({
		blocks: [{
			id: 0,
			text,
			lang: null
		}],
		title: "",
		lang: "en",
		everywhere: true
	});
	console.log((performance.now() - s).toFixed(0));
}
export {};
