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
}

/** A quiet line for a text that is current; what is not worked in, in full, for one that is not. */
export function CurrencyNote({ currency, text }: CurrencyNoteProps) {
  const t = useWords("common");
  const say = useSaid();
  const { day } = useDates();
  const { on, verdict, reasons, told } = currency;
  // That a text is a proposal, or is not held, stands beside it already.
  if (reasons.some(({ code }) => code === "status/no-law")) return null;
  const name = text === undefined ? "" : `${text}: `;
  return (
    <div className={`currency currency-${verdict}`} role="note">
      <p>
        {name}
        {t(`currency_${verdict}`, { date: day(on) })}
      </p>
      {reasons.length + told.length === 0 ? null : (
        <ul>
          {inOrder([...reasons, ...told], (said) => (
            <li>{say(said)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
