import { describe, expect, it } from "vitest";
import { marked } from "./fixture";

describe("namesakes in the whole document", () => {
  it.each([
    ["Homenaje a Chick Corea, con una jam dedicada al mismo Corea.", [], "a person named in full before"],
    ["Ganó Checa padre. Carlos Checa lloró.", [], "a person named in full behind"],
    ["La mina de Andorra, en Teruel, cerró; medio pueblo de Andorra lo vio.", [], "a town"],
    ["Habló Israel García. En Israel nadie lo oyó.", ["Israel=il"], "a person and the country"],
  ])("%j: %j, %s", async (text, expected) => {
    expect(await marked(text, "es", { everywhere: true })).toEqual(expected);
  });
});
