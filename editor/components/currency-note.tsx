/** Whether a text is the law of the day, and why not: said wherever the text is used. */
import type { Currency } from "../../schemas/currency.ts";
import { useDates } from "../i18n/dates.ts";
import { useWords } from "../i18n/index.ts";
import { inOrder } from "./in-order.ts";
import { useSaid } from "./use-said.ts";

interface CurrencyNoteProps {
  readonly currency: Currency;
  /** Which text is meant, where there are more: "UU 1/2023 per 2 Januari 2023". */
  readonly text?: string;
  /** Whether the reasons are open from the start: on the page of the text itself. */
  readonly isOpen?: boolean;
}

/** A quiet line for a text that is current; for one that is not, a line that opens to what is not worked in. */
export function CurrencyNote({ currency, text, isOpen = false }: CurrencyNoteProps) {
  const t = useWords("common");
  const say = useSaid();
  const { day } = useDates();
  const { on, verdict, reasons, told } = currency;
  // That a text is a proposal, or is not held, stands beside it already.
  if (reasons.some(({ code }) => code === "status/no-law")) return null;
  const line = `${text === undefined ? "" : `${text}: `}${t(`currency_${verdict}`, { date: day(on) })}`;
  const said = [...reasons, ...told];
  return (
    <div className={`currency currency-${verdict}`} role="note">
      {said.length === 0 ? (
        <p>{line}</p>
      ) : (
        <details open={isOpen}>
          <summary>{line}</summary>
          <ul>
            {inOrder(said, (one) => (
              <li>{say(one)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
