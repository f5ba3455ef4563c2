/** How the text is shown: as it is printed, or as its Markdown source. */
export type TextView = "rich" | "source";
