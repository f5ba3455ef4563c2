/** The categories of fines, least first, and their sums in rupiah (Law 1/2023, article 79). */
export const fineCategories: readonly { readonly number: string; readonly rupiah: number }[] = [
  { number: "I", rupiah: 1_000_000 },
  { number: "II", rupiah: 10_000_000 },
  { number: "III", rupiah: 50_000_000 },
  { number: "IV", rupiah: 200_000_000 },
  { number: "V", rupiah: 500_000_000 },
  { number: "VI", rupiah: 2_000_000_000 },
  { number: "VII", rupiah: 5_000_000_000 },
  { number: "VIII", rupiah: 50_000_000_000 },
];
