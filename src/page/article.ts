/** Share of the page's paragraphs that a candidate must hold to be taken for the article. */
const articleShare = 0.75;

/** The element that holds the article: by the page's own words for it, else the whole body. */
export function articleRoot(body: HTMLElement): HTMLElement {
  const enough = paragraphLength(body) * articleShare;
  if (enough === 0) return body;
  let best = body;
  const candidates = body.querySelectorAll<HTMLElement>(
    "article, main, [role=main], [role=article], [itemprop=articleBody]",
  );
  for (const candidate of candidates) {
    // The innermost that is large enough: a row of teasers shares one parent, and none of them holds enough alone.
    if (best.contains(candidate) && paragraphLength(candidate) >= enough) best = candidate;
  }
  return best;
}

/** Characters in an element's paragraphs: scripts, menus and teasers hold few. */
function paragraphLength(element: HTMLElement): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll("p")) length += paragraph.textContent.length;
  return length;
}
