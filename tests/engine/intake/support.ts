/** What every account must fulfil, checked against the source by itself. */
import type { Account } from "../../../schemas/account.ts";

/** What is wrong with an account: characters in no span or in two, sums that do not add up. */
export function checkAccount(source: string, account: Account): readonly string[] {
  const wrong: string[] = [];
  const lines = source.split(/\r\n|\n|\r/u);
  const left = lines.map((line) => [...Array.from({ length: line.length }, (_, at) => line[at])]);
  for (const { line, from, to, text } of account.spans) {
    const row = left[line - 1];
    if (lines[line - 1]?.slice(from, to) !== text) wrong.push(`${line}:${from} is not "${text}"`);
    if (row === undefined) continue;
    for (let at = from; at < to; at += 1) {
      if (row[at] === undefined) wrong.push(`${line}:${at} lies in two spans`);
      row[at] = undefined;
    }
  }
  left.forEach((row, index) => {
    const rest = row.filter((sign) => sign !== undefined && sign.trim() !== "").join("");
    if (rest !== "") wrong.push(`${index + 1} has "${rest}" in no span`);
  });
  const { source: words, document, dropped } = account.words;
  if (words !== document + dropped) wrong.push(`${words} is not ${document} + ${dropped}`);
  return wrong;
}
