/** The languages of the program: what it says to people, it says in each. */
export type Language = "id" | "en";
