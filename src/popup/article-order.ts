import type { ArticleItem, ArticleReport } from "../messages/requests";

export interface ArticleLists {
  readonly programmes: readonly ArticleItem[];
  readonly countries: readonly ArticleItem[];
}

/** The items of a report as the popup lists them: the most often named first; of equals the one that came first. */
export function articleLists({ items }: ArticleReport): ArticleLists {
  const byCount = items.toSorted((a, b) => b.count - a.count);
  return {
    programmes: byCount.filter(({ kind }) => kind === "programme"),
    countries: byCount.filter(({ kind }) => kind === "country"),
  };
}
